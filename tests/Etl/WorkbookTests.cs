using System.Text;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Formats;
using static Analytics.Tests.Etl.Xlsx;

namespace Analytics.Tests.Etl;

/// <summary>Workbooks: what a cell becomes, and which files are never opened.</summary>
public sealed class WorkbookTests
{
    private const string Unit = "SE2321000131-E000000000001";
    private const string Number = "850101-9809";
    private static readonly object?[] Header = ["datum", "enhet", "kvåkod", "kommun", "antal", "anteckning"];

    [Fact]
    public void Cells_BecomeTheSameText_WhateverTheirType()
    {
        using var source = Open(Book(
            ["a", "b", "c", "d", "e", "f", "g", "h"],
            [new Styled(46095, Day), new Styled(46095.75, Day), 1480, 12.5, true, false, 148000000000d, 0.1 + 0.2],
            null,
            [null, "  text ", new Raw("t=\"e\"", "<v>#N/A</v>"), new Styled(0.25, Percent), 1e-7, -3, new Raw("t=\"str\"", "<f>A1</f><v>uträknad</v>"), 0],
            []));
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g", "h"], source.Header);
        Assert.Equal((true, 2), (source.MoveNext(), source.LineNo));
        Assert.Equal(["2026-03-14", "2026-03-14", "1480", "12.5", "ja", "nej", "148000000000", "0.3"], Cells(source));
        Assert.Equal((true, 4), (source.MoveNext(), source.LineNo));
        Assert.Equal(["", "  text ", "#N/A", "25 %", "0.0000001", "-3", "uträknad", "0"], Cells(source));
        Assert.False(source.MoveNext());
        Assert.Equal(1, source.BlankRows);
    }

    [Fact]
    public void TextInADateCell_IsNeverGuessedAt()
    {
        using var source = Open(Book(["a", "b"], [new Raw("t=\"str\" s=\"1\"", "<v>03/04/2026</v>"), new Raw("t=\"inlineStr\" s=\"1\"", "<is><t>03/04/2026</t></is>")]));
        Assert.True(source.MoveNext());
        Assert.Equal(["03/04/2026", "03/04/2026"], Cells(source));
    }

    [Fact]
    public void Workbook_WithTitlesGapsAndSeveralSheets_LoadsItsFirstVisibleSheet_ByExcelsRowNumbers()
    {
        using var warehouse = new TestWarehouse();
        var parts = Parts(Sheet([["dold"]]), Sheet(
        [
            ["Samtal per kommun"],
            null,
            ["Uttag 2026-02-01, datum och kommun"],
            Header,
            [new Styled(46032, Day), Unit, "DU055", 1480, 2],
            null,
            ["2026-01-11", Unit, "DU055", "Göteborgs stad", "1 204"],
            ["2026-01-11", Unit, "DU055", 9999, 1],
            ["Totalt", null, null, null, 1206],
            ["Källa: vårddatabasen"],
        ], "<mergeCells count=\"1\"><mergeCell ref=\"A1:E1\"/></mergeCells>"));
        parts["xl/workbook.xml"] = parts["xl/workbook.xml"].Replace("name=\"Blad1\"", "name=\"Blad1\" state=\"hidden\"", StringComparison.Ordinal);
        var result = warehouse.Put("kva/kva_2026-01.xlsx", Pack(parts)).Load().Files.Single();
        Assert.True(result.Outcome == Outcome.Loaded, result.Message);
        Assert.Equal((3, 2), (result.Counts.Read, result.Counts.Loaded));
        Assert.Equal(["5|20260110|1480|2", "7|20260111|1480|1204"], warehouse.Rows("select line_no, date_key, municipality_code, quantity from raw_procedure order by line_no"));
        Assert.Equal(["8|kommunkod"], warehouse.Rows("select line_no, column_name from delivery_rejection"));
        Assert.Equal(
        [
            "Kolumnen anteckning hör inte till kontraktet och lästes inte.",
            "Rader ovanför rubriken lästes inte: rad 1, 3.",
            "1 tom rad hoppades över.",
            "2 summor eller anteckningar under tabellen lästes inte: rad 9, 10.",
        ], warehouse.Rows("select message from delivery_warning where warning_code in ('okänd_kolumn', 'titelrader', 'tomma_rader', 'fotrader')"));
    }

    [Fact]
    public void Workbook_WithTwoShownSheets_SaysWhichWasRead()
    {
        using var warehouse = new TestWarehouse();
        warehouse.Put("kva/kva_2026-01.xlsx", Pack(Parts(Sheet([Header, ["2026-01-10", Unit, "DU055", 1480, 1]]), Sheet([["annat"]])))).Load();
        Assert.Equal(["Arbetsboken har 2 blad. Bara det första lästes: ”Blad1”."], warehouse.Rows("select message from delivery_warning where warning_code = 'flera_blad'"));
    }

    [Theory]
    [InlineData("text", "Filen heter .xlsx men är ingen Excel-arbetsbok.")]
    [InlineData("ole", "Filen är lösenordsskyddad eller i Excels gamla format (.xls).")]
    [InlineData("empty", "Filen är helt tom.")]
    [InlineData("cut", "Filen är skadad och går inte att öppna")]
    [InlineData("zip of text", "Filen är skadad och går inte att läsa")]
    [InlineData("no rows", "Arbetsbokens första blad är tomt.")]
    [InlineData("no sheet", "Arbetsbokens första blad är tomt.")]
    [InlineData("broken xml", "Filen är skadad")]
    [InlineData("entities", "Filen är skadad")]
    [InlineData("no such column", "Filen är skadad")]
    [InlineData("no such row", "Filen är skadad")]
    [InlineData("bomb", "Filen blir orimligt stor")]
    [InlineData("many parts", "Filen blir orimligt stor")]
    [InlineData("large strings", "Filen blir orimligt stor")]
    public void FileThatIsNoWorkbook_IsRefusedWithASentence(string what, string sentence)
    {
        using var warehouse = new TestWarehouse();
        var result = warehouse.Put("kva/kva_2026-01.xlsx", Wrong(what)).Load().Files.Single();
        Assert.Equal(Outcome.Rejected, result.Outcome);
        Assert.StartsWith(sentence, result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WorkbookNamedCsv_IsRefused()
    {
        using var warehouse = new TestWarehouse();
        var result = warehouse.Put("kva/kva_2026-01.csv", Book(Header)).Load().Files.Single();
        Assert.Equal("Filen heter .csv men är en Excel-arbetsbok eller ett arkiv. Spara den som CSV UTF-8 och leverera igen.", result.Message);
    }

    [Theory]
    [InlineData("text", "loaded")]
    [InlineData("number", "loaded")]
    [InlineData("two fonts", "loaded")]
    [InlineData("entity", "loaded")]
    [InlineData("other sheet", "loaded")]
    [InlineData("property", "loaded")]
    [InlineData("name of a part", "loaded")]
    [InlineData("shared string", "loaded")]
    [InlineData("cut file", "rejected")]
    [InlineData("named csv", "rejected")]
    public void PersonalNumberAnywhereInTheArchive_DeletesTheFile(string where, string state)
    {
        using var warehouse = new TestWarehouse();
        var name = where == "named csv" ? "kva/kva_2026-01.csv" : "kva/kva_2026-01.xlsx";
        warehouse.Put(name, With(where)).Load();
        Assert.Equal([$"{state}|1|deleted"], warehouse.Rows("select state, holds_identity, file_state from delivery"));
    }

    [Fact]
    public void WorkbookWithoutPersonalNumbers_IsKept()
    {
        using var warehouse = new TestWarehouse();
        warehouse.Put("kva/kva_2026-01.xlsx", With("nowhere")).Load();
        Assert.Equal(["loaded|0|done"], warehouse.Rows("select state, holds_identity, file_state from delivery"));
    }

    private static WorkbookSource Open(byte[] bytes) => WorkbookSource.Open(new MemoryStream(bytes), []);

    private static string[] Cells(WorkbookSource source) => [.. Enumerable.Range(0, source.CellCount).Select(at => source.Cell(at).ToString())];

    private static byte[] Wrong(string what)
    {
        var good = Book(Header, ["2026-01-10", Unit, "DU055", 1480, 2]);
        return what switch
        {
            "text" => Encoding.UTF8.GetBytes("datum;enhet\n"),
            "ole" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]],
            "empty" => [],
            "cut" => good[..(good.Length / 2)],
            "zip of text" => Pack(new Dictionary<string, string> { ["a.txt"] = "hej" }),
            "no rows" => Book(),
            "no sheet" => Pack(Parts()),
            "broken xml" => Pack(Parts("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v>")),
            "entities" => Pack(Parts("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>")),
            "no such column" => Pack(Parts(Sheet([Header]).Replace("A1", "ZZZZZZ1", StringComparison.Ordinal))),
            "no such row" => Pack(Parts(Sheet([Header]).Replace("<row r=\"1\">", "<row r=\"2000000000\">", StringComparison.Ordinal))),
            "bomb" => Pack(Parts(Sheet([Header])).Select(part => (part.Key, Write(part.Value))).Append(("xl/worksheets/sheet9.xml", Zeros(250)))),
            "many parts" => Pack(Enumerable.Range(0, 2_100).Select(at => (FormattableString.Invariant($"x{at}"), Write("x")))),
            "large strings" => Pack(Parts(Sheet([Header])).Select(part => (part.Key, Write(part.Value))).Append(("xl/sharedStrings.xml", Strings(70)))),
            _ => throw new ArgumentOutOfRangeException(nameof(what), what),
        };
    }

    private static byte[] With(string where)
    {
        object note = where switch
        {
            "text" or "cut file" or "named csv" => "mamma " + Number,
            "number" => 198501019809d,
            "two fonts" => new Raw("t=\"inlineStr\"", "<is><r><t>850101</t></r><r><rPr><b/></rPr><t>-9809</t></r></is>"),
            "entity" => new Raw("t=\"inlineStr\"", "<is><t>850101&#45;98&#x30;9</t></is>"),
            "shared string" => new Raw("t=\"s\"", "<v>0</v>"),
            _ => "inget",
        };
        // Notes long and varied enough that a cut file still holds the packed beginning of its sheet.
        object?[][] rows = [Header, .. Enumerable.Range(0, 30).Select(at => new object?[] { "2026-01-10", Unit, "DU055", 1480, 1, at == 0 ? note : FormattableString.Invariant($"rad {at * 7919}") })];
        var parts = Parts(Sheet(rows), Sheet([[where == "other sheet" ? Number : "x"]]));
        parts["docProps/core.xml"] = $"<p><creator>{(where == "property" ? Number : "Anna")}</creator></p>";
        parts[where == "name of a part" ? $"xl/media/{Number}.png" : "xl/media/1.png"] = "png";
        if (where == "shared string")
        {
            parts["xl/sharedStrings.xml"] = $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>{Number}</t></si></sst>";
            parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].Replace("</Relationships>",
                "<Relationship Id=\"rIdT\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>", StringComparison.Ordinal);
        }

        var bytes = Pack(parts);
        return where == "cut file" ? bytes[..(bytes.Length - 600)] : bytes;
    }

    private static Action<Stream> Write(string text) => stream => stream.Write(Encoding.UTF8.GetBytes(text));

    private static Action<Stream> Zeros(int megabytes) => stream =>
    {
        var zeros = new byte[1024 * 1024];
        for (var at = 0; at < megabytes; at++)
        {
            stream.Write(zeros);
        }
    };

    // Random digits: they do not pack well, so that only their size gives them away.
    private static Action<Stream> Strings(int megabytes) => stream =>
    {
        var random = new Random(1);
        var digits = new byte[1024 * 1024];
        stream.Write("<sst><si><t>"u8);
        for (var at = 0; at < megabytes; at++)
        {
            random.NextBytes(digits);
            for (var place = 0; place < digits.Length; place++)
            {
                digits[place] = (byte)('a' + digits[place] % 20);
            }

            stream.Write(digits);
        }

        stream.Write("</t></si></sst>"u8);
    };
}
