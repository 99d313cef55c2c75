using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>Group Q on a few deliveries: every figure is worked out by hand beside it, and none of them asks what day it is.</summary>
public sealed class FollowUpByHand
{
    [Theory, EachEngine]
    public void Deliveries_InTime_AreReckonedWhereTheirLastDayLies_OnceTheLedgerHasSeenThePeriodEnd(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var clock = Hand.At("2026-01-10");
        warehouse.Put("enheter/enheter_2026-01-01.csv", SmallFiles.Units(1, 1)).Load(clock);
        clock.Now = SetClock.At("2026-02-20T08:00Z");
        warehouse.Put("kva/kva_2026-01.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk("2026-01-05", 1, 2)).Load(clock);
        // February is not over for the ledger, January is: the talks of December were due by 25 January and have not come.
        Assert.Equal(["lan|2026-01|feed=kva|0|1"], warehouse.Counted("Q01", "v.breakdown = 'feed=kva'"));

        clock.Now = SetClock.At("2026-03-20T08:00Z");
        warehouse.Put("kva/kva_2025-12.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk("2025-12-05", 1, 2)).Load(clock);

        // January's talks were due by 26 February (the 15th day after is a Sunday, then ten more) and came on the 20th. December's came too late for January.
        Assert.Equal(["lan|2026-01|feed=kva|0|1", "lan|2026-02|feed=kva|1|1"], warehouse.Counted("Q01", "v.breakdown = 'feed=kva'"));
        // Due in February besides: plans, representatives and the sheet of the partnership, by the 16th. One of four in time: 25 %.
        Assert.Equal(["lan|2026-02||25|||"], warehouse.Measured("Q01", "v.breakdown = '' and v.period_code = '2026-02'"));

        warehouse.Withdraw(2);
        Assert.Equal(["lan|2026-01|feed=kva|0|1", "lan|2026-02|feed=kva|1|1"], warehouse.Counted("Q01", "v.breakdown = 'feed=kva'"));
    }

    [Theory, EachEngine]
    public void RowsRefused_AreThoseOfDeliveriesInForce_WhereTheirDataLie(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var talk = SmallFiles.Talk("2026-01-05", 1, 2);
        warehouse.Put("kva/kva_2026-01.csv", SmallFiles.ProcedureHeader + talk + talk + talk + SmallFiles.Talk("2026-02-05", 1, 2)).Load(Hand.At("2026-02-20"));
        // The fourth line lies outside the file's month: one of four, in whole per cent and without the counts.
        Assert.Equal(["lan|2026-01||25|", "lan|2026-01|feed=kva|25|"], warehouse.Counted("Q02", "v.period_code = '2026-01'"));
        Assert.Equal(["lan|2026-01||25|||"], warehouse.Measured("Q02", "v.period_code = '2026-01' and v.breakdown = ''"));

        // Put right, and then beside a month of one line: 0 of 3, and 0 of 4 in the quarter.
        warehouse.Put("kva/kva_2026-01_rättad.csv", SmallFiles.ProcedureHeader + talk + talk + talk)
            .Put("kva/kva_2026-02.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk("2026-02-05", 1, 2)).Load(Hand.At("2026-03-20"));
        Assert.Equal(["lan|2026-01||0|", "lan|2026K1||0|"], warehouse.Counted("Q02", "v.period_code in ('2026-01', '2026K1') and v.breakdown = ''"));
    }

    [Theory, EachEngine]
    public void Revision_IsTheDifferenceWithoutSign_InWholePerCent(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var clock = Hand.At("2026-05-01");
        Put(warehouse, "kva_2026-01", "2026-01-05", 30);
        Put(warehouse, "kva_2026-02", "2026-02-05", 30);
        Put(warehouse, "kva_2026-03", "2026-03-05", 45);
        warehouse.Load(clock);
        Assert.Equal(["lan|2026K1|feed=kva|0|"], warehouse.Counted("Q03", "1 = 1"));

        Put(warehouse, "kva_2026-01_rättad", "2026-01-05", 33);
        Put(warehouse, "kva_2026-03_rättad", "2026-03-05", 41);
        warehouse.Load(clock);

        // (3 + 0 + 4) of 30 + 30 + 45 = 6.67 %: 7 in whole per cent, and no counts.
        Assert.Equal(["lan|2026K1|feed=kva|7|"], warehouse.Counted("Q03", "1 = 1"));
    }

    private static void Put(TestWarehouse warehouse, string name, string day, int talks) =>
        warehouse.Put($"kva/{name}.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk(day, 1, talks));
}
