using System.ComponentModel;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Commands;

/// <summary>Proves every promise over the whole warehouse; silent when all hold.</summary>
[Description("Prövar alla löften; tyst om alla hålls.")]
public sealed class CheckCommand : HostCommand<HostSettings>
{
    /// <inheritdoc/>
    protected override int Run(HostSettings settings)
    {
        var host = new Host().MustExist();
        using var change = host.Warehouse.BeginChange();
        var broken = Checks.Run(change, 0, long.MaxValue).Concat(host.Warehouse.Engine.CheckTypes(change)).ToList();
        if (settings.IsJson)
        {
            Host.WriteJson(broken.Select(promise => new { check = promise.Check, promise = promise.Promise, rows = promise.Rows, examples = promise.Examples }));
        }
        else
        {
            foreach (var promise in broken)
            {
                Host.WriteLine(FormattableString.Invariant($"{promise.Check}: {promise.Rows} rader bryter löftet ”{promise.Promise}”."));
                foreach (var example in promise.Examples)
                {
                    Host.WriteLine("  " + example);
                }
            }
        }

        return broken.Count == 0 ? 0 : Failed;
    }
}
