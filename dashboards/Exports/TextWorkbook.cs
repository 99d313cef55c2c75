using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Text = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Analytics.Dashboards.Exports;

/// <summary>A sheet of texts: the first row is its heading.</summary>
/// <param name="Name">As on its tab.</param>
/// <param name="IsWrapped">Whether long texts go over several lines.</param>
/// <param name="Widths">Of the columns, in letters.</param>
/// <param name="Rows">Every row has as many texts as there are widths.</param>
internal sealed record TextSheet(string Name, bool IsWrapped, double[] Widths, string[][] Rows);

/// <summary>
/// A workbook of texts. Every cell is formatted as text, so that Excel leaves it alone: 6-12 stays an age group, 1480 a municipality, and
/// nothing is taken for a formula.
/// </summary>
internal static class TextWorkbook
{
    private const uint TextStyle = 1;
    private const uint HeadStyle = 2;
    private const uint WrapStyle = 3;

    /// <summary>The workbook's bytes.</summary>
    public static byte[] Write(params IEnumerable<TextSheet> content)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheets = new Sheets();
            foreach (var sheet in content)
            {
                Add(book, sheets, sheet);
            }

            book.Workbook = new Workbook(sheets);
        }

        return stream.ToArray();
    }

    /// <summary>The first row stays where it is when the sheet is scrolled.</summary>
    internal static SheetViews FrozenHead() =>
        new(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 });

    private static void Add(WorkbookPart book, Sheets sheets, TextSheet sheet)
    {
        var style = sheet.IsWrapped ? WrapStyle : TextStyle;
        var part = book.AddNewPart<WorksheetPart>();
        var columns = new Columns(sheet.Widths.Select((width, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true, Style = style }));
        var data = new SheetData(sheet.Rows.Select((cells, at) =>
            new Row(cells.Select((text, place) => Cell(text, place, at + 1, at == 0 ? HeadStyle : style))) { RowIndex = (uint)at + 1 }));
        part.Worksheet = new Worksheet(FrozenHead(), columns, data);
        var number = (uint)sheets.Count() + 1;
        sheets.Append(new Sheet { Name = sheet.Name, SheetId = number, Id = book.GetIdOfPart(part) });
    }

    private static Cell Cell(string text, int column, int row, uint style)
    {
        var cell = new Cell { CellReference = Letters(column) + row.ToString(System.Globalization.CultureInfo.InvariantCulture), StyleIndex = style };
        if (text != "")
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(text));
        }

        return cell;
    }

    /// <summary>The letters of a column, counted from 0: A … Z, AA, AB …</summary>
    internal static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters(column / 26 - 1) + (char)('A' + column % 26);

    // Number format 49 is "text" in every version of Excel.
    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true, FontId = 1, ApplyFont = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = 49, ApplyNumberFormat = true, ApplyAlignment = true }));
}
