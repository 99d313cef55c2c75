namespace Analytics.Etl.Indicators.Comparisons;

/// <summary>A shown figure beside what it is compared with (table <c>pub_comparison</c>).</summary>
/// <param name="Key">The figure's place.</param>
/// <param name="Comparator">Kind of comparison, such as county.</param>
/// <param name="Reference">Area, group or period that it is compared with; '' where there is none.</param>
public sealed record ComparisonRow(CellKey Key, string Comparator, string Reference)
{
    /// <summary>The reference's value; for trend the slope per period, for target what the path asks for.</summary>
    public double? ReferenceValue { get; init; }

    /// <summary>Funnel: limits around the reference; else of the difference.</summary>
    public Limits Limits { get; init; } = Limits.None;

    /// <summary>Figure less reference.</summary>
    public double? Difference { get; init; }

    /// <summary>Target: how much is missing to be on the path; 0 where nothing is.</summary>
    public double? Missing { get; init; }

    /// <summary>Target: what is aimed at in the end; null for other comparisons.</summary>
    public Aim? Aim { get; init; }

    /// <summary>The finding.</summary>
    public Verdict Verdict { get; init; } = new(Verdict.TooFew, 0);

    /// <summary>From how many members the reference is made.</summary>
    public Parts? Parts { get; init; }
}

/// <summary>What a target aims at.</summary>
/// <param name="Value">The last value aimed at.</param>
/// <param name="Day">Its day, yyyymmdd.</param>
/// <param name="Base">The value in the base period.</param>
public sealed record Aim(double Value, int Day, double Base);

/// <summary>What a comparison finds.</summary>
/// <param name="Word">higher, lower, similar; rising, falling, no_trend; ahead, on, behind, reached; too_few.</param>
/// <param name="Level">998 or 95: the strictest level in per mille or per cent at which the finding holds; 0 where none does, or where figures are no estimates.</param>
public sealed record Verdict(string Word, int Level)
{
    /// <summary>There is too little to compare with.</summary>
    public const string TooFew = "too_few";

    private const int Strict = 998;
    private const int Usual = 95;

    /// <summary>Whether a difference is told from 0: by its limits, or where the figures are facts without limits by its sign alone.</summary>
    public static Verdict Of(double difference, Limits limits) => limits switch
    {
        { Low998: > 0 } => new("higher", Strict),
        { High998: < 0 } => new("lower", Strict),
        { Low: > 0 } => new("higher", Usual),
        { High: < 0 } => new("lower", Usual),
        { Low: null, High: null } when difference != 0 => new(difference > 0 ? "higher" : "lower", 0),
        _ => new("similar", 0),
    };

    /// <summary>A place in a funnel.</summary>
    public static Verdict Of(Statistics.SignificanceClass place) => place switch
    {
        Statistics.SignificanceClass.Low001 => new("lower", Strict),
        Statistics.SignificanceClass.Low025 => new("lower", Usual),
        Statistics.SignificanceClass.High025 => new("higher", Usual),
        Statistics.SignificanceClass.High001 => new("higher", Strict),
        Statistics.SignificanceClass.NotSignificant => new("similar", 0),
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "No such class."),
    };

    /// <summary>A direction in time.</summary>
    public static Verdict OfTrend(int direction) => direction switch
    {
        > 0 => new("rising", Strict),
        < 0 => new("falling", Strict),
        _ => new("no_trend", 0),
    };
}
