using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.Partnership;

/// <summary>What no system holds: meetings and other events of the partnership, a sheet that a person fills in.</summary>
public sealed class PartnershipFeed : Feed
{
    /// <inheritdoc/>
    public override string Name => "partnerskap";

    /// <inheritdoc/>
    public override string FileExample => "partnerskap_2026.csv";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".csv", ".xlsx"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> PeriodKinds => FilePeriod.Reporting;

    /// <inheritdoc/>
    public override string RawTable => "raw_partnership_event";

    /// <inheritdoc/>
    public override IReadOnlyList<BulkColumn> RawColumns { get; } =
    [
        BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Whole("date_key"), BulkColumn.Text("event_type"),
        BulkColumn.Text("organisations"), BulkColumn.Text("area_code"), BulkColumn.Whole("participants"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Load> Loads { get; } = [new("4-facts/fact_partnership_event.sql", LoadScope.Each)];

    /// <inheritdoc/>
    public override RowReader Bind(IRowSource source, FilePeriod period, ReferenceData reference) =>
        new PartnershipRow(new HeaderBinding(source.Header), period, reference);
}
