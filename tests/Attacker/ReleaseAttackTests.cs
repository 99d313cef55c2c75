using Analytics.Etl.Releases;
using Analytics.Tests.Dashboards;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Attacker;

/// <summary>The promise over releases: who reads two of them, and the open pages between them, gets at no count of 1 to 4 of any.</summary>
public sealed class ReleaseAttackTests
{
    private const string Inbox = "inbox-sparse";
    private const string Corrected = "kva/kva_2026-03";

    [Fact]
    public async Task TwoReleases_AndThePagesBetweenThem_TellNothingHidden()
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.Data(Inbox));
        var truths = new List<Dictionary<string, double[]>> { Promise.TruthOf(warehouse) };
        Release(warehouse, "Första");
        Correct(warehouse, 5);
        truths.Add(Promise.TruthOf(warehouse));
        var between = await Promise.Read(warehouse);
        Correct(warehouse, 3);
        truths.Add(Promise.TruthOf(warehouse));
        Release(warehouse, "Andra");

        var (first, second) = (await Promise.Read(warehouse, "/slapp/forsta"), await Promise.Read(warehouse, "/slapp/andra"));
        Assert.NotEqual(first.Cells, between.Cells);
        Assert.NotEqual(between.Cells, second.Cells);
        Promise.AssertHolds(Attack.On([first, between, second]), [.. truths]);
    }

    // A release frozen from figures that were protected without what was open before: whoever kept the first release gets at them.
    [Fact]
    public async Task ReleaseProtectedWithoutMemory_IsBroken_ByTheOneBefore()
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.Data(Inbox));
        Release(warehouse, "Första");
        var small = warehouse.Rows("""
            select v.indicator_code, v.area_code, v.period_code, i.numerator, i.denominator, i.value from pub_value v
            join   ind_value i on i.indicator_code = v.indicator_code and i.area_code = v.area_code and i.period_code = v.period_code and i.breakdown = v.breakdown
            where  v.indicator_code = 'K01' and v.breakdown = '' and v.status = 'hidden' and v.area_code <> 'lan' and i.numerator between 1 and 4
            order by v.area_code, v.period_code
            """)[0].Split('|');
        // What the first hid is open in the second, as if nobody had ever hidden it.
        using (var change = warehouse.Warehouse.BeginChange())
        {
            change.Execute("""
                update pub_value set status = 'shown', numerator = (select i.numerator from ind_value i where i.indicator_code = pub_value.indicator_code and i.area_code = pub_value.area_code and i.period_code = pub_value.period_code and i.breakdown = pub_value.breakdown)
                where  indicator_code = 'K01' and breakdown = '' and status = 'hidden' and area_code <> @area
                """, new { area = small[1] });
            change.Commit();
        }

        Release(warehouse, "Andra");
        var (first, second) = (await Promise.Read(warehouse, "/slapp/forsta"), await Promise.Read(warehouse, "/slapp/andra"));
        Assert.Empty(Attack.On([first]).Breaches);
        Assert.NotEmpty(Attack.On([first, second]).Breaches);
    }

    private static void Release(TestWarehouse warehouse, string name) => new ReleaseRun(warehouse.Warehouse, TimeProvider.System, "test").Run(new ReleaseRequest(name));

    // The month again, without every so manieth line.
    private static void Correct(TestWarehouse warehouse, int every)
    {
        var lines = File.ReadAllText(TestWarehouse.Data($"{Inbox}/{Corrected}.csv")).Split('\n');
        warehouse.Put(FormattableString.Invariant($"{Corrected}_rättad{every}.csv"), string.Join('\n', lines.Where((_, line) => line == 0 || line % every != 0))).Load();
    }
}
