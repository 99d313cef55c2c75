using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// What happens before the first page is served, when everything runs in one process on the embedded engine: the warehouse is created or upgraded
/// and what waits in the inbox is loaded. What a person must mend does not stop the server; pages and <c>/health/ready</c> then say what is wrong.
/// </summary>
/// <param name="warehouse">The warehouse to make ready.</param>
/// <param name="configuration">Where the inbox is, and whether to begin with the sample.</param>
/// <param name="clock">The clock of journal and ledger.</param>
/// <param name="log">Where the outcome is told.</param>
public sealed partial class StartUp(Warehouse warehouse, IConfiguration configuration, TimeProvider clock, ILogger<StartUp> log)
{
    /// <summary>Set by <c>--sample</c>: begin with the invented sample data.</summary>
    public const string SampleKey = "Dashboards:Sample";

    /// <summary>What a person must mend, in Swedish; null when all is well.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Makes the warehouse ready and loads what waits.</summary>
    public void Run()
    {
        try
        {
            Upgrade();
            if (configuration.GetValue<bool>(SampleKey))
            {
                SampleData.Deliver(warehouse, Options.Inbox);
            }

            Load();
        }
        catch (Exception broken) when (broken is WarehouseException or IOException or UnauthorizedAccessException)
        {
            Trouble = broken.Message;
            NotReady(log, broken.Message);
        }
    }

    private EtlOptions Options => EtlOptions.Read(configuration);

    private void Upgrade()
    {
        if (!warehouse.IsCreated())
        {
            LoadRun.MayCreate(Options);
        }

        using var only = RunLock.TakeOfAnyVersion(warehouse);
        var result = new Upgrader(warehouse, clock).Run();
        Ready(log, result.Scripts.Count, result.Views);
    }

    // On SQL Server the schedule's own process loads; here there is only this one.
    private void Load()
    {
        if (warehouse.Engine.Kind != EngineKind.Sqlite || !new Inbox(Options.Inbox).Exists)
        {
            return;
        }

        var result = new LoadRun(warehouse, Options, clock, Environment.UserName).Run();
        foreach (var file in result.Files)
        {
            var outcome = DeliveryWords.Outcome(file.Outcome);
            Taken(log, file.File, outcome, file.Message);
        }

        foreach (var file in result.Unknown)
        {
            Left(log, file.RelativePath, file.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The warehouse is ready: {Scripts} new table scripts, {Views} views.")]
    private static partial void Ready(ILogger log, int scripts, int views);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Reason}")]
    private static partial void NotReady(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "{File}: {Outcome}. {Message}")]
    private static partial void Taken(ILogger log, string file, string outcome, string message);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File}: ligger kvar. {Message}")]
    private static partial void Left(ILogger log, string file, string message);
}
