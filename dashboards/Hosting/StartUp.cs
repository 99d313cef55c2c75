using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// What happens before the first page is served: the warehouse is created or upgraded. A warehouse that a person must mend does not stop
/// the server; pages and <c>/health/ready</c> then say what is wrong.
/// </summary>
/// <param name="warehouse">The warehouse to make ready.</param>
/// <param name="clock">The clock of the upgrade's journal.</param>
/// <param name="log">Where the outcome is told.</param>
public sealed partial class StartUp(Warehouse warehouse, TimeProvider clock, ILogger<StartUp> log)
{
    /// <summary>Set by <c>--sample</c>: begin with the invented sample data.</summary>
    public const string SampleKey = "Dashboards:Sample";

    /// <summary>What a person must mend, in Swedish; null when all is well.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Creates or upgrades the warehouse.</summary>
    public void Run()
    {
        try
        {
            var result = new Upgrader(warehouse, clock).Run();
            Ready(log, result.Scripts.Count, result.Views);
        }
        catch (WarehouseException broken)
        {
            Trouble = broken.Message;
            NotReady(log, broken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The warehouse is ready: {Scripts} new table scripts, {Views} views.")]
    private static partial void Ready(ILogger log, int scripts, int views);

    [LoggerMessage(Level = LogLevel.Error, Message = "The warehouse is not ready.")]
    private static partial void NotReady(ILogger log, Exception broken);
}
