using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Text = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Analytics.Dashboards.Exports;

/// <summary>A sheet of figures, or of words about them.</summary>
/// <param name="Name">As on its tab, at most 31 letters.</param>
/// <param name="Table">Its heading and rows.</param>
/// <param name="IsWrapped">Whether long texts go over several lines.</param>
public sealed record DataSheet(string Name, FileTable Table, bool IsWrapped = false);

/// <summary>A number that shows as many decimals as its own page does, in a column of several measures; it keeps them all.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">Decimals shown.</param>
public sealed record FigureCell(double Value, int Decimals);

/// <summary>
/// A workbook of figures, written row by row. Numbers are numbers with the decimals of the page; all else is formatted as text, so that Excel leaves
/// 1480 and 6-12 alone. There is no formula, and a text that looks like one stays a text.
/// </summary>
public static class DataWorkbook
{
    private const uint TextStyle = 1;
    private const uint HeadStyle = 2;
    private const uint WrapStyle = 3;
    private const uint NumberStyle = 4;

    // One style for each number of decimals, from none.
    private const uint FirstDecimalStyle = 5;
    private const int MostDecimals = 4;

    private const int WidthRows = 200;
    private const int Narrowest = 9;
    private const int Widest = 44;
    private const int WidestWrapped = 90;

    // Excel takes no longer text in a cell.
    private const int LongestText = 32_000;

    /// <summary>The workbook's bytes.</summary>
    public static byte[] Write(params IReadOnlyList<DataSheet> content)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            // Named by us: the library would make up another name each time, and the same figures would be other bytes.
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            var sheets = new Sheets();
            foreach (var sheet in content)
            {
                var part = book.AddNewPart<WorksheetPart>(string.Create(CultureInfo.InvariantCulture, $"sheet{sheets.Count() + 1}"));
                WriteSheet(part, sheet);
                sheets.Append(new Sheet { Name = sheet.Name, SheetId = (uint)sheets.Count() + 1, Id = book.GetIdOfPart(part) });
            }

            book.Workbook = new Workbook(sheets);
        }

        return stream.ToArray();
    }

    private static void WriteSheet(WorksheetPart part, DataSheet sheet)
    {
        var table = sheet.Table;
        string[] letters = [.. Enumerable.Range(0, table.Columns.Count).Select(TextWorkbook.Letters)];
        uint[] styles = [.. table.Columns.Select(column => StyleOf(column, sheet.IsWrapped))];
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(TextWorkbook.FrozenHead());
        writer.WriteElement(new Columns(table.Columns.Select((_, at) =>
            new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = WidthOf(sheet, at), CustomWidth = true, Style = styles[at] })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, [.. table.Columns.Select(column => column.Name)], letters, [.. styles.Select(_ => HeadStyle)]);
        for (var at = 0; at < table.Rows.Count; at++)
        {
            WriteRow(writer, at + 2, table.Rows[at], letters, styles);
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = string.Create(CultureInfo.InvariantCulture, $"A1:{letters[^1]}{table.Rows.Count + 1}") });
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, int number, object?[] values, string[] letters, uint[] styles)
    {
        var row = number.ToString(CultureInfo.InvariantCulture);
        writer.WriteStartElement(new Row(), [new OpenXmlAttribute("r", "", row)]);
        for (var at = 0; at < values.Length; at++)
        {
            switch (values[at])
            {
                case null or "":
                    break;
                case string text:
                    writer.WriteElement(new Cell
                    {
                        CellReference = letters[at] + row, StyleIndex = styles[at], DataType = CellValues.InlineString,
                        InlineString = new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }),
                    });
                    break;
                case FigureCell figure:
                    writer.WriteElement(new Cell
                    {
                        CellReference = letters[at] + row, StyleIndex = FirstDecimalStyle + (uint)Math.Clamp(figure.Decimals, 0, MostDecimals), CellValue = new CellValue(Number(figure.Value)),
                    });
                    break;
                case var value:
                    writer.WriteElement(new Cell { CellReference = letters[at] + row, StyleIndex = styles[at], CellValue = new CellValue(Number(value)) });
                    break;
            }
        }

        writer.WriteEndElement();
    }

    private static string Number(object value) => value switch
    {
        double exact => exact.ToString("R", CultureInfo.InvariantCulture),
        int whole => whole.ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), null),
    };

    // Some control characters cannot stand in XML at all.
    private static string Clean(string text)
    {
        var cut = text.Length > LongestText ? text[..LongestText] : text;
        return cut.All(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)) ? cut : string.Concat(cut.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));
    }

    private static uint StyleOf(FileColumn column, bool isWrapped) => column switch
    {
        { Kind: FieldKind.Text } => isWrapped ? WrapStyle : TextStyle,
        { Kind: FieldKind.Whole } => FirstDecimalStyle,
        { Decimals: { } decimals } => FirstDecimalStyle + (uint)Math.Clamp(decimals, 0, MostDecimals),
        _ => NumberStyle,
    };

    private static double WidthOf(DataSheet sheet, int column)
    {
        var longest = sheet.Table.Rows.Take(WidthRows).Select(row => row[column] is string text ? text.Length : 0).Append(sheet.Table.Columns[column].Name.Length).Max();
        return Math.Clamp(longest + 2, Narrowest, sheet.IsWrapped ? WidestWrapped : Widest);
    }

    // Number format 49 is "text" in every version of Excel; those of our own begin at 164.
    private static Stylesheet Styles()
    {
        const uint firstFormat = 164;
        var decimals = Enumerable.Range(0, MostDecimals + 1).ToList();
        return new Stylesheet(
            new NumberingFormats(decimals.Select(count => new NumberingFormat { NumberFormatId = firstFormat + (uint)count, FormatCode = count == 0 ? "#,##0" : "#,##0." + new string('0', count) })),
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
            [
                new CellFormat(),
                new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true, FontId = 1, ApplyFont = true },
                new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = 49, ApplyNumberFormat = true, ApplyAlignment = true },
                new CellFormat(),
                .. decimals.Select(count => new CellFormat { NumberFormatId = firstFormat + (uint)count, ApplyNumberFormat = true }),
            ]));
    }
}
