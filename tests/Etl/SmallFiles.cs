using System.Globalization;
using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.Etl.Publications;

namespace Analytics.Tests.Etl;

/// <summary>Small files for the tests of a delivery's life, and the acts that a person can do.</summary>
internal static class SmallFiles
{
    public const string ProcedureHeader = "registreringsdatum;enhet_hsaid;kva_kod;kommunkod;antal\n";
    public const string UnitHeader = "enhet_hsaid;enhetsnamn;forvaltning;vardniva;kommunkod;giltig_fran;giltig_till\n";

    private static readonly string[] Places = ["1480", "1440", "1489", "okänd"];

    /// <summary>A unit's code by its number.</summary>
    public static string Unit(int number) => string.Create(CultureInfo.InvariantCulture, $"SE2321000131-E{number:000000000000}");

    /// <summary>One line of a kva file.</summary>
    public static string Talk(string day, int unit, int quantity, string place = "1480") =>
        string.Create(CultureInfo.InvariantCulture, $"{day};{Unit(unit)};DU055;{place};{quantity}\n");

    /// <summary>A kva file of a month with some lines on a few units; another seed gives other lines.</summary>
    public static string Month(int month, int seed)
    {
        var random = new Random(seed * 100 + month);
        return ProcedureHeader + string.Concat(Enumerable.Range(0, random.Next(3, 9)).Select(_ => Talk(
            string.Create(CultureInfo.InvariantCulture, $"2026-{month:00}-{random.Next(1, 29):00}"), random.Next(1, 5), random.Next(1, 9), Places[random.Next(Places.Length)])));
    }

    /// <summary>A kva file of a year.</summary>
    public static string Year(int seed) => ProcedureHeader + string.Concat(Enumerable.Range(1, 12).Select(month => Month(month, seed)[ProcedureHeader.Length..]));

    /// <summary>A unit list that names the units from 1 to some number; another seed gives other names.</summary>
    public static string Units(int last, int seed) => UnitHeader + string.Concat(Enumerable.Range(1, last).Select(unit =>
        string.Create(CultureInfo.InvariantCulture, $"{Unit(unit)};Mottagning {unit} {seed};SU;psykiatri;1480;2025-01-01;\n")));

    /// <summary>Withdraws, and publishes unless told not to.</summary>
    public static Withdrawn Withdraw(this TestWarehouse warehouse, long delivery, string reason = "fel fil", bool publish = true)
    {
        var result = new Withdrawal(warehouse.Warehouse, TimeProvider.System, "test").Run(delivery, reason);
        return publish ? warehouse.Publish(result) : result;
    }

    /// <summary>Lets a held delivery in, and publishes unless told not to.</summary>
    public static Delivery Confirm(this TestWarehouse warehouse, long delivery, bool publish = true)
    {
        var result = new Confirmation(warehouse.Warehouse, TimeProvider.System, "test").Run(delivery);
        return publish ? warehouse.Publish(result) : result;
    }

    /// <summary>Takes one file without publishing.</summary>
    public static void Take(this TestWarehouse warehouse, string feedAndName, string text)
    {
        var inbox = new Inbox(warehouse.Put(feedAndName, text).Inbox);
        var run = new FeedRun(warehouse.Warehouse, inbox, new EtlOptions(), TimeProvider.System, ReferenceData.Read(warehouse.Warehouse), "test");
        inbox.Waiting().ForEach(file => run.Run(file));
    }

    /// <summary>Publishes what has changed, and hands on what is given.</summary>
    public static T Publish<T>(this TestWarehouse warehouse, T result)
    {
        new PublicationRun(warehouse.Warehouse, TimeProvider.System).RunIfNeeded();
        return result;
    }

    /// <summary>Number and state of every delivery.</summary>
    public static List<string> States(this TestWarehouse warehouse) =>
        warehouse.Rows("select delivery_key, state, superseded_by from delivery order by delivery_key");

    /// <summary>Dimensions, facts and figures by their content, whatever the numbers of their deliveries: what a fresh warehouse with the same files in force holds.</summary>
    public static string Content(this TestWarehouse warehouse) => WarehouseState.Content(warehouse) + '\n'
        + string.Join('\n', warehouse.Rows($"select indicator_code, area_code, period_code, breakdown, numerator, denominator, value, note from ind_value where {WarehouseState.WithoutHistory} order by 1, 2, 3, 4"));

    /// <summary>A fresh warehouse in which the same files are in force, loaded in one go from what lies in done.</summary>
    public static TestWarehouse Fresh(this TestWarehouse warehouse)
    {
        var fresh = new TestWarehouse(warehouse.Warehouse.Options.Engine);
        foreach (var row in warehouse.Rows("select feed, sender, file_name, delivery_key from delivery where state = 'loaded'").Select(row => row.Split('|')))
        {
            var folder = row[1] == Inbox.DefaultSender ? row[0] : Path.Combine(row[0], row[1]);
            fresh.Put(Path.Combine(folder, row[2]), File.ReadAllBytes(Path.Combine(warehouse.Folder, "done", $"{row[3]}_{row[2]}")));
        }

        foreach (var held in fresh.Load().Files.Where(file => file.Outcome == Outcome.Held))
        {
            fresh.Confirm(held.DeliveryKey, publish: false);
        }

        return fresh.Publish(fresh);
    }
}
