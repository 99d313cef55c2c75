namespace Analytics.Tests.Etl;

/// <summary>How each sum of a truth.json is asked of a warehouse: rows of name and number.</summary>
internal static class TruthSums
{
    /// <summary>The sums that stand under one name, whatever the years of the inbox.</summary>
    public static IReadOnlyDictionary<string, string> Fixed { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["kva_by_municipality"] = "select m.municipality_code, sum(f.quantity) from fact_procedure f join dim_municipality m on m.municipality_key = f.municipality_key group by m.municipality_code",
        ["kva_by_month"] = "select d.month_code, sum(f.quantity) from fact_procedure f join dim_date d on d.date_key = f.date_key group by d.month_code",
        ["kva_by_code"] = "select c.procedure_code, sum(f.quantity) from fact_procedure f join dim_procedure_code c on c.procedure_code_key = f.procedure_code_key group by c.procedure_code",
        ["kva_by_ground"] = "select g.ground_code, sum(f.quantity) from fact_procedure f join dim_ground g on g.ground_key = f.ground_key group by g.ground_code",
        ["kva_total"] = "select 'antal', sum(f.quantity) from fact_procedure f",
        ["children_0_17"] = "select a.area_code, sum(f.people) from fact_population f join dim_area a on a.area_key = f.area_key where f.age < 18 and f.year_no = 2026 group by a.area_code",
        ["referrals_by_municipality"] = "select m.municipality_code, count(*) from fact_referral f join dim_municipality m on m.municipality_key = f.municipality_key group by m.municipality_code",
        ["referrals_by_organisation"] = "select o.organisation_code, count(*) from fact_referral f join dim_organisation o on o.organisation_key = f.organisation_key group by o.organisation_code",
        ["referrals_by_final_status"] = "select f.outcome, count(*) from fact_referral f group by f.outcome",
        ["offers_by_snapshot"] = "select d.iso_date, count(*) from stg_offer s join dim_date d on d.date_key = s.snapshot_day group by d.iso_date",
        ["municipalities_with_physical_offer_by_snapshot"] = "select d.iso_date, count(distinct s.municipality_code) from stg_offer s join dim_date d on d.date_key = s.snapshot_day where s.offer_form = 'fysisk' group by d.iso_date",
        ["deviations_by_quarter"] = "select p.period_code, sum(f.quantity) from fact_deviation f join dim_period p on p.period_key = f.period_key group by p.period_code",
        ["sip_by_half_year"] = "select p.period_code, sum(f.established) from fact_sip f join dim_period p on p.period_key = f.period_key group by p.period_code",
        ["representatives_by_half_year"] = "select p.period_code, sum(f.representatives) from fact_representative f join dim_period p on p.period_key = f.period_key group by p.period_code",
    };

    /// <summary>The sums whose name ends with a year; <c>{0}</c> stands for it.</summary>
    public static IReadOnlyDictionary<string, string> OfYear { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["family_centres_"] = "select f.class_code, count(*) from fact_family_centre_year f where f.year_no = {0} group by f.class_code",
        ["family_centre_plans_"] = """
            select 'upprättad', sum(case when f.plan_made = 'ja' then 1 else 0 end) from fact_family_centre_year f where f.year_no = {0}
            union all select 'följd upp', sum(case when f.plan_followed_up = 'ja' then 1 else 0 end) from fact_family_centre_year f where f.year_no = {0}
            union all select 'utvärderad', sum(case when f.plan_evaluated = 'ja' then 1 else 0 end) from fact_family_centre_year f where f.year_no = {0}
            """,
        ["family_centre_agreements_"] = """
            select 'with agreement', sum(f.has_agreement) from fact_family_centre_year f where f.year_no = {0}
            union all select 'all 15 points', sum(f.has_all_points) from fact_family_centre_year f where f.year_no = {0}
            union all select 'term 3-5 years', sum(f.term_within) from fact_family_centre_year f where f.year_no = {0}
            """,
        ["agreements_granted_"] = "select 'kr', sum(f.granted_ore) / 100 from fact_agreement f join dim_period p on p.period_key = f.period_key where p.period_code = '{0}'",
        ["partnership_events_"] = "select f.event_type, count(*) from fact_partnership_event f where f.date_key / 10000 = {0} group by f.event_type",
    };

    /// <summary>The query of a sum.</summary>
    /// <exception cref="KeyNotFoundException">The truth holds a sum that nothing here asks for.</exception>
    public static string Query(string name) => Fixed.TryGetValue(name, out var query)
        ? query
        : OfYear[name[..^4]].Replace("{0}", name[^4..], StringComparison.Ordinal);
}
