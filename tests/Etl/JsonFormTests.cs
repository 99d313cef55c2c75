using System.Text;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.Etl.Formats;

namespace Analytics.Tests.Etl;

/// <summary>The shapes of JSON that are read as rows, and what is said of the others.</summary>
public sealed class JsonFormTests
{
    private static readonly IReadOnlyList<Column> Columns = [new Column<string?>("kommun", true, new TextDomain(9), null), new Column<string?>("antal", false, new TextDomain(9), null)];

    [Theory]
    [InlineData("[{0}]")]
    [InlineData("\ufeff [{0}]")]
    [InlineData("{{\"count\":2,\"values\":[{0}],\"next_url\":null}}")]
    [InlineData("{{\"data\":[{0}]}}")]
    public void Objects_BecomeRows_WithAllTheirNamesAsHeader(string around)
    {
        var rows = string.Format(System.Globalization.CultureInfo.InvariantCulture, around,
            """{"kommun":"G\u00f6teborg","antal":1.50,"öppen":true},{},{"antal":null,"grunder":["1","U",3,null],"kommun":"Ale","öppen":false},{"stort":1e3,"antal":1480}""");
        using var source = Open(rows);
        Assert.Equal(["kommun", "antal", "öppen", "grunder", "stort"], source.Header);
        Assert.Equal(["1: Göteborg/1.5/ja//", "3: Ale//nej/1|U|3|/", "4: /1480///1000"], Rows(source));
        Assert.Equal(1, source.BlankRows);
    }

    [Fact]
    public void EmptyList_HasTheContractsColumns_AndNoRows()
    {
        using var source = Open("""{"values":[]}""");
        Assert.Equal(["kommun", "antal"], source.Header);
        Assert.False(source.MoveNext());
    }

    [Theory]
    [InlineData("""[{"a":1},{"a":1,"A":2}]""", "Post 2 har namnet A två gånger. Ta bort det ena och leverera filen igen.")]
    [InlineData("""[{"a":1},{"a":{"b":1}}]""", "Post 2, a: ett objekt eller en lista av listor kan inte läsas.")]
    [InlineData("""[{"a":[{"b":1}]}]""", "Post 1, a: ett objekt eller en lista av listor kan inte läsas.")]
    [InlineData("""[{"a":1},2]""", "Post 2 i listan är inget objekt.")]
    [InlineData("""[{"a":1},{"a":""", "Filen är avhuggen: den slutar mitt i på rad 1.")]
    [InlineData("""[{"a":1},""", "Filen är avhuggen: den slutar mitt i på rad 1.")]
    [InlineData(" ", "Filen är avhuggen")]
    [InlineData("[{\"a\":1}\n{\"a\":2}]", "Filen är inte giltig JSON (rad 2).")]
    [InlineData("""[{"a":1}] x""", "Filen är inte giltig JSON (rad 1).")]
    [InlineData("""[{"a":"\ud800"}]""", "Filen innehåller en text som inte är giltig JSON (ett halvt tecken).")]
    [InlineData("""{"a":1}""", "Filen är JSON men ingen lista av poster.")]
    [InlineData("""{"a":[{"b":1}],"c":[{"b":2}]}""", "Filen är JSON men ingen lista av poster.")]
    [InlineData("42", "Filen är JSON men ingen lista av poster.")]
    [InlineData("deep", "Filen har fler än 32 nivåer")]
    public void OtherJson_IsRefusedWithASentence(string text, string sentence)
    {
        var json = text == "deep" ? new string('[', 100_000) : text;
        var refused = Assert.Throws<FileRefusedException>(() => Open(json));
        Assert.StartsWith(sentence, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Filen är inte UTF-8, som JSON ska vara. Spara om den som UTF-8 och leverera igen.", "latin1")]
    [InlineData("Filen är inte UTF-8, som JSON ska vara. Spara om den som UTF-8 och leverera igen.", "utf-16")]
    public void JsonInAnotherEncoding_IsRefused(string sentence, string encoding)
    {
        using var warehouse = new TestWarehouse();
        var result = warehouse.Put("befolkning/befolkning_2025.json", Encoding.GetEncoding(encoding).GetBytes("""[{"ålder":1}]""")).Load().Files.Single();
        Assert.Equal(sentence, result.Message);
    }

    [Fact]
    public void PersonalNumberInEscapes_DeletesTheFile()
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("befolkning/befolkning_2025.json", """[{"ålder":"mamma \u0038\u0035\u0030101\u002d9809"}]""");
        Assert.Equal(["rejected|1|deleted"], warehouse.Rows("select state, holds_identity, file_state from delivery"));
    }

    [Theory]
    [InlineData("[10,20,30]", "Tabellen har 3 värden men dess dimensioner ger 4. Den är avhuggen eller skadad. Hämta den på nytt från SCB och leverera igen.")]
    [InlineData("[10,20,30,40,50]", "Tabellen har 5 värden men dess dimensioner ger 4. Den är avhuggen eller skadad. Hämta den på nytt från SCB och leverera igen.")]
    [InlineData("{\"9\":10}", "Filen är JSON men inte JSON-stat 2. Hämta den på nytt från SCB i formatet JSON-stat 2 och leverera igen.")]
    [InlineData("null", "Filen är JSON men inte JSON-stat 2. Hämta den på nytt från SCB i formatet JSON-stat 2 och leverera igen.")]
    public void JsonStat_WithoutAValuePerCell_IsRefusedWhole(string values, string sentence) => Assert.Equal(sentence, Refuse(JsonStat("2", values)));

    [Theory]
    [InlineData("2000000000")]
    [InlineData("-1")]
    [InlineData("3")]
    [InlineData("\"två\"")]
    public void JsonStat_WithASizeThatItsCodesDoNotHave_IsRefused(string size) =>
        Assert.Equal("Filen är JSON men inte JSON-stat 2. Hämta den på nytt från SCB i formatet JSON-stat 2 och leverera igen.", Refuse(JsonStat(size, "[1,2,3,4]")));

    [Fact]
    public void JsonStat_MayNameOnlyTheCellsThatHaveAValue()
    {
        using var source = Open(JsonStat("2", """{"3":40,"0":10}"""));
        Assert.Equal(["1: 1480/0 år/kvinnor/2025/10", "2: 1480/0 år/män/2025/..", "3: 14/0 år/kvinnor/2025/..", "4: 14/0 år/män/2025/40"], Rows(source));
    }

    [Theory]
    [InlineData("""{"key":["1480","0","1","2025"],"values":["10","11"]}""", "Post 2 i data stämmer inte med kolumnerna.")]
    [InlineData("""{"key":["1480","0","1"],"values":["10"]}""", "Post 2 i data stämmer inte med kolumnerna.")]
    [InlineData("""{"values":["10"]}""", "Filen är JSON men inte SCB:s format med columns och data.")]
    [InlineData("""7""", "Filen är JSON men inte SCB:s format med columns och data.")]
    public void PxWeb_WithARowThatDoesNotFit_IsRefused(string row, string sentence) => Assert.StartsWith(sentence, Refuse(PxWeb(row)), StringComparison.Ordinal);

    [Fact]
    public void PxWeb_AlsoDividedByCivilStatus_IsRefused() =>
        Assert.Equal("Tabellen är också uppdelad efter Civilstand. Hämta den utan den uppdelningen.",
            Refuse(PxWeb("""{"key":["1480","0","1","2025"],"values":["1"]}""").Replace("""{"code":"Tid",""", """{"code":"Civilstand","text":"civilstånd","type":"d"},{"code":"Tid",""", StringComparison.Ordinal)));

    private static string PxWeb(string second) => """
        {"columns":[{"code":"Region","text":"region","type":"d"},{"code":"Alder","text":"ålder","type":"d"},{"code":"Kon","text":"kön","type":"d"},
         {"code":"Tid","text":"år","type":"t"},{"code":"BE0101N1","text":"Folkmängd","type":"c"}],"comments":[],
         "data":[{"key":["1480","0","2","2025"],"values":["10"]},
        """ + second + "]}";

    private static string JsonStat(string size, string values) => """
        {"version":"2.0","class":"dataset","id":["Region","Alder","Kon","Tid"],
        """ + $"\"size\":[{size},1,2,1],\"value\":{values}," + """
         "dimension":{"Region":{"category":{"index":{"1480":0,"14":1}}},"Alder":{"category":{"index":["0"],"label":{"0":"0 år"}}},
          "Kon":{"category":{"index":{"2":0,"1":1},"label":{"2":"kvinnor","1":"män"}}},"Tid":{"category":{"index":{"2025":0}}}}}
        """;

    private static string Refuse(string json) => Assert.Throws<FileRefusedException>(() => Open(json)).Message;

    private static IRowSource Open(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var scan = FileScan.Of(new MemoryStream(bytes), FileKind.Json);
        Assert.Null(scan.Refusal());
        return SourceOpener.Open(scan, () => new MemoryStream(bytes), Columns);
    }

    private static List<string> Rows(IRowSource source)
    {
        var rows = new List<string>();
        while (source.MoveNext())
        {
            rows.Add(FormattableString.Invariant($"{source.LineNo}: {string.Join('/', Enumerable.Range(0, source.CellCount).Select(at => source.Cell(at).ToString()))}"));
        }

        return rows;
    }
}
