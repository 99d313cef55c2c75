using System.Globalization;
using System.Xml;

namespace Analytics.Etl.Formats;

/// <summary>
/// Cells that are merged downwards: the value that a person wrote once, beside many rows, holds for each of them. Cells merged sideways, as titles are,
/// keep their value in the first place alone.
/// </summary>
internal sealed class MergedCells
{
    private readonly List<(long First, long Last, int Column)> ranges = [];
    private readonly Dictionary<int, (long Last, string Value)> open = [];

    /// <summary>Cells filled so far.</summary>
    public long Filled { get; private set; }

    /// <summary>Reads a sheet's merged ranges, which stand after its rows.</summary>
    public static MergedCells Read(WorkbookParts parts, string part)
    {
        var merged = new MergedCells();
        using var reader = parts.Open(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "mergeCell" && reader.GetAttribute("ref") is { } range)
            {
                merged.Add(range.Split(':'));
            }
        }

        return merged;
    }

    /// <summary>Takes note of values that begin a range in this row, and fills the empty cells below earlier ones.</summary>
    public void Fill(long row, List<string> cells)
    {
        if (ranges.Count == 0)
        {
            return;
        }

        foreach (var (first, last, column) in ranges)
        {
            if (first == row && column < cells.Count && cells[column].Length > 0)
            {
                open[column] = (last, cells[column]);
            }
        }

        foreach (var (column, range) in open)
        {
            if (row > range.Last || (column < cells.Count && cells[column].Length > 0))
            {
                continue;
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = range.Value;
            Filled++;
        }
    }

    private void Add(string[] corners)
    {
        if (corners.Length == 2 && Row(corners[0]) is { } first && Row(corners[1]) is { } last && last > first && SheetReader.Column(corners[0]) == SheetReader.Column(corners[1]))
        {
            ranges.Add((first, last, SheetReader.Column(corners[0])));
        }
    }

    private static long? Row(string place) =>
        long.TryParse(place.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;
}
