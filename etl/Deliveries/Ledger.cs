using Analytics.Etl.Feeds;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Deliveries;

/// <summary>Reads the ledger of deliveries and writes it inside a change.</summary>
public static class Ledger
{
    private const string Columns = """
        delivery_key, feed, sender, file_name, sha256, period_code, first_day, last_day, received_at, finished_at, state, read_count, loaded_count,
        rejected_count, refusal_code, refusal_message, superseded_by, holds_identity, file_state, file_path
        """;

    /// <summary>Every delivery, of one feed or of all, by number.</summary>
    public static List<Delivery> All(Warehouse warehouse, string? feed = null) => feed is null
        ? warehouse.Query<Delivery>($"select {Columns} from delivery order by delivery_key")
        : warehouse.Query<Delivery>($"select {Columns} from delivery where feed = @feed order by delivery_key", new { feed });

    /// <summary>One delivery.</summary>
    /// <exception cref="WarehouseException">There is none with that number.</exception>
    public static Delivery Get(Warehouse warehouse, long key) =>
        warehouse.Query<Delivery>($"select {Columns} from delivery where delivery_key = @key", new { key }).SingleOrDefault()
        ?? throw new WarehouseException($"Det finns ingen leverans {key}. Se numren med deliveries.");

    /// <summary>The deliveries in force or held of a feed and sender.</summary>
    public static List<Delivery> Standing(Warehouse warehouse, string feed, string sender) => warehouse.Query<Delivery>(
        $"select {Columns} from delivery where feed = @feed and sender = @sender and state in ('loaded', 'held') order by delivery_key", new { feed, sender });

    /// <summary>The deliveries that stand aside for another, directly.</summary>
    public static List<Delivery> ReplacedBy(Warehouse warehouse, long key) => warehouse.Query<Delivery>(
        $"select {Columns} from delivery where superseded_by = @key and state = 'superseded' order by delivery_key", new { key });

    /// <summary>A delivery in force with the same bytes and period from another sender; null when there is none.</summary>
    public static Delivery? SameBytesElsewhere(Warehouse warehouse, Delivery delivery) => warehouse.Query<Delivery>(
        $"select {Columns} from delivery where feed = @Feed and sha256 = @Sha256 and first_day = @FirstDay and last_day = @LastDay and sender <> @Sender and state = 'loaded' order by delivery_key",
        new { delivery.Feed, delivery.Sha256, delivery.FirstDay, delivery.LastDay, delivery.Sender }).FirstOrDefault();

    /// <summary>Enters a delivery as <c>loading</c> and gives its number.</summary>
    public static long Open(Change change, Delivery delivery, int contractVersion, long bytes, string who)
    {
        var key = change.Scalar<long>("select coalesce(max(delivery_key), 0) + 1 from delivery");
        change.Execute("""
            insert into delivery (delivery_key, feed, sender, file_name, sha256, byte_count, period_code, first_day, last_day, received_at, received_by,
                                  state, contract_version, holds_identity, file_state, file_path)
            values (@key, @Feed, @Sender, @FileName, @Sha256, @bytes, @PeriodCode, @FirstDay, @LastDay, @ReceivedAt, @who,
                    'loading', @contractVersion, @HoldsIdentity, 'inbox', @FilePath)
            """,
            new
            {
                key, delivery.Feed, delivery.Sender, delivery.FileName, delivery.Sha256, bytes, delivery.PeriodCode, delivery.FirstDay, delivery.LastDay,
                delivery.ReceivedAt, who, contractVersion, delivery.HoldsIdentity, delivery.FilePath,
            });
        return key;
    }

    /// <summary>Ends the reading of a delivery with its state, counts and reason.</summary>
    public static void Close(Change change, long key, string state, RowCounts counts, FileRefusal? reason, string now) =>
        change.Execute("""
            update delivery
            set    state = @state, read_count = @Read, loaded_count = @Loaded, rejected_count = @Rejected,
                   refusal_code = @code, refusal_message = @message, finished_at = @now
            where  delivery_key = @key
            """,
            new { key, state, counts.Read, counts.Loaded, counts.Rejected, code = reason?.Code, message = reason?.Message, now });

    /// <summary>Marks deliveries as replaced.</summary>
    public static void Supersede(Change change, IEnumerable<long> keys, long by)
    {
        foreach (var key in keys)
        {
            change.Execute("update delivery set state = 'superseded', superseded_by = @by where delivery_key = @key", new { key, by });
        }
    }

    /// <summary>Says that published figures no longer follow from the facts, until a publication takes it up.</summary>
    /// <param name="change">The change in which the facts changed.</param>
    /// <param name="keys">All deliveries that came into force or left it: what they tell of is what may have changed.</param>
    /// <param name="now">When.</param>
    /// <param name="isFull">Whether everything must be measured again, whatever they tell of.</param>
    public static void MarkStale(Change change, IEnumerable<long> keys, string now, bool isFull = false)
    {
        foreach (var key in keys)
        {
            change.Execute("""
                insert into publication_need (need_key, delivery_key, since, is_full)
                select (select coalesce(max(n.need_key), 0) + 1 from publication_need n), @key, @now, @full
                """, new { key, now, full = isFull ? 1 : 0 });
        }
    }

    /// <summary>Notes where a delivery's file is now.</summary>
    public static void MoveFile(Change change, long key, string fileState) =>
        change.Execute("update delivery set file_state = @fileState where delivery_key = @key", new { key, fileState });

    /// <summary>Writes the refused lines.</summary>
    public static void WriteRejections(Change change, long key, IReadOnlyList<RejectedLine> lines) => change.Insert(
        "delivery_rejection",
        [
            BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Text("column_name"), BulkColumn.Text("rule_code"),
            BulkColumn.Text("masked_value"), BulkColumn.Text("message"),
        ],
        lines,
        (batch, line) =>
        {
            batch.Set(0, key);
            batch.Set(1, line.LineNo);
            batch.Set(2, line.Column);
            batch.Set(3, line.Problem.Rule);
            batch.Set(4, line.MaskedValue);
            batch.Set(5, line.Message);
        });

    /// <summary>Writes the warnings.</summary>
    public static void WriteWarnings(Change change, long key, IReadOnlyList<Warning> warnings, int after = 0)
    {
        for (var at = 0; at < warnings.Count; at++)
        {
            change.Execute("""
                insert into delivery_warning (delivery_key, warning_no, warning_code, warning_count, message)
                values (@key, @number, @Code, @Count, @Message)
                """, new { key, number = after + at + 1, warnings[at].Code, warnings[at].Count, warnings[at].Message });
        }
    }
}
