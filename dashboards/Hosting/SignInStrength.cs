using System.Security.Claims;
using System.Text.RegularExpressions;
using Microsoft.IdentityModel.Tokens;

namespace Analytics.Dashboards.Hosting;

/// <summary>The proof does not say that the sign-in was as strong as the configuration asks for.</summary>
public sealed class SignInStrengthException() : SecurityTokenException("The sign-in is not as strong as is asked for.");

/// <summary>How strong a sign-in was, by the provider's own words for it.</summary>
public static partial class SignInStrength
{
    private const string Acr = "acr";
    private const string Amr = "amr";

    /// <summary>Proves that it is as strong as the configuration asks for.</summary>
    /// <exception cref="SignInStrengthException">It is not, or the provider does not say.</exception>
    public static void Prove(ClaimsPrincipal told, SignInOptions options)
    {
        if (!Holds(told, Acr, options.RequiredAcr) || !Holds(told, Amr, options.RequiredAmr))
        {
            throw new SignInStrengthException();
        }
    }

    /// <summary>What the provider said of it, for the access log; empty where it said nothing.</summary>
    public static string Of(ClaimsPrincipal told) =>
        string.Join(' ', told.Claims.Where(claim => claim.Type is Acr or Amr && Word().IsMatch(claim.Value)).Select(claim => $"{claim.Type}={claim.Value}").Order(StringComparer.Ordinal));

    private static bool Holds(ClaimsPrincipal told, string claim, IReadOnlyList<string> wanted) => wanted.Count == 0 || told.FindAll(claim).Any(found => wanted.Contains(found.Value, StringComparer.Ordinal));

    [GeneratedRegex("^[A-Za-z0-9:/._-]{1,80}$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
