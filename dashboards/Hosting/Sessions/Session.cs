using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Analytics.Dashboards.Hosting.Sessions;

/// <summary>What the server keeps of a sign-in for as long as it lasts. The browser's cookie holds its secret number and nothing else.</summary>
public sealed record Session
{
    private const int BytesOfId = 32;
    private const int LettersOfHandle = 16;

    /// <summary>The secret number, as it stands in the cookie.</summary>
    public string Id { get; init; } = "";

    /// <summary>The person's address, in small letters.</summary>
    public string Who { get; init; } = "";

    /// <summary>Our names of their roles, as the provider last told.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The provider's own name for the person, which never becomes another's.</summary>
    public string Subject { get; init; } = "";

    /// <summary>When they signed in.</summary>
    public DateTimeOffset BegunAt { get; init; }

    /// <summary>When they proved to the provider who they are, by its claim auth_time: hours before they signed in, where it knew them already. Null where it did not tell.</summary>
    public DateTimeOffset? AuthenticatedAt { get; init; }

    /// <summary>What the provider said of how strong the sign-in was: its claim acr.</summary>
    public IReadOnlyList<string> Acr { get; init; } = [];

    /// <summary>How they proved who they are: its claim amr.</summary>
    public IReadOnlyList<string> Amr { get; init; } = [];

    /// <summary>When they last asked for something, to the minute.</summary>
    public DateTimeOffset SeenAt { get; init; }

    /// <summary>When the provider last stood for them.</summary>
    public DateTimeOffset ProvenAt { get; init; }

    /// <summary>When the provider was last asked whether it does.</summary>
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>What the provider is asked with; null where it gave nothing to ask with, or shall not be asked.</summary>
    public string? RefreshToken { get; init; }

    /// <summary>A name of the session that others may see: nobody gets in with it.</summary>
    [JsonIgnore]
    public string Handle => HandleOf(Id);

    /// <summary>A number that nobody can guess.</summary>
    public static string NewId() => Convert.ToHexString(RandomNumberGenerator.GetBytes(BytesOfId));

    /// <summary>The handle of a secret number.</summary>
    public static string HandleOf(string id) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..LettersOfHandle].ToLowerInvariant();

    /// <summary>Who asks, and in which roles.</summary>
    public ClaimsPrincipal Person()
    {
        var identity = new ClaimsIdentity(SignInFlow.Kind, ClaimTypes.Name, Audience.RoleClaim);
        identity.AddClaim(new Claim(ClaimTypes.Name, Who));
        identity.AddClaims(Roles.Select(role => new Claim(Audience.RoleClaim, role)));
        return new ClaimsPrincipal(identity);
    }
}
