using Analytics.Etl.Settings;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Analytics.Etl.Observability;

/// <summary>How both programs log: to standard output, in the form that is set, and discreetly whatever is set.</summary>
public static class LogOptions
{
    /// <summary>Configuration key of the form of the lines.</summary>
    public const string FormKey = "Logging:Console:FormatterName";

    private const string LevelKey = "Logging:LogLevel:Default";
    private const string Levels = "LogLevel";
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.fffZ ";

    private static readonly string[] Forms = [ConsoleFormatterNames.Simple, ConsoleFormatterNames.Json, ConsoleFormatterNames.Systemd];

    /// <summary>The settings of the log.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(FormKey, "systemd under systemd, else simple", "The form of the log lines: simple (for people), json (one JSON document per event and line, for machines) or systemd (with the journal's levels). Times are UTC."),
        new("Logging:LogLevel:<category>", "Information for our own, Warning for Microsoft, System and Hangfire", "The lowest level that is written for a category and all below it; Default for those not named. Setting Default takes away the defaults of the other three."),
    ];

    /// <summary>Levels that hold where none is configured. They come before every other source, so that any of those overrides them.</summary>
    public static void AddDefaults(IConfigurationManager configuration)
    {
        if (configuration[LevelKey] is { Length: > 0 })
        {
            return;
        }

        configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource
        {
            InitialData = new Dictionary<string, string?>
            {
                [LevelKey] = "Information", ["Logging:LogLevel:Microsoft"] = "Warning", ["Logging:LogLevel:System"] = "Warning", ["Logging:LogLevel:Hangfire"] = "Warning",
                ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Information",
            },
        });
    }

    /// <summary>Stops at a level that there is not, for all categories and for those of each place that is logged to: the library would stop with words of its own.</summary>
    /// <exception cref="WarehouseException">The sentence names the setting.</exception>
    public static void CheckLevels(IConfiguration configuration)
    {
        foreach (var level in configuration.GetSection("Logging").GetChildren().Select(child => child.Key == Levels ? child : child.GetSection(Levels)).SelectMany(levels => levels.GetChildren()))
        {
            if (!string.IsNullOrWhiteSpace(level.Value) && !Enum.TryParse<LogLevel>(level.Value, ignoreCase: true, out _))
            {
                throw SettingValue.Wrong(level.Path, level.Value, $"Tillåtna värden är {string.Join(", ", Enum.GetNames<LogLevel>())}.");
            }
        }
    }

    /// <summary>Writes to standard output.</summary>
    /// <param name="logging">The program's log.</param>
    /// <param name="configuration">Its settings.</param>
    /// <param name="isJson">JSON whatever is set, as <c>--json</c> says.</param>
    /// <exception cref="WarehouseException">There is no such form.</exception>
    public static void Add(ILoggingBuilder logging, IConfiguration configuration, bool isJson = false)
    {
        var form = isJson ? ConsoleFormatterNames.Json : Form(configuration[FormKey]);
        logging.AddConfiguration(configuration.GetSection("Logging"));
        logging.AddConsole(console => console.FormatterName = form);
        logging.Services.Configure<SimpleConsoleFormatterOptions>(line => (line.SingleLine, line.UseUtcTimestamp, line.TimestampFormat) = (true, true, line.TimestampFormat ?? TimeFormat));
        logging.Services.Configure<JsonConsoleFormatterOptions>(json => (json.UseUtcTimestamp, json.TimestampFormat, json.JsonWriterOptions) =
            (true, json.TimestampFormat ?? TimeFormat.TrimEnd(), new System.Text.Json.JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        logging.Services.Replace(ServiceDescriptor.Singleton<ILoggerFactory>(services => new DiscreetLogs(new LoggerFactory(
            services.GetServices<ILoggerProvider>(), services.GetRequiredService<IOptionsMonitor<LoggerFilterOptions>>(), services.GetService<IOptions<LoggerFactoryOptions>>()))));
    }

    private static string Form(string? given) => string.IsNullOrWhiteSpace(given) ? Environment.GetEnvironmentVariable("JOURNAL_STREAM") is { Length: > 0 } ? ConsoleFormatterNames.Systemd : ConsoleFormatterNames.Simple
        : Forms.FirstOrDefault(form => form.Equals(given.Trim(), StringComparison.OrdinalIgnoreCase))
          ?? throw new WarehouseException($"Inställningen {FormKey} är ”{given}”. Tillåtna värden är {string.Join(", ", Forms)}.");
}
