using System.Globalization;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;
using MailKit.Security;

namespace Analytics.Dashboards.Hosting;

/// <summary>The mail server to send through, by configuration.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port.</param>
/// <param name="Security">How the connection is kept secret.</param>
/// <param name="From">Who the mail is from.</param>
/// <param name="User">To sign in with; empty to not sign in.</param>
/// <param name="Password">Its password.</param>
/// <param name="MostBytes">Attachments larger than this in all are left out: the mail then has the link alone.</param>
public sealed record MailOptions(string Host, int Port, SecureSocketOptions Security, string From, string User, string Password, long MostBytes)
{
    private const string HostKey = "Mail:Host";
    private const string FromKey = "Mail:From";
    private const string PortKey = "Mail:Port";
    private const string SecurityKey = "Mail:Security";
    private const string UserKey = "Mail:User";
    private const string PasswordKey = "Mail:Password";
    private const string SizeKey = "Mail:MaxMegabytes";
    private const string UsualSecurity = "starttls";
    private const int UsualMegabytes = 15;
    private const int MostMegabytes = 100;

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(HostKey, "none", "The mail server that finished packs are sent through. Without it nothing is mailed."),
        new(FromKey, "none", "Who the mail is from: one e-mail address. Needed with the host."),
        new(PortKey, "587; 465 for tls; 25 for none", "The server's port; 1 to 65535."),
        new(SecurityKey, UsualSecurity, "How the connection is kept secret: `starttls`, `tls` or `none`. A user name with `none` is refused."),
        new(UserKey, "none", "The user to sign in as; without it nobody signs in."),
        new(PasswordKey, "none", "The user's password. From the environment only.") { IsSecret = true },
        new(SizeKey, UsualMegabytes.ToString(CultureInfo.InvariantCulture), "Attachments larger than this in all, in megabytes, are left out and the mail has the link alone; 1 to 100."),
    ];

    /// <summary>Reads the settings.</summary>
    /// <returns>The options; or the sentence that says which setting is missing or wrong.</returns>
    public static (MailOptions? Options, Text? Wrong) Read(IConfiguration configuration)
    {
        if (Settings.All(setting => Given(configuration, setting.Key) == ""))
        {
            return (null, Texts.MailNotConfigured);
        }

        var from = Given(configuration, FromKey);
        var (receivers, wrong) = from == "" ? ([], null) : MailReceiver.Read([from]);
        if (wrong is not null)
        {
            return (null, Wrong(Texts.MailWrongFrom, from));
        }

        SecureSocketOptions? security = Given(configuration, SecurityKey).ToLowerInvariant() switch
        {
            "" or UsualSecurity => SecureSocketOptions.StartTls,
            "tls" => SecureSocketOptions.SslOnConnect,
            "none" => SecureSocketOptions.None,
            _ => null,
        };
        if (security is null)
        {
            return (null, Wrong(Texts.MailWrongSecurity, Given(configuration, SecurityKey)));
        }

        var user = Given(configuration, UserKey);
        if (user != "" && security == SecureSocketOptions.None)
        {
            return (null, Texts.MailOpenPassword);
        }

        var usual = security == SecureSocketOptions.SslOnConnect ? 465 : security == SecureSocketOptions.None ? 25 : 587;
        return Number(configuration, PortKey, usual, 65535) is not { } port ? (null, Wrong(Texts.MailWrongPort, Given(configuration, PortKey)))
            : Number(configuration, SizeKey, UsualMegabytes, MostMegabytes) is not { } most ? (null, Wrong(Texts.MailWrongSize, Given(configuration, SizeKey)))
            : Given(configuration, HostKey) == "" ? (null, Texts.MailNoHost)
            : from == "" ? (null, Texts.MailNoFrom)
            : (new MailOptions(Given(configuration, HostKey), port, security.Value, receivers[0], user, configuration[PasswordKey] ?? "", most * 1024L * 1024), null);
    }

    private static Text Wrong(Text sentence, string given) =>
        new(string.Format(CultureInfo.InvariantCulture, sentence.Sv, given), string.Format(CultureInfo.InvariantCulture, sentence.En, given));

    private static string Given(IConfiguration configuration, string key) => configuration[key]?.Trim() ?? "";

    private static int? Number(IConfiguration configuration, string key, int usual, int most) =>
        Given(configuration, key) is not { Length: > 0 } given ? usual
            : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;
}
