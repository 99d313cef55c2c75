namespace Analytics.Dashboards.Resources;

/// <summary>The text for a code of the warehouse; a code that nobody has given words is shown as it is rather than failing the page.</summary>
public static class CodeWords
{
    /// <summary>What an area is.</summary>
    public static Text AreaKind(string kind) => kind switch
    {
        "county" => Texts.KindCounty,
        "care_area" => Texts.KindCareArea,
        "association" => Texts.KindAssociation,
        "municipality" => Texts.KindMunicipality,
        "outside" => Texts.KindOutside,
        _ => Raw(kind),
    };

    /// <summary>Why a cell shows no number.</summary>
    public static Text Status(string status) => status switch
    {
        "shown" => Texts.StatusShown,
        "hidden" => Texts.StatusHidden,
        "too_few" => Texts.StatusTooFew,
        "not_delivered" => Texts.StatusNotDelivered,
        "not_applicable" => Texts.StatusNotApplicable,
        "no_definition" => Texts.StatusNoDefinition,
        "no_source" => Texts.StatusNoSource,
        "" => Texts.StatusNotPublished,
        _ => Raw(status),
    };

    /// <summary>Where a delivery stands in its life.</summary>
    public static Text State(string state) => state switch
    {
        "waiting" => Texts.StateWaiting,
        "loading" => Texts.StateLoading,
        "held" => Texts.StateHeld,
        "loaded" => Texts.StateLoaded,
        "superseded" => Texts.StateSuperseded,
        "withdrawn" => Texts.StateWithdrawn,
        "rejected" => Texts.StateRejected,
        _ => Raw(state),
    };

    /// <summary>A feed with its short name behind.</summary>
    public static Text Feed(string feed) => feed switch
    {
        "kva" => Texts.FeedKva,
        "befolkning" => Texts.FeedBefolkning,
        "enheter" => Texts.FeedEnheter,
        _ => Raw(feed),
    };

    /// <summary>What to do about a rule that says the same in every column; null where the column itself says what it may hold.</summary>
    public static Text? Rule(string rule) => rule switch
    {
        "personnummer" => Texts.RuleIdentity,
        "excelfel" => Texts.RuleSpreadsheet,
        "fält" => Texts.RuleFields,
        "dubblett" => Texts.RuleTwice,
        _ => null,
    };

    /// <summary>Which direction is good.</summary>
    public static Text Polarity(string polarity) => polarity switch
    {
        "+" => Texts.PolarityUp,
        "-" or "−" => Texts.PolarityDown,
        "=" => Texts.PolarityTarget,
        _ => Texts.PolarityNone,
    };

    /// <summary>One period of a kind: per kvartal.</summary>
    public static Text PeriodKind(string kind) => kind switch
    {
        "month" => Texts.KindMonth,
        "quarter" => Texts.KindQuarter,
        "half_year" => Texts.KindHalfYear,
        "year" => Texts.KindYear,
        "iop_year" => Texts.KindIopYear,
        "rolling_year" => Texts.KindRollingYear,
        _ => Raw(kind),
    };

    /// <summary>Periods of a kind: halvår, kalenderår och IOP-år.</summary>
    public static Text PeriodKinds(string kind) => kind switch
    {
        "month" => Texts.KindMonths,
        "quarter" => Texts.KindQuarters,
        "half_year" => Texts.KindHalfYears,
        "year" => Texts.KindYears,
        "iop_year" => Texts.KindIopYears,
        "rolling_year" => Texts.KindRollingYears,
        _ => Raw(kind),
    };

    /// <summary>Areas of a kind, as the subject of a sentence.</summary>
    public static Text AreaKinds(string kind) => kind switch
    {
        "care_area" => Texts.AreasCare,
        "association" => Texts.AreasAssociation,
        "outside" => Texts.AreasOutside,
        _ => Raw(kind),
    };

    /// <summary>A point of the shared goals, in a short name of ours.</summary>
    public static Text Goal(string goal) => goal switch
    {
        "MB1" => Texts.GoalMb1,
        "MB2" => Texts.GoalMb2,
        "MB3" => Texts.GoalMb3,
        "MB4" => Texts.GoalMb4,
        "MB5" => Texts.GoalMb5,
        "MB6" => Texts.GoalMb6,
        "MB7" => Texts.GoalMb7,
        _ => Raw(goal),
    };

    private static Text Raw(string code) => new(code, code);
}
