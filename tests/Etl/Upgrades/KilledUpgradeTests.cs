namespace Analytics.Tests.Etl.Upgrades;

/// <summary>The process that upgrades, killed outright: the warehouse is what it was, or upgraded whole.</summary>
public class KilledUpgradeTests
{
    private const string Journal = "select count(*) from schema_journal";

    [Fact]
    public void UpgradeKilledAtMomentsOfItsWork_LeavesTheFormerState_OrIsWhole()
    {
        using var undisturbed = EarlierWarehouse.Upgraded("0.1.0");
        var (all, whole) = (undisturbed.Number(Journal), Work(EarlierWarehouse.Former("0.1.0")));
        using var former = EarlierWarehouse.Former("0.1.0");
        var before = State(former);
        using var warehouse = EarlierWarehouse.Former("0.1.0");
        foreach (var part in (double[])[0.5, 0.65, 0.8, 0.9])
        {
            using var process = EtlProcess.Start(warehouse, "upgrade");
            while (!process.WaitForExit(5) && Worked(process) < whole * part)
            {
            }

            process.Kill();
            process.WaitForExit();
            Assert.Equal(warehouse.Number(Journal) == all ? [] : before, warehouse.Number(Journal) == all ? [] : State(warehouse));
        }

        using var last = EtlProcess.Start(warehouse, "upgrade");
        last.WaitForExit();
        warehouse.Load();
        Assert.Equal((0, undisturbed.State()), (last.ExitCode, warehouse.State()));
    }

    private static List<string> State(TestWarehouse warehouse) =>
        [.. warehouse.Rows("select name, sql from sqlite_master order by name"), .. warehouse.Rows("select * from schema_journal order by 1"), .. warehouse.Rows("select * from pub_value order by 1, 2, 3, 4")];

    private static TimeSpan Work(TestWarehouse warehouse)
    {
        using var used = warehouse;
        using var process = EtlProcess.Start(used, "upgrade");
        var worked = TimeSpan.Zero;
        while (!process.WaitForExit(5))
        {
            worked = Worked(process) is var now && now > worked ? now : worked;
        }

        return worked;
    }

    private static TimeSpan Worked(System.Diagnostics.Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has just come to its end.
            return TimeSpan.Zero;
        }
    }
}
