using System.Text.Json;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Sources;

/// <summary>A question to a PxWeb table: the values asked for, by dimension.</summary>
/// <param name="Dimensions">In the order in which they are written.</param>
public sealed record PxWebQuery(IReadOnlyList<Selection> Dimensions)
{
    /// <summary>Cells of the answer; null when a dimension is asked for whole.</summary>
    public long? Cells => Dimensions.Any(dimension => dimension.IsAll) ? null : Dimensions.Aggregate(1L, (product, dimension) => product * dimension.Values.Count);

    /// <summary>The question as several, none of more than so many cells, split along one dimension. One whose size is not known stays whole.</summary>
    /// <exception cref="WarehouseException">Even a single value of that dimension is too much, or it is asked for whole.</exception>
    public IReadOnlyList<PxWebQuery> Split(string along, int maxCells)
    {
        if (Cells is not { } cells || cells <= maxCells)
        {
            return [this];
        }

        var values = Dimensions.Single(dimension => dimension.Code == along).Values;
        var perCall = (int)(maxCells / (cells / values.Count));
        return perCall == 0
            ? throw new WarehouseException(FormattableString.Invariant(
                $"Frågan ger {cells} celler och högst {maxCells} får hämtas per anrop; ett enda värde av {along} är redan för mycket. Välj färre värden, eller dela längs en annan dimension med SplitBy."))
            : [.. values.Chunk(perCall).Select(part => new PxWebQuery(
                [.. Dimensions.Select(dimension => dimension.Code == along ? dimension with { Values = part } : dimension)]))];
    }

    /// <summary>The address of API 2 that asks this.</summary>
    public Uri Address(string table)
    {
        var values = Dimensions.Select(dimension =>
            $"valueCodes[{Uri.EscapeDataString(dimension.Code)}]={string.Join(',', dimension.Values.Select(Uri.EscapeDataString))}");
        return new Uri($"{table}{(table.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang=sv&{string.Join('&', values)}&outputFormat=json-stat2");
    }

    /// <summary>The document that asks this of API 1.</summary>
    public string Document() => JsonSerializer.Serialize(new
    {
        query = Dimensions.Select(dimension => new
        {
            code = dimension.Code,
            selection = new { filter = dimension.IsAll ? "all" : "item", values = dimension.Values },
        }),
        response = new { format = "json-stat2" },
    });
}
