using Analytics.Etl.Deliveries;
using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.Procedures;

/// <summary>Talks with families under HSL 5 kap. 7 §, one row per registration, monthly or yearly from the care database.</summary>
public sealed class ProcedureFeed : Feed
{
    /// <inheritdoc/>
    public override string Name => "kva";

    /// <inheritdoc/>
    public override string FileExample => "kva_2026-03.csv";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".csv", ".xlsx"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> PeriodKinds => ["month", "year"];

    /// <inheritdoc/>
    public override string RawTable => "raw_procedure";

    /// <inheritdoc/>
    public override IReadOnlyList<BulkColumn> RawColumns { get; } =
    [
        BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Whole("date_key"), BulkColumn.Text("unit_code"),
        BulkColumn.Text("procedure_code"), BulkColumn.Text("municipality_code"), BulkColumn.Text("age_group_code"), BulkColumn.Text("sex_code"),
        BulkColumn.Text("ground_code"), BulkColumn.Text("care_level_code"),
        BulkColumn.Whole("quantity"), BulkColumn.Text("pseudonym"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Load> Loads { get; } =
    [
        new("3-dimensions/dim_unit_inferred.sql", LoadScope.Entering),
        new("4-facts/fact_procedure.sql", LoadScope.Each),
        new("4-facts/delivery_family.sql", LoadScope.Entering),
        new("4-facts/fact_procedure_month.sql", LoadScope.Each),
        new("4-facts/delivery_total_procedure.sql", LoadScope.Entering),
        new("4-facts/fact_procedure_unit_month.sql", LoadScope.Each),
        new("3-dimensions/dim_unit_orphan.sql", LoadScope.WhenLeaving),
    ];

    /// <inheritdoc/>
    public override RowReader Bind(IRowSource source, FilePeriod period, ReferenceData reference) =>
        new ProcedureRow(new HeaderBinding(source.Header), period, reference);

    /// <inheritdoc/>
    public override IEnumerable<Warning> InForceWarnings(Change change, long key) => InferredUnits.Warnings(change, key);
}
