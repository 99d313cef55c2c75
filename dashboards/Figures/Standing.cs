namespace Analytics.Dashboards.Figures;

/// <summary>One indicator in one place: its figure, how it moved, what it is compared with and how the places below it lie. Pages that hold many indicators are made of these.</summary>
public sealed class Standing
{
    private const double Municipalities = 49;

    /// <summary>The catalogue's entry.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The figure of the whole, or the cell that says why there is none.</summary>
    public required Cell Cell { get; init; }

    /// <summary>What the figure is compared with in its own period.</summary>
    public required IReadOnlyList<Comparison> Comparisons { get; init; }

    /// <summary>The latest comparison with the same season a year before, and the figure that was compared; null where nothing can be compared yet.</summary>
    public required (Comparison Row, Cell Cell)? Change { get; init; }

    /// <summary>Whether the figure that was compared may still grow: it is told, and nothing is judged by it.</summary>
    public bool IsChangePreliminary => Change is { Cell.Note: "preliminary" };

    /// <summary>The latest step on the way to a target; null where none is set.</summary>
    public required Comparison? Target { get; init; }

    /// <summary>The six care areas in the figure's period, in their order; empty for places that have none below them.</summary>
    public IReadOnlyList<Cell> Areas { get; init; } = [];

    /// <summary>Municipalities whose figure of the period is surely higher or lower than the county's.</summary>
    public IReadOnlyList<SurePlace> SurePlaces { get; init; } = [];

    /// <summary>The county in the same period; null where the place is the county or there is no figure.</summary>
    public Cell? County { get; init; }

    /// <summary>What its figure is counted in.</summary>
    public Unit Unit => new(Indicator.UnitSv, Indicator.UnitEn);

    /// <summary>Whether the target may be meant in another unit: 49 per cent of the municipalities is as likely 49 municipalities. The load warns of such a line; until somebody has settled it nothing is judged by it.</summary>
    public bool IsTargetDoubtful => Target?.TargetValue == Municipalities && Indicator.UnitSv.EndsWith("av kommunerna", StringComparison.Ordinal);

    /// <summary>A comparison by its name; null where there is none.</summary>
    public Comparison? Against(string comparator) => Comparisons.FirstOrDefault(row => row.Comparator == comparator);

    /// <summary>Whether the figure moved, or stands, the way it should.</summary>
    public Judgement Judgement => Judgements.Of(this);
}

/// <summary>A municipality whose figure is surely higher or lower than the county's.</summary>
public sealed class SurePlace
{
    public string IndicatorCode { get; init; } = "";
    public string PeriodCode { get; init; } = "";
    public string AreaCode { get; init; } = "";
    public string LabelSv { get; init; } = "";
    public string LabelEn { get; init; } = "";

    /// <summary>higher or lower.</summary>
    public string Verdict { get; init; } = "";
}
