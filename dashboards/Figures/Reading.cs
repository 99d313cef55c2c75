using System.Data.Common;
using Analytics.Dashboards.Hosting;
using Analytics.WarehouseSql;
using Dapper;

namespace Analytics.Dashboards.Figures;

/// <summary>What a page can count on.</summary>
public enum WarehouseState
{
    /// <summary>There is no warehouse to read.</summary>
    Missing,

    /// <summary>It cannot be read; <see cref="Reading.Reason"/> says why.</summary>
    Broken,

    /// <summary>It is there, but nothing has been published.</summary>
    Empty,

    /// <summary>There is a publication.</summary>
    Published,

    /// <summary>There may be one, but the reader may see nothing before it is released.</summary>
    Unreleased,
}

/// <summary>One request's reading of the published layer, on one connection that is opened when first needed.</summary>
public sealed partial class Reading(Shown shown, StartUp startUp, ILogger<Reading> log) : IDisposable
{
    private const string NewestSql = """
        select publication_key, finished_at, cell_count
        from   pub_publication
        where  publication_key = (select max(publication_key) from pub_publication)
        """;

    private const string Unreadable = "Lagret går inte att läsa just nu. Felet står i loggen.";

    private DbConnection? connection;
    private WarehouseState? state;

    /// <summary>The release that is read; null when it is the newest publication.</summary>
    public Release? Release => shown.Release;

    /// <summary>The release that everybody reads now; null where none is told.</summary>
    public Release? Newest => shown.Newest;

    /// <summary>Why the warehouse cannot be used, in a Swedish sentence fit for everybody; empty when it can.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The same for whoever tends the machine, who may read the names of folders and settings; empty when the warehouse can be used.</summary>
    public string InnerReason
    {
        get => field == "" ? Reason : field;
        private set;
    } = "";

    /// <summary>The publication read; null when there is none.</summary>
    public Publication? Publication { get; private set; }

    /// <summary>Whether the figures are invented.</summary>
    public bool IsSample { get; private set; }

    /// <summary>What there is to read.</summary>
    public WarehouseState State => state ??= Look();

    /// <summary>
    /// Reads rows that belong together. A publication may switch over between two statements; then all of them are read again, so that
    /// no page mixes two publications.
    /// </summary>
    public T Whole<T>(Func<T> read)
    {
        _ = State;
        for (var attempt = 1; ; attempt++)
        {
            var before = Publication?.PublicationKey;
            var result = read();
            Publication = Query<Publication>(NewestSql).SingleOrDefault();
            if (Publication?.PublicationKey == before || attempt == 3)
            {
                return result;
            }
        }
    }

    /// <summary>The newest publication committed by now, 0 when there is none; what the request has read stays as it was.</summary>
    internal long NewestPublication() => Query<Publication>(NewestSql).SingleOrDefault()?.PublicationKey ?? 0;

    /// <summary>The newest delivery and when the last one was settled, as one word.</summary>
    internal string NewestDelivery() => Query<string>("select concat(max(d.delivery_key), ' ', max(d.finished_at), ' ', count(*)) from pub_delivery d").Single();

    /// <summary>Whether a release that is read holds a table: one that an earlier program made may lack what is newer.</summary>
    internal bool HasTable(string name) => (connection ??= shown.Warehouse.Open()).ExecuteScalar<long>(shown.Warehouse.Engine.TableCount, new { name }) > 0;

    /// <summary>Reads rows of pub_ views.</summary>
    internal List<T> Query<T>(string sql, object? parameters = null) => shown.IsNothing
        ? throw new InvalidOperationException("Nothing that this reader may see has been released; the request should have been answered before anything was asked.")
        : (connection ??= shown.Warehouse.Open()).Query<T>(sql, parameters).AsList();

    /// <summary>Reads rows of pub_ views one by one as they come; nothing else may be read meanwhile.</summary>
    internal IEnumerable<T> Stream<T>(string sql) => shown.IsNothing ? [] : (connection ??= shown.Warehouse.Open()).Query<T>(sql, buffered: false);

    /// <summary>Gives the connection back before the request is over; it is opened again when it is needed.</summary>
    internal void Close()
    {
        connection?.Dispose();
        connection = null;
    }

    /// <summary>Whether the reader may see nothing: known before anything is opened.</summary>
    internal bool IsNothing => shown.IsNothing;

    /// <inheritdoc/>
    public void Dispose() => Close();

    [LoggerMessage(EventId = 2003, EventName = "WarehouseUnreadable", Level = LogLevel.Error, Message = "The warehouse cannot be read: {Reason}")]
    private static partial void CannotRead(ILogger log, string reason);

    private WarehouseState Look()
    {
        if (shown.IsNothing)
        {
            Reason = shown.IsUnread ? Unreadable : "Inget är släppt ännu.";
            return shown.IsUnread ? WarehouseState.Broken : WarehouseState.Unreleased;
        }

        try
        {
            // Opening would create an empty file where there is none, so ask first.
            if (!shown.Warehouse.Engine.Exists())
            {
                Reason = "Lagret är inte skapat.";
                InnerReason = startUp.Trouble ?? "";
                return WarehouseState.Missing;
            }

            if (shown.IsNothing)
            {
                Reason = "Inget är släppt än.";
                return WarehouseState.Empty;
            }

            if (startUp.Trouble is { } trouble)
            {
                // The log has it already.
                (Reason, InnerReason) = (Unreadable, trouble);
                return WarehouseState.Broken;
            }

            if (shown.Release is null && !Query<string>(shown.Warehouse.Engine.ViewNames).Contains("pub_publication"))
            {
                Reason = "Lagret är inte uppgraderat.";
                return WarehouseState.Missing;
            }

            IsSample = Query<string>("select setting_value from pub_setting where setting_name = 'sample'").Contains("1");
            Publication = Query<Publication>(NewestSql).SingleOrDefault();
        }
        catch (Exception broken) when (broken is DbException or WarehouseException)
        {
            // The sentence may hold paths and server names: it goes to the log, not to the reader.
            (Reason, InnerReason) = (Unreadable, Fault.Sentence(broken));
            CannotRead(log, InnerReason);
            return WarehouseState.Broken;
        }

        if (Publication is null)
        {
            Reason = "Inget är publicerat än.";
            return WarehouseState.Empty;
        }

        return WarehouseState.Published;
    }
}
