using Analytics.WarehouseSql;
using Microsoft.Data.Sqlite;

namespace Analytics.Tests.Etl.Upgrades;

/// <summary>A warehouse whose disk has gone is awaited, not made anew: files would go into an empty one and be missing in the real one afterwards.</summary>
public class VanishedWarehouseTests
{
    [Fact]
    public void RunningProgram_SaysThatTheWarehouseIsGone_MakesNone_AndGoesOnWhenItIsBack()
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-01.csv", SmallFiles.Month(1, 1));
        warehouse.Warehouse.Tidy();
        SqliteConnection.ClearAllPools();
        var away = warehouse.DatabasePath + ".away";
        File.Move(warehouse.DatabasePath, away);

        Assert.Contains("finns inte längre", Assert.Throws<WarehouseException>(() => warehouse.Deliver("kva/kva_2026-02.csv", SmallFiles.Month(2, 1))).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(warehouse.DatabasePath));

        File.Move(away, warehouse.DatabasePath);
        warehouse.Load();
        Assert.Equal(["kva_2026-01.csv", "kva_2026-02.csv"], warehouse.Rows("select file_name from delivery where state = 'loaded' order by delivery_key"));
    }

    [Theory]
    [InlineData("load")]
    [InlineData("serve")]
    public async Task CommandOnAUsedInboxWithoutItsWarehouse_MakesNone_AndTouchesNoFile(string command)
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-01.csv", SmallFiles.Month(1, 1));
        SqliteConnection.ClearAllPools();
        File.Delete(warehouse.DatabasePath);
        warehouse.Put("kva/kva_2026-02.csv", SmallFiles.Month(2, 1));

        using var run = EtlProcess.Start(warehouse, command);
        var said = await run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Lagret finns inte, men bredvid inkorgen", said, StringComparison.Ordinal);
        Assert.False(File.Exists(warehouse.DatabasePath));
        Assert.True(File.Exists(Path.Combine(warehouse.Inbox, "kva", "kva_2026-02.csv")));
    }
}
