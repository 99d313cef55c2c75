using System.Data.Common;
using DbUp.Builder;
using DbUp.Engine;
using DbUp.Engine.Output;
using DbUp.Helpers;

namespace Analytics.WarehouseSql;

/// <summary>What an upgrade did, or with <c>--dry-run</c> would do.</summary>
/// <param name="Scripts">The table scripts that ran now, in order.</param>
/// <param name="Views">Views re-created.</param>
/// <param name="SeedRows">Rows of the shipped lists that were added, changed or taken away.</param>
public sealed record UpgradeResult(IReadOnlyList<string> Scripts, int Views, int SeedRows);

/// <summary>
/// Creates a warehouse or brings it to this program's version, in one transaction: views dropped, new table scripts run and journalled,
/// views re-created in the order they read each other and each selected from once, shipped lists brought up to date.
/// A failure leaves the former state.
/// </summary>
public sealed class Upgrader(Warehouse warehouse, TimeProvider clock)
{
    internal static readonly string[] ViewFolders = ["2-staging", "5-indicators", "6-published"];
    private const string CentrePoints = "1-tables/0024_family_centre_points.sql";
    private static readonly string[] ViewPrefixes = ["stg_", "base_", "ind_", "pub_"];

    /// <summary>Upgrades; with <paramref name="dryRun"/> everything is tried and then undone.</summary>
    /// <exception cref="WarehouseException">The warehouse is newer, its journal unreadable, a script was edited, or a script fails.</exception>
    public UpgradeResult Run(bool dryRun = false)
    {
        var engine = warehouse.Engine;
        var tables = Scripts.In("1-tables").Where(path => Scripts.IsFor(engine, path)).ToDictionary(path => path, Scripts.Text);
        using var change = warehouse.BeginChange();
        var journal = new Journal(change, engine, clock);
        journal.Verify(tables);
        DropViews(change, engine);
        var ran = RunTables(change, engine, journal, tables);
        var views = CreateViews(change);
        var seedRows = Seeds.Plant(change);
        change.Execute(Scripts.Text("3-dimensions/dim_area_municipality.sql"));
        Backfill(change);
        if (ran.Contains(CentrePoints))
        {
            // The lists in force have told of the points already; their column was made just now.
            change.RunLoad("4-facts/fact_family_centre_year.sql", 0);
        }

        if (!dryRun)
        {
            change.Commit();
        }

        return new UpgradeResult(ran, views, seedRows);
    }

    private static readonly (string Feed, string Script)[] Sums =
    [
        ("kva", "4-facts/delivery_family.sql"), ("kva", "4-facts/fact_procedure_month.sql"), ("kva", "4-facts/fact_procedure_unit_month.sql"),
        ("befolkning", "4-facts/fact_population_band.sql"),
    ];

    // Deliveries loaded by a program that did not sum months or keep the months that a delivery answers for.
    private static void Backfill(Change change)
    {
        var lacking = change.Query<(long Key, string Feed)>("""
            select d.delivery_key, d.feed from delivery d
            where  d.state = 'loaded' and not exists (select 1 from delivery_month m where m.delivery_key = d.delivery_key)
            order by d.delivery_key
            """);
        foreach (var (key, feed) in lacking)
        {
            change.RunLoad("4-facts/delivery_month.sql", key);
            foreach (var load in Sums.Where(load => load.Feed == feed))
            {
                change.RunLoad(load.Script, key);
            }
        }

        foreach (var ofFeed in lacking.GroupBy(delivery => delivery.Feed))
        {
            change.RunLoad("4-facts/fact_delivered_period.sql", ofFeed.First().Key);
        }
    }

    private static void DropViews(Change change, Engine engine)
    {
        foreach (var name in change.Query<string>(engine.ViewNames).Where(IsOurs))
        {
            change.Execute($"drop view if exists {name}");
        }
    }

    private static bool IsOurs(string view) => ViewPrefixes.Any(prefix => view.StartsWith(prefix, StringComparison.Ordinal));

    private static List<string> RunTables(Change change, Engine engine, Journal journal, Dictionary<string, string> tables)
    {
        var builder = new UpgradeEngineBuilder();
        builder.Configure(configuration =>
        {
            configuration.ConnectionManager = new ChangeConnectionManager(change);
            configuration.Journal = journal;
            configuration.ScriptExecutor = engine.Executor(configuration);
        });
        var result = builder
            .WithScripts(tables.Select(table => new SqlScript(table.Key, table.Value)))
            .WithVariablesDisabled()
            .LogTo(new NoOpUpgradeLog())
            .Build()
            .PerformUpgrade();
        return result.Successful
            ? [.. result.Scripts.Select(script => script.Name)]
            : throw new WarehouseException(
                $"Uppgraderingen avbröts i {result.ErrorScript?.Name ?? "journalen"}: {Fault.Detail(result.Error)} Inget har ändrats.", result.Error);
    }

    private static int CreateViews(Change change)
    {
        var views = ViewOrder.Of(ViewFolders.SelectMany(Scripts.In).ToDictionary(Scripts.NameOf, Scripts.Text));
        foreach (var (name, text) in views)
        {
            try
            {
                change.Execute($"create view {name} as\n{text}");
                change.Execute($"select * from {name} where 1 = 0");
            }
            catch (DbException broken)
            {
                throw new WarehouseException($"Vyn {name} går inte att läsa: {Fault.Detail(broken)} Inget har ändrats.", broken);
            }
        }

        return views.Count;
    }
}
