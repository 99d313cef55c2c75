using System.Globalization;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Resources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using X14 = DocumentFormat.OpenXml.Office2010.Excel;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>Makes a workbook of figures fit to be handed out: each sheet one table with a name and a description for screen readers, made ready for paper, and the file says what it is.</summary>
internal static class Workbook
{
    private const string AltTextUri = "{504A1905-F514-4f6f-8877-14C23A59335A}";
    private const double WidestHead = 16;

    // In points, and how much of a column's width words can fill before they break.
    private const double LineHeight = 13.5;
    private const double LettersOfWidth = 0.9;

    // Letters and size of a head or foot on paper.
    private const string Small = "&\"Arial,Regular\"&9";

    /// <summary>The finished workbook.</summary>
    public static byte[] Finish(byte[] plain, IReadOnlyList<TableSheet> sheets, PackContent content, string creator)
    {
        using var stream = new MemoryStream();
        stream.Write(plain);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var book = document.WorkbookPart!;
            var entries = book.Workbook!.Descendants<Sheet>().ToList();
            Letters(book);
            for (var at = 0; at < sheets.Count; at++)
            {
                Ready((WorksheetPart)book.GetPartById(entries[at].Id!.Value!), sheets[at], at + 1, content);
            }

            book.Workbook.Append(new DefinedNames(sheets.Select((sheet, at) => new DefinedName($"'{sheet.Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)at })));
            OfficePackage.Describe(document, content, content.Language[Texts.OfficeExcelTitle], creator);
        }

        return stream.ToArray();
    }

    private static void Letters(WorkbookPart book)
    {
        foreach (var font in book.WorkbookStylesPart!.Stylesheet!.Fonts!.Elements<Font>())
        {
            font.Append(new FontSize { Val = 10 }, new FontName { Val = "Arial" });
        }

        var formats = book.WorkbookStylesPart!.Stylesheet!.CellFormats!;
        // The second is that of heads.
        var head = (CellFormat)formats.ElementAt(2);
        head.ApplyAlignment = true;
        head.Append(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top });
    }

    private static void Ready(WorksheetPart part, TableSheet sheet, int number, PackContent content)
    {
        var worksheet = part.Worksheet!;
        // The table filters; two filters on the same rows are one too many.
        worksheet.RemoveAllChildren<AutoFilter>();
        Narrow(worksheet, sheet);
        Freeze(worksheet, sheet);
        if (sheet.IsWrapped)
        {
            Heighten(worksheet, sheet);
        }

        worksheet.Append(
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.7, Bottom = 0.7, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter
            {
                OddHeader = new OddHeader($"&L{Small}{Plain(content.Language[Texts.OfficeExcelTitle])}&R{Small}{Plain(content.Release.Name)}"),
                OddFooter = new OddFooter($"&L{Small}{Plain(content.Warning)}&C{Small}&A&R{Small}{content.Language.Say(Texts.OfficePageOf, "&P", "&N")}"),
            },
            new TableParts(new TablePart { Id = "table" }) { Count = 1 });
        worksheet.InsertAt(new SheetProperties(new PageSetupProperties { FitToPage = true }), 0);
        part.AddNewPart<TableDefinitionPart>("table").Table = Described(sheet, number);
    }

    // A column of figures is no wider than its figures because its name is long; the head goes over several lines.
    private static void Narrow(Worksheet worksheet, TableSheet sheet)
    {
        var columns = worksheet.GetFirstChild<Columns>()!.Elements<Column>().ToList();
        for (var at = 0; at < columns.Count; at++)
        {
            columns[at].Width = Math.Min(columns[at].Width!.Value, sheet.Table.Columns[at].Kind == FieldKind.Text ? sheet.Widest : WidestHead);
        }
    }

    // Not every program works out how many lines a long text takes: a row is told its height.
    private static void Heighten(Worksheet worksheet, TableSheet sheet)
    {
        var widths = worksheet.GetFirstChild<Columns>()!.Elements<Column>().Select(column => column.Width!.Value).ToList();
        foreach (var (row, values) in worksheet.Descendants<Row>().Skip(1).Zip(sheet.Table.Rows))
        {
            row.Height = LineHeight * values.Select((value, at) => value is string text ? Math.Ceiling(text.Length / (widths[at] * LettersOfWidth)) : 1).Append(1).Max();
            row.CustomHeight = true;
        }
    }

    private static void Freeze(Worksheet worksheet, TableSheet sheet)
    {
        if (sheet.FrozenColumns == 0)
        {
            return;
        }

        var pane = worksheet.Descendants<Pane>().Single();
        pane.HorizontalSplit = sheet.FrozenColumns;
        pane.TopLeftCell = TextWorkbook.Letters(sheet.FrozenColumns) + "2";
        pane.ActivePane = PaneValues.BottomRight;
    }

    private static Table Described(TableSheet sheet, int number)
    {
        var columns = sheet.Table.Columns;
        // A table has at least one row below its head.
        var reference = string.Create(CultureInfo.InvariantCulture, $"A1:{TextWorkbook.Letters(columns.Count - 1)}{Math.Max(sheet.Table.Rows.Count, 1) + 1}");
        var name = string.Create(CultureInfo.InvariantCulture, $"Tabell{number}");
        var extension = new TableExtension { Uri = AltTextUri };
        extension.AddNamespaceDeclaration("x14", "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main");
        extension.Append(new X14.Table { AltText = sheet.Name, AltTextSummary = sheet.About });
        return new Table(
            new AutoFilter { Reference = reference },
            new TableColumns(columns.Select((column, at) => new TableColumn { Id = (uint)at + 1, Name = column.Name })) { Count = (uint)columns.Count },
            new TableStyleInfo { Name = "TableStyleLight9", ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = false, ShowColumnStripes = false },
            new TableExtensionList(extension))
        { Id = (uint)number, Name = name, DisplayName = name, Reference = reference, TotalsRowShown = false };
    }

    // An ampersand begins a code there.
    private static string Plain(string text) => text.Replace("&", "&&", StringComparison.Ordinal);
}
