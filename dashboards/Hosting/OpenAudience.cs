using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// What everybody reads. Where people sign in, it is the newest release and never what has not been released. Where nobody can, the server answers its
/// own machine only, and the one reader sees what is published, unless configured otherwise.
/// </summary>
public sealed class OpenAudience
{
    /// <summary>Configuration key: <c>released</c> or <c>current</c>.</summary>
    public const string Key = "Audience:Open";

    /// <summary>Configuration key of the sign-in; where it is set people can sign in.</summary>
    public const string AuthorityKey = "SignIn:Authority";

    private const string Released = "released";
    private const string Current = "current";

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(Key, "released where people sign in, else current", "What everybody reads: `released` (the newest release) or `current` (all that is published). Must be set to listen beyond the machine itself without sign-in."),
    ];

    private OpenAudience(bool readsReleases) => ReadsReleases = readsReleases;

    /// <summary>Whether everybody reads the newest release only.</summary>
    public bool ReadsReleases { get; }

    /// <summary>Reads the setting.</summary>
    /// <exception cref="WarehouseException">It is another word.</exception>
    public static OpenAudience Read(IConfiguration configuration) => (configuration[Key] ?? "").Trim().ToLowerInvariant() switch
    {
        "" => new OpenAudience(configuration[AuthorityKey] is { Length: > 0 }),
        Released => new OpenAudience(true),
        Current => new OpenAudience(false),
        var other => throw new WarehouseException($"Inställningen {Key} är ”{other}”. Tillåtna värden är {Released} och {Current}."),
    };
}
