using System.Globalization;
using Analytics.Dashboards.Resources;
using Analytics.Etl;
using Analytics.Etl.Releases;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>What a person fills in to prepare a release; texts, so that what cannot be read gets a sentence.</summary>
public sealed record ReleaseForm(string Name, string AsOf, string PublicAt, string Readers, string Corrects, string Reason);

/// <summary>Work on releases from the inner zone, done by the same classes as the commands. Each answers null when it went well, and else why not, in Swedish.</summary>
public sealed class ReleaseWork(Warehouse warehouse, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Freezes what is published, for everybody from a moment.</summary>
    public string? Prepare(ReleaseForm form, string who) => Try(() =>
    {
        if (form.Corrects != "" && form.Reason.Trim() == "")
        {
            throw new WarehouseException(Texts.WorkReasonMissing.Sv);
        }

        new ReleaseRun(warehouse, clock, who).Run(
            new ReleaseRequest(form.Name)
            {
                AsOf = DayOf(form.AsOf), PublicFrom = MomentOf(form.PublicAt), Readers = form.Readers.Split([',', ';', '\n', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                Corrects = form.Corrects == "" ? null : form.Corrects, Reason = form.Reason,
            },
            Patience);
    });

    /// <summary>Moves the moment from which a prepared release is for everybody; an empty one is at once.</summary>
    public string? SetTime(string code, string publicAt, string who) => Try(() => new ReleaseTime(warehouse, clock, who).Set(code, MomentOf(publicAt)));

    /// <summary>Names one more who may read it before.</summary>
    public string? AddReader(string code, string address, string who) => Try(() => new ReleaseReader(warehouse, clock, who).Add(code, address));

    /// <summary>Takes a release away.</summary>
    public string? Remove(string code, string reason, string who) => Try(() => new ReleaseRemoval(warehouse, clock, who).Run(code, reason));

    private static DateOnly? DayOf(string text) => text.Trim() == "" ? null
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new WarehouseException(string.Format(CultureInfo.InvariantCulture, Texts.ChangesWrongDay.Sv, text));

    private static DateTimeOffset? MomentOf(string text) => text.Trim() == "" ? null
        : LocalTime.Moment(text.Trim()) ?? throw new WarehouseException(string.Format(CultureInfo.InvariantCulture, Texts.WorkWrongTime.Sv, text));

    private static string? Try(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (WarehouseException refused)
        {
            return refused.Message;
        }
    }
}
