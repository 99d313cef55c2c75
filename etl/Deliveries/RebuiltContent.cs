namespace Analytics.Etl.Deliveries;

/// <summary>
/// The tables that deliveries fill right of <c>raw_</c>, dimensions first, each with a query of its content by business keys: what a rebuild must
/// give again, and what two warehouses with the same deliveries in force have in common.
/// </summary>
public static class RebuiltContent
{
    private const string UnitOf = "u.unit_code, u.valid_from as unit_from";

    /// <summary>Table and query.</summary>
    public static IReadOnlyList<(string Table, string Content)> Tables { get; } =
    [
        ("dim_unit", """
            select u.unit_code, u.unit_name, u.administration, c.care_level_code, m.municipality_code, u.in_scope, u.is_inferred, u.valid_from, u.valid_to,
                   u.covers_from, u.covers_to
            from   dim_unit u
            join   dim_care_level c on c.care_level_key = u.care_level_key
            join   dim_municipality m on m.municipality_key = u.municipality_key
            """),
        ("dim_offer", """
            select o.sender, o.offer_code, g.organisation_code, o.offer_name, o.offer_type, o.offer_form, m.municipality_code, o.lat, o.lon, o.serves, o.grounds,
                   o.age_from, o.age_to, o.languages, o.seats_per_term, o.free_seats, o.queue_days, o.vulnerable_groups, o.extended_groups, o.interpreter,
                   o.last_checked, o.valid_from, o.valid_to, o.covers_from, o.covers_to
            from   dim_offer o
            join   dim_organisation g on g.organisation_key = o.organisation_key
            join   dim_municipality m on m.municipality_key = o.municipality_key
            """),
        ("dim_family_centre", """
            select c.family_centre_code, c.name, m.municipality_code, c.address, c.lat, c.lon, c.valid_from, c.valid_to
            from   dim_family_centre c
            join   dim_municipality m on m.municipality_key = c.municipality_key
            """),
        ("fact_procedure", $"""
            select d.feed, d.sender, d.period_code, f.line_no, f.date_key, {UnitOf}, f.procedure_code_key, f.municipality_key, f.age_group_key, f.sex_key,
                   f.ground_key, f.care_level_key, f.quantity
            from   fact_procedure f
            join   delivery d on d.delivery_key = f.delivery_key
            left join dim_unit u on u.unit_key = f.unit_key
            """),
        ("fact_procedure_month", """
            select d.sender, d.period_code, f.month_no, f.municipality_key, f.breakdown, f.talks, f.families, f.squared_talks
            from   fact_procedure_month f
            join   delivery d on d.delivery_key = f.delivery_key
            """),
        ("fact_procedure_unit_month", """
            select d.sender, d.period_code, f.month_no, f.unit_code, f.talks, f.first_line
            from   fact_procedure_unit_month f
            join   delivery d on d.delivery_key = f.delivery_key
            """),
        ("fact_delivered_period", "select f.feed, f.period_key, f.month_count, f.delivered_count from fact_delivered_period f"),
        ("fact_population", """
            select d.sender, d.period_code, f.line_no, f.area_key, f.year_no, f.age, f.sex_key, f.people
            from   fact_population f
            join   delivery d on d.delivery_key = f.delivery_key
            """),
        ("fact_population_band", "select f.area_key, f.year_no, f.to_year, f.age_from, f.age_to, f.people from fact_population_band f"),
        ("fact_referral_step", $"""
            select d.sender, d.period_code, f.line_no, f.referral_code, f.referral_date_key, {UnitOf}, f.organisation_key, f.offer_code, f.municipality_key,
                   f.age_group_key, f.sex_key, f.ground_key, f.referral_status_key, f.status_date_key, f.reason_code, f.wish_recorded
            from   fact_referral_step f
            join   delivery d on d.delivery_key = f.delivery_key
            left join dim_unit u on u.unit_key = f.unit_key
            """),
        ("fact_referral_group", """
            select d.sender, d.period_code, f.line_no, f.referral_code, f.vulnerable_group_key
            from   fact_referral_group f
            join   delivery d on d.delivery_key = f.delivery_key
            """),
        ("fact_referral", $"""
            select f.referral_code, f.referral_date_key, {UnitOf}, f.organisation_key, f.offer_code, o.sender, o.valid_from as offer_from, f.municipality_key,
                   f.age_group_key, f.sex_key, f.ground_key, f.sent_date_key, f.received_date_key, f.contact_date_key, f.started_date_key, f.ended_date_key,
                   f.closed_date_key, f.days_to_received, f.days_to_contact, f.days_to_start, f.days_of_support, f.days_to_first_contact, f.outcome,
                   f.reason_code, f.wish_recorded, f.step_count, f.is_skipped, f.is_out_of_order
            from   fact_referral f
            left join dim_unit u on u.unit_key = f.unit_key
            left join dim_offer o on o.offer_key = f.offer_key
            """),
        ("fact_offer_coverage", """
            select f.month_no, o.sender, o.offer_code, o.valid_from, f.municipality_key, f.ground_key, f.age_group_key, f.seats
            from   fact_offer_coverage f
            join   dim_offer o on o.offer_key = f.offer_key
            """),
        ("fact_family_centre_year", """
            select c.family_centre_code, c.valid_from, f.year_no, f.line_no, f.class_code, f.label_agrees, f.has_agreement, f.term_within, f.point_count, f.agreement_points,
                   f.plan_made, f.plan_followed_up, f.plan_evaluated, f.midwife_hours, f.open_days, f.child_visits
            from   fact_family_centre_year f
            join   dim_family_centre c on c.family_centre_key = f.family_centre_key
            """),
        ("fact_target", """
            select f.line_no, f.indicator_code, f.area_key, f.list_year, f.base_period, f.base_value, f.target_value, f.target_date, f.direction
            from   fact_target f
            """),
        ("fact_deviation", """
            select d.sender, f.line_no, f.period_key, f.municipality_key, f.from_principal, f.to_principal, f.category_code, f.quantity
            from   fact_deviation f
            join   delivery d on d.delivery_key = f.delivery_key
            """),
        ("fact_sip", """
            select d.sender, f.line_no, f.period_key, f.municipality_key, f.age_group_key, f.established, f.followed_up, f.child_took_part
            from   fact_sip f
            join   delivery d on d.delivery_key = f.delivery_key
            """),
        ("fact_representative", $"""
            select d.sender, f.line_no, f.period_key, {UnitOf}, f.representatives, f.trained, f.bra_trained, f.local_routine
            from   fact_representative f
            join   delivery d on d.delivery_key = f.delivery_key
            left join dim_unit u on u.unit_key = f.unit_key
            """),
        ("fact_agreement", """
            select d.sender, f.line_no, f.period_key, f.organisation_key, f.signed_on, f.terminated_on, f.followed_up_year, f.annual_report, f.granted_ore, f.paid_ore
            from   fact_agreement f
            join   delivery d on d.delivery_key = f.delivery_key
            """),
        ("fact_partnership_event", """
            select d.sender, f.line_no, f.date_key, f.event_type, f.area_key, f.participants, f.organisation_count
            from   fact_partnership_event f
            join   delivery d on d.delivery_key = f.delivery_key
            """),
        ("fact_partnership_presence", """
            select d.sender, d.period_code, f.line_no, f.organisation_key
            from   fact_partnership_presence f
            join   delivery d on d.delivery_key = f.delivery_key
            """),
        ("fact_survey", """
            select d.sender, f.line_no, f.period_key, f.respondent_group, f.area_key, f.question_code, f.answers_4_5, f.answers_total
            from   fact_survey f
            join   delivery d on d.delivery_key = f.delivery_key
            """),
    ];
}
