using System.Globalization;
using Analytics.Dashboards.Figures;
using Analytics.Etl.Disclosure;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;
using EtlDeliveries = Analytics.Etl.Deliveries;

namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>What etl tells, in the shape that pages show.</summary>
internal static class DeskRows
{
    /// <summary>So many refused rows are shown at once; the file holds them all.</summary>
    public const int MostLines = 100;

    /// <summary>The published figures that would change.</summary>
    public static IReadOnlyList<FigureShift> Shifts(IEnumerable<FigureChange> changes) =>
        [.. changes.Select(change => new FigureShift(change.Key.Indicator, change.Key.Area, change.Key.Period, change.Key.Breakdown, Seen(change.Before), Seen(change.After)))];

    /// <summary>The files of a load, with what the ledger holds of their refused rows.</summary>
    public static IReadOnlyList<DeskFile> Files(Warehouse warehouse, LoadResult load) => [.. load.Files.Select(file => new DeskFile(
        Path.GetFileName(file.File), State(file.Outcome), file.DeliveryKey, file.Counts.Read, file.Counts.Loaded, file.Message,
        file.Outcome == EtlDeliveries.Outcome.Unchanged ? [] : Rules(warehouse, file.DeliveryKey),
        file.Outcome == EtlDeliveries.Outcome.Unchanged ? [] : Lines(warehouse, file.DeliveryKey, MostLines), [.. file.Warnings.Select(warning => warning.Message)]))];

    /// <summary>Refused rows by rule, the most broken first.</summary>
    public static List<DeskRule> Rules(Warehouse warehouse, long delivery) => warehouse.Query<DeskRule>("""
        select r.rule_code, r.column_name, count(*) as line_count
        from   delivery_rejection r
        where  r.delivery_key = @delivery
        group by r.rule_code, r.column_name
        order by line_count desc, r.rule_code, r.column_name
        """, new { delivery });

    /// <summary>The first refused rows.</summary>
    public static List<DeskLine> Lines(Warehouse warehouse, long delivery, int most = int.MaxValue) => warehouse.Query<DeskLine>("""
        select n.line_no, n.column_name, n.rule_code, n.masked_value, n.message
        from  (select r.line_no, r.column_name, r.rule_code, r.masked_value, r.message, row_number() over (order by r.line_no) as place
               from   delivery_rejection r
               where  r.delivery_key = @delivery) n
        where  n.place <= @most
        order by n.place
        """, new { delivery, most });

    /// <summary>A publication in a sentence, as the commands say it.</summary>
    public static string Sentence(PublicationResult? publication) => publication is null
        ? "Inga publicerade siffror berördes."
        : string.Create(CultureInfo.GetCultureInfo("sv-SE"), $"Publicering {publication.PublicationKey}: {publication.Changed} uppgifter ändrade, också sådana utan siffra.{publication.Protection}");

    private static string State(EtlDeliveries.Outcome outcome) => outcome switch
    {
        EtlDeliveries.Outcome.Loaded => "loaded",
        EtlDeliveries.Outcome.Held => "held",
        EtlDeliveries.Outcome.Rejected => "rejected",
        EtlDeliveries.Outcome.Unchanged => "unchanged",
        EtlDeliveries.Outcome.Unreadable => "unreadable",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    private static Cell? Seen(PublishedValue? value) => value is null ? null : new Cell
    {
        Numerator = value.Status == PublishedValue.Shown ? value.Numerator : null,
        Denominator = value.Denominator,
        Value = value.Status == PublishedValue.Shown ? value.Value : null,
        ValueLow = value.Status == PublishedValue.Shown ? value.Limits.Low : null,
        ValueHigh = value.Status == PublishedValue.Shown ? value.Limits.High : null,
        Note = value.Note,
        Status = value.Status,
    };
}
