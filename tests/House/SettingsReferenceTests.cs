using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Hosting.Desk;
using Analytics.Dashboards.Packs;
using Analytics.Dashboards.Pages;
using Analytics.Etl;
using Analytics.Etl.Observability;
using Analytics.Etl.Schedule;
using Analytics.Etl.Settings;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>The configuration reference holds every setting and nothing else, and its defaults are those of the code.</summary>
public partial class SettingsReferenceTests
{
    // ASP.NET Core reads the first by itself; the second is asked of the environment and not of the settings.
    private static readonly string[] NotAskedHere = ["AllowedHosts", WorkingFolder.Key];
    // Asked for, and no settings of ours: the first stops the start where it is set, the second is set by IIS in what it starts, the third is the framework's and is asked by it; the rest are OpenTelemetry's own names.
    private static readonly string[] NotOurs = ["ForwardedHeaders_Enabled", "APP_POOL_ID", "ReadOnlyDataProtectionKeyDirectory", TelemetryOptions.StandardEndpoint, "OTEL_EXPORTER_OTLP_PROTOCOL"];

    private static readonly IReadOnlyList<Setting> Listed = [.. PageSettings.All.SelectMany(group => group.Settings)];

    // So much that every kind of reader reads all that it knows.
    private static readonly (string Key, string Value)[] Given =
    [
        ("SignIn:Authority", "https://login.example.se"), ("SignIn:ClientId", "a"), ("SignIn:ClientSecret", "b"), ("SignIn:Roles:Officer", "c"), ("Audience:Open", "released"),
        ("Mail:Host", "localhost"), ("Mail:From", "a@example.org"), ("urls", "http://localhost:1"), ("Telemetry:Endpoint", "http://localhost:1"), ("Telemetry:Protocol", "grpc"), ("Logging:LogLevel:Default", "Warning"), ("Keys:Path", Path.Combine(Path.GetTempPath(), "analytics-asked-keys")),
        ("Sources:0:Name", "a"), ("Sources:0:Kind", "http"), ("Sources:0:Format", "pxweb-v2"), ("Sources:0:Feed", "befolkning"), ("Sources:0:Period", "2025"), ("Sources:0:Address", "https://a.se"), ("Sources:0:Selection:Region", "14"),
        ("Sources:1:Name", "b"), ("Sources:1:Kind", "http"), ("Sources:1:Format", "kolada-v3"), ("Sources:1:Period", "2025"), ("Sources:1:Address", "https://a.se"), ("Sources:1:Kpis", "N1"), ("Sources:1:File", "a"),
        ("Sources:2:Name", "c"), ("Sources:2:Kind", "sql"), ("Sources:2:Feed", "kva"), ("Sources:2:Period", "2025"), ("Sources:2:ConnectionName", "Vega"), ("Sources:2:Query", "select 1"),
    ];

    [GeneratedRegex(@"^[A-Z][A-Za-z]+(:([A-Z][A-Za-z]+|\{[^}]+\}|<[a-z]+>))+$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyShape();

    [GeneratedRegex("""onfiguration\[\s*"(?<key>[^"]+)"\s*\]""", RegexOptions.CultureInvariant)]
    private static partial Regex Indexer();

    [Fact]
    public void The_document_is_what_the_lists_give() => Assert.True(
        Repository.Read("docs/configuration.md") == SettingsReference.Markdown(), "docs/configuration.md is not what the lists give: run dotnet run --project dashboards -- settings > docs/configuration.md");

    [Fact]
    public void Every_list_beside_code_is_in_the_reference() => Rule.Holds(
        from type in new[] { typeof(Warehouse), typeof(EtlOptions), typeof(PageSettings) }.SelectMany(known => known.Assembly.GetTypes())
        where type.GetProperty("Settings", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)?.GetValue(null) is IReadOnlyList<Setting> list && list.Any(setting => !Listed.Contains(setting))
        select $"{type.Name}.Settings is in no group: add it to etl/Settings/SettingList.cs or dashboards/Hosting/PageSettings.cs");

    [Fact]
    public void No_key_stands_twice() => Rule.Holds(Listed.GroupBy(setting => setting.Key, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => $"{same.Key} stands in two lists: keep the one beside the code that reads it"));

    [Fact]
    public void Every_key_in_the_code_is_listed() => Rule.Holds(Repository.Files("warehouse-sql/**/*.cs", "etl/**/*.cs", "dashboards/**/*.cs", "dashboards/**/*.cshtml").SelectMany(path => Unlisted(path, Repository.Read(path))));

    [Fact]
    public void A_key_that_is_not_listed_is_caught() => Assert.Equal(2, Unlisted("etl/A.cs", "var a = configuration[\"Inbox:KeptDays\"];\nvar b = configuration[\"mode\"]; // \"Other:Key\"").Count());

    [Fact]
    public void Every_listed_key_is_read_and_every_read_one_is_listed()
    {
        var asked = ReadAll(Given).Keys.Keys;

        Rule.Holds(Listed.Where(setting => !NotAskedHere.Contains(setting.Key) && !asked.Any(key => IsOf(setting, key))).Select(setting => $"{setting.Key} is listed, but nobody reads it: take it out of its list"));
        Rule.Holds(asked.Where(key => !NotOurs.Contains(key) && !Listed.Any(setting => IsOf(setting, key) || setting.Key.StartsWith(key + ':', StringComparison.OrdinalIgnoreCase) || IsOf(setting, key + ":a")))
            .Select(key => $"{key} is read, but stands in no list: add it beside the code that reads it"));
    }

    [Fact]
    public void Defaults_are_those_of_the_code()
    {
        var empty = new ConfigurationBuilder().Build();
        var etl = EtlOptions.Read(empty);
        var (warehouse, site) = (WarehouseOptions.Read(key => empty[key]), new OpenDataOptions(empty));
        var signIn = SignInOptions.Read(AskedSettings.Of([.. Given.Take(4)]).Configuration);
        var mail = MailOptions.Read(AskedSettings.Of(("Mail:Host", "localhost"), ("Mail:From", "a@example.org")).Configuration).Options!;
        var source = EtlOptions.Read(AskedSettings.Of(Given).Configuration).Sources[0].Options!;
        string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
        (string Key, string Value)[] code =
        [
            ("Warehouse:Engine", warehouse.Engine == EngineKind.Sqlite ? "sqlite" : ""), ("ConnectionStrings:Warehouse", warehouse.ConnectionString),
            ("Inbox:Path", etl.Inbox), ("Inbox:KeepDays", Text(etl.KeepDays)), ("Feeds:<feed>:MaxRejectedShare", Text(etl.Limits["kva"].MaxRejectedShare)), ("Feeds:<feed>:MinRejectedRows", Text(etl.Limits["kva"].MinRejectedRows)),
            ("Sources:<n>:Sender", source.Sender), ("Sources:<n>:TimeoutSeconds", Text(source.TimeoutSeconds)), ("Sources:<n>:TotalSeconds", Text(source.TotalSeconds)), ("Sources:<n>:Retries", Text(source.Retries)),
            ("Sources:<n>:RetryDelaySeconds", Text(source.RetryDelaySeconds)), ("Sources:<n>:WindowSeconds", Text(source.WindowSeconds)), ("Sources:<n>:SplitBy", source.SplitBy), ("Sources:<n>:BatchSize", Text(source.BatchSize)),
            ("Sources:<n>:MaxPages", Text(source.MaxPages)), ("Sources:<n>:Municipalities", source.Municipalities.Single()),
            ("SignIn:RoleClaim", signIn.RoleClaim), ("SignIn:NameClaim", signIn.NameClaim), ("SignIn:Scopes", string.Join(' ', signIn.Scopes)), ("SignIn:SessionHours", Text(signIn.Session.TotalHours)), ("SignIn:CallbackPath", signIn.CallbackPath),
            ("Mail:MaxMegabytes", Text(mail.MostBytes / 1024 / 1024)), ("Upload:MaxMegabytes", Text(UploadSetting.Read(empty, null).MaxMegabytes)), ("Browser:Seconds", Text(BrowserPrint.ReadSeconds(empty))),
            ("AccessLog:KeepDays", Text(etl.AccessLogDays)), ("SignIn:IdleMinutes", Text(signIn.Idle.TotalMinutes)), ("SignIn:RecheckMinutes", Text(signIn.Recheck.TotalMinutes)), ("Site:Publisher", site.Publisher), ("Site:Licence", site.Licence), ("urls", Address.Default),
        ];

        Assert.Equal(code, code.Select(pair => (pair.Key, Listed.Single(setting => setting.Key == pair.Key).Default)));
    }

    private static AskedSettings ReadAll((string Key, string Value)[] given)
    {
        using var warehouse = new TestWarehouse();
        var (configuration, asked) = AskedSettings.Of(given);
        StartSettings.Read(configuration, null);
        SettingList.Check(configuration);
        new ServiceCollection().AddLogging(logging => LogOptions.Add(logging, configuration));
        WarehouseOptions.Read(key => configuration[key]);
        _ = EtlOptions.Read(configuration).Sources.Select(source => source.Options?.ConnectionString()).ToList();
        FeedSchedule.Read(warehouse.Warehouse, configuration);
        var site = new OpenDataOptions(configuration);
        _ = (site.Address, site.Publisher, site.PublisherAddress, site.ContactName, site.ContactMail, site.Licence, new AccessibilityModel(null!, configuration).Contact);
        _ = new ReleaseShelf(warehouse.Warehouse, configuration, TimeProvider.System).Folder;
        _ = BrowserPath.Find(configuration);
        TelemetryOptions.Read(configuration);
        new ServiceCollection().AddLogging(logging => LogOptions.Add(logging, configuration));
        _ = Address.IsConfigured(configuration);
        // Where people sign in, an address is open; its ports and endpoints are looked at where nobody does.
        var (open, openAsked) = AskedSettings.Of(("Kestrel:Endpoints:Http:Url", "http://localhost:1"));
        _ = (Address.Wrong(open), Address.Wrong(AskedSettings.Of().Configuration));
        var (ports, portsAsked) = AskedSettings.Of();
        _ = Address.Wrong(ports);
        var services = new ServiceCollection().AddSingleton(warehouse.Warehouse).AddSingleton<IConfiguration>(configuration);
        Keys.Add(services);
        using var provider = services.BuildServiceProvider();
        _ = provider.GetRequiredService<IOptions<KeyManagementOptions>>().Value;
        foreach (var key in openAsked.Keys.Keys.Concat(portsAsked.Keys.Keys))
        {
            asked.Keys[key] = true;
        }

        return asked;
    }

    // A key as it is asked for is that of a setting: free names are free, and a list may have numbered members.
    private static bool IsOf(Setting setting, string key) =>
        Regex.IsMatch(key, "^" + Regex.Replace(Regex.Escape(setting.Key), "<[a-z]+>", "[^:]+") + @"(:\d+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // A section is asked for the rest of the key.
    private static bool IsTailOf(Setting setting, string key) => IsOf(setting with { Key = setting.Key[(setting.Key.IndexOf(key.Split(':')[0] + ':', StringComparison.Ordinal) is >= 0 and var at ? at : 0)..] }, key);

    private static IEnumerable<string> Unlisted(string path, string source)
    {
        var shaped = CSharpText.Strings(source).Where(literal => KeyShape().IsMatch(literal.Text)).Select(literal => (literal.At, Key: Regex.Replace(literal.Text, @"\{[^}]+\}", "x")));
        var indexed = Indexer().Matches(source).Select(found => (At: found.Index, Key: found.Groups["key"].Value));
        return from key in shaped.Concat(indexed).DistinctBy(found => found.Key)
               where !Listed.Any(setting => setting.Key == key.Key || IsOf(setting, key.Key) || IsTailOf(setting, key.Key) || setting.Key.StartsWith(key.Key + ':', StringComparison.Ordinal))
               select $"{path}:{Repository.LineOf(source, key.At)}: the key {key.Key} stands in no list of settings: add it to the list beside the code that reads it";
    }
}
