using System.Data.Common;
using System.Text.RegularExpressions;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Retention;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>The access log could not be written; then nothing may be shown or done.</summary>
public sealed class AccessLogException(Exception inner) : Exception("The access log cannot be written.", inner);

/// <summary>
/// Who did what in the inner zone, and who signed in and out. It holds addresses and words of ours: never a figure, a personal number, what somebody searched for, or the content of a file.
/// </summary>
public sealed partial class AccessLog(Warehouse warehouse, TimeProvider clock, IConfiguration configuration, ILogger<AccessLog> log)
{
    /// <summary>The figures have gone through the protection of small numbers.</summary>
    public const string Protected = "protected";

    /// <summary>The figures have not.</summary>
    public const string Unprotected = "unprotected";

    /// <summary>There are no figures.</summary>
    public const string None = "none";

    private const int LongestWhat = 400;

    // A load may be writing; a reader is not kept waiting for its end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>For how many days entries are kept.</summary>
    public int KeepDays => AccessLogDays.Read(configuration);

    /// <summary>Notes something done in the inner zone, before it is done.</summary>
    /// <param name="context">The request: who, and in which role.</param>
    /// <param name="action">A word of ours: export, upload, withdraw, confirm, …</param>
    /// <param name="what">What it is done to: an address, a delivery's number. Values of a search do not belong here.</param>
    /// <param name="protection">Of the figures that are shown or handed out: one of the three words above.</param>
    /// <exception cref="AccessLogException">It cannot be written: then it must not be done.</exception>
    public void Note(HttpContext context, string action, string what, string protection) => Write(Audience.Of(context), action, what, protection, "allowed");

    /// <summary>Notes that somebody signed in or out, or saw or ended sign-ins. It is done also where it cannot be noted: no figure is shown by it, and the program's own log tells of the entry that is missing.</summary>
    internal void TryNote(Audience audience, string action, string what, bool isAllowed = true)
    {
        try
        {
            Write(audience, action, what, None, isAllowed ? "allowed" : "refused");
        }
        catch (AccessLogException)
        {
            // Told of where it arose.
        }
    }

    /// <summary>Notes that a page of the inner zone is asked for, or that it was refused.</summary>
    internal void Enter(HttpContext context, string protection, bool isLetIn) =>
        Write(Audience.Of(context), Zones.IsRead(context) ? "read" : "send", Asked(context.Request), protection, isLetIn ? "allowed" : "refused");

    // The address and which choices were made; not what was chosen, which may be a name or a search.
    private static string Asked(HttpRequest request)
    {
        var names = request.Query.Keys.Where(name => ChoiceName().IsMatch(name)).Order(StringComparer.Ordinal).ToList();
        return request.Path + (names.Count == 0 ? "" : "?" + string.Join('&', names));
    }

    private void Write(Audience audience, string action, string what, string protection, string outcome)
    {
        var role = audience switch
        {
            { IsOwner: true } => Audience.OwnerRole,
            { IsOfficer: true } => Audience.OfficerRole,
            { Kind: AudienceKind.SteeringGroup } => Audience.SteeringGroupRole,
            _ => "",
        };
        var masked = PersonalNumber.MaskIn(what);
        var entry = new
        {
            now = UtcText.Of(clock.GetUtcNow()), who = PersonalNumber.MaskIn(audience.Who), role, action,
            what = masked.Length <= LongestWhat ? masked : masked[..LongestWhat], protection, outcome,
        };
        try
        {
            Insert(entry);
        }
        catch (Exception broken) when (broken is DbException or WarehouseException or IOException or UnauthorizedAccessException)
        {
            NotWritten(log, broken);
            throw new AccessLogException(broken);
        }
    }

    private void Insert(object entry)
    {
        if (!warehouse.Engine.Exists())
        {
            throw new WarehouseException("Lagret är inte skapat.");
        }

        using var change = warehouse.BeginChange(Patience);
        change.Execute(
            """
            insert into access_log (entry_no, happened_at, who, role, action, what, protection, outcome)
            select coalesce(max(l.entry_no), 0) + 1, @now, @who, @role, @action, @what, @protection, @outcome from access_log l
            """, entry);
        change.Commit();
    }

    [GeneratedRegex("^[a-z_-]{1,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex ChoiceName();

    [LoggerMessage(EventId = 2102, EventName = "AccessLogNotWritten", Level = LogLevel.Error, Message = "The access log cannot be written; what it would tell of in the inner zone is refused.")]
    private static partial void NotWritten(ILogger log, Exception broken);
}
