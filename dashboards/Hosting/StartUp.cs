using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Observability;
using Analytics.Etl.Publications;
using Analytics.Etl.Settings;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// What happens before the first page is served, when everything runs in one process on the embedded engine: the warehouse is created or upgraded
/// and what waits in the inbox is loaded. What a person must mend does not stop the server: the log says what it is, and pages and <c>/health/ready</c> say that the warehouse cannot be read.
/// </summary>
/// <param name="warehouse">The warehouse to make ready.</param>
/// <param name="configuration">Where the inbox is, and whether to begin with the sample.</param>
/// <param name="clock">The clock of journal and ledger.</param>
/// <param name="log">Where the outcome is told.</param>
public sealed partial class StartUp(Warehouse warehouse, IConfiguration configuration, TimeProvider clock, ILogger<StartUp> log)
{
    /// <summary>Set by <c>--sample</c>: begin with the invented sample data.</summary>
    public const string SampleKey = "Dashboards:Sample";

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(SampleKey, "false", "Begin with the invented sample data; the same as `--sample`. Never for real use."),
    ];

    /// <summary>What a person must mend, in Swedish, with the names of folders and settings: for the log and for the machine itself, not for readers. Null when all is well.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Makes the warehouse ready and loads what waits.</summary>
    public void Run()
    {
        try
        {
            Upgrade();
            if (SettingValue.IsOn(configuration, SampleKey, usual: false))
            {
                SampleData.Deliver(warehouse, Options.Inbox);
            }

            Load();
        }
        catch (Exception broken) when (broken is WarehouseException or IOException or UnauthorizedAccessException)
        {
            Trouble = Fault.Sentence(broken);
            NotReady(log, Trouble);
        }
    }

    private EtlOptions Options => EtlOptions.Read(configuration);

    // On SQL Server the web server's account makes no tables: whoever owns them upgrades, with a command.
    private void Upgrade()
    {
        if (warehouse.Engine.Kind == EngineKind.SqlServer)
        {
            MustBeCurrent();
            return;
        }

        if (!warehouse.IsCreated())
        {
            MissingWarehouse.MayCreate(warehouse, Options.Inbox);
        }

        using var only = RunLock.TakeOfAnyVersion(warehouse);
        var result = new Upgrader(warehouse, clock).Run();
        Ready(log, result.Scripts.Count, result.Views);
    }

    private void MustBeCurrent()
    {
        if (!warehouse.IsCreated())
        {
            throw new WarehouseException("Lagret finns inte än. Skapa det med etl upgrade och kontot som äger tabellerna, och starta sedan om den här tjänsten.");
        }

        if (warehouse.MissingScripts().Count > 0)
        {
            throw new WarehouseException("Lagret är gjort av en äldre version av programmet. Ta en säkerhetskopia, kör etl upgrade med kontot som äger tabellerna, och starta sedan om den här tjänsten.");
        }
    }

    // On SQL Server the schedule's own process loads; here there is only this one.
    private void Load()
    {
        if (warehouse.Engine.Kind != EngineKind.Sqlite || !new Inbox(Options.Inbox).Exists)
        {
            return;
        }

        var result = new LoadRun(warehouse, Options, clock, Environment.UserName).Run();
        LoadLog.Write(log, warehouse, result);
    }

    [LoggerMessage(EventId = 2001, EventName = "WarehouseReady", Level = LogLevel.Information, Message = "The warehouse is ready: {Scripts} new table scripts, {Views} views.")]
    private static partial void Ready(ILogger log, int scripts, int views);

    [LoggerMessage(EventId = 2002, EventName = "WarehouseNotReady", Level = LogLevel.Error, Message = "{Reason}")]
    private static partial void NotReady(ILogger log, string reason);
}
