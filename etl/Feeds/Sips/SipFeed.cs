using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.Sips;

/// <summary>Coordinated individual plans (SIP) with a child as next of kin as the reason.</summary>
public sealed class SipFeed : Feed
{
    /// <inheritdoc/>
    public override string Name => "sip";

    /// <inheritdoc/>
    public override string FileExample => "sip_2026H1.csv";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".csv", ".xlsx"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> PeriodKinds => FilePeriod.Reporting;

    /// <inheritdoc/>
    public override string RawTable => "raw_sip";

    /// <inheritdoc/>
    public override IReadOnlyList<BulkColumn> RawColumns { get; } =
    [
        BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Text("period_code"), BulkColumn.Text("municipality_code"),
        BulkColumn.Text("age_group_code"), BulkColumn.Whole("established"), BulkColumn.Whole("followed_up"), BulkColumn.Whole("child_took_part"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Load> Loads { get; } = [new("4-facts/fact_sip.sql", LoadScope.Each)];

    /// <inheritdoc/>
    public override RowReader Bind(IRowSource source, FilePeriod period, ReferenceData reference) =>
        new SipRow(new HeaderBinding(source.Header), period, reference);
}
