using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.Offers;

/// <summary>The support offers on the map: a full snapshot of the day in the file name; an offer missing in a later snapshot ended on that day.</summary>
public sealed class OfferFeed : Feed
{
    /// <inheritdoc/>
    public override string Name => "utbud";

    /// <inheritdoc/>
    public override string FileExample => "utbud_2026-03-31.json";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".json", ".csv"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> PeriodKinds => ["day"];

    /// <inheritdoc/>
    public override string RawTable => "raw_offer";

    /// <inheritdoc/>
    public override IReadOnlyList<BulkColumn> RawColumns { get; } =
    [
        BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Text("offer_code"), BulkColumn.Text("organisation_code"),
        BulkColumn.Text("offer_name"), BulkColumn.Text("offer_type"), BulkColumn.Text("offer_form"), BulkColumn.Text("municipality_code"),
        BulkColumn.Real("lat"), BulkColumn.Real("lon"), BulkColumn.Text("serves"), BulkColumn.Text("grounds"), BulkColumn.Whole("age_from"),
        BulkColumn.Whole("age_to"), BulkColumn.Text("languages"), BulkColumn.Whole("seats_per_term"), BulkColumn.Whole("free_seats"),
        BulkColumn.Whole("queue_days"), BulkColumn.Text("vulnerable_groups"), BulkColumn.Text("extended_groups"), BulkColumn.Text("interpreter"),
        BulkColumn.Whole("last_checked"), BulkColumn.Whole("valid_from"), BulkColumn.Whole("valid_to"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Load> Loads { get; } =
    [
        new("3-dimensions/dim_offer.sql", LoadScope.Once),
        new("4-facts/fact_offer_coverage.sql", LoadScope.Once),
        new("4-facts/fact_referral_offer.sql", LoadScope.Once),
        new("3-dimensions/dim_offer_obsolete.sql", LoadScope.Once),
    ];

    /// <inheritdoc/>
    public override RowReader Bind(IRowSource source, FilePeriod period, ReferenceData reference) =>
        new OfferRow(new HeaderBinding(source.Header), reference);
}
