using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// Puts the shipped, invented deliveries in the inbox and marks the warehouse as one of invented figures for as long as it lives, so that every page
/// carries the banner whatever it is started with later. A warehouse that holds real deliveries is left alone.
/// </summary>
public static class SampleData
{
    private const string Folder = "sample-inbox";

    /// <summary>Delivers the sample once.</summary>
    /// <param name="warehouse">An upgraded warehouse.</param>
    /// <param name="inbox">The inbox to put the files in.</param>
    /// <exception cref="WarehouseException">The warehouse holds deliveries that are no sample.</exception>
    public static void Deliver(Warehouse warehouse, string inbox)
    {
        var isSample = warehouse.Query<string>("select s.setting_value from pub_setting s where s.setting_name = 'sample'").Contains("1");
        var hasDeliveries = warehouse.Query<long>("select count(*) from pub_delivery").Single() > 0;
        if (hasDeliveries)
        {
            // The second start with --sample shows what the first one loaded.
            if (!isSample)
            {
                throw new WarehouseException("Lagret innehåller riktiga leveranser, så exempeldata läggs inte till. Starta utan --sample, eller ange ett annat lager med ConnectionStrings__Warehouse.");
            }

            return;
        }

        if (!isSample)
        {
            if (new Inbox(inbox).Waiting().Count > 0)
            {
                throw new WarehouseException($"I inkorgen {inbox} väntar redan leveranser, så exempeldata läggs inte till. Starta utan --sample, eller ange en annan inkorg med Inbox__Path.");
            }

            using var change = warehouse.BeginChange();
            change.Execute("insert into warehouse_setting (setting_name, setting_value) values ('sample', '1')");
            change.Commit();
        }

        var source = Path.Combine(AppContext.BaseDirectory, Folder);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(inbox, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
