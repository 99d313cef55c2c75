using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.Population;

/// <summary>Population by region, age and sex on 31 December, as SCB's statistics database writes it or as JSON-stat 2 from its API.</summary>
public sealed class PopulationFeed : Feed
{
    /// <inheritdoc/>
    public override string Name => "befolkning";

    /// <inheritdoc/>
    public override string FileExample => "befolkning_2025.csv";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".csv", ".json"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> PeriodKinds => ["year", "years"];

    /// <inheritdoc/>
    public override string RawTable => "raw_population";

    /// <inheritdoc/>
    public override IReadOnlyList<BulkColumn> RawColumns { get; } =
    [
        BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Whole("year_no"), BulkColumn.Text("region_code"),
        BulkColumn.Whole("age"), BulkColumn.Text("sex_code"), BulkColumn.Whole("people"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Load> Loads { get; } = [new("4-facts/fact_population.sql", LoadScope.Each), new("4-facts/fact_population_band.sql", LoadScope.Once)];

    /// <inheritdoc/>
    public override RowReader Bind(IRowSource source, FilePeriod period, ReferenceData reference) =>
        new PopulationRow(new HeaderBinding(source.Header), period, reference);
}
