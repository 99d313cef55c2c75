using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.FamilyCentres;

/// <summary>Family centres and their yearly plans, every centre once a year.</summary>
public sealed class FamilyCentreFeed : Feed
{
    /// <inheritdoc/>
    public override string Name => "familjecentraler";

    /// <inheritdoc/>
    public override string FileExample => "familjecentraler_2026.xlsx";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".xlsx", ".csv", ".json"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> PeriodKinds => ["year"];

    /// <inheritdoc/>
    public override string RawTable => "raw_family_centre";

    /// <inheritdoc/>
    public override IReadOnlyList<BulkColumn> RawColumns { get; } =
    [
        BulkColumn.Whole("delivery_key"), BulkColumn.Whole("line_no"), BulkColumn.Text("family_centre_code"), BulkColumn.Text("name"),
        BulkColumn.Text("municipality_code"), BulkColumn.Text("address"), BulkColumn.Real("lat"), BulkColumn.Real("lon"), BulkColumn.Text("declared_kind"),
        BulkColumn.Text("child_health"), BulkColumn.Text("midwifery"), BulkColumn.Text("open_preschool"), BulkColumn.Text("social_services"),
        BulkColumn.Text("other_actors"), BulkColumn.Whole("other_actor_count"), BulkColumn.Text("is_prioritised"), BulkColumn.Whole("agreement_from"),
        BulkColumn.Whole("agreement_to"), BulkColumn.Whole("agreement_months"), BulkColumn.Text("agreement_points"), BulkColumn.Whole("point_count"),
        BulkColumn.Text("has_steering_group"), BulkColumn.Text("has_coordinator"), BulkColumn.Real("coordinator_percent"), BulkColumn.Text("shared_cost"),
        BulkColumn.Whole("meetings_held"), BulkColumn.Whole("meetings_agreed"), BulkColumn.Whole("age_to"), BulkColumn.Text("plan_made"),
        BulkColumn.Text("plan_followed_up"), BulkColumn.Text("plan_evaluated"), BulkColumn.Real("midwife_hours"), BulkColumn.Real("open_days"),
        BulkColumn.Whole("child_visits"), BulkColumn.Real("cost_child_health"), BulkColumn.Real("cost_midwifery"), BulkColumn.Real("cost_open_preschool"),
        BulkColumn.Real("cost_social_services"), BulkColumn.Text("parent_education"), BulkColumn.Real("joint_hours_agreed"),
        BulkColumn.Real("joint_hours_used"), BulkColumn.Whole("area_type"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Load> Loads { get; } =
    [
        new("3-dimensions/dim_family_centre.sql", LoadScope.Once),
        new("4-facts/fact_family_centre_year.sql", LoadScope.Once),
    ];

    /// <inheritdoc/>
    public override RowReader Bind(IRowSource source, FilePeriod period, ReferenceData reference) =>
        new FamilyCentreRow(new HeaderBinding(source.Header), reference);
}
