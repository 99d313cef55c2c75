using System.Globalization;
using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.Etl.Publications;
using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;
using CsCheck;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>
/// Whatever comes, is replaced, withdrawn or grows old between publications: figures, gaps, comparisons and similar municipalities are those of
/// a publication that makes everything anew.
/// </summary>
public sealed class EquityIncrementalPropertyTests(ITestOutputHelper output)
{
    private const string Seed = "0000KeSVLtS4";
    private const int Sequences = 2;
    private const int Together = 4;

    private static readonly string[] Tables = ["ind_value", "pub_value", "pub_comparison", "pub_similar", "pub_similar_trait"];

    // Two years as wholes, the third by months.
    private static readonly string[] Deliveries = ["2024", "2025", .. Enumerable.Range(1, 12).Select(month => string.Create(CultureInfo.InvariantCulture, $"2026-{month:00}"))];

    private sealed record Step(int Kind, int Which, int Seed);

    private static readonly Gen<Step[]> Steps = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 30], Gen.Int[1, 5], (kind, which, seed) => new Step(kind, which, seed)).Array[8, 12];

    private int partial;

    [Fact]
    public void AnySequenceOfDeliveriesAndDays_GivesWhatAFullRunGives()
    {
        Steps.Sample(steps =>
        {
            using var warehouse = new TestWarehouse();
            var clock = new SetClock("2027-01-10T08:00Z");
            Begin(warehouse, clock);
            foreach (var some in steps.Chunk(Together))
            {
                Array.ForEach(some, step => Do(warehouse, clock, step));
                Publish(warehouse, clock);
                var before = Content(warehouse);
                Publish(warehouse, clock, full: true);
                Assert.Equal(before, Content(warehouse));
            }
        }, seed: Seed, iter: Sequences, threads: 1);
        output.WriteLine($"{partial} publications of a part.");
        Assert.True(partial > Sequences, "Too few publications of a part to prove anything.");
    }

    private void Begin(TestWarehouse warehouse, SetClock clock)
    {
        Take(warehouse, clock, "befolkning/befolkning_2024.csv", People(warehouse, 2024));
        foreach (var period in Deliveries)
        {
            Take(warehouse, clock, $"kva/kva_{period}.csv", Talks(warehouse, period, 0));
        }

        Take(warehouse, clock, "utbud/utbud_2026-03-31.csv", Offers(warehouse, 0));
        Publish(warehouse, clock);
        Assert.True(warehouse.Number("select count(*) from pub_value where indicator_code = 'J01' and value is not null") > 0, "No gap is measured.");
        Assert.True(warehouse.Number("select count(*) from pub_comparison") > 1000, "Nothing is compared.");
        Assert.Equal(490, warehouse.Number("select count(*) from pub_similar"));
    }

    private void Do(TestWarehouse warehouse, SetClock clock, Step step)
    {
        switch (step.Kind)
        {
            case 0 or 1 or 2 or 3:
                var period = Deliveries[step.Kind < 2 ? step.Which % 2 : step.Which % Deliveries.Length];
                Take(warehouse, clock, $"kva/kva_{period}.csv", Talks(warehouse, period, step.Seed));
                break;
            case 4:
                Take(warehouse, clock, $"befolkning/befolkning_{2025 + step.Which % 2}.csv", People(warehouse, 2025 + step.Which % 2));
                break;
            case 5:
                Take(warehouse, clock, $"utbud/utbud_2026-0{step.Which % 2 * 3 + 6}-30.csv", Offers(warehouse, step.Seed));
                break;
            case 6:
                Take(warehouse, clock, $"malvarden/malvarden_{2026 + step.Which % 2}.csv", Goals(step.Seed));
                break;
            case 7:
                try
                {
                    new Withdrawal(warehouse.Warehouse, clock, "test").Run(step.Which % warehouse.Number("select count(*) from delivery") + 1, "prov");
                }
                catch (WarehouseException)
                {
                    // That one is not in force.
                }

                break;
            default:
                clock.Now += TimeSpan.FromDays(step.Which);
                break;
        }

        // Sometimes several things come before one publication.
        if (step.Seed > 2)
        {
            Publish(warehouse, clock);
        }
    }

    private void Publish(TestWarehouse warehouse, SetClock clock, bool full = false)
    {
        if (full)
        {
            using var change = warehouse.Warehouse.BeginChange();
            change.Execute("insert into publication_need (need_key, delivery_key, since, is_full) select coalesce(max(n.need_key), 0) + 1, 1, '2027-01-01', 1 from publication_need n");
            change.Commit();
        }

        var run = new PublicationRun(warehouse.Warehouse, clock);
        var isFirst = warehouse.Number("select count(*) from publication") == 0;
        if (run.RunIfNeeded() is not null && !full && !isFirst)
        {
            partial++;
        }

        Assert.False(run.IsNeeded(), "A publication that has been made is needed still.");
    }

    private static string Content(TestWarehouse warehouse) =>
        string.Join('\n', Tables.Select(table => $"{table}\n{string.Join('\n', warehouse.Rows($"select * from {table}").Order(StringComparer.Ordinal))}"));

    private static void Take(TestWarehouse warehouse, TimeProvider clock, string path, string text)
    {
        var inbox = new Inbox(warehouse.Put(path, text).Inbox);
        inbox.Waiting().ForEach(file => new FeedRun(warehouse.Warehouse, inbox, new EtlOptions(), clock, ReferenceData.Read(warehouse.Warehouse), "test").Run(file));
    }

    private static List<string> Codes(TestWarehouse warehouse) => warehouse.Rows("select m.municipality_code from dim_municipality m where m.municipality_key > 1 order by m.municipality_code");

    // A talk or none in most places, many in some, so that counts are hidden; each month has its lines, since a month of which nothing is told is not delivered.
    private static string Talks(TestWarehouse warehouse, string period, int seed)
    {
        var random = new Random(seed * 100 + Array.IndexOf(Deliveries, period));
        var months = period.Length == 4 ? Enumerable.Range(1, 12).Select(month => string.Create(CultureInfo.InvariantCulture, $"{period}-{month:00}")) : [period];
        return SmallFiles.ProcedureHeader + string.Concat(Codes(warehouse).SelectMany(code => months
            .Where(_ => code == "1480" || random.Next(3) == 0)
            .Select(month => SmallFiles.Talk(string.Create(CultureInfo.InvariantCulture, $"{month}-{random.Next(1, 29):00}"), random.Next(1, 5), random.Next(5) == 0 ? random.Next(10, 60) : random.Next(1, 4), code))));
    }

    private static string People(TestWarehouse warehouse, int year) => string.Create(CultureInfo.InvariantCulture, $"region;ålder;kön;{year}\n")
        + string.Concat(Codes(warehouse).Index().SelectMany(place => Enumerable.Range(0, 21).SelectMany(age => new[] { "kvinnor", "män" }
            .Select(sex => string.Create(CultureInfo.InvariantCulture, $"{place.Item};{age} år;{sex};{20 + place.Index * 7 + (age * year) % 5}\n")))));

    private static string Offers(TestWarehouse warehouse, int seed)
    {
        var random = new Random(seed);
        return "utbud_id;organisation;namn;typ;form;kommunkod;grunder;alder_fran;alder_till;giltig_fran;giltig_till\n" + string.Concat(Codes(warehouse)
            .SelectMany((code, at) => Enumerable.Range(0, random.Next(3)).Select(number => $"O{at}-{number};BRIS;Stöd {at};läger;fysisk;{code};1|2;6;12;2025-01-01;\n")).Prepend("O1;BRIS;Stöd;läger;fysisk;1480;1;6;12;2025-01-01;\n"));
    }

    private static string Goals(int seed) => "indikator;omrade;basar;basvarde;malvarde;maldatum;riktning\n"
        + (seed % 2 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"K01;1480;2025;{seed};20;2030-06-30;öka\n"))
        + string.Create(CultureInfo.InvariantCulture, $"K01;lan;2025;2;{10 + seed};2028-06-30;öka\nK01;lan;2025;2;{20 + seed};2030-06-30;öka\nK03;lan;IOP1;30;{40 + seed};2030-06-30;öka\nU05;lan;2025;3;{seed};2030-06-30;minska\n");
}
