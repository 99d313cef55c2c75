using System.IO.Compression;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Packs;
using Analytics.Dashboards.Resources;
using Analytics.Etl.Releases;
using Analytics.WarehouseSql;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Analytics.Tests.Dashboards.Packs;

/// <summary>What Word, Excel and slides have in common: they are valid, always the same for the same release, and hold nothing that is hidden.</summary>
[Collection(OfficePack.Shared)]
public sealed class OfficePackTests(OfficePack pack)
{
    public static TheoryData<string> Names => [.. OfficeParts.All.Select(part => part.FileName)];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_OpensWithoutRepair(string name)
    {
        using var document = Open(pack[name]);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2021).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");

        Assert.Empty(errors);
    }

    [Fact]
    public void File_IsTheSameBytes_WhenMadeAgain()
    {
        // The words of the three come from one reader; Word and slides hold pictures, controls and notes besides.
        Assert.Equal(Convert.ToHexString(pack["underlag.docx"]), Convert.ToHexString(pack.Again("underlag.docx")));
        Assert.Equal(Convert.ToHexString(pack["beslut.pptx"]), Convert.ToHexString(pack.Again("beslut.pptx")));
        Assert.Equal(Convert.ToHexString(pack["underlag.xlsx"]), Convert.ToHexString(pack.Again("underlag.xlsx")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_BearsTheReleasesNameTimeAndLanguage_AndNoOther(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(pack[name]));
        var core = Read(zip, "docProps/core.xml");
        var made = DateTimeOffset.Parse(pack.Release.MadeAt, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Contains(": Styrgruppen hösten 2026</dc:title>", core, StringComparison.Ordinal);
        Assert.Contains("<dc:language>sv-SE</dc:language>", core, StringComparison.Ordinal);
        Assert.Contains("Exempeldata", core, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(core, Regex.Escape(made.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.All(zip.Entries, entry => Assert.InRange(Math.Abs((entry.LastWriteTime.DateTime - made.DateTime).TotalSeconds), 0, 2));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_IsOfAReasonableSize(string name) => Assert.InRange(pack[name].Length, 50_000, 1_500_000);

    [Fact]
    public void NoFile_HoldsWhatIsHidden_EvenIfItStoodInThePublishedTable()
    {
        using var warehouse = new InventedWarehouse().Published();
        new ReleaseRun(new Warehouse(warehouse.Options), TimeProvider.System, "test").Run(new ReleaseRequest("Provet"));
        using var server = new Server(warehouse.Options);
        foreach (var name in OfficeParts.All.Select(part => part.FileName))
        {
            foreach (var language in new[] { Language.Swedish, Language.English })
            {
                var file = OfficePack.Make(server, name, language);
                using var document = Open(file);
                Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2021).Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description));
                using var zip = new ZipArchive(new MemoryStream(file));
                Assert.All(zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)), entry =>
                    Assert.DoesNotMatch(@"77[\s\u00a0,.]?777", Regex.Replace(Read(zip, entry.FullName), @"sha256=""\w+""|<dc:identifier>\w+|[0-9a-f]{64}", "")));
            }
        }
    }

    /// <summary>Opens any of the three.</summary>
    internal static OpenXmlPackage Open(byte[] file)
    {
        var stream = new MemoryStream(file);
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.GetEntry("word/document.xml") is not null ? WordprocessingDocument.Open(stream, false)
            : zip.GetEntry("xl/workbook.xml") is not null ? SpreadsheetDocument.Open(stream, false)
            : PresentationDocument.Open(stream, false);
    }

    private static string Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
