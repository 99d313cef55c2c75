using Analytics.Etl.Deliveries;
using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.Referrals;

/// <summary>Referrals from health care to support offers, quarterly or whenever an organisation reports; every row is a step that the referral has taken.</summary>
public sealed class ReferralFeed : Feed
{
    /// <inheritdoc/>
    public override string Name => "hanvisningar";

    /// <inheritdoc/>
    public override string FileExample => "hanvisningar_2026K1.csv";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".csv", ".xlsx"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> PeriodKinds => FilePeriod.Reporting;

    /// <inheritdoc/>
    public override string RawTable => "raw_referral";

    /// <inheritdoc/>
    public override IReadOnlyList<BulkColumn> RawColumns { get; } =
    [
        BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Text("referral_code"), BulkColumn.Whole("referral_date"),
        BulkColumn.Text("unit_code"), BulkColumn.Text("organisation_code"), BulkColumn.Text("offer_code"), BulkColumn.Text("municipality_code"),
        BulkColumn.Text("age_group_code"), BulkColumn.Text("sex_code"), BulkColumn.Text("ground_code"), BulkColumn.Text("vulnerable_groups"),
        BulkColumn.Text("status_code"), BulkColumn.Whole("status_date"), BulkColumn.Text("reason_code"), BulkColumn.Text("wish_recorded"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Load> Loads { get; } =
    [
        new("3-dimensions/dim_unit_inferred.sql", LoadScope.Entering),
        new("4-facts/fact_referral_step.sql", LoadScope.Each),
        new("4-facts/fact_referral.sql", LoadScope.Once),
        new("4-facts/delivery_total_referral.sql", LoadScope.Entering),
        new("3-dimensions/dim_unit_orphan.sql", LoadScope.WhenLeaving),
    ];

    /// <inheritdoc/>
    public override RowReader Bind(IRowSource source, FilePeriod period, ReferenceData reference) =>
        new ReferralRow(new HeaderBinding(source.Header), reference);

    /// <inheritdoc/>
    public override IEnumerable<Warning> InForceWarnings(Change change, long key) =>
        [.. InferredUnits.Warnings(change, key), .. ReferralWarnings.Of(change, key)];
}
