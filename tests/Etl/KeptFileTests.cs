using Analytics.Tests.Schedule;

namespace Analytics.Tests.Etl;

/// <summary>Delivered files are kept for their time in done and failed, and then deleted, by whichever load comes first.</summary>
public class KeptFileTests
{
    [Fact]
    public void KeptFiles_AreDeletedAfter90Days_AndTheLedgerSaysSo()
    {
        using var warehouse = new TestWarehouse().Put("kva/kva_2026-01.csv", SmallFiles.Month(1, 1)).Put("kva/kva_2026-02.csv", "a;b\n1;2\n");
        var clock = new SetClock("2026-03-01T08:00Z");
        warehouse.Load(clock);
        List<string> kept = ["done/1_kva_2026-01.csv", "failed/2_kva_2026-02.csv"];
        Assert.Equal(kept, Kept(warehouse));

        clock.Now = clock.Now.AddDays(90);
        warehouse.Load(clock);
        Assert.Equal(kept, Kept(warehouse));

        clock.Now = clock.Now.AddMinutes(1);
        warehouse.Load(clock);
        Assert.Empty(Kept(warehouse));
        Assert.Equal(["loaded|deleted", "rejected|deleted"], warehouse.Rows("select state, file_state from delivery order by delivery_key"));
        Assert.Equal(1, warehouse.Number("select count(distinct delivery_key) from raw_procedure"));
    }

    [Fact]
    public void KeptFile_WithPseudonymsOfAnOldMonth_IsDeletedByTheNextLoad()
    {
        using var warehouse = new TestWarehouse().Put("kva/kva_2024-01.csv", SmallFiles.Month(1, 1).Replace("2026-", "2024-", StringComparison.Ordinal))
            .Put("kva/kva_2024-03.csv", SmallFiles.Month(3, 1).Replace("2026-", "2024-", StringComparison.Ordinal));
        var clock = new SetClock("2026-03-01T08:00Z");
        warehouse.Load(clock);
        warehouse.Load(clock);

        Assert.Equal(["done/2_kva_2024-03.csv"], Kept(warehouse));
    }

    private static List<string> Kept(TestWarehouse warehouse) => [.. ((string[])["done", "failed"])
        .Select(folder => Path.Combine(warehouse.Folder, folder)).Where(Directory.Exists).SelectMany(Directory.EnumerateFiles).Select(file => Path.GetRelativePath(warehouse.Folder, file)).Order(StringComparer.Ordinal)];
}
