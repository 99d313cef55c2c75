using Analytics.Dashboards.Hosting.Desk;
using Analytics.Dashboards.Packs;
using Analytics.Etl;
using Analytics.Etl.Settings;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>Every setting that can be wrong, read once before anything starts, so that the sentence comes at once and not with the first reader.</summary>
/// <param name="SignIn">How people sign in.</param>
/// <param name="Open">What everybody reads.</param>
/// <param name="Proxies">Which proxies are believed; null for none.</param>
public sealed partial record StartSettings(SignInOptions SignIn, OpenAudience Open, ForwardedHeadersOptions? Proxies)
{
    /// <summary>The program with its settings: pages and styles lie beside the program, data and settings in the working directory, so that it can be started from anywhere.</summary>
    /// <exception cref="WarehouseException">A file of settings cannot be read.</exception>
    public static WebApplicationBuilder Builder(string[] args)
    {
        WorkingFolder.Enter();
        var builder = SettingsFile.Guarded(() => WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }));
        SettingsFile.AddTo(builder.Configuration);
        builder.Services.AddWindowsService(service => service.ServiceName = "analytics-dashboards");
        return builder;
    }

    /// <summary>Reads them.</summary>
    /// <exception cref="WarehouseException">One cannot be used; the sentence names it.</exception>
    public static StartSettings Read(IConfiguration configuration, string? webRoot)
    {
        WarehouseOptions.Read(key => configuration[key]);
        EtlOptions.Read(configuration);
        UploadSetting.Read(configuration, webRoot);
        SettingList.Check(configuration);
        Keys.Check(configuration, webRoot);
        OpenDataOptions.Check(configuration);
        Jobs.Check(configuration);
        SettingValue.IsOn(configuration, WarmUp.EnabledKey, usual: true);
        SettingValue.IsOn(configuration, StartUp.SampleKey, usual: false);
        BrowserPrint.ReadSeconds(configuration);
        RequestLimit.Read(configuration);
        var settings = new StartSettings(SignInOptions.Read(configuration), OpenAudience.Read(configuration), Hosting.Proxies.Read(configuration));
        return (Address.Wrong(configuration) ?? WrongMail(configuration)) is { } wrong
            ? throw new WarehouseException(wrong)
            : settings;
    }

    /// <summary>Tells of settings that nobody reads, of secrets in files, of keys that others may read, and of a browser that is not there: without one everything but the packs' PDFs is as it should be.</summary>
    public static void TellUnknown(IConfiguration configuration, ILogger<StartSettings> log)
    {
        foreach (var sentence in SettingList.Doubts(configuration, PageSettings.All))
        {
            Told(log, sentence);
        }

        if (Keys.Doubt(configuration) is { } open)
        {
            Told(log, open);
        }

        if (BrowserPath.Missing(configuration) is { } missing)
        {
            Told(log, missing);
        }
    }

    // Mail that nobody has asked for is no fault.
    private static string? WrongMail(IConfiguration configuration) =>
        MailOptions.Settings.Any(setting => !string.IsNullOrWhiteSpace(configuration[setting.Key])) ? MailOptions.Read(configuration).Wrong?.Sv : null;

    [LoggerMessage(EventId = 2006, EventName = "SettingDoubtful", Level = LogLevel.Warning, Message = "{Sentence}")]
    private static partial void Told(ILogger log, string sentence);
}
