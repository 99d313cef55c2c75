using System.Globalization;
using System.Net;
using Analytics.Etl.Settings;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration.Json;

namespace Analytics.Dashboards.Hosting;

/// <summary>Section <c>SignIn</c>: at which provider people sign in, and which of its claims give which role. Without the section nobody can.</summary>
public sealed class SignInOptions
{
    /// <summary>The section.</summary>
    public const string Section = "SignIn";

    private const string SecretKey = Section + ":ClientSecret";
    private const int MostHours = 24;

    private const string UsualRoleClaim = "roles";
    private const string UsualNameClaim = "preferred_username";
    private const string UsualScopes = "openid profile email";
    private const int UsualHours = 8;
    private const string UsualPath = "/signin-oidc";
    private const string IdleKey = Section + ":IdleMinutes";
    private const string RecheckKey = Section + ":RecheckMinutes";
    private const int UsualIdle = 60;
    private const int LeastIdle = 5;
    private const int UsualRecheck = 15;
    private const int MinutesOfDay = 1440;

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(Section + ":Authority", "none", "The OpenID Connect provider's address, with https. Without this section nobody signs in."),
        new(Section + ":ClientId", "required with the authority", "The name that the service has at the provider."),
        new(SecretKey, "required with the authority", "What proves to the provider that it is us. From the environment only: in a file it stops the start.") { IsSecret = true },
        new(Section + ":Roles:SteeringGroup", "none", "Values of the role claim, with commas between, that make somebody styrgrupp. At least one of the three must be set."),
        new(Section + ":Roles:Officer", "none", "The same for handläggare."),
        new(Section + ":Roles:Owner", "none", "The same for ägare. Being ägare adds to being handläggare and gives nothing alone: whoever is to be ägare needs a value of `SignIn:Roles:Officer` too."),
        new(Section + ":RoleClaim", UsualRoleClaim, "The claim that holds a person's roles."),
        new(Section + ":NameClaim", UsualNameClaim, "The claim that names a person; where it is missing, `email` and then `sub` do."),
        new(Section + ":Scopes", UsualScopes, "What is asked of the provider; `openid` must be among them."),
        new(Section + ":SessionHours", Text(UsualHours), "Hours that a sign-in lasts at the longest; 1 to 24."),
        new(IdleKey, Text(UsualIdle), $"Minutes without a request after which a sign-in ends; {Text(LeastIdle)} to {Text(MinutesOfDay)}."),
        new(RecheckKey, Text(UsualRecheck), $"Minutes between two questions to the provider whether it still stands for a person, and in which roles where its answer tells; 0 for never, at most {Text(MinutesOfDay)}. Needs a refresh token: some providers give one only where `SignIn:Scopes` holds `offline_access`."),
        new(Section + ":RequiredAcr", "none", "Values of the claim `acr`, with commas between, of which the proof must hold one; they are asked for too. How strong a sign-in they stand for is the provider's word."),
        new(Section + ":RequiredAmr", "none", "Values of the claim `amr`, such as `mfa`, of which the proof must hold one."),
        new(Section + ":CallbackPath", UsualPath, "Where the provider sends people back to: register it there, and `/signout-callback-oidc`."),
    ];

    private static readonly string[] Known = [.. Settings.Select(setting => setting.Key[(Section.Length + 1)..]), "Roles"];

    private SignInOptions(Uri? authority) => Authority = authority;

    /// <summary>The provider; null when nobody can sign in.</summary>
    public Uri? Authority { get; }

    /// <summary>Whether people can sign in.</summary>
    public bool IsConfigured => Authority is not null;

    /// <summary>Our name at the provider.</summary>
    public string ClientId { get; private init; } = "";

    /// <summary>What proves to the provider that it is us; from the environment.</summary>
    public string ClientSecret { get; private init; } = "";

    /// <summary>The claim that holds a person's roles.</summary>
    public string RoleClaim { get; private init; } = "";

    /// <summary>The claim that names a person; where it is missing, email and then sub do.</summary>
    public string NameClaim { get; private init; } = "";

    /// <summary>What is asked of the provider.</summary>
    public IReadOnlyList<string> Scopes { get; private init; } = [];

    /// <summary>How long a sign-in lasts, whatever the person does meanwhile.</summary>
    public TimeSpan Session { get; private init; }

    /// <summary>How long it lasts while the person does nothing.</summary>
    public TimeSpan Idle { get; private init; }

    /// <summary>How often the provider is asked whether it still stands for a person; nothing for never.</summary>
    public TimeSpan Recheck { get; private init; }

    /// <summary>Of these one must be what the provider says of how strong the sign-in was; empty for anything.</summary>
    public IReadOnlyList<string> RequiredAcr { get; private init; } = [];

    /// <summary>Of these one must be among the ways in which the person proved who they are; empty for any.</summary>
    public IReadOnlyList<string> RequiredAmr { get; private init; } = [];

    /// <summary>Where the provider sends people back to.</summary>
    public string CallbackPath { get; private init; } = "";

    /// <summary>Whether the provider, and hence we, speak https. Only a provider on this very machine may do without.</summary>
    public bool IsSecure => Authority?.Scheme == Uri.UriSchemeHttps;

    /// <summary>The values of the role claim that give each of our roles.</summary>
    public IReadOnlyList<(string Role, IReadOnlyList<string> Values)> Roles { get; private init; } = [];

    /// <summary>Reads the section.</summary>
    /// <exception cref="WarehouseException">Something in it is missing or wrong; the sentence names the key.</exception>
    public static SignInOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var given = section.AsEnumerable(makePathsRelative: true).Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).Select(pair => pair.Key).ToList();
        if (given.Count == 0)
        {
            return new SignInOptions(null);
        }

        if (given.Find(key => !Known.Contains(key, StringComparer.OrdinalIgnoreCase)) is { } stranger)
        {
            throw new WarehouseException($"Inställningen {Section}:{stranger} finns inte. De som finns är {string.Join(", ", Known.Where(key => key != "Roles").Select(key => $"{Section}:{key}"))}.");
        }

        var authority = ReadAuthority(section);
        if (IsInFile(configuration, SecretKey))
        {
            throw new WarehouseException($"Inställningen {SecretKey} står i en fil, där den kan komma på avvägar. Ta bort den därifrån och ange den i miljövariabeln SignIn__ClientSecret.");
        }

        return new SignInOptions(authority)
        {
            ClientId = Needed(section, "ClientId", "Ange namnet som tjänsten har hos inloggningstjänsten."),
            ClientSecret = Needed(section, "ClientSecret", "Ange hemligheten i miljövariabeln SignIn__ClientSecret."),
            RoleClaim = Or(section, "RoleClaim", UsualRoleClaim),
            NameClaim = Or(section, "NameClaim", UsualNameClaim),
            Scopes = ReadScopes(Or(section, "Scopes", UsualScopes)),
            Session = TimeSpan.FromHours(SettingValue.Whole(configuration, Section + ":SessionHours", UsualHours, 1, MostHours)),
            Idle = TimeSpan.FromMinutes(SettingValue.Whole(configuration, IdleKey, UsualIdle, LeastIdle, MinutesOfDay)),
            Recheck = TimeSpan.FromMinutes(SettingValue.Whole(configuration, RecheckKey, UsualRecheck, 0, MinutesOfDay)),
            RequiredAcr = Listed(section, "RequiredAcr"),
            RequiredAmr = Listed(section, "RequiredAmr"),
            CallbackPath = ReadPath(section),
            Roles = ReadRoles(section),
        };
    }

    private static Uri ReadAuthority(IConfigurationSection section)
    {
        var given = Needed(section, "Authority", "Ange inloggningstjänstens adress, till exempel https://login.example.se/realm.");
        if (!Uri.TryCreate(given, UriKind.Absolute, out var authority) || authority.Scheme != Uri.UriSchemeHttps && authority.Scheme != Uri.UriSchemeHttp)
        {
            throw new WarehouseException($"Inställningen {Section}:Authority är ”{given}”. Ange en fullständig adress som börjar med https://.");
        }

        return authority.Scheme == Uri.UriSchemeHttps || IsLoopback(authority) ? authority
            : throw new WarehouseException($"Inställningen {Section}:Authority är ”{given}”. Adressen måste börja med https://. Bara en inloggningstjänst på den egna datorn får ha http://.");
    }

    private static bool IsLoopback(Uri address) => address.Host == "localhost" || IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip);

    private static List<string> ReadScopes(string given)
    {
        var scopes = given.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        return scopes.Contains("openid") ? scopes : throw new WarehouseException($"Inställningen {Section}:Scopes är ”{given}”. Ordet openid måste vara med; utan det är det ingen inloggning.");
    }

    private static string ReadPath(IConfigurationSection section)
    {
        var given = Or(section, "CallbackPath", UsualPath);
        return given.Length > 1 && given[0] == '/' && given.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '_') ? given
            : throw new WarehouseException($"Inställningen {Section}:CallbackPath är ”{given}”. Ange en adress på den här webbplatsen, till exempel /signin-oidc.");
    }

    private static List<(string Role, IReadOnlyList<string> Values)> ReadRoles(IConfigurationSection section)
    {
        var roles = new List<(string Role, IReadOnlyList<string> Values)>
        {
            (Audience.SteeringGroupRole, Listed(section, "Roles:SteeringGroup")), (Audience.OfficerRole, Listed(section, "Roles:Officer")), (Audience.OwnerRole, Listed(section, "Roles:Owner")),
        };
        return roles.Exists(role => role.Values.Count > 0) ? roles
            : throw new WarehouseException($"Inställningen {Section}:Roles:Officer saknas, och ingen annan roll är angiven. Ange det värde i {Section}:RoleClaim som gör någon till handläggare.");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Commas alone are no list: they would demand nothing where somebody meant to demand something.
    private static string[] Listed(IConfigurationSection section, string key)
    {
        var given = section[key] ?? "";
        var values = given.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return values.Length > 0 || string.IsNullOrWhiteSpace(given) ? values
            : throw new WarehouseException($"Inställningen {Section}:{key} är ”{given}” och innehåller inget värde. Ange minst ett värde, med komma mellan om de är flera, eller ta bort inställningen.");
    }

    private static string Or(IConfigurationSection section, string key, string usual) => section[key] is { } given && !string.IsNullOrWhiteSpace(given) ? given.Trim() : usual;

    private static string Needed(IConfigurationSection section, string key, string what) => section[key] is { } given && !string.IsNullOrWhiteSpace(given) ? given.Trim()
        : throw new WarehouseException($"Inställningen {Section}:{key} saknas, men andra inställningar för inloggning finns. {what}");

    private static bool IsInFile(IConfiguration configuration, string key) =>
        configuration is IConfigurationRoot root && root.Providers.OfType<JsonConfigurationProvider>().Any(file => file.TryGet(key, out var value) && !string.IsNullOrWhiteSpace(value));
}
