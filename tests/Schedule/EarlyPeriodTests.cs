using Analytics.Etl.Schedule;
using Analytics.Tests.Etl;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Schedule;

/// <summary>A delivery of events that came before its period was over is told of as such.</summary>
public sealed class EarlyPeriodTests
{
    [Theory, EachEngine]
    public void Period_IsNotOver_UntilADeliveryComesAfterIt(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var clock = new SetClock("2026-01-20T08:00Z");
        warehouse.Put("kva/kva_2025-12.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk("2025-12-05", 1, 2))
            .Put("kva/kva_2026-01.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk("2026-01-05", 1, 2)).Load(clock);
        Assert.Equal(
            ["kva 2026-01: perioden är inte slut förrän 2026-01-31. Det som har kommit togs emot före det, så allt kan inte ha kommit."],
            EarlyPeriods.Read(warehouse.Warehouse));

        clock.Now = SetClock.At("2026-02-10T08:00Z");
        warehouse.Put("kva/kva_2026-01_hela.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk("2026-01-05", 1, 3)).Load(clock);
        Assert.Empty(EarlyPeriods.Read(warehouse.Warehouse));
    }
}
