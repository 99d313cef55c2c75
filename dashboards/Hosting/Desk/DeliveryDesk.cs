using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>A delivery as the inner zone sees it: with its counts and who it concerned.</summary>
public sealed class DeskDelivery
{
    public long DeliveryKey { get; init; }
    public string Feed { get; init; } = "";
    public string Sender { get; init; } = "";
    public string FileName { get; init; } = "";
    public string Sha256 { get; init; } = "";
    public string PeriodCode { get; init; } = "";
    public string ReceivedAt { get; init; } = "";
    public string ReceivedBy { get; init; } = "";
    public string State { get; init; } = "";
    public long ReadCount { get; init; }
    public long LoadedCount { get; init; }
    public long RejectedCount { get; init; }
    public string? RefusalCode { get; init; }
    public string? RefusalMessage { get; init; }
    public long? SupersededBy { get; init; }

    /// <summary>How many match in all.</summary>
    public long Total { get; init; }

    /// <summary>Whether it can be taken back.</summary>
    public bool MayBeWithdrawn => State is DeliveryState.Loaded or DeliveryState.Superseded or DeliveryState.Held;

    /// <summary>Whether it waits for a person.</summary>
    public bool IsHeld => State == DeliveryState.Held;
}

/// <summary>A decision about a delivery.</summary>
public sealed class DeskAct
{
    public string Act { get; init; } = "";
    public string ActedAt { get; init; } = "";
    public string ActedBy { get; init; } = "";
    public string Reason { get; init; } = "";
}

/// <summary>Deliveries at the desk: what each holds, and taking back or letting in after a trial that tells which figures would change.</summary>
public sealed class DeliveryDesk(Warehouse warehouse, TimeProvider clock, DeskWork work)
{
    /// <summary>So many are shown on a page.</summary>
    public const int PageSize = 50;

    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = Acts.MaxReason;

    private const string Columns = """
        d.delivery_key, d.feed, d.sender, d.file_name, d.sha256, d.period_code, d.received_at, d.received_by, d.state, d.read_count, d.loaded_count, d.rejected_count,
        d.refusal_code, d.refusal_message, d.superseded_by
        """;

    /// <summary>One page of deliveries, the newest first.</summary>
    /// <param name="feed">Only this feed; '' for all.</param>
    /// <param name="state">Only this state; '' for all.</param>
    /// <param name="page">From 1.</param>
    public List<DeskDelivery> Page(string feed, string state, int page) => warehouse.Query<DeskDelivery>($"""
        select n.*
        from  (select {Columns}, row_number() over (order by d.delivery_key desc) as place, count(*) over () as total
               from   delivery d
               where  (d.feed = @feed or @feed = '') and (d.state = @state or @state = '')) n
        where  n.place between @first and @last
        order by n.place
        """, new { feed, state, first = (page - 1L) * PageSize + 1, last = (long)page * PageSize });

    /// <summary>One delivery; null when there is none.</summary>
    public DeskDelivery? Find(long key) => warehouse.Query<DeskDelivery>($"select {Columns} from delivery d where d.delivery_key = @key", new { key }).SingleOrDefault();

    /// <summary>Its refused rows by rule.</summary>
    public IReadOnlyList<DeskRule> Rules(long key) => DeskRows.Rules(warehouse, key);

    /// <summary>Its first refused rows.</summary>
    public IReadOnlyList<DeskLine> Lines(long key) => DeskRows.Lines(warehouse, key, DeskRows.MostLines);

    /// <summary>All its refused rows.</summary>
    public IReadOnlyList<DeskLine> AllLines(long key) => DeskRows.Lines(warehouse, key);

    /// <summary>What was loaded but somebody should know.</summary>
    public IReadOnlyList<string> Warnings(long key) => warehouse.Query<string>("select w.message from delivery_warning w where w.delivery_key = @key order by w.warning_no", new { key });

    /// <summary>What persons have decided about it, in order.</summary>
    public IReadOnlyList<DeskAct> ActsOf(long key) => warehouse.Query<DeskAct>(
        "select a.act, a.acted_at, a.acted_by, a.reason from delivery_act a where a.delivery_key = @key order by a.act_no", new { key });

    /// <summary>Whether a reason may be saved: without a personal number.</summary>
    public static bool IsFit(string reason) => !PersonalNumber.IsIn(reason);

    /// <summary>Begins to try taking a delivery back.</summary>
    public DeskTask Withdraw(long key, string reason, string who)
    {
        List<string> act(Warehouse at)
        {
            var result = new Withdrawal(at, clock, who).Run(key, reason);
            return
            [
                FormattableString.Invariant($"Leverans {key} ({result.Delivery.FileName}) är återkallad."),
                .. result.Restored.Select(former => FormattableString.Invariant($"Leverans {former.DeliveryKey} ({former.FileName}) {(former.State == DeliveryState.Loaded ? "gäller igen" : "väntar åter på bekräftelse")}.")),
                DeskRows.Sentence(new PublicationRun(at, clock).RunIfNeeded()),
            ];
        }

        return Begin(DeskKind.Withdraw, key, who, act);
    }

    /// <summary>Begins to try letting a held delivery in.</summary>
    public DeskTask Confirm(long key, string who)
    {
        List<string> act(Warehouse at)
        {
            var delivery = new Confirmation(at, clock, who).Run(key);
            return
            [
                FormattableString.Invariant($"Leverans {key} ({delivery.FileName}) gäller nu med {delivery.LoadedCount} rader."),
                DeskRows.Sentence(new PublicationRun(at, clock).Run()),
            ];
        }

        return Begin(DeskKind.Confirm, key, who, act);
    }

    private DeskTask Begin(DeskKind kind, long key, string who, Func<Warehouse, List<string>> act) => work.Begin(
        new DeskTask(kind, key.ToString(System.Globalization.CultureInfo.InvariantCulture), who, clock.GetUtcNow())
        {
            Try = task =>
            {
                task.Tell("Siffrorna beräknas och skyddas. Det kan ta en minut.");
                var (moment, changes) = new Rehearsal(warehouse, DeskWork.Patience).Run(trial =>
                {
                    var before = DeskWork.Moment(trial);
                    act(trial);
                    return before;
                });
                return new DeskOutcome { MayGoOn = true, Shifts = DeskRows.Shifts(changes), Moment = moment };
            },
            Do = task =>
            {
                task.Tell("Siffrorna beräknas och skyddas. Det kan ta en minut.");
                using var only = RunLock.Take(warehouse, DeskWork.Patience);
                return new DeskOutcome { Sentences = act(warehouse) };
            },
        });
}
