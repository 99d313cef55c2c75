using Analytics.Dashboards.Exports;

namespace Analytics.Tests.Dashboards;

/// <summary>What a spreadsheet would take for a formula is text in every CSV file; numbers stay numbers.</summary>
public sealed class CsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|'/c calc'!A1", "'+cmd|'/c calc'!A1")]
    [InlineData("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("\0=1", "'\0=1")]
    [InlineData("-Infinity", "'-Infinity")]
    [InlineData("+NaN", "'+NaN")]
    [InlineData("- 2", "'- 2")]
    [InlineData("-1e5", "-1e5")]
    [InlineData("-2,5", "-2,5")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("+4", "+4")]
    [InlineData("-", "-")]
    [InlineData("+", "+")]
    [InlineData("– ", "– ")]
    [InlineData("Stöd =1", "Stöd =1")]
    public void Field_IsNoFormula(string field, string written)
    {
        var csv = new Csv(';');
        csv.Line(field);

        Assert.Equal(written + "\r\n", csv.ToString());
    }
}
