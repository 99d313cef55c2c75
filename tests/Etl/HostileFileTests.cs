using System.Diagnostics;
using System.Text;
using Analytics.Etl.Deliveries;
using static Analytics.Tests.Etl.SmallFiles;

namespace Analytics.Tests.Etl;

/// <summary>Files that somebody made to hurt: links out of the inbox, names that deceive, cells made to keep the program busy, workbooks that claim to be endless.</summary>
public sealed class HostileFileTests
{
    [Fact]
    public void LinkInTheInbox_IsNotFollowed_AndTold()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right of their own on Windows.");
        using var warehouse = new TestWarehouse();
        var secret = Path.Combine(warehouse.Folder, "secret.csv");
        File.WriteAllText(secret, ProcedureHeader + Talk("2026-03-02", 1, 1));
        var elsewhere = Directory.CreateDirectory(Path.Combine(warehouse.Folder, "elsewhere")).FullName;
        File.Copy(secret, Path.Combine(elsewhere, "kva_2026-04.csv"));
        Directory.CreateDirectory(Path.Combine(warehouse.Inbox, "kva"));
        File.CreateSymbolicLink(Path.Combine(warehouse.Inbox, "kva", "kva_2026-03.csv"), secret);
        Directory.CreateSymbolicLink(Path.Combine(warehouse.Inbox, "kva", "BRIS"), elsewhere);
        File.CreateSymbolicLink(Path.Combine(warehouse.Inbox, "kva", "kva_2026-05.csv"), Path.Combine(warehouse.Folder, "not there"));

        var result = warehouse.Load();

        Assert.Empty(result.Files);
        Assert.Equal(
            ["Mappen är en länk till en annan plats och följs inte. Lägg filerna själva i en mapp.", .. Enumerable.Repeat("Filen är en länk till en annan plats och öppnas inte. Lägg filen själv i mappen.", 2)],
            result.Unknown.Select(file => file.Message));
        Assert.True(File.Exists(secret) && File.Exists(Path.Combine(elsewhere, "kva_2026-04.csv")));
    }

    [Fact]
    public void FeedsFolderThatIsALink_IsTheOperatorsOwn()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right of their own on Windows.");
        using var warehouse = new TestWarehouse();
        var share = Directory.CreateDirectory(Path.Combine(warehouse.Folder, "share")).FullName;
        File.WriteAllText(Path.Combine(share, "kva_2026-03.csv"), ProcedureHeader + Talk("2026-03-02", 1, 1));
        Directory.CreateSymbolicLink(Path.Combine(warehouse.Inbox, "kva"), share);

        Assert.Equal(Outcome.Loaded, Assert.Single(warehouse.Load().Files).Outcome);
    }

    [Theory]
    [InlineData("kva_2026-03\u202evsc.csv")]
    [InlineData("kva_2026-03_=1+1.csv")]
    [InlineData("kva_2026-03_con.csv")]
    public void NameThatDeceives_IsATextLikeAnyOther(string name)
    {
        using var warehouse = new TestWarehouse();
        warehouse.Put("kva/" + name, ProcedureHeader + Talk("2026-03-02", 1, 1));
        var result = warehouse.Load();

        // Taken or left, and never anywhere but beside the inbox.
        Assert.Equal(1, result.Files.Count + result.Unknown.Count);
        Assert.All(Directory.EnumerateFiles(warehouse.Folder, "*.csv", SearchOption.AllDirectories), file => Assert.StartsWith(warehouse.Folder, Path.GetFullPath(file), StringComparison.Ordinal));
    }

    // Each went over its cell once for every letter of it: hours for one cell of a megabyte.
    [Theory]
    [InlineData("words")]
    [InlineData("number")]
    [InlineData("format")]
    public async Task CellMadeToKeepTheProgramBusy_IsReadAtOnce(string where)
    {
        using var warehouse = new TestWarehouse();
        var run = 900_000;
        if (where == "format")
        {
            var parts = Xlsx.Parts(Xlsx.Sheet([["registreringsdatum", "enhet_hsaid", "kva_kod", "kommunkod", "antal"], ["2026-03-02", Unit(1), "DU055", "1480", 1]]));
            parts["xl/styles.xml"] = $"<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"{new string('[', run)}\"/></numFmts><cellXfs><xf numFmtId=\"170\"/></cellXfs></styleSheet>";
            warehouse.Put("kva/kva_2026-03.xlsx", Xlsx.Pack(parts));
        }
        else
        {
            warehouse.Put("kva/kva_2026-03.csv", ProcedureHeader + Talk("2026-03-02", 1, 1)
                + (where == "words" ? new string('a', run) + ";;;;\n" : $"2026-03-02;{Unit(1)};DU055;1480;1{new string(' ', run)}!\n"));
        }

        // Not how fast it is, only that it is no matter of minutes.
        var loaded = await Task.Run(() => warehouse.Load(), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(90), TestContext.Current.CancellationToken);
        Assert.Single(loaded.Files);
    }

    [Theory]
    [InlineData("nested")]
    [InlineData("external")]
    [InlineData("quadratic")]
    [InlineData("merged")]
    [InlineData("sheets")]
    [InlineData("climbing")]
    [InlineData("zip in zip")]
    public void WorkbookMadeToHurt_IsReadOrRefused_AndNothingLiesOutside(string what)
    {
        using var warehouse = new TestWarehouse();
        warehouse.Put("kva/kva_2026-03.xlsx", Hurting(what));
        var file = Assert.Single(warehouse.Load().Files);

        Assert.Equal(what is "merged" or "sheets" or "climbing" or "zip in zip" ? file.Outcome : Outcome.Rejected, file.Outcome);
        Assert.EndsWith(".", file.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", string.Join("", warehouse.Rows("select masked_value, message from delivery_rejection")), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(warehouse.Folder, "..", "evil.xml")) || File.Exists(Path.Combine(warehouse.Inbox, "evil.xml")));
    }

    [Fact]
    public async Task RejectedLinesAsAFile_HoldNoFormula_AndNumbersStayNumbers()
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-03.csv", ProcedureHeader + Talk("2026-03-02", 1, 1) + $"2026-03-03;{Unit(1)};DU055;=1+1;1\n2026-03-04;{Unit(1)};DU055;@SUM(A1);1\n2026-03-05;{Unit(1)};DU055;1480;-48\n");
        var target = Path.Combine(warehouse.Folder, "avvisade.csv");
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = warehouse.Folder, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])["exec", "--runtimeconfig", Beside("Tests.runtimeconfig.json"), "--depsfile", Beside("Tests.deps.json"), Beside("Etl.dll"), "rejects", "1", "--csv", target])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ConnectionStrings__Warehouse"] = "Data Source=" + warehouse.DatabasePath;
        using var run = Process.Start(start)!;
        var error = await run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (run.ExitCode, error));
        Assert.Equal(["'=1+1", "'@SUM(A1)", "-48"], (await File.ReadAllLinesAsync(target, TestContext.Current.CancellationToken)).Skip(1).Select(line => line.Split(';')[3]));
    }

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static byte[] Hurting(string what)
    {
        object?[][] rows = [["registreringsdatum", "enhet_hsaid", "kva_kod", "kommunkod", "antal"], ["2026-03-02", Unit(1), "DU055", "1480", 1]];
        var sheet = Xlsx.Sheet(rows);
        var parts = Xlsx.Parts(sheet);
        const string Row = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>";
        switch (what)
        {
            case "nested":
                parts["xl/worksheets/sheet1.xml"] = "<!DOCTYPE w [<!ENTITY a \"lol\">" + string.Concat(Enumerable.Range(1, 9).Select(at => $"<!ENTITY {(char)('a' + at)} \"{string.Concat(Enumerable.Repeat($"&{(char)('a' + at - 1)};", 10))}\">")) + "]>" + Row.Replace("&x;", "&j;", StringComparison.Ordinal);
                break;
            case "external":
                parts["xl/worksheets/sheet1.xml"] = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Row;
                break;
            case "quadratic":
                parts["xl/worksheets/sheet1.xml"] = $"<!DOCTYPE w [<!ENTITY x \"{new string('a', 50_000)}\">]>" + Row.Replace("&x;", string.Concat(Enumerable.Repeat("&x;", 10_000)), StringComparison.Ordinal);
                break;
            case "merged":
                parts["xl/worksheets/sheet1.xml"] = Xlsx.Sheet(rows, "<mergeCells>" + string.Concat(Enumerable.Range(1, 20_000).Select(at => $"<mergeCell ref=\"A{at}:XFD1048576\"/>")) + "</mergeCells>");
                break;
            case "sheets":
                parts = Xlsx.Parts([.. Enumerable.Repeat(sheet, 900)]);
                break;
            case "climbing":
                parts["../evil.xml"] = "<a/>";
                parts["/evil.xml"] = "<a/>";
                parts["..\\evil.xml"] = "<a/>";
                break;
            default:
                return Xlsx.Pack([.. parts.Select(part => (part.Key, Write(Encoding.UTF8.GetBytes(part.Value)))), ("xl/embeddings/a.zip", Write(Xlsx.Pack(new Dictionary<string, string> { ["b"] = new('0', 3_000_000) })))]);
        }

        return Xlsx.Pack(parts);
    }

    private static Action<Stream> Write(byte[] bytes) => stream => stream.Write(bytes);
}
