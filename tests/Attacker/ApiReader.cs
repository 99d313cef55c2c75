using System.Globalization;
using System.Text.Json;

namespace Analytics.Tests.Attacker;

/// <summary>Reads what stands open to everybody: the API over HTTP, or a file exported from it.</summary>
public static class ApiReader
{
    private const int PageSize = 1000;

    /// <summary>Everything that the API tells, of the newest publication or of a release.</summary>
    public static async Task<Reading> Read(HttpClient client, CancellationToken stop, string prefix = "")
    {
        var areas = await Rows(client, prefix + "/api/v1/areas", "areas", AreaOf, stop);
        var periods = await Rows(client, prefix + "/api/v1/periods", "periods", PeriodOf, stop);
        var deliveries = await Rows(client, prefix + "/api/v1/deliveries", "deliveries", DeliveryOf, stop);
        var cells = await Rows(client, prefix + "/api/v1/values", "values", CellOf, stop);
        return new Reading(cells, areas, periods, deliveries);
    }

    /// <summary>The cells of a file that the API's values were saved to (<c>format=csv</c>); its codes hold no commas.</summary>
    public static IReadOnlyList<ReadCell> Cells(string csv)
    {
        var lines = csv.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line != "").ToList();
        var names = lines[0].Split(',').ToList();
        return [.. lines.Skip(1).Select(line => CellOf(names, line.Split(',')))];
    }

    private static async Task<List<T>> Rows<T>(HttpClient client, string address, string name, Func<JsonElement, T> read, CancellationToken stop)
    {
        var rows = new List<T>();
        for (var page = 1; ; page++)
        {
            using var body = JsonDocument.Parse(await client.GetStringAsync(string.Create(CultureInfo.InvariantCulture, $"{address}?page={page}&page_size={PageSize}"), stop));
            rows.AddRange(body.RootElement.GetProperty(name).EnumerateArray().Select(read));
            if (page * PageSize >= body.RootElement.GetProperty("total").GetInt32())
            {
                return rows;
            }
        }
    }

    private static ReadArea AreaOf(JsonElement row) => new(
        Text(row, "area"), Text(row, "kind"), [.. row.GetProperty("municipalities").EnumerateArray().Select(code => code.GetString()!)]);

    private static ReadPeriod PeriodOf(JsonElement row) => new(
        Text(row, "period"), Text(row, "kind"), row.GetProperty("first_day").GetInt32(), row.GetProperty("last_day").GetInt32());

    private static ReadDelivery DeliveryOf(JsonElement row) => new(
        row.GetProperty("delivery_key").GetInt64(), Text(row, "feed"), row.GetProperty("first_day").GetInt32(), row.GetProperty("last_day").GetInt32(), Text(row, "state"));

    private static ReadCell CellOf(JsonElement row) => new(
        Text(row, "indicator"), Text(row, "area"), Text(row, "period"), Text(row, "breakdown"), Number(row, "numerator"), Number(row, "denominator"), Number(row, "value"),
        Number(row, "value_low"), Number(row, "value_high"), Text(row, "status"), Text(row, "note"));

    private static ReadCell CellOf(List<string> names, string[] fields)
    {
        return new ReadCell(Field("indicator"), Field("area"), Field("period"), Field("breakdown"), Number("numerator"), Number("denominator"), Number("value"),
            Number("value_low"), Number("value_high"), Field("status"), Field("note"));

        string Field(string name) => fields[names.IndexOf(name)];
        double? Number(string name) => Field(name) is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;
    }

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString() ?? "";

    private static double? Number(JsonElement row, string name) => row.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
}
