using System.Globalization;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Maps;

/// <summary>Where each municipality stands in a map of equal tiles: Göteborg no larger than Öckerö. Read once: it does not change while the program runs.</summary>
public static class Tiles
{
    private const int RowColumn = 2;
    private const int ColumnColumn = 3;

    private static readonly Lazy<IReadOnlyDictionary<string, (int Row, int Column)>> All = new(Read);

    /// <summary>By municipality code. Row 1 is the northernmost, column 1 the westernmost.</summary>
    public static IReadOnlyDictionary<string, (int Row, int Column)> Positions => All.Value;

    /// <summary>How many rows the map has.</summary>
    public static int Rows => Positions.Values.Max(position => position.Row);

    /// <summary>How many columns the map has.</summary>
    public static int Columns => Positions.Values.Max(position => position.Column);

    // The list is our own (docs/data-sources.md): no field of it is quoted.
    private static Dictionary<string, (int Row, int Column)> Read() => Scripts.Text("seeds/tile_grid.csv")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1)
        .Select(line => line.Split(','))
        .ToDictionary(fields => fields[0], fields => (Number(fields[RowColumn]), Number(fields[ColumnColumn])));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
