using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.Targets;

/// <summary>Targets for the målbild: a full list each time; the list of the latest year holds.</summary>
public sealed class TargetFeed : Feed
{
    /// <inheritdoc/>
    public override string Name => "malvarden";

    /// <inheritdoc/>
    public override string FileExample => "malvarden_2026.csv";

    /// <inheritdoc/>
    public override IReadOnlyList<string> PeriodKinds => ["year"];

    /// <inheritdoc/>
    public override string RawTable => "raw_target";

    /// <inheritdoc/>
    public override IReadOnlyList<BulkColumn> RawColumns { get; } =
    [
        BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Text("indicator_code"), BulkColumn.Text("area_code"),
        BulkColumn.Text("base_period"), BulkColumn.Real("base_value"), BulkColumn.Real("target_value"), BulkColumn.Whole("target_date"),
        BulkColumn.Text("direction"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Load> Loads { get; } = [new("4-facts/fact_target.sql", LoadScope.Each)];

    /// <inheritdoc/>
    public override RowReader Bind(IRowSource source, FilePeriod period, ReferenceData reference) =>
        new TargetRow(new HeaderBinding(source.Header), reference);

    /// <inheritdoc/>
    public override IEnumerable<Warning> InForceWarnings(Change change, long key) => TargetWarnings.Of(change, key);
}
