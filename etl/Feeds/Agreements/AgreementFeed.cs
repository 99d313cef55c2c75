using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.Agreements;

/// <summary>The parties' separate agreements under the partnership: a full list each time.</summary>
public sealed class AgreementFeed : Feed
{
    /// <inheritdoc/>
    public override string Name => "overenskommelser";

    /// <inheritdoc/>
    public override string FileExample => "overenskommelser_2026.csv";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".csv", ".xlsx"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> PeriodKinds => FilePeriod.Reporting;

    /// <inheritdoc/>
    public override string RawTable => "raw_agreement";

    /// <inheritdoc/>
    public override IReadOnlyList<BulkColumn> RawColumns { get; } =
    [
        BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Text("organisation_code"), BulkColumn.Whole("signed_on"),
        BulkColumn.Whole("terminated_on"), BulkColumn.Whole("followed_up_year"), BulkColumn.Text("annual_report"), BulkColumn.Whole("granted_ore"),
        BulkColumn.Whole("paid_ore"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Load> Loads { get; } = [new("4-facts/fact_agreement.sql", LoadScope.Each)];

    /// <inheritdoc/>
    public override RowReader Bind(IRowSource source, FilePeriod period, ReferenceData reference) =>
        new AgreementRow(new HeaderBinding(source.Header), reference);
}
