using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What is said of one measure: level, gap and ratio, who lies where, a year before, and since the first partnership year.</summary>
/// <param name="measure">The measure.</param>
/// <param name="catalogue">The entries of the measures of inequality, by code.</param>
/// <param name="language">The reader's.</param>
public sealed class EquityMeasureWords(EquityMeasure measure, IReadOnlyDictionary<string, Indicator> catalogue, Language language)
{
    private static readonly Unit Times = new("gånger", "times");

    /// <summary>The measure's name.</summary>
    public string Name => language.Of(measure.Indicator.NameSv, measure.Indicator.NameEn);

    /// <summary>The county's figure with unit and interval, or why there is none.</summary>
    public string Level => Of(measure.Now.Level, measure.Unit, measure.Indicator.Decimals);

    /// <summary>The gap with its interval.</summary>
    public string Gap => GapOf(measure.Now.Gap);

    /// <summary>The ratio with its interval.</summary>
    public string Ratio => Of(measure.Ratio, Times, Decimals("J02"));

    /// <summary>How the level has moved in a year, in a few words.</summary>
    public string LevelMoved => measure.AYear is var (earlier, later)
        ? InFewWords(Short(earlier.Level!), Short(later.Level!), LevelWord(earlier, later))
        : language[Texts.EquityNoBefore];

    /// <summary>How the gap has moved in a year, in a few words.</summary>
    public string GapMoved => measure.AYear is var (earlier, later) && earlier.Gap is { IsShown: true } && later.Gap is { IsShown: true }
        ? InFewWords(ShortGap(earlier.Gap), ShortGap(later.Gap), GapWord(earlier, later))
        : language[Texts.EquityNoBefore];

    /// <summary>A point of the path: the level with its interval.</summary>
    public string LevelAt(LevelAndGap point) => point.Level is { } level ? CellWords.Figure(level, measure.Unit, measure.Indicator.Decimals, language) : Why(point.Level);

    /// <summary>A point of the path: the gap with its interval.</summary>
    public string GapAt(LevelAndGap point) => point.Gap is { IsShown: true } gap ? CellWords.Figure(gap, measure.GapUnit, Decimals("J01"), language) : Why(point.Gap);

    /// <summary>The change of the gap since the first partnership year.</summary>
    public string Change => measure.Change switch
    {
        { IsShown: true } change => CellWords.Figure(change, measure.GapUnit, Decimals("J09"), language),
        { Reason: "not_delivered" or "too_few" } change => Why(change),
        _ => language[Texts.EquityBaseline],
    };

    /// <summary>How many of the areas have a figure that is shown.</summary>
    public string Parts => language.Say(Texts.PartsOf, measure.Areas.Count(cell => cell.IsShown), measure.Areas.Count);

    /// <summary>The paragraphs above the chart.</summary>
    public IReadOnlyList<string> Sentences() =>
        [string.Join(' ', LevelAndEnds()), string.Join(' ', GapAndRatio()), string.Join(' ', Sides()), string.Join(' ', Since())];

    /// <summary>An area against the county in a few words.</summary>
    public string Against(Cell area)
    {
        if (!measure.Against.TryGetValue(area.AreaCode, out var row))
        {
            return "–";
        }

        var sure = language[row.Confidence == 998 ? Texts.Sure998 : Texts.Sure95];
        return row switch
        {
            { Verdict: "higher", Confidence: > 0 } => language.Say(Texts.EquitySurelyAbove, sure),
            { Verdict: "lower", Confidence: > 0 } => language.Say(Texts.EquitySurelyBelowShort, sure),
            { Verdict: "higher" } => language[Texts.EquityAbove],
            { Verdict: "lower" } => language[Texts.EquityBelow],
            { Verdict: "similar", LimitLow: null } => language[Texts.VerdictSame],
            { Verdict: "similar" } => language[Texts.VerdictSimilar],
            _ => language[Texts.VerdictTooFew],
        };
    }

    /// <summary>The source and how far it reaches; empty where none is named.</summary>
    public string Source => measure.Source switch
    {
        { DataThrough: { } day } source => language.Say(Texts.EquitySource, language.Of(source.NameSv, source.NameEn), language.Day(day)),
        { } source => language.Say(Texts.EquitySourceNone, language.Of(source.NameSv, source.NameEn)),
        null => "",
    };

    private IEnumerable<string> LevelAndEnds()
    {
        yield return language.Say(Texts.SentenceLevel, Level);
        if (measure is { Highest.Count: > 0, Lowest.Count: > 0 } && measure.Highest[0].Value > measure.Lowest[0].Value)
        {
            yield return language.Say(Texts.SentenceEnds, EquityWords.Areas(measure.Highest, language), Short(measure.Highest[0]), EquityWords.Areas(measure.Lowest, language), Short(measure.Lowest[0]));
        }
    }

    private IEnumerable<string> GapAndRatio()
    {
        if (measure.Now.Gap is not { IsShown: true, Value: { } value } gap)
        {
            yield return measure.Now.Gap is { Status: "not_delivered" }
                ? language.Say(Texts.EquityNotDeliveredYet, EquityWords.Name(measure.Indicator, language))
                : language.Say(Texts.EquityCannotSayParts, EquityWords.Name(measure.Indicator, language), measure.Areas.Count(cell => cell.IsShown), measure.Areas.Count);
            yield break;
        }

        var number = measure.GapUnit.With(language.Number(value, Decimals("J01")), language);
        if (gap is { ValueLow: { } low, ValueHigh: not null })
        {
            yield return language.Say(Texts.EquityGapInterval, number, CellWords.Interval(gap, Decimals("J01"), language));
            yield return language[low > 0 ? Texts.EquityGapSure : Texts.EquityGapUnsure];
        }
        else
        {
            yield return language.Say(Texts.EquityGap, number);
            yield return language[Texts.EquityGapFact];
        }

        if (measure.Ratio is { IsShown: true, Value: { } times } ratio)
        {
            var ratioNumber = language.Number(times, Decimals("J02"));
            yield return ratio is { ValueLow: not null, ValueHigh: not null }
                ? language.Say(Texts.EquityRatioInterval, ratioNumber, CellWords.Interval(ratio, Decimals("J02"), language))
                : language.Say(Texts.EquityRatio, ratioNumber);
        }

        if (gap is { PartCount: { } count, PartTotal: { } total })
        {
            yield return language.Say(Texts.EquityRests, count, total);
        }
    }

    private IEnumerable<string> Sides()
    {
        if (measure.Against.Count == 0)
        {
            yield break;
        }

        var (above, below) = (measure.OnSide("higher"), measure.OnSide("lower"));
        if (above.Count > 0)
        {
            yield return language.Say(measure.IsFact ? Texts.EquityFactsAbove : Texts.EquityAreasAbove, EquityWords.Areas(above, language));
        }

        if (below.Count > 0)
        {
            yield return language.Say(measure.IsFact ? Texts.EquityFactsBelow : Texts.EquityAreasBelow, EquityWords.Areas(below, language));
        }

        if (above.Count + below.Count == 0)
        {
            yield return language[Texts.EquityNoneApart];
        }
    }

    private IEnumerable<string> Since()
    {
        if (measure.AYear is not var (earlier, later))
        {
            yield return language[Texts.EquityNoBeforeSay];
        }
        else
        {
            yield return LevelWord(earlier, later) == Texts.EquityLevelSame
                ? language.Say(Texts.TrendSame, Period(earlier), Period(later), measure.Unit.With(Number(later.Level!), language))
                : language.Say(Texts.EquityLevelYear, Period(earlier), Period(later), Short(earlier.Level!), measure.Unit.With(Number(later.Level!), language), language[LevelWord(earlier, later)]);
            if (earlier.Gap is { IsShown: true } && later.Gap is { IsShown: true })
            {
                yield return language.Say(Texts.EquityGapYear, ShortGap(earlier.Gap), measure.GapUnit.With(language.Number(later.Gap.Value!.Value, Decimals("J01")), language), language[GapWord(earlier, later)]);
            }
        }

        if (measure.Change is { IsShown: true, Value: { } value } change)
        {
            var words = language[EquityWords.Direction(change, measure.IsFact) switch
            {
                < 0 => Texts.EquityGapDown,
                > 0 => Texts.EquityGapUp,
                0 => Texts.EquityGapSame,
                null => Texts.EquityGapChangeUnsure,
            }];
            var number = measure.GapUnit.With(language.Number(value, Decimals("J09")), language);
            yield return change is { ValueLow: not null, ValueHigh: not null }
                ? language.Say(Texts.EquityChangeSay, number, CellWords.Interval(change, Decimals("J09"), language), words)
                : language.Say(Texts.EquityChangePlain, number, words);
        }
    }

    private string InFewWords(string before, string now, Text word) =>
        before == now ? language.Say(Texts.EquityUnmoved, now) : language.Say(Texts.EquityFromTo, before, now, language[word]);

    private Text LevelWord(LevelAndGap earlier, LevelAndGap later) =>
        Moved(earlier.Level!, later.Level!, measure.Indicator.Decimals, Texts.EquityLevelUp, Texts.EquityLevelDown, Texts.EquityLevelSame, Texts.EquityLevelUnsure);

    private Text GapWord(LevelAndGap earlier, LevelAndGap later) =>
        Moved(earlier.Gap!, later.Gap!, Decimals("J01"), Texts.EquityGapUp, Texts.EquityGapDown, Texts.EquityGapSame, Texts.EquityGapChangeUnsure);

    // As in a trend: two figures whose intervals overlap may differ by chance.
    private Text Moved(Cell before, Cell now, int decimals, Text up, Text down, Text same, Text unsure) => (before, now) switch
    {
        _ when language.Number(before.Value!.Value, decimals) == language.Number(now.Value!.Value, decimals) => same,
        ({ ValueLow: { } oldLow, ValueHigh: { } oldHigh }, { ValueLow: { } newLow, ValueHigh: { } newHigh }) when oldLow <= newHigh && newLow <= oldHigh => unsure,
        _ => now.Value > before.Value ? up : down,
    };

    private string GapOf(Cell? cell) => Of(cell, measure.GapUnit, Decimals("J01"));

    private string Of(Cell? cell, Unit unit, int decimals) => cell is { IsShown: true } ? CellWords.FigureWithUnit(cell, unit, decimals, language) : Why(cell);

    private string Why(Cell? cell) => language[CodeWords.Status(cell?.Reason ?? "")];

    private string Short(Cell cell) => Number(cell) + measure.Unit.Sign(language);

    private string ShortGap(Cell cell) => language.Number(cell.Value!.Value, Decimals("J01"));

    private string Number(Cell cell) => language.Number(cell.Value!.Value, measure.Indicator.Decimals);

    private string Period(LevelAndGap point) => language.Of(point.Level!.PeriodSv, point.Level.PeriodEn);

    private int Decimals(string code) => catalogue.TryGetValue(code, out var entry) ? entry.Decimals : 2;
}
