using System.ComponentModel;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;

namespace Analytics.Etl.Commands;

/// <summary>Makes dimensions, facts and figures again from the raw rows, and tells whether they came out the same.</summary>
[Description("Bygger om allt från de inlästa raderna och jämför.")]
public sealed class RebuildCommand : HostCommand<HostSettings>
{
    /// <inheritdoc/>
    protected override int Run(HostSettings settings)
    {
        var host = new Host().MustExist();
        using var only = RunLock.Take(host.Warehouse, host.Options.Patience);
        var tables = new Rebuild(host.Warehouse, host.Clock).Run();
        var publishing = new PublicationRun(host.Warehouse, host.Clock);
        var publication = publishing.IsNeeded() ? publishing.Run() : null;
        host.Warehouse.Tidy();
        var isEqual = tables.All(table => table.IsEqual) && publication is null or { Changed: 0 };
        if (settings.IsJson)
        {
            Host.WriteJson(new
            {
                equal = isEqual,
                tables = tables.Select(table => new { table = table.Table, rows_before = table.RowsBefore, rows_after = table.RowsAfter, equal = table.IsEqual }),
                changed_figures = publication?.Changed ?? 0,
            });
        }
        else
        {
            foreach (var table in tables)
            {
                Host.WriteLine(FormattableString.Invariant($"{table.Table}: {table.RowsBefore} rader före, {table.RowsAfter} efter, ") + (table.IsEqual ? "samma innehåll." : "OLIKA innehåll."));
            }

            Host.WriteLine(FormattableString.Invariant($"{publication?.Changed ?? 0} publicerade uppgifter ändrades."));
        }

        return isEqual ? 0 : Failed;
    }
}
