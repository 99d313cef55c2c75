using System.Globalization;
using System.Xml;

namespace Analytics.Etl.Formats;

/// <summary>The rows of one sheet in which something stands, one after another; memory holds one row.</summary>
internal sealed class SheetReader(WorkbookParts parts, string part) : IDisposable
{
    // A column beyond the last that a sheet can have (XFD) is a damaged place.
    private const int MostColumns = 16_384;

    private readonly XmlReader reader = parts.Open(part);
    private readonly List<string> cells = [];
    private readonly MergedCells merged = MergedCells.Read(parts, part);

    /// <summary>The number of the row read last.</summary>
    public long RowNo { get; private set; }

    /// <summary>The next row's cells without the empty ones at its end; null at the end of the sheet.</summary>
    /// <exception cref="XmlException">The sheet is damaged.</exception>
    /// <exception cref="InvalidDataException">A cell stands where none can.</exception>
    public string[]? Read()
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "sheetData")
            {
                return null;
            }

            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
            {
                RowNo = reader.GetAttribute("r") is { } number ? long.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : RowNo + 1;
                ReadCells();
                if (cells.Count > 0)
                {
                    merged.Fill(RowNo, cells);
                    return [.. cells];
                }
            }
        }

        return null;
    }

    /// <summary>Cells that got the value of the merged cell they are a part of, so far.</summary>
    public long FilledCells => merged.Filled;

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private void ReadCells()
    {
        cells.Clear();
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        var column = -1;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
            {
                continue;
            }

            column = reader.GetAttribute("r") is { } place ? Column(place) : column + 1;
            if (column is < 0 or >= MostColumns)
            {
                throw new InvalidDataException("No such column.");
            }

            var text = Cell();
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = text;
        }
    }

    // A1 is 0, B1 is 1, AA1 is 26.
    internal static int Column(string place)
    {
        var column = 0;
        foreach (var letter in place.TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = column * 26 + letter - 'A' + 1;
        }

        return column - 1;
    }

    private string Cell()
    {
        var type = reader.GetAttribute("t") ?? "n";
        var format = int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style) && style < parts.Formats.Count
            ? parts.Formats[style]
            : NumberFormat.Number;
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var (depth, value, isFormula) = (reader.Depth, "", false);
        while (reader.Read() && reader.Depth > depth)
        {
            isFormula |= reader.NodeType == XmlNodeType.Element && reader.LocalName == "f";
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "v" or "is")
            {
                value = WorkbookParts.TextOf(reader);
            }
        }

        // A program that wrote the formula without reckoning it: the value is not empty, it is not known.
        return value.Length == 0 ? isFormula ? CellValue.FormulaWithoutValue : ""
            : type == "s" ? Shared(value)
            : CellValue.Text(type, value, format, parts.Is1904);
    }

    private string Shared(string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < parts.Texts.Count
        ? parts.Texts[at]
        : throw new InvalidDataException("No such text.");
}
