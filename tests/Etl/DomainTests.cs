using Analytics.Etl.Feeds;

namespace Analytics.Tests.Etl;

/// <summary>What a cell's text means, and what somebody is told who wrote it another way. An expected text in brackets is part of the sentence.</summary>
public sealed class DomainTests
{
    private static readonly ChoiceDomain AgeGroup = new("ålder", "åldersgruppen", ["0-5", "6-12", "13-17", "18-20", "okänd"]);
    private static readonly ChoiceDomain Ground = new("grund", "grunden", ["1", "2", "10", "U"]);

    [Theory]
    [InlineData("1480", "1480")]
    [InlineData("1 204", "1204")]
    [InlineData("1\u00a0772\u202f821", "1772821")]
    [InlineData("1\u2009204", "1204")]
    [InlineData("0", "0")]
    [InlineData("12 04", "[inte ett heltal]")]
    [InlineData("-5", "[utanför det tillåtna]")]
    [InlineData("\u221248", "[utanför det tillåtna]")]
    [InlineData("\u201148", "[utanför det tillåtna]")]
    [InlineData("99999999999", "[utanför det tillåtna]")]
    [InlineData("1,5", "[inte ett heltal. Skriv ett heltal som är minst 0]")]
    [InlineData("x", "[dolt av avsändaren (x) och är inte noll]")]
    [InlineData("ca 15", "[Skriv det exakta talet utan ca]")]
    [InlineData("c:a 15", "[Skriv det exakta talet utan ca]")]
    [InlineData("<5", "[Skriv det exakta talet utan < eller >]")]
    [InlineData("15 st", "[Skriv bara talet, utan enhet]")]
    [InlineData("1,48E+11", "[Excel har förkortat talet]")]
    public void WholeNumber(string text, string expected) => Check(new WholeNumberDomain("antal", 0), text, expected);

    [Theory]
    [InlineData("12,5", "12.5")]
    [InlineData("12.5", "12.5")]
    [InlineData("1 204,25", "1204.25")]
    [InlineData("\u22123", "-3")]
    [InlineData("100", "100")]
    [InlineData("2000,01", "[utanför det tillåtna. Skriv ett tal från \u22125 till 2000]")]
    [InlineData("1.204,25", "[inte ett tal]")]
    [InlineData("12 %", "[Skriv bara talet]")]
    [InlineData("NaN", "[inte ett tal]")]
    [InlineData("1e3", "[Excel har förkortat talet]")]
    [InlineData("x", "[dolt av avsändaren]")]
    public void DecimalNumber(string text, string expected) => Check(new DecimalDomain("andel", -5, 2000), text, expected);

    [Theory]
    [InlineData("6-12", "6-12")]
    [InlineData("6\u201312", "6-12")]
    [InlineData("13 \u2013 17", "13-17")]
    [InlineData("OKÄND", "okänd")]
    [InlineData("8-12", "[okänt värde för åldersgruppen. Tillåtna värden: 0-5, 6-12, 13-17, 18-20, okänd]")]
    [InlineData("2026-12-06", "[Excel har gjort om åldersgruppen till ett datum]")]
    [InlineData("06-dec", "[Excel har gjort om åldersgruppen till ett datum]")]
    [InlineData("12-aug", "[Excel har gjort om åldersgruppen till ett datum]")]
    [InlineData("dec-08", "[Excel har gjort om åldersgruppen till ett datum]")]
    [InlineData("46362", "[Excel har gjort om åldersgruppen till ett datum]")]
    public void AgeGroups(string text, string expected) => Check(AgeGroup, text, expected);

    [Fact]
    public void Choice_WithoutRanges_SaysNothingOfExcel() => Check(Ground, "2026-12-06", "[okänt värde för grunden]");

    [Theory]
    [InlineData("Ja", "ja")]
    [InlineData("SANT", "ja")]
    [InlineData("TRUE", "ja")]
    [InlineData("1", "ja")]
    [InlineData("nej", "nej")]
    [InlineData("Falskt", "nej")]
    [InlineData("FALSE", "nej")]
    [InlineData("0", "nej")]
    [InlineData("okänt", "[okänt värde för rutinen. Tillåtna värden: ja, nej.]")]
    [InlineData("kanske", "[Tillåtna värden: ja, nej.]")]
    public void YesNo(string text, string expected) => Check(new YesNoDomain("rutin", "rutinen"), text, expected);

    [Theory]
    [InlineData("Okänd", "okänt")]
    [InlineData("2", "[Tillåtna värden: ja, nej, okänt.]")]
    public void YesNo_WithUnknown(string text, string expected) => Check(new YesNoDomain("rutin", "rutinen", withUnknown: true), text, expected);

    [Theory]
    [InlineData("u|2", "|2|U|")]
    [InlineData(" 10 | 1|2|1|", "|1|10|2|")]
    [InlineData("1", "|1|")]
    [InlineData("1|9", "[i listan står ”9”: okänt värde för grunden. Tillåtna värden: 1, 2, 10, U. Flera värden skiljs åt med |.]")]
    [InlineData("1;2", "[i listan står ”1;2”]")]
    [InlineData("|", "[grunden saknas]")]
    public void List(string text, string expected) => Check(new ListDomain("grunder", Ground), text, expected);

    [Theory]
    [InlineData("7F1C0A52-0C3E-4D5B-9A1F-2B3C4D5E6F70", "7f1c0a52-0c3e-4d5b-9a1f-2b3c4d5e6f70")]
    [InlineData("{7f1c0a52-0c3e-4d5b-9a1f-2b3c4d5e6f70}", "7f1c0a52-0c3e-4d5b-9a1f-2b3c4d5e6f70")]
    [InlineData("7f1c0a520c3e4d5b9a1f2b3c4d5e6f70", "[värdet är inget GUID]")]
    [InlineData("1,48E+11", "[värdet är inget GUID]")]
    public void Guids(string text, string expected) => Check(new GuidDomain(), text, expected);

    [Theory]
    [InlineData("2026", "2026")]
    [InlineData("26", "[värdet är inget år]")]
    [InlineData("2026-03", "[värdet är inget år]")]
    [InlineData("1899", "[året ligger utanför 2014–2040]")]
    public void Year(string text, string expected) => Check(new YearDomain(), text, expected);

    [Theory]
    [InlineData("2026-03-14", "20260314")]
    [InlineData("20260314", "20260314")]
    [InlineData("31/12/2026", "[datumet går inte att läsa]")]
    [InlineData("2026-03", "[datumet går inte att läsa]")]
    [InlineData("2026-02-29", "[datumet går inte att läsa eller finns inte]")]
    [InlineData("46095", "[datumet går inte att läsa]")]
    public void Date(string text, string expected) => Check(new DateDomain(), text, expected);

    [Theory]
    [InlineData("", true)]
    [InlineData("..", true)]
    [InlineData(".", true)]
    [InlineData("-", true)]
    [InlineData("\u2013", true)]
    [InlineData("\u2212", true)]
    [InlineData("0", false)]
    [InlineData("x", false)]
    public void Missing_IsNothingOrDotsOrADash(string text, bool isMissing) => Assert.Equal(isMissing, CellText.IsMissing(text));

    [Theory]
    [InlineData("\ufeffGo\u0308teborg\u00a0", "Göteborg")]
    [InlineData(" \ufeff 1480\u200b ", "1480")]
    [InlineData("\ud800x", "\ud800x")]
    public void Clean_TakesWhatCannotBeSeen_AndComposesLetters(string text, string clean) => Assert.Equal(clean, CellText.Clean(text));

    [Theory]
    [InlineData("#SAKNAS!", true)]
    [InlineData("#N/A", true)]
    [InlineData("#REF!", true)]
    [InlineData("#VÄRDEFEL!", true)]
    [InlineData("#DIVISION/0!", true)]
    [InlineData("######", true)]
    [InlineData("#1", false)]
    [InlineData("SAKNAS", false)]
    public void SpreadsheetError(string text, bool isError) => Assert.Equal(isError, CellText.IsSpreadsheetError(text));

    private static void Check<T>(Domain<T> domain, string text, string expected)
    {
        var (value, problem) = domain.Read(text);
        if (!expected.StartsWith('['))
        {
            Assert.Null(problem);
            Assert.Equal(expected, FormattableString.Invariant($"{value}"));
            return;
        }

        Assert.NotNull(problem);
        Assert.Contains(expected[1..^1], problem.Message, StringComparison.Ordinal);
    }
}
