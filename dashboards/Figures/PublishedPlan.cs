using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>A kind of area, period or breakdown that an indicator is measured for, published or not.</summary>
public sealed class MeasuredKind
{
    /// <summary>level, period or breakdown.</summary>
    public string Dimension { get; init; } = "";
    public string Kind { get; init; } = "";
}

/// <summary>Which tables of an indicator are published, and in words why another one is not.</summary>
/// <param name="indicator">The catalogue's entry.</param>
/// <param name="plan">Its tables in the publication plan.</param>
/// <param name="measured">What it is measured for, published or not: the difference is held back to protect persons.</param>
public sealed class PublishedPlan(Indicator indicator, IReadOnlyList<PlanRow> plan, IReadOnlyList<MeasuredKind> measured)
{
    private static readonly string[] Levels = ["county", "care_area", "association", "municipality", "outside"];
    private static readonly string[] Periods = ["month", "quarter", "half_year", "school_term", "year", "iop_year", "rolling_year"];

    /// <summary>The reason why nothing of the kind is published; null when there is a table of it.</summary>
    /// <param name="areaKind">A kind of area; null for any.</param>
    /// <param name="periodKind">A kind of period; null for any.</param>
    /// <param name="breakdownKind">A kind of breakdown, empty for the whole; null for any.</param>
    public Text? WhyNot(string? areaKind, string? periodKind, string? breakdownKind)
    {
        if (!indicator.IsMeasured)
        {
            return Both(language => language.Say(Texts.WithheldNotMeasured, Name(language), language.Of(indicator.ReasonSv, indicator.ReasonEn)));
        }

        var ofBreakdown = plan.Where(row => breakdownKind is null || row.BreakdownKind == breakdownKind).ToList();
        if (ofBreakdown.Count == 0)
        {
            return Both(language => language.Say(Texts.WithheldBreakdown, Name(language), By(breakdownKind!, language), Why("breakdown", breakdownKind!, language),
                language.List([.. plan.Select(row => row.BreakdownKind).Distinct().Select(kind => By(kind, language)).Distinct()])));
        }

        var ofArea = ofBreakdown.Where(row => areaKind is null || row.AreaKind == areaKind).ToList();
        if (ofArea.Count == 0)
        {
            return Both(language => language.Say(Texts.WithheldLevel, Subject(breakdownKind, language), Places(ofBreakdown, language),
                language[CodeWords.Level(areaKind!)], Why("level", areaKind!, language)));
        }

        return periodKind is null || ofArea.Exists(row => row.PeriodKind == periodKind)
            ? null
            : Both(language => language.Say(Texts.WithheldPeriod, Subject(breakdownKind, language),
                areaKind is null ? Places(ofArea, language) : language[CodeWords.Level(areaKind)],
                language.List([.. Periods.Where(kind => ofArea.Exists(row => row.PeriodKind == kind)).Select(kind => language[CodeWords.PeriodKind(kind)])]),
                language[CodeWords.PeriodKind(periodKind)], Why("period", periodKind, language)));
    }

    private static Text Both(Func<Language, string> say) => new(say(Language.Swedish), say(Language.English));

    private static string Places(List<PlanRow> rows, Language language) =>
        language.List([.. Levels.Where(kind => rows.Exists(row => row.AreaKind == kind)).Select(kind => language[CodeWords.Level(kind)])]);

    private static string By(string kind, Language language)
    {
        if (kind == "")
        {
            return language[Texts.WithheldWhole];
        }

        var words = language[CodeWords.BreakdownKind(kind)];
        return language.Say(Texts.WithheldBy, char.ToLower(words[0], language.Culture) + words[1..]);
    }

    private string Name(Language language) => language.Of($"”{indicator.NameSv}”", $"“{indicator.NameEn}”");

    private string Subject(string? breakdownKind, Language language) => string.IsNullOrEmpty(breakdownKind) ? Name(language) : Name(language) + " " + By(breakdownKind, language);

    // What is measured and yet not published is held back; of counts of persons and talks, because they would be so small.
    private string Why(string dimension, string kind, Language language)
    {
        var isMeasured = kind == "" || measured.Any(row => row.Dimension == dimension && row.Kind == kind);
        return language[!isMeasured ? Texts.WithheldNeverMeasured : indicator.IsProtected ? Texts.WithheldToProtect : Texts.WithheldOutsidePlan];
    }
}
