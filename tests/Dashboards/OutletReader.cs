using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ExcelDataReader;
using Parquet;
using Parquet.Schema;

namespace Analytics.Tests.Dashboards;

/// <summary>Reads files back into rows by heading, with other code than wrote them where there is any.</summary>
public static partial class OutletReader
{
    static OutletReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [GeneratedRegex("<t[hd][^>]*>(?<text>[^<]*)</t[hd]>", RegexOptions.CultureInvariant)]
    private static partial Regex TableCell();

    /// <summary>Delimited text; every value is a string.</summary>
    public static List<Dictionary<string, object?>> Csv(byte[] bytes, char separator)
    {
        var lines = Fields(Encoding.UTF8.GetString(bytes).TrimStart('\ufeff'), separator);
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(pair => pair.First, pair => (object?)pair.Second))];
    }

    /// <summary>A sheet of a workbook.</summary>
    public static List<Dictionary<string, object?>> Sheet(byte[] bytes, int number = 0)
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        for (var at = 0; at < number; at++)
        {
            reader.NextResult();
        }

        var rows = new List<Dictionary<string, object?>>();
        reader.Read();
        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, names.Length).ToDictionary(at => names[at], at => at < reader.FieldCount ? reader.GetValue(at) : null));
        }

        return rows;
    }

    /// <summary>A Parquet file.</summary>
    public static async Task<List<Dictionary<string, object?>>> Parquet(byte[] bytes)
    {
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(bytes));
        var rows = new List<Dictionary<string, object?>>();
        for (var at = 0; at < reader.RowGroupCount; at++)
        {
            using var group = reader.OpenRowGroupReader(at);
            var columns = new List<(string Name, object?[] Values)>();
            foreach (var field in reader.Schema.DataFields)
            {
                columns.Add((field.Name, await Column(group, field)));
            }

            rows.AddRange(Enumerable.Range(0, (int)group.RowCount).Select(row => columns.ToDictionary(column => column.Name, column => column.Values[row])));
        }

        return rows;
    }

    /// <summary>A dataset of JSON-stat as rows of the open API: a row per indicator, area, period and breakdown.</summary>
    public static List<Dictionary<string, object?>> Stat(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        var root = document.RootElement;
        string[] names = [.. root.GetProperty("id").EnumerateArray().Select(id => id.GetString()!)];
        string[][] categories = [.. names.Select(name => root.GetProperty("dimension").GetProperty(name).GetProperty("category").GetProperty("index").EnumerateArray().Select(code => code.GetString()!).ToArray())];
        int[] sizes = [.. root.GetProperty("size").EnumerateArray().Select(size => size.GetInt32())];
        var (values, statuses) = (root.GetProperty("value").EnumerateArray().ToList(), root.GetProperty("status").EnumerateArray().Select(status => status.GetString()).ToList());
        var meanings = root.GetProperty("extension").GetProperty("status").EnumerateObject().ToDictionary(item => item.Name, item => item.Value.GetProperty("sv").GetString());
        Assert.Equal(categories.Select(codes => codes.Length), sizes);
        Assert.Equal((values.Count, values.Count), (sizes.Aggregate(1, (size, next) => size * next), statuses.Count));
        var rows = new List<Dictionary<string, object?>>();
        for (var first = 0; first < values.Count; first += sizes[^1])
        {
            var row = new Dictionary<string, object?>();
            for (var (dimension, rest) = (sizes.Length - 2, first / sizes[^1]); dimension >= 0; dimension--)
            {
                (var code, rest) = (categories[dimension][rest % sizes[dimension]], rest / sizes[dimension]);
                row[names[dimension]] = names[dimension] == "breakdown" && code == "all" ? "" : code;
            }

            for (var at = 0; at < sizes[^1]; at++)
            {
                row[categories[^1][at]] = values[first + at].ValueKind == JsonValueKind.Null ? null : values[first + at].GetDouble();
                row["reason:" + categories[^1][at]] = statuses[first + at] is { } status ? meanings[status] : null;
            }

            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The texts of a row of a page's table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="from">What the row, or the heading above its table, begins with.</param>
    /// <param name="heading">The row's own heading; null when the row itself was found.</param>
    public static List<string> Row(string page, string from, string? heading)
    {
        var start = page.IndexOf(from, StringComparison.Ordinal);
        Assert.True(start >= 0, from);
        if (heading is not null)
        {
            // The name may be a link to the place's own page.
            var found = Regex.Match(page[start..], $"<th scope=\"row\">\\s*(<a [^>]*>)?{Regex.Escape(heading)}(</a>)?\\s*</th>");
            Assert.True(found.Success, heading);
            start += found.Index;
        }

        return [.. TableCell().Matches(page[start..page.IndexOf("</tr>", start, StringComparison.Ordinal)]).Select(match => match.Groups["text"].Value)];
    }

    /// <summary>A page's text as it is read.</summary>
    public static string Decoded(byte[] page) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(page));

    /// <summary>A number of any of these files; null when there is none.</summary>
    public static double? Number(object? value, string culture = "") => value switch
    {
        null or "" => null,
        string text => double.Parse(text, CultureInfo.GetCultureInfo(culture)),
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture),
    };

    private static async Task<object?[]> Column(ParquetRowGroupReader group, DataField field)
    {
        var count = (int)group.RowCount;
        if (field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>))
        {
            var texts = new string?[count];
            await group.ReadAsync(field, texts.AsMemory());
            return texts;
        }

        if (field.ClrType == typeof(int))
        {
            var whole = new int?[count];
            await group.ReadAsync<int>(field, whole.AsMemory());
            return [.. whole.Select(number => (object?)number)];
        }

        var numbers = new double?[count];
        await group.ReadAsync<double>(field, numbers.AsMemory());
        return [.. numbers.Select(number => (object?)number)];
    }

    private static List<List<string>> Fields(string text, char separator)
    {
        var (lines, line, field, isQuoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '"' && isQuoted && at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append(text[++at]);
            }
            else if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && (letter == separator || letter == '\n'))
            {
                line.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (letter == '\n')
                {
                    lines.Add(line);
                    line = [];
                }
            }
            else
            {
                field.Append(letter);
            }
        }

        return lines;
    }
}
