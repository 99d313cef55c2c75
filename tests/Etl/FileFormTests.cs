using System.Text;
using Analytics.Etl.Deliveries;

namespace Analytics.Tests.Etl;

/// <summary>The forms in which a file may come, and what a broken one is told.</summary>
public sealed class FileFormTests
{
    private const string Unit = "SE2321000131-E000000000001";

    [Theory]
    [InlineData("semicolon", "registreringsdatum;enhet_hsaid;kva_kod;kommunkod;antal\n2026-01-10;SE2321000131-E000000000001;DU055;1480;2\n")]
    [InlineData("comma, CRLF, other order and case, aliases", "ANTAL,Kommun,Åtgärdskod,HSAID,Datum\r\n2,Göteborgs stad,du055,se2321000131-e000000000001,20260110\r\n")]
    [InlineData("tab and spaces in the header", " datum \tenhet\tkvåkod\tkommun\tantal\n2026-01-10\tSE2321000131-E000000000001\tDU055\t1480 Göteborg\t2\n")]
    [InlineData("sep= line, quotes, a quoted line break in an unknown column", "sep=;\ndatum;enhet;kvåkod;kommun;antal;fritext\n\"2026-01-10\";SE2321000131-E000000000001;DU055;\"Göteborg\";2;\"rad ett\nrad \"\"två\"\"\"\n")]
    [InlineData("blank lines and no final line end", "datum;enhet;kvåkod;kommun;antal\n\n;;;;\n2026-01-10;SE2321000131-E000000000001;DU055;1480;2")]
    [InlineData("decomposed å and ö", "datum;enhet;kva\u030akod;kommun;antal\n2026-01-10;SE2321000131-E000000000001;DU055;Go\u0308teborg;2\n")]
    public void Csv_InEveryAllowedForm_GivesTheSameFact(string form, string text)
    {
        foreach (var bytes in Encodings(text))
        {
            using var warehouse = new TestWarehouse();
            var result = warehouse.Put("kva/kva_2026-01.csv", bytes).Load().Files.Single();
            Assert.True(result.Outcome == Outcome.Loaded, $"{form}: {result.Message}");
            Assert.Equal([$"20260110|{Unit}|DU055|1480|2"],
                warehouse.Rows("select r.date_key, r.unit_code, r.procedure_code, r.municipality_code, r.quantity from raw_procedure r join fact_procedure f on f.line_no = r.line_no"));
        }
    }

    [Theory]
    [InlineData("datum;enhet;kvåkod;kommun;kommunkod\n", "Kolumnen kommunkod finns två gånger i rubrikraden. Ta bort den ena och leverera filen igen.")]
    [InlineData("datum;datum;enhet;kvåkod;kommun\n", "Kolumnen datum finns två gånger i rubrikraden. Ta bort den ena och leverera filen igen.")]
    [InlineData("datum;enhet;kvåkod;kommun\n2026-01-10;\"SE2321000131-E000000000001;DU055;1480\n", "Ett citattecken som öppnas på rad 2 stängs aldrig. Stäng det eller ta bort det och leverera igen.")]
    [InlineData("", "Filen är helt tom, utan rubrikrad. Leverera den igen; hände inget under perioden ska rubrikraden ändå finnas.")]
    public void BrokenFile_IsRefusedWhole_WithASentence(string text, string sentence)
    {
        using var warehouse = new TestWarehouse();
        var result = warehouse.Deliver("kva/kva_2026-01.csv", text);
        Assert.Equal((Outcome.Rejected, sentence), (result.Outcome, result.Message));
        Assert.Equal(0, warehouse.Number("select count(*) from raw_procedure"));
    }

    [Fact]
    public void TwoEncodingsInOneFile_AreRefused()
    {
        using var warehouse = new TestWarehouse();
        byte[] mixed = [.. Encoding.UTF8.GetBytes("datum;enhet;kvåkod;kommun\n"), .. Encoding.Latin1.GetBytes($"2026-01-10;{Unit};DU055;Göteborg\n")];
        var result = warehouse.Put("kva/kva_2026-01.csv", mixed).Load().Files.Single();
        Assert.Equal("Filen blandar UTF-8 och Windows-1252, så att å, ä och ö inte går att läsa säkert. Spara om hela filen som CSV UTF-8 och leverera igen.", result.Message);
    }

    [Fact]
    public void RowsThatBreakARule_AreRefusedAlone_AndSayWhatToDo()
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-01.csv", "datum;enhet;kvåkod;kommun;antal\n"
            + $"2026-01-10;{Unit};DU055\n"
            + $"2026-01-10;{Unit};DU055;1480 Borås;1\n"
            + $"2026-01-10;{Unit};DU055;0180;1 204\n"
            + $"2026-01-10;{Unit};DU055;Dals-Eds kommun;\n"
            + $"2026-01-10;{Unit};DU055;1480;1,5\n"
            + $"2026-01-10;{Unit};DU055;okänd;1\n");
        Assert.Equal(
        [
            "Rad 2, kolumn kommunkod: kommun saknas. Skriv kommunkoden med fyra siffror, eller okänd.",
            "Rad 3, kolumn kommunkod: värdet är ingen svensk kommun. Skriv kommunkoden med fyra siffror, till exempel 1480, eller okänd.",
            "Rad 6, kolumn antal: värdet är inte ett heltal. Skriv ett heltal som är minst 1.",
        ], warehouse.Rows("select message from delivery_rejection order by line_no"));
        Assert.Equal(["utomläns|1204", "1438|1", "okänd|1"], warehouse.Rows("select municipality_code, quantity from raw_procedure order by line_no"));
        Assert.Contains("antal_saknas|1", warehouse.Rows("select warning_code, warning_count from delivery_warning"));
    }

    [Fact]
    public void RowWithTooManyFields_IsRefusedAlone_ForTheRowAsAWhole()
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-01.csv", $"datum;enhet;kvåkod;kommun\n2026-01-10;{Unit};DU055;1480;x\n2026-01-10;{Unit};DU055;1480;\n");
        Assert.Equal(["|fält|Rad 2: raden har 5 fält men rubriken 4. Kontrollera separatorer och citattecken."],
            warehouse.Rows("select column_name, rule_code, message from delivery_rejection"));
        Assert.Equal(1, warehouse.Number("select count(*) from fact_procedure"));
    }

    [Theory]
    [InlineData("befolkning/befolkning_2025.csv", "region;ålder;kön;2024;2025\n1480 Göteborg;0 år;kvinnor;1;10\n1480 Göteborg;100+ år;män;2;20\n14 Västra Götalands län;0 år;kvinnor;3;30\n1480 Göteborg;totalt ålder;män;4;40\n")]
    [InlineData("befolkning/befolkning_2025.csv", "\"region\",\"ålder\",\"kön\",\"Folkmängd 2025\"\n\"1480 Göteborg\",\"0 år\",\"kvinnor\",10\n\"1480 Göteborg\",\"100+ år\",\"män\",20\n\"14 Västra Götalands län\",\"0 år\",\"kvinnor\",30\n")]
    [InlineData("befolkning/befolkning_2025.csv", "region;ålder;kön;år;folkmängd\n1480;0;kvinnor;2025;10\n1480;100+;män;2025;20\n14;0;kvinnor;2025;30\n")]
    [InlineData("befolkning/befolkning_2025.json", """
        {"version":"2.0","class":"dataset","id":["Region","Alder","Kon","ContentsCode","Tid"],"size":[2,2,2,1,1],
         "dimension":{"Region":{"category":{"index":{"1480":0,"14":1},"label":{"1480":"Göteborg","14":"Västra Götalands län"}}},
          "Alder":{"category":{"index":{"0":0,"100+":1},"label":{"0":"0 år","100+":"100+ år"}}},
          "Kon":{"category":{"index":{"2":0,"1":1},"label":{"2":"kvinnor","1":"män"}}},
          "ContentsCode":{"category":{"index":{"BE0101N1":0}}},"Tid":{"category":{"index":{"2025":0}}}},
         "value":[10,null,null,20,30,null,null,null]}
        """)]
    [InlineData("befolkning/befolkning_2025.json", """
        {"columns":[{"code":"Region","text":"region","type":"d"},{"code":"Alder","text":"ålder","type":"d"},{"code":"Kon","text":"kön","type":"d"},
          {"code":"Tid","text":"år","type":"t"},{"code":"BE0101N1","text":"Folkmängd","type":"c"}],"comments":[],
         "data":[{"key":["1480","0","2","2025"],"values":["10"]},{"key":["1480","100+","1","2025"],"values":["20"]},
          {"key":["1480","tot","1","2025"],"values":["99"]},{"key":["14","0","2","2025"],"values":["30"]},{"key":["14","1","2","2025"],"values":[".."]}]}
        """)]
    [InlineData("befolkning/befolkning_2025.json", """
        [{"region":"1480","ålder":0,"kön":"kvinnor","år":2025,"folkmängd":10},{"region":"1480 Göteborg","ålder":"100+ år","kön":"1","år":"2025","folkmängd":"20"},
         {"region":"Västra Götalands län","ålder":"0 år","kön":"2","år":2025,"folkmängd":30.0}]
        """)]
    public void Population_InEveryAllowedForm_GivesTheSameFacts(string name, string text)
    {
        using var warehouse = new TestWarehouse();
        var result = warehouse.Deliver(name, text);
        Assert.True(result.Outcome == Outcome.Loaded, result.Message);
        Assert.Equal(["1480|2025|0|flicka|10", "1480|2025|100|pojke|20", "lan|2025|0|flicka|30"], warehouse.Rows("""
            select a.area_code, f.year_no, f.age, x.sex_code, f.people from fact_population f
            join dim_area a on a.area_key = f.area_key join dim_sex x on x.sex_key = f.sex_key order by a.area_code, f.age
            """));
    }

    private static IEnumerable<byte[]> Encodings(string text)
    {
        yield return new UTF8Encoding(false).GetBytes(text);
        yield return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
        if (!text.Contains('\u0308', StringComparison.Ordinal))
        {
            yield return Encoding.Latin1.GetBytes(text);
        }
    }
}
