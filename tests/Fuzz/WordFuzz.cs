using System.Globalization;
using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.Etl.Releases;
using Analytics.Etl.Schedule;
using Analytics.Etl.Sources;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Tests.Fuzz;

/// <summary>
/// Short texts that people or programs hand over: names of files, periods, names of releases, settings. Each is understood or refused with a
/// <see cref="WarehouseException"/>; nothing else is thrown.
/// </summary>
internal sealed class WordFuzz(Warehouse warehouse, IReadOnlyList<WordFuzz.Reader> more)
{
    /// <summary>Something that reads a text; the text may stand under one of its keys.</summary>
    /// <param name="Name">For messages.</param>
    /// <param name="Seeds">Texts that it understands, or <c>key=text</c>.</param>
    /// <param name="Read">Reads.</param>
    public sealed record Reader(string Name, IReadOnlyList<string> Seeds, Action<string> Read);

    private static readonly Reader[] Own =
    [
        new("file name", ["kva_2026-03.csv", "hanvisningar_2026K1_rättad.xlsx", "utbud_2026-03-31.json", "befolkning_2025.csv", "malvarden_2019-2025_ersätter.csv"], text => FeedList.All.ToList().ForEach(feed => feed.Recognise(text))),
        new("period", ["2026-03", "2026K1", "2026H2", "2026", "2019-2025", "2026-03-31"], text => FilePeriod.Parse(text)),
        new("source period", ["previous-month", "2026K1", "2025", "previous-half-year"], text => SourcePeriod.Read(text, TimeProvider.System)),
        new("release name", ["Styrgruppen hösten 2026", "a", "andringar"], text => ReleaseName.Code(text)),
        new("masking", ["850101-9809 och 123456789", "Göteborg"], text => Masking.Of(text)),
        new("cell", ["8–12", "#SAKNAS!", "1 234,5"], text => _ = CellText.Plain(CellText.Clean(text)) + CellText.IsSpreadsheetError(text)),
        new("source", [
            "Sources:0:Name=scb", "Sources:0:Kind=http", "Sources:0:Format=pxweb-v2", "Sources:0:Feed=befolkning", "Sources:0:Period=2025", "Sources:0:Address=https://example.org/a?b={year}",
            "Sources:0:Selection:Region=14,@kommuner", "Sources:0:MaxBytes=1000", "Sources:0:TimeoutSeconds=1.5", "Sources:0:Sender=BRIS"], text => SourceSetting.ReadAll(Settings(text, Source))),
        new("engine", ["Warehouse:Engine=sqlite", "Warehouse:Engine=sqlserver", "ConnectionStrings:Warehouse=Data Source=x.db"], text => WarehouseOptions.Read(key => Settings(text)[key])),
        new("settings of etl", ["Inbox:KeepDays=90", "Feeds:kva:MinRejectedRows=10", "Feeds:kva:MaxRejectedShare=0.05"], text => EtlOptions.Read(Settings(text))),
    ];

    private static readonly Dictionary<string, string?> Source = new()
    {
        ["Sources:0:Name"] = "scb", ["Sources:0:Kind"] = "http", ["Sources:0:Format"] = "pxweb-v2", ["Sources:0:Feed"] = "befolkning", ["Sources:0:Period"] = "2025",
        ["Sources:0:Address"] = "https://example.org/a", ["Sources:0:Selection:Region"] = "14",
    };

    private readonly List<Reader> readers =
    [
        .. Own,
        new("schedule", ["Schedule:kva:Cron=0 6 * * 1-5", "Schedule:kva:MissedRule=skip", "Schedule:Enabled=true"], text => FeedSchedule.Read(warehouse, Settings(text))),
        .. more,
    ];

    /// <summary>A setting written as <c>key=text</c>, alone or beside others.</summary>
    public static IConfiguration Settings(string text, IReadOnlyDictionary<string, string?>? others = null)
    {
        var parts = text.Split('=', 2);
        var settings = new Dictionary<string, string?>(others ?? new Dictionary<string, string?>(), StringComparer.OrdinalIgnoreCase);
        if (parts[0].Length > 0)
        {
            settings[parts[0]] = parts.Length > 1 ? parts[1] : "";
        }

        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }

    /// <summary>One text for one reader, made from a number.</summary>
    /// <returns>What is wrong; null when nothing is.</returns>
    public string? Try(int number)
    {
        var random = new Random(number);
        var reader = readers[random.Next(readers.Count)];
        var text = reader.Seeds[random.Next(reader.Seeds.Count)];
        var other = readers[random.Next(readers.Count)].Seeds[0];
        var key = text.Contains('=', StringComparison.Ordinal) && random.Next(10) > 0 ? text[..(text.IndexOf('=', StringComparison.Ordinal) + 1)] : "";
        text = key + new ByteMutator(random).Change(text[key.Length..], other);
        try
        {
            reader.Read(text);
            return null;
        }
        catch (WarehouseException told) when (told.Message.Length > 10)
        {
            return null;
        }
        catch (Exception broken)
        {
            return string.Create(CultureInfo.InvariantCulture, $"text {number}, {reader.Name}: ”{text[..Math.Min(text.Length, 200)]}”: {broken}");
        }
    }
}
