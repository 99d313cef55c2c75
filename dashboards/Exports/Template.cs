using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>A file of a feed as it should look: its columns and one row of examples, which loads as it stands.</summary>
public static class Template
{
    // Statistics Sweden writes the JSON of this feed (JSON-stat); nobody fills that in.
    private const string Population = "befolkning";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The extensions that a feed has a template for, without the dot.</summary>
    public static IReadOnlyList<string> Extensions(FeedRow feed) =>
        [.. feed.Formats.Split(", ").Where(extension => extension != "json" || feed.Feed != Population).Order(StringComparer.Ordinal)];

    /// <summary>The file's bytes.</summary>
    /// <param name="extension">One of <see cref="Extensions"/>.</param>
    /// <param name="columns">The feed's columns.</param>
    /// <param name="language">The language of the explanations; the columns' names are the contract's in both.</param>
    public static byte[] Write(string extension, IReadOnlyList<FeedColumnRow> columns, Language language) => extension switch
    {
        "csv" => Csv(columns),
        "json" => Json(columns),
        "xlsx" => TemplateWorkbook.Write(columns, language),
        _ => throw new ArgumentOutOfRangeException(nameof(extension), extension, null),
    };

    /// <summary>What a browser is told that the file is.</summary>
    public static string ContentType(string extension) => extension switch
    {
        "csv" => "text/csv; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => throw new ArgumentOutOfRangeException(nameof(extension), extension, null),
    };

    // With a byte order mark: without one Excel takes å for two other letters.
    private static byte[] Csv(IReadOnlyList<FeedColumnRow> columns)
    {
        var csv = new Csv(';');
        csv.Line([.. columns.Select(column => column.ColumnName)]);
        csv.Line([.. columns.Select(column => column.Example)]);
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    // A list of objects; a column that is left empty is left out.
    private static byte[] Json(IReadOnlyList<FeedColumnRow> columns)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            foreach (var column in columns.Where(column => column.Example != ""))
            {
                json.WritePropertyName(column.ColumnName);
                Value(json, column);
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Value(Utf8JsonWriter json, FeedColumnRow column)
    {
        switch (column.ValueKind)
        {
            case "list":
                json.WriteStartArray();
                foreach (var part in column.Example.Split('|'))
                {
                    json.WriteStringValue(part);
                }

                json.WriteEndArray();
                break;
            case "number":
                json.WriteNumberValue(decimal.Parse(column.Example.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture));
                break;
            default:
                json.WriteStringValue(column.Example);
                break;
        }
    }
}
