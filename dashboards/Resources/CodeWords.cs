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
        "" or "not_published" => Texts.StatusNotPublished,
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

    /// <summary>What an indicator is broken down by.</summary>
    public static Text BreakdownKind(string kind) => kind switch
    {
        "code" => Texts.SplitCode,
        "ground" => Texts.SplitGround,
        "age" => Texts.SplitAge,
        "level" => Texts.SplitLevel,
        "group" => Texts.SplitGroup,
        "reason" => Texts.SplitReason,
        "organisation" => Texts.SplitOrganisation,
        "centre" => Texts.SplitCentre,
        "feed" => Texts.SplitFeed,
        "activity" => Texts.SplitActivity,
        "measure" => Texts.SplitMeasure,
        "event" => Texts.SplitEvent,
        "missing" => Texts.SplitMissing,
        "of" or "sii" or "rii" or "total" or "between" or "within" or "low" or "high" => Texts.SplitOf,
        _ => Texts.SplitOther,
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

    /// <summary>Why a whole file was refused or held, without any count.</summary>
    public static Text Refusal(string code) => code switch
    {
        "för_många_fel" => Texts.RefusalTooManyFaults,
        "få_rader" => Texts.RefusalFewRows,
        "trunkerad" or "avhuggen" => Texts.RefusalCutOff,
        "citattecken" or "lång_rad" => Texts.RefusalQuote,
        _ => Texts.RefusalOther,
    };

    /// <summary>What should be known of a loaded file, without any count.</summary>
    public static Text Warning(string code) => code switch
    {
        "steg_saknas" => Texts.WarningSkippedStep,
        "stegordning" => Texts.WarningStepOrder,
        "avslutad_och_påbörjad" => Texts.WarningUnsettled,
        "okänd_insats" => Texts.WarningUnknownOffer,
        "orsak" => Texts.WarningReason,
        "antal_saknas" => Texts.WarningQuantity,
        "okänd_enhet" => Texts.WarningUnit,
        "fotrader" => Texts.WarningNotes,
        "tomma_rader" => Texts.WarningBlank,
        "sammanslagna_celler" => Texts.WarningMerged,
        _ => Texts.WarningOther,
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
        "school_term" => Texts.KindSchoolTerm,
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
        "school_term" => Texts.KindSchoolTerms,
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
        "FC" => Texts.GoalFc,
        "ÖK" => Texts.GoalOk,
        _ => Raw(goal),
    };

    /// <summary>Whether something is measured.</summary>
    public static Text Measured(string state) => state switch
    {
        "measured" => Texts.StateMeasured,
        "no_source" => Texts.StateNoSource,
        "no_definition" => Texts.StateNoDefinition,
        _ => Raw(state),
    };

    /// <summary>A group of indicators, by its letter.</summary>
    public static Text Group(string letter) => letter switch
    {
        "K" => Texts.GroupK,
        "N" => Texts.GroupN,
        "H" => Texts.GroupH,
        "U" => Texts.GroupU,
        "J" => Texts.GroupJ,
        "C" => Texts.GroupC,
        "P" => Texts.GroupP,
        "O" => Texts.GroupO,
        "S" => Texts.GroupS,
        "Q" => Texts.GroupQ,
        _ => Raw(letter),
    };

    /// <summary>Areas of a kind, within a sentence: vårdsamverkansområdena.</summary>
    public static Text Level(string kind) => kind switch
    {
        "county" => Texts.LevelCounty,
        "care_area" => Texts.LevelCareArea,
        "association" => Texts.LevelAssociation,
        "municipality" => Texts.LevelMunicipality,
        "outside" => Texts.LevelOutside,
        _ => Raw(kind),
    };

    /// <summary>Whether a definition has been adopted.</summary>
    public static Text Adoption(string adoption) => adoption switch
    {
        "proposed" => Texts.AdoptionProposed,
        "adopted" => Texts.AdoptionAdopted,
        _ => Raw(adoption),
    };

    private static Text Raw(string code) => new(code, code);
}
