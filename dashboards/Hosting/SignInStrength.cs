using System.Globalization;
using System.Security.Claims;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Hosting.Sessions;
using Microsoft.IdentityModel.Tokens;

namespace Analytics.Dashboards.Hosting;

/// <summary>The proof does not say that the sign-in was as strong as the configuration asks for.</summary>
public sealed class SignInStrengthException() : SecurityTokenException("The sign-in is not as strong as is asked for.");

/// <summary>The proof does not say that the person proved a moment ago who they are, though that was asked for.</summary>
public sealed class SignInAgeException() : SecurityTokenException("The sign-in is not as new as is asked for.");

/// <summary>How strong a sign-in was, and how old, by the provider's own words for it.</summary>
public static partial class SignInStrength
{
    /// <summary>A sign-in is new for so long: then its person may end others.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    private const string AcrClaim = "acr";
    private const string AmrClaim = "amr";
    private const string TimeClaim = "auth_time";

    /// <summary>The strength that a proof tells of.</summary>
    public static IReadOnlyList<string> Acr(ClaimsPrincipal told) => Values(told, AcrClaim);

    /// <summary>The ways of proving oneself that a proof tells of.</summary>
    public static IReadOnlyList<string> Amr(ClaimsPrincipal told) => Values(told, AmrClaim);

    /// <summary>Whether a session was begun as strongly as the configuration asks for now.</summary>
    public static bool IsEnough(Session session, SignInOptions options) => Holds(session.Acr, options.RequiredAcr) && Holds(session.Amr, options.RequiredAmr);

    /// <summary>Proves that it is as strong as the configuration asks for.</summary>
    /// <exception cref="SignInStrengthException">It is not, or the provider does not say.</exception>
    public static void Prove(ClaimsPrincipal told, SignInOptions options)
    {
        if (!Holds(Acr(told), options.RequiredAcr) || !Holds(Amr(told), options.RequiredAmr))
        {
            throw new SignInStrengthException();
        }
    }

    /// <summary>When the person proved to the provider who they are; null where it does not say, or names a time to come.</summary>
    /// <param name="told">The proof.</param>
    /// <param name="now">Now, on our clock.</param>
    /// <param name="skew">So much may the provider's clock be ahead of ours.</param>
    public static DateTimeOffset? AuthenticatedAt(ClaimsPrincipal told, DateTimeOffset now, TimeSpan skew) =>
        long.TryParse(told.FindFirstValue(TimeClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= (now + skew).ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) is var at && at < now ? at : now
            : null;

    /// <summary>Whether somebody proved who they are a moment ago.</summary>
    public static bool IsFresh(DateTimeOffset? authenticatedAt, DateTimeOffset now) => authenticatedAt is { } at && now - at < Fresh;

    /// <summary>What the provider said of it, for the access log; empty where it said nothing.</summary>
    public static string Of(ClaimsPrincipal told) =>
        string.Join(' ', told.Claims.Where(claim => claim.Type is AcrClaim or AmrClaim && Word().IsMatch(claim.Value)).Select(claim => $"{claim.Type}={claim.Value}").Order(StringComparer.Ordinal));

    private static List<string> Values(ClaimsPrincipal told, string claim) => [.. told.FindAll(claim).Select(found => found.Value)];

    private static bool Holds(IReadOnlyList<string> found, IReadOnlyList<string> wanted) => wanted.Count == 0 || found.Any(value => wanted.Contains(value, StringComparer.Ordinal));

    [GeneratedRegex("^[A-Za-z0-9:/._-]{1,80}$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
