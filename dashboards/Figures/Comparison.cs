namespace Analytics.Dashboards.Figures;

/// <summary>A shown figure and what it is compared with, as pub_comparison gives it.</summary>
public sealed class Comparison
{
    public string AreaCode { get; init; } = "";

    /// <summary>What is compared, and when; empty where the page says it.</summary>
    public string IndicatorCode { get; init; } = "";

    /// <inheritdoc cref="IndicatorCode"/>
    public string PeriodCode { get; init; } = "";

    /// <summary>county, care_area, association, skr_group, similar, own_past, funnel, trend or target.</summary>
    public string Comparator { get; init; } = "";
    public string ReferenceCode { get; init; } = "";

    /// <summary>The reference area or period in words; its code where it has none.</summary>
    public string ReferenceSv { get; init; } = "";

    /// <inheritdoc cref="ReferenceSv"/>
    public string ReferenceEn { get; init; } = "";

    /// <summary>The last day of the earlier period that it is compared with; 0 where that is no period.</summary>
    public long ReferenceDay { get; init; }

    /// <summary>For a trend the slope per period, for a target what the path asks for.</summary>
    public double? ReferenceValue { get; init; }

    /// <summary>For a funnel limits around the reference, else of the difference.</summary>
    public double? LimitLow { get; init; }

    /// <inheritdoc cref="LimitLow"/>
    public double? LimitHigh { get; init; }

    /// <summary>For a funnel the strictest limits around the reference.</summary>
    public double? LimitLow998 { get; init; }

    /// <inheritdoc cref="LimitLow998"/>
    public double? LimitHigh998 { get; init; }

    /// <summary>Figure less reference.</summary>
    public double? Difference { get; init; }

    /// <summary>How much is missing to be on the path; 0 or null where nothing is.</summary>
    public double? Missing { get; init; }

    /// <summary>For a target the last value aimed at, its day (yyyymmdd) and the value that the path begins with.</summary>
    public double? TargetValue { get; init; }

    /// <inheritdoc cref="TargetValue"/>
    public long? TargetDate { get; init; }

    /// <inheritdoc cref="TargetValue"/>
    public double? FromValue { get; init; }
    public string Verdict { get; init; } = "";

    /// <summary>The strictest level at which the verdict holds: 0, 95 or 998.</summary>
    public int Confidence { get; init; }
    public int? PartCount { get; init; }
    public int? PartTotal { get; init; }
}

/// <summary>A municipality that is alike, the nearest first.</summary>
public sealed class SimilarRow
{
    public string SimilarCode { get; init; } = "";
    public string LabelSv { get; init; } = "";
    public string LabelEn { get; init; } = "";

    /// <summary>In standard deviations, over all traits.</summary>
    public double Distance { get; init; }
}

/// <summary>One trait of a municipality and of one that is like it.</summary>
public sealed class SimilarTraitRow
{
    public string SimilarCode { get; init; } = "";
    public string TraitCode { get; init; } = "";
    public string LabelSv { get; init; } = "";
    public string LabelEn { get; init; } = "";
    public string UnitSv { get; init; } = "";
    public string UnitEn { get; init; } = "";
    public int YearNo { get; init; }
    public string SourceText { get; init; } = "";
    public double? OwnValue { get; init; }
    public double? SimilarValue { get; init; }
}

/// <summary>The queries behind comparisons.</summary>
public sealed class ComparisonRows(Reading reading)
{
    /// <summary>What every shown figure of a period is compared with.</summary>
    public List<Comparison> Of(string indicator, string period, Breakdown breakdown) => reading.Query<Comparison>("""
        select c.area_code, c.comparator, c.reference_code, coalesce(a.label_sv, p.label_sv, c.reference_code) as reference_sv,
               coalesce(a.label_en, p.label_en, c.reference_code) as reference_en, coalesce(p.last_day, 0) as reference_day,
               c.reference_value, c.limit_low, c.limit_high, c.limit_low_998, c.limit_high_998, c.difference, c.missing, c.target_value, c.target_date, c.from_value, c.verdict, c.confidence, c.part_count, c.part_total
        from   pub_comparison c
        join   pub_value v on v.indicator_code = c.indicator_code and v.area_code = c.area_code and v.period_code = c.period_code and v.breakdown = c.breakdown
                          and v.status = 'shown'
        left join pub_area a on a.area_code = c.reference_code
        left join pub_period p on p.period_code = c.reference_code
        where  c.indicator_code = @indicator and c.period_code = @period and c.breakdown = @breakdown
        order by c.area_code, c.comparator
        """, new { indicator, period, breakdown = breakdown.Code });

    /// <summary>What every shown figure of a period says against the same place's own in an earlier one; empty when the two periods are not a pair of that.</summary>
    public List<Comparison> OwnPast(string indicator, string period, string earlier, Breakdown breakdown) => reading.Query<Comparison>("""
        select c.area_code, c.comparator, c.reference_code, c.verdict, c.confidence
        from   pub_comparison c
        join   pub_value v on v.indicator_code = c.indicator_code and v.area_code = c.area_code and v.period_code = c.period_code and v.breakdown = c.breakdown
                          and v.status = 'shown'
        where  c.indicator_code = @indicator and c.period_code = @period and c.breakdown = @breakdown and c.comparator = 'own_past' and c.reference_code = @earlier
        """, new { indicator, period, earlier, breakdown = breakdown.Code });

    /// <summary>The municipalities that are most like one.</summary>
    public List<SimilarRow> Similar(string municipality) => reading.Query<SimilarRow>("""
        select s.similar_code, a.label_sv, a.label_en, s.distance
        from   pub_similar s
        join   pub_area a on a.area_code = s.similar_code
        where  s.municipality_code = @municipality
        order by s.rank_no
        """, new { municipality });

    /// <summary>Why: the traits of both.</summary>
    public List<SimilarTraitRow> Traits(string municipality) => reading.Query<SimilarTraitRow>("""
        select s.similar_code, t.trait_code, t.label_sv, t.label_en, t.unit_sv, t.unit_en, t.year_no, t.source_text, s.own_value, s.similar_value
        from   pub_similar_trait s
        join   pub_trait t on t.trait_code = s.trait_code
        where  s.municipality_code = @municipality
        order by s.similar_code, t.sort_order
        """, new { municipality });

    /// <summary>How many periods of a kind have ended from one day to another, both included.</summary>
    public long PeriodsBetween(string periodKind, long first, long last) => reading.Query<long>(
        "select count(*) from pub_period where period_kind = @periodKind and last_day >= @first and last_day <= @last", new { periodKind, first, last }).Single();
}
