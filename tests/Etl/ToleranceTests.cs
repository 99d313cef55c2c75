using System.Text;
using Analytics.Etl.Deliveries;

namespace Analytics.Tests.Etl;

/// <summary>What people leave around a table: titles, totals, notes, headers twice; nothing of it is data, and no data is lost to it.</summary>
public sealed class ToleranceTests
{
    private const string Unit = "SE2321000131-E000000000001";
    private const string Header = "datum;enhet;kvåkod;kommun;antal\n";
    private const string Row = "2026-01-10;SE2321000131-E000000000001;DU055;1480;2\n";

    [Theory]
    [InlineData("three titles, wide as the table", "Antal samtal per kommun, tertial 1 2026;;;;\nUttag 2026-05-12;;;;\n\nenhet, kommun, antal;;;;\n" + Header + Row, 6, "rad 1, 2, 4")]
    [InlineData("sep= and a title", "sep=;\nSamtal, hela länet\n" + Header + Row, 4, "rad 2")]
    [InlineData("a title with a line break", "\"Samtal\nper kommun\";;;;\n" + Header + Row, 4, "rad 1, 2")]
    [InlineData("a title that names one column, in a file with commas", "Kommun\ndatum,enhet,kvåkod,kommun,antal\n2026-01-10,SE2321000131-E000000000001,DU055,1480,2\n", 3, "rad 1")]
    [InlineData("only CR between lines", "Titel;;;;\rdatum;enhet;kvåkod;kommun;antal\r2026-01-10;SE2321000131-E000000000001;DU055;1480;2\r", 3, "rad 1")]
    public void TitlesAboveTheHeader_ArePassedOver_AndToldOf(string form, string text, int line, string told)
    {
        using var warehouse = new TestWarehouse();
        var result = warehouse.Deliver("kva/kva_2026-01.csv", text);
        Assert.True(result.Outcome == Outcome.Loaded, $"{form}: {result.Message}");
        Assert.Equal([FormattableString.Invariant($"{line}|1480|2")], warehouse.Rows("select line_no, municipality_code, quantity from raw_procedure"));
        Assert.Equal([$"Rader ovanför rubriken lästes inte: {told}."], warehouse.Rows("select message from delivery_warning where warning_code = 'titelrader'"));
    }

    [Theory]
    [InlineData("a total", "Totalt;;;;1 204\n", "1 summa eller anteckning under tabellen lästes inte: rad 3.")]
    [InlineData("a total under another column", ";;;Summa;2\n", "1 summa eller anteckning under tabellen lästes inte: rad 3.")]
    [InlineData("a count of rows after a blank line", "\nAntal rader: 1\n* = uppskattat\n", "2 summor eller anteckningar under tabellen lästes inte: rad 4, 5.")]
    [InlineData("a count with its number beside it", "\nAntal samtal;2\n", "1 summa eller anteckning under tabellen lästes inte: rad 4.")]
    [InlineData("whom to ask", "Kontakt: växeln\n", "1 summa eller anteckning under tabellen lästes inte: rad 3.")]
    [InlineData("a short total", "Summa;2\n", "1 summa eller anteckning under tabellen lästes inte: rad 3.")]
    [InlineData("the county and the country", "Västra Götalands län;;;;2\nRiket;;;;9\n", "2 summor eller anteckningar under tabellen lästes inte: rad 3, 4.")]
    [InlineData("a source without separators, no line end", "\nKälla: vårddatabasen", "1 summa eller anteckning under tabellen lästes inte: rad 4.")]
    [InlineData("a footnote wide as the table", "Uppgifterna är preliminära;;;;\n* gäller från 2026;;;;\n", "2 summor eller anteckningar under tabellen lästes inte: rad 3, 4.")]
    public void TotalsAndNotesBelowTheTable_AreNeitherReadNorRejected(string form, string tail, string warning)
    {
        using var warehouse = new TestWarehouse();
        var result = warehouse.Deliver("kva/kva_2026-01.csv", Header + Row + tail);
        Assert.True((Outcome.Loaded, 1L, 1L) == (result.Outcome, result.Counts.Read, result.Counts.Loaded), $"{form}: {result.Message}");
        Assert.Equal([warning], warehouse.Rows("select message from delivery_warning where warning_code = 'fotrader'"));
        Assert.Empty(warehouse.Rows("select message from delivery_rejection"));
    }

    [Theory]
    [InlineData("a total in the middle", "Totalt;;;;1204\n" + Row, 3, 1)]
    [InlineData("a row that lacks everything but its date", "2026-01-10;;;;\n", 2, 1)]
    [InlineData("a last row with a wrong date", "10 januari;;;;\nfredag;SE2321000131-E000000000001;DU055;1480;2\n", 3, 2)]
    [InlineData("a note with a personal number", "Källa: 850101-9809;;;;\n", 2, 1)]
    public void WhatMayBeData_IsReadAndRejected(string form, string tail, int read, int rejected)
    {
        using var warehouse = new TestWarehouse();
        var result = warehouse.Deliver("kva/kva_2026-01.csv", Header + Row + tail);
        Assert.True((Outcome.Loaded, (long)read, (long)rejected) == (result.Outcome, result.Counts.Read, result.Counts.Rejected), $"{form}: {result.Message} {result.Counts}");
        Assert.Equal(rejected, warehouse.Number("select count(*) from delivery_rejection"));
    }

    [Theory]
    [InlineData("2026-01-1")]
    [InlineData("2026-01-10")]
    [InlineData("2026-01-10;SE2321000131-E000000000001;DU0")]
    [InlineData("Totalt;;;;3\n2026-01-10;SE2321000131")]
    public void CutLastLine_IsNoNote_AndRefusesTheFile(string tail)
    {
        using var warehouse = new TestWarehouse();
        var result = warehouse.Deliver("kva/kva_2026-01.csv", Header + Row + tail);
        Assert.Equal(Outcome.Rejected, result.Outcome);
        Assert.EndsWith("filen är avhuggen. Leverera den igen i sin helhet.", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CutLastLine_ThatBeginsLikeTheLineAbove_IsNoTotal()
    {
        using var warehouse = new TestWarehouse();
        var result = warehouse.Deliver("befolkning/befolkning_2025.csv",
            "region;ålder;kön;2025\nVästra Götalands län;0 år;kvinnor;30\nVästra Götalands län;1 år;kvinnor;30\nVästra Götalands län");
        Assert.Equal("Sista raden (rad 4) har 1 fält i stället för 4: filen är avhuggen. Leverera den igen i sin helhet.", result.Message);
    }

    [Fact]
    public void HeaderInTheMiddle_GetsItsOwnSentence()
    {
        using var warehouse = new TestWarehouse();
        var result = warehouse.Deliver("kva/kva_2026-01.csv", Header + Row + Header.ToUpperInvariant() + Row);
        Assert.Equal((3, 2), (result.Counts.Read, result.Counts.Loaded));
        Assert.Equal(["Rad 3: raden upprepar rubriken. Ta bort den; två filer ska inte fogas ihop till en."], warehouse.Rows("select message from delivery_rejection"));
    }

    [Fact]
    public void MissingColumns_AreNamedTogether()
    {
        using var warehouse = new TestWarehouse();
        var result = warehouse.Deliver("kva/kva_2026-01.csv", "datum;enhet\n2026-01-10;x\n");
        Assert.Equal("Kolumnerna kva_kod och kommunkod saknas i rubrikraden. Filens kolumner är: datum, enhet. Lägg till kolumnerna och leverera filen igen.", result.Message);
    }

    [Theory]
    [InlineData("x", "Rad 2, kolumn antal: talet är dolt av avsändaren (x) och är inte noll. Be avsändaren om talet; det skyddas först när siffror visas.")]
    [InlineData("#SAKNAS!", "Rad 2, kolumn antal: cellen visar ett fel i Excel. Rätta formeln eller skriv in värdet och leverera raden igen.")]
    [InlineData("ca 15", "Rad 2, kolumn antal: ett ungefärligt tal går inte att räkna med. Skriv det exakta talet utan ca.")]
    public void WhatIsNoNumber_IsRefusedAlone(string quantity, string sentence)
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-01.csv", $"{Header}2026-01-10;{Unit};DU055;1480;{quantity}\n{Row}");
        Assert.Equal([sentence], warehouse.Rows("select message from delivery_rejection"));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("\u2013")]
    [InlineData("\ufeff")]
    [InlineData("..")]
    public void WhatStandsForNothing_IsMissing(string quantity)
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-01.csv", $"{Header}\ufeff2026-01-10;{Unit};DU055;\ufeff1480\u00a0;{quantity}\n");
        Assert.Equal(["1480|1"], warehouse.Rows("select municipality_code, quantity from raw_procedure"));
    }

    [Fact]
    public void LineOfMoreThanAMegabyte_IsRefused()
    {
        using var warehouse = new TestWarehouse();
        var result = warehouse.Deliver("kva/kva_2026-01.csv", Header + Row + new string('x', 1_100_000));
        Assert.Equal("Rad 3 är längre än 1 MB. Filen är skadad eller saknar radslut. Spara den på nytt och leverera igen.", result.Message);
    }

    [Fact]
    public void RowThatNeverEnds_BecauseOfAQuote_IsRefused()
    {
        using var warehouse = new TestWarehouse();
        var text = new StringBuilder(Header).Append("\"2026");
        for (var line = 0; line < 200_000; line++)
        {
            text.Append("x;y;z;v;w;x;y;z;v;w;x;y;z;v;w;x;y;z;v;w;x;y;z;v;w;x;y;z;v;w;x;y;z;v;w;x;y;z;v;w;x;y;z;v;w\n");
        }

        var result = warehouse.Deliver("kva/kva_2026-01.csv", text.Append("\";1\n").ToString());
        Assert.Equal("Raden efter rad 1 tar aldrig slut: ett citattecken är inte stängt eller radslut saknas. Rätta det och leverera filen igen.", result.Message);
    }
}
