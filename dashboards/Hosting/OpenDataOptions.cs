using Analytics.Etl.Settings;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// What the catalogue of open data says of who publishes and how to reach them. Only what is configured is told: nobody is named as a contact unless they
/// have said so.
/// </summary>
public sealed class OpenDataOptions(IConfiguration configuration)
{
    // The holder that the program's own licence names.
    private const string Holder = "Västra Götalandsregionen";
    private const string Zero = "https://creativecommons.org/publicdomain/zero/1.0/";

    private const string AddressKey = "Site:Address";
    private const string PublisherKey = "Site:Publisher";
    private const string PublisherAddressKey = "Site:PublisherAddress";
    private const string LicenceKey = "Site:Licence";
    private const string ContactNameKey = "Site:ContactName";
    private const string ContactMailKey = "Site:ContactMail";

    /// <summary>Configuration key: whom readers write to about accessibility.</summary>
    public const string ContactKey = "Site:Contact";

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(AddressKey, "none", "Where the site is reached from outside, such as `https://example.org/uppfoljning`: in catalogues, files and mails. Without it, and without `AllowedHosts`, addresses in files are written without a host."),
        new(PublisherKey, Holder, "Who publishes the figures, in the catalogue for data portals."),
        new(PublisherAddressKey, "one of the site's own", "A web address that stands for the publisher."),
        new(LicenceKey, Zero, "The licence of the figures, as a web address."),
        new(ContactNameKey, "none", "Whom to ask about the figures."),
        new(ContactMailKey, "none", "Their e-mail address."),
        new(ContactKey, "none", "Whom readers write to about accessibility, on `/om/tillganglighet`."),
    ];

    /// <summary>Stops at a web address or an e-mail address that is none.</summary>
    /// <exception cref="WarehouseException">The sentence names the setting.</exception>
    public static void Check(IConfiguration configuration)
    {
        foreach (var key in (string[])[AddressKey, PublisherAddressKey, LicenceKey])
        {
            SettingValue.WebAddress(configuration, key);
        }

        if (configuration[ContactMailKey] is { } mail && !string.IsNullOrWhiteSpace(mail) && MailReceiver.Read([mail.Trim()]).Wrong is not null)
        {
            throw SettingValue.Wrong(ContactMailKey, mail, "Ange en vanlig e-postadress, som namn@example.org.");
        }
    }

    /// <summary>Where the site is reached from outside, such as https://example.org/uppfoljning; empty to write addresses without host, see <see cref="Root"/>.</summary>
    public string Address => configuration[AddressKey]?.TrimEnd('/') ?? "";

    /// <summary>Who publishes.</summary>
    public string Publisher => Given(PublisherKey) ?? Holder;

    /// <summary>An address that stands for the publisher; empty for one of the site's own.</summary>
    public string PublisherAddress => Given(PublisherAddressKey) ?? "";

    /// <summary>Whom to ask; empty for nobody.</summary>
    public string ContactName => Given(ContactNameKey) ?? "";

    /// <summary>Their e-mail address.</summary>
    public string ContactMail => Given(ContactMailKey) ?? "";

    /// <summary>The licence of the figures, as an address.</summary>
    public string Licence => Given(LicenceKey) ?? Zero;

    /// <summary>
    /// The site's address for what is written into files, without a slash at the end. The name in a request is whatever its sender wrote: unless an address is
    /// configured, or the names that are answered to, only the machine's own name is repeated; addresses are else written without host, from the root.
    /// </summary>
    public string Root(HttpContext context) => Address != "" ? Address
        : OwnMachine.IsOwnName(context.Request.Host.Host) || IsNamed(context.Request.Host.Host) ? $"{context.Request.Scheme}://{context.Request.Host}{Site.Of(context).Root}"
        : Site.Of(context).Root;

    // ASP.NET Core's own setting: requests to other names are turned away before they reach us.
    private bool IsNamed(string host) => (configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Contains(host, StringComparer.OrdinalIgnoreCase);

    private string? Given(string key) => configuration[key] is { Length: > 0 } value ? value : null;
}
