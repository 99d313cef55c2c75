using Analytics.WarehouseSql;

namespace Analytics.Tests.Attacker;

/// <summary>The promise over a correction: who kept what was published before, and reads what is published now, gets at no count of 1 to 4 of either.</summary>
public sealed class CorrectionAttackTests
{
    // A corrected month, in which a fifth of the lines is gone: who kept what was published before knows both.
    [Theory]
    [InlineData("inbox-seed-31/inbox", "kva/kva_2026-03")]
    [InlineData("inbox-seed-47/inbox", "kva/kva_2026-03")]
    [InlineData("inbox-sparse", "kva/kva_2026-03")]
    public async Task Correction_DoesNotTellWhatAnEarlierPublicationHid(string inbox, string corrected)
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.Data(inbox));
        var (before, truth) = (await Promise.Read(warehouse), Promise.TruthOf(warehouse));
        warehouse.Put(corrected + "_rättad.csv", WithoutEveryFifth(File.ReadAllBytes(TestWarehouse.Data($"{inbox}/{corrected}.csv")))).Load();
        var after = await Promise.Read(warehouse);

        Assert.NotEqual(before.Cells, after.Cells);
        Promise.AssertHolds(Attack.On([before, after]), truth, Promise.TruthOf(warehouse));
    }

    // Whatever its encoding, a line ends with the same byte.
    private static byte[] WithoutEveryFifth(byte[] file)
    {
        var (kept, line) = (new List<byte>(), 0);
        foreach (var letter in file)
        {
            if (line == 0 || line % 5 != 0)
            {
                kept.Add(letter);
            }

            line += letter == (byte)'\n' ? 1 : 0;
        }

        return [.. kept];
    }
}
