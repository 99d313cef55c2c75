using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.Surveys;

/// <summary>Surveys among the parties and among health-care staff.</summary>
public sealed class SurveyFeed : Feed
{
    /// <inheritdoc/>
    public override string Name => "enkat";

    /// <inheritdoc/>
    public override string FileExample => "enkat_2026.csv";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".csv", ".xlsx"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> PeriodKinds => FilePeriod.Reporting;

    /// <inheritdoc/>
    public override string RawTable => "raw_survey";

    /// <inheritdoc/>
    public override IReadOnlyList<BulkColumn> RawColumns { get; } =
    [
        BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Text("period_code"), BulkColumn.Text("respondent_group"),
        BulkColumn.Text("area_code"), BulkColumn.Text("question_code"), BulkColumn.Whole("answers_4_5"), BulkColumn.Whole("answers_total"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Load> Loads { get; } = [new("4-facts/fact_survey.sql", LoadScope.Each)];

    /// <inheritdoc/>
    public override RowReader Bind(IRowSource source, FilePeriod period, ReferenceData reference) =>
        new SurveyRow(new HeaderBinding(source.Header), period, reference);
}
