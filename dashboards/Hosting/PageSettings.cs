using Analytics.Dashboards.Hosting.Desk;
using Analytics.Dashboards.Packs;
using Analytics.Etl.Settings;

namespace Analytics.Dashboards.Hosting;

/// <summary>Every setting of the web server, in the order of the reference. The lists stand beside the code that reads the settings.</summary>
public static class PageSettings
{
    /// <summary>The groups of this program alone.</summary>
    public static IReadOnlyList<SettingGroup> Own { get; } =
    [
        new("Address", Address.Settings),
        new("Who reads what", OpenAudience.Settings),
        new("Sign-in", SignInOptions.Settings),
        new("Reverse proxy", Proxies.Settings),
        new("Keys", Keys.Settings),
        new("API", RequestLimit.Settings),
        new("The site's own words", OpenDataOptions.Settings),
        new("Pages", WarmUp.Settings),
        new("Jobs", Jobs.Settings),
        new("Releases", ReleaseShelf.Settings),
        new("Upload", UploadSetting.Settings),
        new("Browser", BrowserPath.Settings),
        new("Mail", MailOptions.Settings),
        new("Sample", StartUp.Settings),
    ];

    /// <summary>The groups of both programs: those that <c>etl</c> reads too come first.</summary>
    public static IReadOnlyList<SettingGroup> All { get; } = [.. SettingList.All, .. Own];
}
