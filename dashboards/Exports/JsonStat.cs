using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>Writes cells as a dataset of JSON-stat 2.0 (json-stat.org), with the reason for every missing one in <c>status</c> and its words in <c>extension</c>.</summary>
/// <param name="words">What the codes stand for.</param>
/// <param name="reading">Which publication it is.</param>
/// <param name="options">The licence.</param>
public sealed class JsonStat(ValueWords words, Reading reading, OpenDataOptions options)
{
    /// <summary>Most cells of a cube; above that the answer would take long to send and longer to read.</summary>
    public const int MostCells = 400_000;

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The cube of some cells.</summary>
    public StatCube Cube(ValueCells cells) => new(cells, words);

    /// <summary>The dataset's bytes.</summary>
    public byte[] Write(StatCube cube, ValueCells cells, Language language)
    {
        var (values, statuses) = cube.Fill();
        List<Indicator> indicators = [.. words.Indicators.Where(item => cube.Dimensions[0].Categories.Any(category => category.Code == item.IndicatorCode))];
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Writing))
        {
            json.WriteStartObject();
            json.WriteString("version", "2.0");
            json.WriteString("class", "dataset");
            json.WriteString("label", language.Say(Texts.StatLabel, indicators.Count == 1 ? language.Of(indicators[0].NameSv, indicators[0].NameEn) : language[Texts.StatSeveral]));
            json.WriteString("source", string.Join("; ", indicators.Select(item => language.Of(item.SourceSv, item.SourceEn)).Distinct()));
            if (reading.Publication is { } publication)
            {
                json.WriteString("updated", publication.FinishedAt);
            }

            Strings(json, "note", Notes(indicators, language));
            Strings(json, "id", cube.Dimensions.Select(dimension => dimension.Id));
            json.WriteStartArray("size");
            foreach (var dimension in cube.Dimensions)
            {
                json.WriteNumberValue(dimension.Categories.Count);
            }

            json.WriteEndArray();
            json.WriteStartObject("role");
            Strings(json, "time", ["period"]);
            Strings(json, "geo", ["area"]);
            Strings(json, "metric", ["indicator", "measure"]);
            json.WriteEndObject();
            WriteDimensions(json, cube, indicators, language);
            WriteValues(json, values, statuses);
            WriteExtension(json, cells, statuses);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private IEnumerable<string> Notes(List<Indicator> indicators, Language language) =>
    [
        .. reading.IsSample ? new[] { language[Texts.SampleBanner] } : [],
        language[Texts.ProtectionBriefNote],
        .. indicators.Count == 1 ? new[] { language.Of(indicators[0].CaveatSv, indicators[0].CaveatEn) }.Where(note => note != "") : [],
    ];

    private static void WriteDimensions(Utf8JsonWriter json, StatCube cube, List<Indicator> indicators, Language language)
    {
        json.WriteStartObject("dimension");
        foreach (var dimension in cube.Dimensions)
        {
            json.WriteStartObject(dimension.Id);
            json.WriteString("label", language[dimension.Label]);
            json.WriteStartObject("category");
            Strings(json, "index", dimension.Categories.Select(category => category.Code));
            json.WriteStartObject("label");
            foreach (var (code, label) in dimension.Categories)
            {
                json.WriteString(code, language.Of(label.Sv, label.En));
            }

            json.WriteEndObject();
            if (dimension.Id == "indicator")
            {
                WriteIndicators(json, indicators, language);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteIndicators(Utf8JsonWriter json, List<Indicator> indicators, Language language)
    {
        json.WriteStartObject("unit");
        foreach (var item in indicators)
        {
            json.WriteStartObject(item.IndicatorCode);
            json.WriteString("label", language.Of(item.UnitSv, item.UnitEn));
            json.WriteNumber("decimals", item.Decimals);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("note");
        foreach (var item in indicators)
        {
            Strings(json, item.IndicatorCode, new[] { language.Of(item.DefinitionSv, item.DefinitionEn), language.Of(item.CaveatSv, item.CaveatEn) }.Where(note => note != ""));
        }

        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, double?[] values, string?[] statuses)
    {
        json.WriteStartArray("value");
        foreach (var value in values)
        {
            if (value is { } number)
            {
                json.WriteNumberValue(number);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
        // One for each value, in the same order: most combinations of a large cube have no cell, and a list says so in the fewest bytes.
        json.WriteStartArray("status");
        foreach (var status in statuses)
        {
            if (status is null)
            {
                json.WriteNullValue();
            }
            else
            {
                json.WriteStringValue(status);
            }
        }

        json.WriteEndArray();
    }

    private void WriteExtension(Utf8JsonWriter json, ValueCells cells, string?[] statuses)
    {
        json.WriteStartObject("extension");
        json.WriteStartObject("status");
        foreach (var status in statuses.OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            if (StatCube.Meaning(status) is { } meaning)
            {
                json.WriteStartObject(status);
                json.WriteString("sv", meaning.Sv);
                json.WriteString("en", meaning.En);
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
        json.WriteStartArray("not_published");
        foreach (var item in cells.Withheld)
        {
            json.WriteStartObject();
            json.WriteString("indicator", item.Indicator);
            json.WriteString("area", item.Area);
            json.WriteString("period", item.Period);
            json.WriteString("breakdown", item.Breakdown);
            json.WriteString("status", item.Kind);
            json.WriteString("reason_sv", item.Reason.Sv);
            json.WriteString("reason_en", item.Reason.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (reading.Publication is { } publication)
        {
            json.WriteNumber("publication", publication.PublicationKey);
        }

        json.WriteBoolean("sample", reading.IsSample);
        json.WriteString("licence", options.Licence);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
