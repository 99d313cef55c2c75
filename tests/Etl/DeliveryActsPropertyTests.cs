using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;
using CsCheck;

namespace Analytics.Tests.Etl;

/// <summary>Whatever is delivered, confirmed and withdrawn, in whatever order: the content is that of a fresh warehouse with the same files in force.</summary>
public sealed class DeliveryActsPropertyTests(ITestOutputHelper output)
{
    private const string Seed = "0000KeSVLtS4";
    private const int Sequences = 28;

    private sealed record Step(int Kind, int Which, int Seed);

    private static readonly Gen<Step[]> Steps = Gen.Select(Gen.Int[0, 16], Gen.Int[0, 30], Gen.Int[1, 3], (kind, which, seed) => new Step(kind, which, seed)).Array[5, 14];

    [Fact]
    public void AnySequenceOfActs_GivesWhatAFreshWarehouseWithTheSameFilesInForceHolds()
    {
        var (done, refused) = (0, 0);
        Steps.Sample(steps =>
        {
            using var warehouse = new TestWarehouse();
            foreach (var step in steps)
            {
                try
                {
                    Do(warehouse, step);
                    done++;
                }
                catch (WarehouseException)
                {
                    refused++;
                }
            }

            warehouse.Publish(steps);
            using var fresh = warehouse.Fresh();
            Assert.Equal(fresh.Content(), warehouse.Content());
            using var change = warehouse.Warehouse.BeginChange();
            Assert.Empty(Checks.Run(change, 0, long.MaxValue));
        }, seed: Seed, iter: Sequences, threads: 1);
        output.WriteLine($"{done} acts done, {refused} refused.");
        Assert.True(done > Sequences * 3, "Too few acts went through to prove anything.");
    }

    private static void Do(TestWarehouse warehouse, Step step)
    {
        var month = step.Which % 3 + 1;
        switch (step.Kind)
        {
            case 0 or 1:
                warehouse.Take($"kva/kva_2026-0{month}.csv", SmallFiles.Month(month, step.Seed));
                break;
            case 2:
                warehouse.Take($"kva/kva_2026-0{month}_ersätter.csv", SmallFiles.Month(month, step.Seed));
                break;
            case 3:
                warehouse.Take("kva/kva_2026_ersätter.csv", SmallFiles.Year(step.Seed));
                break;
            case 4:
                warehouse.Take($"kva/privat/kva_2026-0{month}.csv", SmallFiles.Month(month, step.Seed));
                break;
            case 5:
                warehouse.Take($"enheter/enheter_2026-0{month}-01.csv", SmallFiles.Units(step.Seed + 1, step.Which));
                break;
            case 6:
                warehouse.Take($"kva/kva_2026-0{month}.csv", SmallFiles.ProcedureHeader);
                break;
            case 7 or 8:
                warehouse.Take($"hanvisningar/hanvisningar_2026K{month}.csv", SmallLists.Referrals(month, step.Seed));
                break;
            case 9:
                warehouse.Take($"hanvisningar/BRIS/hanvisningar_2026K{month}.csv", SmallLists.Referrals(month, step.Seed + 3));
                break;
            case 10 or 11:
                warehouse.Take($"utbud/utbud_2026-0{month * 3}-30.csv", SmallLists.Offers(step.Seed, month));
                break;
            case 12:
                warehouse.Take($"familjecentraler/familjecentraler_{2023 + month}.csv", SmallLists.Centres(2023 + month, step.Seed));
                break;
            case 13:
                warehouse.Take($"barnrattsombud/barnrattsombud_2026H{month % 2 + 1}.csv", SmallLists.Representatives(month % 2 + 1, step.Seed));
                break;
            case 14 when warehouse.Rows("select delivery_key from delivery where state = 'held'") is { Count: > 0 } held:
                warehouse.Confirm(long.Parse(held[step.Which % held.Count], System.Globalization.CultureInfo.InvariantCulture), publish: false);
                break;
            case > 13 when warehouse.Number("select count(*) from delivery") is > 0 and var count:
                warehouse.Withdraw(step.Which % count + 1, publish: false);
                break;
        }
    }
}
