using System.Text.RegularExpressions;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Etl.Sources;

/// <summary>A source as it is configured: its options, or the sentence that says why they cannot be used. One that is wrong stops no other.</summary>
/// <param name="Name">Its name, or its place in the list where it has none.</param>
/// <param name="FeedName">Its feed as it is written; null when there is none.</param>
/// <param name="Options">The options; null when something is wrong.</param>
/// <param name="Problem">What is wrong; null when nothing is.</param>
public sealed partial record SourceSetting(string Name, string? FeedName, SourceOptions? Options, string? Problem)
{
    private const int MostText = 260;

    /// <summary>The settings that are read here; which of them a kind of source knows stands in docs/sources.md.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new("Sources:<n>:Name", "required", "Small letters, digits and hyphens; kept in the ledger."),
        new("Sources:<n>:Kind", "required", "`http` or `sql`."),
        new("Sources:<n>:Format", "required for http", "`pxweb-v2`, `pxweb-v1`, `kolada-v3` or `csv`."),
        new("Sources:<n>:Feed", "required, not for kolada-v3", "The feed that the file is a delivery of."),
        new("Sources:<n>:Sender", "region", "The sender; a sub-folder of the feed's inbox unless it is the default one."),
        new("Sources:<n>:Period", "required", "`previous-month`, `previous-quarter`, `previous-half-year`, `previous-year`, or a code such as `2025`."),
        new("Sources:<n>:Address", "required for http", "Begins with https; `{period}`, `{year}`, `{first_day}` and `{last_day}` are filled in. It must hold no user name or password."),
        new("Sources:<n>:PrivateNetwork", "false", "`true` lets the address lie on an inner network (10/8, 172.16/12, 192.168/16, 100.64/10, fc00::/7); http only."),
        new("Sources:<n>:TimeoutSeconds", "100", "Seconds that one try, or the query, may take; at most 86400."),
        new("Sources:<n>:TotalSeconds", "1800", "Seconds that the whole fetch may take."),
        new("Sources:<n>:Retries", "4", "Further tries after a failure that may pass; 1 to 20."),
        new("Sources:<n>:RetryDelaySeconds", "2", "Seconds before the first further try; doubled for each."),
        new("Sources:<n>:CallsPerWindow", "30 for pxweb-v2, 20 for kolada-v3, else 10", "Most calls to the host in a window; http only."),
        new("Sources:<n>:WindowSeconds", "10", "The window's length in seconds; http only."),
        new("Sources:<n>:MaxBytes", "67108864; 4294967296 for sql", "Most bytes of an answer, or of the file of a query."),
        new("Sources:<n>:Selection:<dimension>", "required for pxweb", "What is asked for of a dimension: values with commas between, or `*`."),
        new("Sources:<n>:SplitBy", "Region", "pxweb: the dimension along which a question too large for one call is split."),
        new("Sources:<n>:MaxCells", "150000; 100000 for pxweb-v1", "pxweb: most cells in one call."),
        new("Sources:<n>:Kpis", "required for kolada-v3", "kolada: ids of key figures, with commas between or as an array."),
        new("Sources:<n>:Municipalities", "@kommuner", "kolada: four-digit codes, or `@kommuner` for the 49."),
        new("Sources:<n>:File", "required for kolada-v3", "kolada: the file to write; may hold `{period}`."),
        new("Sources:<n>:BatchSize", "25", "kolada: most ids in one call; 1 to 25."),
        new("Sources:<n>:MaxPages", "200", "kolada: most pages in one fetch."),
        new("Sources:<n>:ConnectionName", "required for sql", "sql: the name of the connection string, which stands in `ConnectionStrings:<name>`."),
        new("Sources:<n>:Query", "required for sql", "sql: the query, or a file that ends in `.sql`."),
        new("Sources:<n>:Unpivot", "none", "sql: a column with several codes in one cell, to be written as a row per code."),
        new("Sources:<n>:Keep", "none", "sql: the codes of `Unpivot` that are kept."),
        new("ConnectionStrings:<name>", "none", "sql: the connection string that a source names. From the environment only.") { IsSecret = true },
    ];

    /// <summary>Reads <c>Sources:&lt;n&gt;:…</c>, in order.</summary>
    public static IReadOnlyList<SourceSetting> ReadAll(IConfiguration configuration)
    {
        var all = new List<SourceSetting>();
        foreach (var section in configuration.GetSection("Sources").GetChildren())
        {
            var name = section["Name"]?.Trim() ?? section.Path;
            try
            {
                var options = Read(section, configuration);
                all.Add(all.Any(other => other.Name == options.Name)
                    ? throw new WarehouseException($"Två källor heter {options.Name}. Ge den ena ett annat namn i {section.Path}:Name.")
                    : new SourceSetting(options.Name, options.Feed?.Name, options, null));
            }
            catch (WarehouseException wrong)
            {
                all.Add(new SourceSetting(name, section["Feed"]?.Trim(), null, wrong.Message));
            }
        }

        return all;
    }

    private static SourceOptions Read(IConfigurationSection section, IConfiguration configuration)
    {
        var read = new SettingReader(section);
        var name = read.Required("Name");
        if (!NameShape().IsMatch(name))
        {
            throw read.Wrong("Name", $"är ”{name}”. Skriv små bokstäver a–z, siffror och bindestreck, högst 50 tecken.");
        }

        var format = FormatOf(read);
        var options = Common(read, name, format);
        options = format switch
        {
            SourceFormat.PxWebV2 or SourceFormat.PxWebV1 => PxWeb(read, options),
            SourceFormat.KoladaV3 => Kolada(read, options),
            SourceFormat.Csv => options with { Address = AddressOf(read) },
            SourceFormat.Sql => Sql(read, options, configuration),
            _ => throw new InvalidOperationException($"Unknown format {format}."),
        };
        read.NothingElse();
        return options;
    }

    private static SourceFormat FormatOf(SettingReader read)
    {
        var kind = read.Required("Kind");
        return kind switch
        {
            "sql" => SourceFormat.Sql,
            "http" => read.Required("Format") switch
            {
                "pxweb-v2" => SourceFormat.PxWebV2,
                "pxweb-v1" => SourceFormat.PxWebV1,
                "kolada-v3" => SourceFormat.KoladaV3,
                "csv" => SourceFormat.Csv,
                var other => throw read.Wrong("Format", $"är ”{other}”. Tillåtna värden är pxweb-v2, pxweb-v1, kolada-v3 och csv."),
            },
            _ => throw read.Wrong("Kind", $"är ”{kind}”. Tillåtna värden är http och sql."),
        };
    }

    private static SourceOptions Common(SettingReader read, string name, SourceFormat format)
    {
        var calls = format switch { SourceFormat.PxWebV2 => 30, SourceFormat.KoladaV3 => 20, _ => 10 };
        var options = new SourceOptions { Name = name, Format = format, Period = read.Required("Period") };
        options = options with
        {
            Sender = read.Text("Sender") ?? Inbox.DefaultSender,
            MaxBytes = read.Long("MaxBytes", format == SourceFormat.Sql ? 4L << 30 : options.MaxBytes, 1, format == SourceFormat.Sql ? long.MaxValue : 1L << 30),
            TimeoutSeconds = read.Seconds("TimeoutSeconds", options.TimeoutSeconds),
            TotalSeconds = read.Seconds("TotalSeconds", options.TotalSeconds),
            Retries = read.Whole("Retries", options.Retries, 1, 20),
            RetryDelaySeconds = read.Seconds("RetryDelaySeconds", options.RetryDelaySeconds),
            Feed = format == SourceFormat.KoladaV3 ? null : FeedOf(read, format),
        };
        if (format != SourceFormat.Sql)
        {
            options = options with
            {
                CallsPerWindow = read.Whole("CallsPerWindow", calls, 1, 10_000),
                WindowSeconds = read.Seconds("WindowSeconds", options.WindowSeconds),
                IsPrivateAllowed = read.YesOrNo(ReachableAddress.Key),
            };
        }

        // The sender is a folder: nothing that leads out of the inbox, or hides the file from it.
        return SenderShape().IsMatch(options.Sender)
            ? options
            : throw read.Wrong("Sender", $"är ”{options.Sender}”. Skriv bokstäver, siffror, bindestreck och understreck, högst 60 tecken.");
    }

    private static Feed FeedOf(SettingReader read, SourceFormat format)
    {
        var name = read.Required("Feed");
        var feed = FeedList.Named(name) ?? throw read.Wrong("Feed", $"är ”{name}”. Kända flöden: {FeedList.Names}.");
        var extension = format is SourceFormat.PxWebV1 or SourceFormat.PxWebV2 ? ".json" : ".csv";
        return feed.Extensions.Contains(extension)
            ? feed
            : throw read.Wrong("Feed", $"är ”{name}”, som inte tar emot {extension}-filer. Välj ett annat format eller flöde.");
    }

    private static SourceOptions PxWeb(SettingReader read, SourceOptions options)
    {
        var most = options.Format == SourceFormat.PxWebV1 ? 100_000 : 150_000;
        var splitBy = read.Text("SplitBy") ?? options.SplitBy;
        var selection = read.Below("Selection").Select(entry => new Selection(entry.Key, Selection.Split(entry.Value))).ToList();
        return selection.Count == 0 ? throw read.Wrong("Selection", "saknas. Ange värden per dimension, till exempel Selection:Region = 14,@kommuner.")
            : selection.FirstOrDefault(entry => entry.Values.Count == 0 || (entry.Values.Contains(Selection.All) && !entry.IsAll)) is { } wrong
                ? throw read.Wrong($"Selection:{wrong.Code}", "går inte att använda. Skriv värden med komma emellan, eller * ensamt för alla.")
            : selection.All(entry => entry.Code != splitBy)
                ? throw read.Wrong("SplitBy", $"är ”{splitBy}”, som inte finns bland dimensionerna i Selection. Ange en av dem.")
            : options with { Address = AddressOf(read), Selection = selection, SplitBy = splitBy, MaxCells = read.Whole("MaxCells", most, 1, 10_000_000) };
    }

    private static SourceOptions Kolada(SettingReader read, SourceOptions options)
    {
        var kpis = read.List("Kpis");
        var municipalities = read.List("Municipalities");
        return kpis.Count == 0 ? throw read.Wrong("Kpis", "saknas. Ange nyckeltalens id med komma emellan, till exempel N00001.")
            : kpis.Concat(municipalities).FirstOrDefault(id => id != Selection.Municipalities && !IdShape().IsMatch(id)) is { } wrong
                ? throw read.Wrong("Kpis", $"eller Municipalities innehåller ”{wrong}”. Ett id har bara bokstäver a–z och siffror.")
            : options with
            {
                Address = AddressOf(read),
                Kpis = kpis,
                Municipalities = municipalities.Count == 0 ? options.Municipalities : municipalities,
                File = read.Required("File"),
                BatchSize = read.Whole("BatchSize", 25, 1, 25),
                MaxPages = read.Whole("MaxPages", options.MaxPages, 1, 10_000),
            };
    }

    private static SourceOptions Sql(SettingReader read, SourceOptions options, IConfiguration configuration)
    {
        var name = read.Required("ConnectionName");
        var unpivot = read.Text("Unpivot");
        var keep = read.List("Keep");
        return unpivot is null != (keep.Count == 0)
            ? throw read.Wrong("Unpivot", "och Keep hör ihop. Ange kolumnen i Unpivot och koderna som ska med i Keep.")
            : options with
            {
                // Not a secret: the name of one. The string itself is looked up at the moment of use and put into no message.
                ConnectionName = name,
                ConnectionString = () => configuration[$"ConnectionStrings:{name}"],
                Query = QueryOf(read),
                Unpivot = unpivot,
                Keep = keep,
            };
    }

    private static string QueryOf(SettingReader read)
    {
        var given = read.Required("Query");
        if (!given.EndsWith(".sql", StringComparison.OrdinalIgnoreCase) || given.Length > MostText)
        {
            return given;
        }

        try
        {
            return System.IO.File.ReadAllText(given);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw read.Wrong("Query", $"är filen ”{given}”, som inte går att läsa. Kontrollera att den finns och att kontot får läsa den.");
        }
    }

    private static string AddressOf(SettingReader read)
    {
        var text = read.Required("Address");
        return !Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")
                ? throw read.Wrong("Address", "är ingen webbadress. Skriv den med https:// först.")
            : address.UserInfo.Length > 0 ? throw read.Wrong("Address", "innehåller användarnamn eller lösenord. Ta bort dem ur adressen.")
            : address.Scheme == "http" && !address.IsLoopback ? throw read.Wrong("Address", "är oskyddad (http). Använd https.")
            : text;
    }

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{0,49}\z", RegexOptions.CultureInvariant)]
    private static partial Regex NameShape();

    [GeneratedRegex(@"^[A-Za-zÅÄÖåäö0-9_-]{1,60}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SenderShape();

    [GeneratedRegex(@"^[A-Za-z0-9]{1,20}\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdShape();
}
