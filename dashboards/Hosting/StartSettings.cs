using Analytics.Dashboards.Hosting.Desk;
using Analytics.Dashboards.Packs;
using Analytics.Etl;
using Analytics.Etl.Health;
using Analytics.Etl.Settings;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>Every setting that can be wrong, read once before anything starts, so that the sentence comes at once and not with the first reader.</summary>
/// <param name="SignIn">How people sign in.</param>
/// <param name="Open">What everybody reads.</param>
/// <param name="Proxies">Which proxies are believed; null for none.</param>
public sealed partial record StartSettings(SignInOptions SignIn, OpenAudience Open, ForwardedHeadersOptions? Proxies)
{
    private const string Levels = "LogLevel";

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
        HealthOptions.Read(configuration);
        OpenDataOptions.Check(configuration);
        Jobs.Check(configuration);
        SettingValue.IsOn(configuration, WarmUp.EnabledKey, usual: true);
        SettingValue.IsOn(configuration, StartUp.SampleKey, usual: false);
        BrowserPrint.ReadSeconds(configuration);
        CheckLevels(configuration.GetSection("Logging"));
        var settings = new StartSettings(SignInOptions.Read(configuration), OpenAudience.Read(configuration), Hosting.Proxies.Read(configuration));
        return (RequestLimit.Wrong(configuration) ?? AccessLog.Wrong(configuration) ?? Address.Wrong(configuration) ?? WrongMail(configuration)) is { } wrong
            ? throw new WarehouseException(wrong)
            : settings;
    }

    /// <summary>Tells of settings that nobody reads.</summary>
    public static void TellUnknown(IConfiguration configuration, ILogger<StartSettings> log)
    {
        foreach (var sentence in UnknownSettings.Sentences(configuration, PageSettings.All.SelectMany(group => group.Settings)))
        {
            Unknown(log, sentence);
        }
    }

    // Mail that nobody has asked for is no fault.
    private static string? WrongMail(IConfiguration configuration) =>
        MailOptions.Settings.Any(setting => !string.IsNullOrWhiteSpace(configuration[setting.Key])) ? MailOptions.Read(configuration).Wrong?.Sv : null;

    // For all categories, and for those of each place that is logged to.
    private static void CheckLevels(IConfigurationSection logging)
    {
        foreach (var level in logging.GetChildren().Select(child => child.Key == Levels ? child : child.GetSection(Levels)).SelectMany(levels => levels.GetChildren()))
        {
            if (!string.IsNullOrWhiteSpace(level.Value) && !Enum.TryParse<LogLevel>(level.Value, ignoreCase: true, out _))
            {
                throw SettingValue.Wrong(level.Path, level.Value, $"Tillåtna värden är {string.Join(", ", Enum.GetNames<LogLevel>())}.");
            }
        }
    }

    [LoggerMessage(EventId = 2006, EventName = "SettingUnread", Level = LogLevel.Warning, Message = "{Sentence}")]
    private static partial void Unknown(ILogger log, string sentence);
}
