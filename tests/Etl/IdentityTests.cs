using System.Text;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Formats;

namespace Analytics.Tests.Etl;

/// <summary>No byte of what is kept may hold a personal number that came in.</summary>
public sealed class IdentityTests
{
    private const string Number = "850101-9809";
    private const string Header = "registreringsdatum;enhet_hsaid;kva_kod;kommunkod;antal;anteckning\n";
    private const string Good = "2026-01-10;SE2321000131-E000000000001;DU055;1480;1;\n";

    [Fact]
    public void InboxWithGeneratedPersonalNumbers_LeavesNoneInWarehouseLogsOrKeptFiles()
    {
        using var warehouse = new TestWarehouse().With(TestWarehouse.Data("inbox-seed-31/inbox"));
        var numbers = Directory.EnumerateFiles(warehouse.Inbox, "kva*.csv", SearchOption.AllDirectories)
            .SelectMany(file => NumbersIn(File.ReadAllText(file, Encoding.Latin1))).Distinct().ToList();
        Assert.NotEmpty(numbers);

        warehouse.Load();
        warehouse.Warehouse.Tidy();

        AssertNowhere(warehouse.Folder, numbers);
        Assert.Equal(warehouse.Number("select count(*) from delivery_rejection where rule_code = 'personnummer'"),
            warehouse.Number("select count(*) from delivery_rejection where masked_value = '########-####'"));
    }

    [Theory]
    [InlineData("known column", "kva/kva_2026-01.csv", Header + Good + "2026-01-10;SE2321000131-E000000000001;DU055;850101-9809;1;\n", "loaded", "kommunkod")]
    [InlineData("unknown column, in text", "kva/kva_2026-01.csv", Header + Good + "2026-01-10;SE2321000131-E000000000001;DU055;1480;1;mamma 850101-9809\n", "loaded", "anteckning")]
    [InlineData("before another broken rule", "kva/kva_2026-01.csv", Header + Good + "igår;X;DU055;1480;1;850101-9809\n", "loaded", "anteckning")]
    [InlineData("header", "kva/kva_2026-01.csv", "registreringsdatum;enhet_hsaid;kva_kod;kommunkod;850101-9809\n2026-01-10;SE2321000131-E000000000001;DU055;1480;1\n", "loaded", null)]
    [InlineData("file name", "kva/kva_2026-01_850101-9809.csv", Header + Good, "loaded", null)]
    [InlineData("refused file", "kva/kva_2026-01.csv", "a;b\n1;850101-9809\n", "rejected", null)]
    [InlineData("UTF-16", "kva/kva_2026-01.csv", "utf16:" + Header + "2026-01-10;SE2321000131-E000000000001;DU055;1480;1;850101-9809\n", "rejected", null)]
    [InlineData("a column named for it", "kva/kva_2026-01.csv", "850101-9809;850101-9809\n1;2\n", "rejected", null)]
    public void FileWithAPersonalNumber_IsDeletedAtOnce_AndItsNumberIsNowhere(string where, string name, string text, string state, string? column)
    {
        using var warehouse = new TestWarehouse();
        var bytes = text.StartsWith("utf16:", StringComparison.Ordinal) ? Encoding.Unicode.GetBytes(text[6..]) : Encoding.UTF8.GetBytes(text);
        warehouse.Put(name, bytes).Load();
        warehouse.Warehouse.Tidy();

        Assert.Equal([$"{state}|deleted|1"], warehouse.Rows("select state, file_state, holds_identity from delivery"));
        Assert.Equal(column is null ? [] : [$"{column}|personnummer|########-####"], warehouse.Rows("select column_name, rule_code, masked_value from delivery_rejection"));
        Assert.False(Directory.EnumerateFiles(warehouse.Folder, "*.csv", SearchOption.AllDirectories).Any(), where);
        AssertNowhere(warehouse.Folder, [Number]);
    }

    [Theory]
    [InlineData(131_072)]
    [InlineData(131_066)]
    [InlineData(131_060)]
    [InlineData(262_140)]
    public void Scan_FindsANumber_AcrossTheEdgeOfABuffer(int before)
    {
        var bytes = Encoding.ASCII.GetBytes(new string(' ', before - 5) + Number + " end of file");
        Assert.True(FileScan.Of(new MemoryStream(bytes)).HoldsPersonalNumber);
        var clean = Encoding.ASCII.GetBytes(new string(' ', before - 5) + "1" + Number.Replace("-", "", StringComparison.Ordinal) + "1 end of file");
        Assert.False(FileScan.Of(new MemoryStream(clean)).HoldsPersonalNumber);
    }

    private static IEnumerable<string> NumbersIn(string text) => text.Split([';', ',', '\t', '\n', '\r']).Where(cell => PersonalNumber.IsIn(cell));

    private static void AssertNowhere(string folder, IReadOnlyList<string> numbers)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var content = Encoding.Latin1.GetString(ReadShared(file));
            Assert.All(numbers, number => Assert.False(content.Contains(number, StringComparison.Ordinal) || file.Contains(number, StringComparison.Ordinal), file));
        }
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
