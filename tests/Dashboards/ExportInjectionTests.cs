using System.IO.Compression;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Hosting;
using Microsoft.AspNetCore.Hosting;

namespace Analytics.Tests.Dashboards;

/// <summary>Names and reasons that somebody has written as formulas are text in every file, and numbers stay numbers.</summary>
public sealed class ExportInjectionTests(ExportInjectionTests.Hostile site) : IClassFixture<ExportInjectionTests.Hostile>
{
    private const string Formula = "=HYPERLINK(\"http://evil.example\")";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/utbud.csv")]
    [InlineData("/familjecentraler.csv")]
    [InlineData("/definitioner.csv")]
    [InlineData("/indikator/K01.csv")]
    [InlineData("/api/v1/offers?format=csv")]
    [InlineData("/api/v1/areas?format=csv")]
    [InlineData("/api/v1/indicators?format=csv")]
    [InlineData("/api/v1/deliveries?format=csv")]
    [InlineData("/api/v1/values?indicator=K01&format=csv")]
    public async Task CommaSeparatedFile_HoldsNoFormula(string address)
    {
        var text = await site.Server.CreateClient().GetStringAsync(address, Stop);
        var separator = text.Split('\n')[0].Contains(';', StringComparison.Ordinal) ? ';' : ',';

        Assert.DoesNotContain(Fields(text, separator), field => Regex.IsMatch(field, @"^([=@\t\r＝＠＋－]|[+-](?!$|\d+([.,]\d+)?(E-?\d+)?$))", RegexOptions.CultureInvariant));
        if (address.Contains("utbud", StringComparison.Ordinal) || address.Contains("offers", StringComparison.Ordinal))
        {
            Assert.Contains("'" + Formula, Fields(text, separator));
        }
    }

    [Theory]
    [InlineData("/indikator/K01.xlsx")]
    [InlineData("/definitioner.xlsx")]
    [InlineData("/api/v1/values?indicator=K01&format=xlsx")]
    public async Task Workbook_HoldsNoFormula(string address)
    {
        using var zip = new ZipArchive(await site.Server.CreateClient().GetStreamAsync(address, Stop), ZipArchiveMode.Read);
        var sheets = zip.Entries.Where(entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry => new StreamReader(entry.Open()).ReadToEnd()).ToList();

        Assert.NotEmpty(sheets);
        Assert.All(sheets, sheet => Assert.DoesNotMatch(@"<(x:)?f[ >/]", sheet));
    }

    // As a spreadsheet parts them.
    private static List<string> Fields(string text, char separator) =>
        [.. Regex.Matches(text.TrimStart('\ufeff'), $"(?:^|[{separator}\n])(?:\"((?:[^\"]|\"\")*)\"|([^{separator}\n\"]*))", RegexOptions.CultureInvariant)
            .Select(match => match.Groups[1].Success ? match.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : match.Groups[2].Value.TrimEnd('\r'))];

    /// <summary>A warehouse in which names are formulas.</summary>
    public sealed class Hostile : IDisposable
    {
        private readonly InventedWarehouse warehouse = new InventedWarehouse().AndOffers().AndCentres();

        /// <summary>Publishes them.</summary>
        public Hostile()
        {
            warehouse.Change("update dim_offer set offer_name = @Formula where offer_code = 'A'", new { Formula });
            warehouse.Change("update dim_organisation set name = '@SUM(A1)' where organisation_code = 'BRIS'");
            warehouse.Change("update dim_family_centre set name = '+cmd|'' /C calc''!A0' where family_centre_code = 'FC1'");
            warehouse.Published();
            warehouse.Change("update delivery set refusal_message = @Formula where refusal_message is not null", new { Formula });
            Server = new Server(warehouse);
        }

        /// <summary>The server.</summary>
        public Server Server { get; }

        /// <inheritdoc/>
        public void Dispose()
        {
            Server.Dispose();
            warehouse.Dispose();
        }
    }
}
