using Analytics.Etl.Deliveries;
using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.Representatives;

/// <summary>Children's-rights representatives and training, per health-care unit.</summary>
public sealed class RepresentativeFeed : Feed
{
    /// <inheritdoc/>
    public override string Name => "barnrattsombud";

    /// <inheritdoc/>
    public override string FileExample => "barnrattsombud_2026H1.csv";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".csv", ".xlsx"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> PeriodKinds => FilePeriod.Reporting;

    /// <inheritdoc/>
    public override string RawTable => "raw_representative";

    /// <inheritdoc/>
    public override IReadOnlyList<BulkColumn> RawColumns { get; } =
    [
        BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Text("period_code"), BulkColumn.Text("unit_code"),
        BulkColumn.Whole("representatives"), BulkColumn.Whole("trained"), BulkColumn.Whole("bra_trained"), BulkColumn.Text("local_routine"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Load> Loads { get; } =
    [
        new("3-dimensions/dim_unit_inferred.sql", LoadScope.Entering),
        new("4-facts/fact_representative.sql", LoadScope.Each),
        new("3-dimensions/dim_unit_orphan.sql", LoadScope.WhenLeaving),
    ];

    /// <inheritdoc/>
    public override RowReader Bind(IRowSource source, FilePeriod period, ReferenceData reference) =>
        new RepresentativeRow(new HeaderBinding(source.Header), period);

    /// <inheritdoc/>
    public override IEnumerable<Warning> InForceWarnings(Change change, long key) => InferredUnits.Warnings(change, key);
}
