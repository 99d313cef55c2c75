using System.Data;
using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelDataReader;
using X14 = DocumentFormat.OpenXml.Office2010.Excel;

namespace Analytics.Tests.Dashboards.Packs;

/// <summary>The workbook: numbers are those of the release, a missing one says why, and every sheet is one table that can be read without eyes.</summary>
[Collection(OfficePack.Shared)]
public sealed class ExcelPackTests(OfficePack pack)
{
    private const string Shown = "visas";

    [Fact]
    public void EverySheet_IsOneTableWithADescription()
    {
        using var document = (SpreadsheetDocument)OfficePackTests.Open(pack["underlag.xlsx"]);
        var book = document.WorkbookPart!;
        var sheets = book.Workbook!.Descendants<Sheet>().ToList();

        Assert.Equal("Läs mig", sheets[0].Name!.Value);
        Assert.Equal(Enumerable.Range(1, 7).Select(number => $"Punkt {number}"), sheets.Select(sheet => sheet.Name!.Value!).Where(name => name.StartsWith("Punkt", StringComparison.Ordinal)));
        Assert.All(sheets, sheet =>
        {
            var part = (WorksheetPart)book.GetPartById(sheet.Id!.Value!);
            var table = Assert.Single(part.TableDefinitionParts).Table!;
            Assert.InRange(sheet.Name!.Value!.Length, 1, 31);
            Assert.NotEmpty(table.Descendants<X14.Table>().Single().AltTextSummary!.Value!);
            Assert.Empty(part.Worksheet!.Descendants<MergeCell>());
            Assert.Empty(part.Worksheet.Descendants<CellFormula>());
            Assert.Equal(PaneStateValues.Frozen, part.Worksheet.Descendants<Pane>().Single().State!.Value);
            Assert.Equal(Heads(sheet.Name.Value), table.TableColumns!.Elements<TableColumn>().Select(column => column.Name!.Value!));
        });
    }

    [Fact]
    public void Municipalities_AreAll49_WithTheReleasesOwnFigures()
    {
        var published = Published("a.area_kind = 'municipality'");
        var rows = Table("Kommuner");

        Assert.Equal(49, rows.Select(row => row["områdeskod"]).Distinct().Count());
        Same(published, rows, row => $"{row["områdeskod"]}/{row["indikator"]}/{row["periodkod"]}");
    }

    [Fact]
    public void CountyOverTime_HasTheReleasesOwnFigures()
    {
        var published = Published("a.area_kind = 'county'");
        var rows = Table("Länet över tid");

        Assert.Equal(published.Count, rows.Count);
        Same(published, rows, row => $"lan/{row["indikator"]}/{row["periodkod"]}");
    }

    [Fact]
    public async Task Municipality_SaysWhatItsPageSays()
    {
        var page = await pack.Text("/kommun/1480");
        var rows = Table("Kommuner").Where(row => Equals(row["områdeskod"], "1480")).ToList();

        Assert.True(rows.Count > 10, $"{rows.Count} measures.");
        Assert.All(rows, row => Assert.Contains(SampleSite.OneBlank((string)row["som sidan visar det"]!), page, StringComparison.Ordinal));
    }

    [Fact]
    public void SideBySide_HasOnlyWhatIsShown_AndSaysWhyElse()
    {
        var published = Published("a.area_kind = 'municipality'");
        var names = pack.Rows("select label_sv, period_code from pub_period").Select(row => row.Split('|')).ToLookup(parts => SampleSite.OneBlank(parts[0]), parts => parts[1]);
        var rows = Table("Kommuner bredvid varandra");
        var (numbers, words) = (0, 0);
        foreach (var row in rows)
        {
            foreach (var (head, value) in row.Where(cell => cell.Key.Length > 0 && char.IsUpper(cell.Key[0])))
            {
                var period = names.Where(name => SampleSite.OneBlank(head).EndsWith(", " + name.Key, StringComparison.Ordinal)).MaxBy(name => name.Key.Length)!;
                var found = period.Select(code => published.GetValueOrDefault($"{row["områdeskod"]}/{head.Split(' ')[0]}/{code}")).Where(cell => cell.Status is not null).ToList();
                if (value is double number)
                {
                    numbers++;
                    Assert.Contains(found, cell => cell.Status == "shown" && Math.Abs(cell.Value!.Value - number) < 1e-9);
                }
                else
                {
                    words++;
                    Assert.NotEmpty((string)value!);
                }
            }
        }

        Assert.Equal(49, rows.Count);
        Assert.True(numbers > 300 && words > 50, $"{numbers} numbers, {words} words.");
    }

    [Fact]
    public void ReadMe_NamesTheRelease()
    {
        var rows = Table("Läs mig").ToDictionary(row => (string)row["uppgift om siffrorna"]!, row => (string)row["beskrivning"]!);

        Assert.Equal("Styrgruppen hösten 2026", rows["Släpp"]);
        Assert.Equal(pack.Release.ContentHash, rows["Släppets kontrollsumma (SHA-256)"]);
        Assert.Equal("Exempeldata – påhittade siffror", rows["Obs"]);
        Assert.Contains(Table("Tecken"), row => Equals(row["tecken"], "dold"));
    }

    private static void Same(Dictionary<string, (string Status, double? Value)> published, List<Dictionary<string, object?>> rows, Func<Dictionary<string, object?>, string> key)
    {
        var hidden = 0;
        foreach (var row in rows)
        {
            var (status, value) = published[key(row)];
            Assert.Equal(value is not null, Equals(row["uppgift"], Shown) && row["värde"] is not null);
            if (value is { } number)
            {
                Assert.Equal(number, (double)row["värde"]!, 1e-9);
                continue;
            }

            Assert.Null(row["värde"]);
            // A span alone has two ends and no figure.
            Assert.True(status == "shown" || row["intervall från"] is null);
            hidden += status == "hidden" ? 1 : 0;
        }

        Assert.True(rows.Count > 200, $"{rows.Count} rows.");
        Assert.True(hidden > 0 || published.Values.All(cell => cell.Status != "hidden"));
    }

    private Dictionary<string, (string Status, double? Value)> Published(string where) => pack.Rows($"""
        select v.area_code, v.indicator_code, v.period_code, v.status, case when v.status = 'shown' then v.value end from pub_value v
        join pub_area a on a.area_code = v.area_code where v.breakdown = '' and {where}
        """).Select(row => row.Split('|')).ToDictionary(parts => string.Join('/', parts[..3]), parts => (parts[3], parts[4] == "" ? null : (double?)double.Parse(parts[4], CultureInfo.InvariantCulture)));

    private List<string> Heads(string sheet) => [.. Sheet(sheet).Rows[0].ItemArray.Select(value => (string)value!)];

    private List<Dictionary<string, object?>> Table(string sheet)
    {
        var heads = Heads(sheet);
        return [.. Sheet(sheet).Rows.Cast<DataRow>().Skip(1).Select(row => heads.Zip(row.ItemArray).ToDictionary(pair => pair.First, pair => pair.Second is DBNull ? null : pair.Second))];
    }

    private DataTable Sheet(string name)
    {
        using var stream = new MemoryStream(pack["underlag.xlsx"]);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        while (reader.Name != name)
        {
            Assert.True(reader.NextResult(), $"There is no sheet {name}.");
        }

        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        while (reader.Read())
        {
            while (table.Columns.Count < reader.FieldCount)
            {
                table.Columns.Add(null, typeof(object));
            }

            table.Rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        }

        return table;
    }
}
