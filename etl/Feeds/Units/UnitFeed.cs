using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.Units;

/// <summary>The list of health-care units, a snapshot on the day in the file's name; changes are kept as history.</summary>
public sealed class UnitFeed : Feed
{
    /// <inheritdoc/>
    public override string Name => "enheter";

    /// <inheritdoc/>
    public override string FileExample => "enheter_2026-01-01.csv";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".csv", ".xlsx"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> PeriodKinds => ["day"];

    /// <inheritdoc/>
    public override string RawTable => "raw_unit";

    /// <inheritdoc/>
    public override IReadOnlyList<BulkColumn> RawColumns { get; } =
    [
        BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Text("unit_code"), BulkColumn.Text("unit_name"),
        BulkColumn.Text("administration"), BulkColumn.Text("care_level_code"), BulkColumn.Text("municipality_code"),
        BulkColumn.Whole("valid_from"), BulkColumn.Whole("valid_to"), BulkColumn.Whole("in_scope"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Load> Loads { get; } =
    [
        new("3-dimensions/dim_unit.sql", LoadScope.Once),
        new("4-facts/fact_procedure_unit.sql", LoadScope.Once),
        new("4-facts/fact_procedure_month_level.sql", LoadScope.Once),
        new("4-facts/fact_referral_unit.sql", LoadScope.Once),
        new("4-facts/fact_representative_unit.sql", LoadScope.Once),
        new("3-dimensions/dim_unit_obsolete.sql", LoadScope.Once),
    ];

    /// <inheritdoc/>
    public override RowReader Bind(IRowSource source, FilePeriod period, ReferenceData reference) =>
        new UnitRow(new HeaderBinding(source.Header), reference);
}
