using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Upgrades;

/// <summary>A program keeps off a warehouse that a newer one has upgraded, also when it was running already; only a copy may be written over it.</summary>
public class NewerWarehouseTests
{
    private const string Sentence = "Lagret är nyare än programmet: skriptet 1-tables/9999_later.sql är redan kört men finns inte här. Kör en nyare version av programmet. Inget har ändrats.";

    [Theory, EachEngine]
    public void RunOnANewerWarehouse_IsRefused_AndNothingChanges(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine).Put("kva/kva_2026-01.csv", SmallFiles.Month(1, 1));
        Upgrade(warehouse);

        Assert.Equal(Sentence, Assert.Throws<WarehouseException>(() => warehouse.Load()).Message);
        Assert.Equal(Sentence, Assert.Throws<WarehouseException>(() => new Upgrader(warehouse.Warehouse, TimeProvider.System).Run()).Message);
        Assert.Equal(0, warehouse.Number("select count(*) from delivery"));
        // What was refused has let go of the right to run.
        RunLock.TakeOfAnyVersion(warehouse.Warehouse).Dispose();
    }

    [Theory]
    [InlineData("load")]
    [InlineData("check")]
    [InlineData("upgrade")]
    public async Task CommandOnANewerWarehouse_SaysSo(string command)
    {
        using var warehouse = new TestWarehouse();
        Upgrade(warehouse);
        using var run = EtlProcess.Start(warehouse, command);
        var said = await run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((1, Sentence), (run.ExitCode, said.Trim()));
    }

    [Fact]
    public void CopyOfThisVersion_MayBeWrittenOverANewerWarehouse()
    {
        using var warehouse = new TestWarehouse();
        var copy = Path.Combine(warehouse.Folder, "copy.db");
        warehouse.Warehouse.Engine.BackUp(copy);
        Upgrade(warehouse);

        using (RunLock.TakeOfAnyVersion(warehouse.Warehouse))
        {
            warehouse.Warehouse.Engine.Restore(copy);
        }

        Assert.Null(warehouse.Warehouse.Newer());
    }

    private static void Upgrade(TestWarehouse warehouse)
    {
        using var change = warehouse.Warehouse.BeginChange();
        change.Execute("insert into schema_journal (script_name, checksum, applied_at) values ('1-tables/9999_later.sql', 'x', 'x')");
        change.Commit();
    }
}
