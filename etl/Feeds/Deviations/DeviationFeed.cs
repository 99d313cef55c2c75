using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.Deviations;

/// <summary>Deviations in collaboration, counts from the deviation system.</summary>
public sealed class DeviationFeed : Feed
{
    /// <inheritdoc/>
    public override string Name => "avvikelser";

    /// <inheritdoc/>
    public override string FileExample => "avvikelser_2026K1.csv";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".csv", ".xlsx"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> PeriodKinds => FilePeriod.Reporting;

    /// <inheritdoc/>
    public override string RawTable => "raw_deviation";

    /// <inheritdoc/>
    public override IReadOnlyList<BulkColumn> RawColumns { get; } =
    [
        BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Text("period_code"), BulkColumn.Text("municipality_code"),
        BulkColumn.Text("from_principal"), BulkColumn.Text("to_principal"), BulkColumn.Text("category_code"), BulkColumn.Whole("quantity"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Load> Loads { get; } = [new("4-facts/fact_deviation.sql", LoadScope.Each)];

    /// <inheritdoc/>
    public override RowReader Bind(IRowSource source, FilePeriod period, ReferenceData reference) =>
        new DeviationRow(new HeaderBinding(source.Header), period, reference);
}
