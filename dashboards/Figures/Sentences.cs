using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What the rows say, in plain words made by rule. No highest and no lowest: the page is no league table.</summary>
public sealed class Sentences(IndicatorFigure figure, Language language)
{
    // More names than so are a list to search in, and the table is a better one.
    private const int MostNames = 12;

    /// <summary>The county's figure, where the municipalities lie against it, and what is not shown.</summary>
    public IReadOnlyList<string> Summary()
    {
        if (figure is not { Period: { } period, County: { } county })
        {
            return [];
        }

        var sentences = new List<string> { OfCounty(county, Label(period)) };
        // "1 av 1 kommuner" tells nothing.
        if (county is { IsShown: true, PartCount: { } count, PartTotal: { } total and > 1 })
        {
            sentences.Add(language.Say(Beside.IsOfCareAreas(figure.Indicator) ? Texts.SentencePartsAreas : Texts.SentenceParts, count, total));
        }

        sentences.AddRange(new BesideWords(figure, language).All(county));

        if (county.IsShown && !figure.Indicator.IsModelled && figure.Municipalities.Any(cell => cell is { IsShown: true, ValueLow: not null }))
        {
            sentences.Add(Compared(county));
        }

        AddPreliminary(sentences, period);
        var hidden = figure.Municipalities.Count(cell => cell.Status == "hidden");
        var missing = figure.Municipalities.Count(cell => !cell.HasFigure) - hidden;
        AddCount(sentences, hidden, Texts.SentenceHiddenOne, Texts.SentenceHidden);
        AddCount(sentences, missing, Texts.SentenceMissingOne, Texts.SentenceMissing);
        if (figure.Outside.Any(cell => cell is not { Status: "shown", Numerator: 0 }))
        {
            sentences.Add(language.Say(Texts.SentenceOutside, language.List([.. figure.Outside.Select(OutsidePart)])));
        }

        return sentences;
    }

    /// <summary>Whether the summary says that something is certain, which then must be explained.</summary>
    public bool SaysSurely => figure.County is { IsShown: true } && !figure.Indicator.IsModelled && figure.Municipalities.Any(cell => cell is { IsShown: true, ValueLow: not null });

    /// <summary>The municipalities that lie surely above the county, in the order of the alphabet; empty where they are too many to be read as names.</summary>
    public IReadOnlyList<Cell> Above => Named(cell => cell.ValueLow > figure.County!.Value);

    /// <summary>Those surely below.</summary>
    public IReadOnlyList<Cell> Below => Named(cell => cell.ValueHigh < figure.County!.Value);

    /// <summary>Whether anything on the page has an interval, which then must be explained.</summary>
    public bool HasIntervals => !figure.Indicator.IsModelled && figure.Columns.Interval;

    /// <summary>The changes of the definition within the trend, then its first and last shown point of those that can be compared.</summary>
    public IReadOnlyList<string> Trend()
    {
        var sentences = figure.Breaks.In(figure.Trend)
            .Select(found => language.Say(Texts.BreakSentence, language.Day(found.Version.FirstDay), found.Version.VersionNo)).ToList();
        var shown = figure.Breaks.Comparable(figure.Trend).Where(cell => cell.IsShown).ToList();
        if (shown.Count < 2)
        {
            return sentences;
        }

        // A preliminary figure grows still: it would make a rise or a fall of what is only late.
        var finished = shown.FindAll(cell => cell.Note != "preliminary");
        var (first, last) = finished.Count > 1 ? (finished[0], finished[^1]) : (shown[0], shown[^1]);
        var isCounty = last.AreaKind == "county";
        var isMeasure = figure.Indicator.ValueMethod == "derived";
        var name = language.Of(last.AreaSv, last.AreaEn);
        if (Number(first.Value) == Number(last.Value))
        {
            sentences.Add(language.Say(!isCounty ? Texts.TrendSamePlace : isMeasure ? Texts.TrendSameMeasure : Texts.TrendSame,
                PeriodOf(first), PeriodOf(last), figure.Unit.With(Number(last.Value), language), name));
            return sentences;
        }

        var sentence = language.Say(
            !isCounty ? Texts.TrendSentencePlace : isMeasure ? Texts.TrendSentenceMeasure : Texts.TrendSentence,
            PeriodOf(first), PeriodOf(last), Number(first.Value) + figure.Unit.Sign(language), figure.Unit.With(Number(last.Value), language), name);
        if (first.ValueLow is not null && last.ValueLow is not null)
        {
            sentence += " " + language[first.ValueLow <= last.ValueHigh && last.ValueLow <= first.ValueHigh ? Texts.TrendOverlap : Texts.TrendApart];
        }

        sentences.Add(sentence);
        if (finished.Count < 2 && (first.Note == "preliminary" || last.Note == "preliminary"))
        {
            sentences.Add(language[Texts.TrendPreliminary]);
        }

        return sentences;
    }

    /// <summary>The period, and the member of the breakdown where one is shown. A measure made of others says its own name too, or it would read as theirs.</summary>
    private string Label(Period period)
    {
        var label = language.Of(period.LabelSv, period.LabelEn);
        label = char.ToUpper(label[0], language.Culture) + label[1..];
        if (figure.Indicator.ValueMethod == "derived")
        {
            // What stands behind a colon or in brackets explains the name.
            label = $"{label}. {language.Of(figure.Indicator.NameSv, figure.Indicator.NameEn).Split([": ", " ("], StringSplitOptions.None)[0]}";
            var member = language.Of(figure.Breakdown.LabelSv, figure.Breakdown.LabelEn).Replace(": ", ", ", StringComparison.Ordinal);
            return member == "" ? label : $"{label}, {(member.Length > 1 && char.IsUpper(member[1]) ? member : Small(member))}";
        }

        return figure.Breakdown.Code == "" ? label : $"{label}, {language.Of(figure.Breakdown.LabelSv, figure.Breakdown.LabelEn)}";
    }

    private string OfCounty(Cell county, string label)
    {
        if (county.IsSpan)
        {
            return language.Say(Texts.SentenceSpan, label, Modelled(language.Span(county.ValueLow!.Value, county.ValueHigh!.Value, figure.Decimals)));
        }

        if (county is not { IsShown: true, Value: { } value })
        {
            return language.Say(Texts.SentenceNoCounty, label, language[CodeWords.Status(county.Reason)]);
        }

        var number = Number(value);
        var interval = county is { ValueLow: not null, ValueHigh: not null } ? CellWords.Interval(county, figure.Decimals, language) : "";
        return (figure.Indicator.ValueMethod, interval) switch
        {
            ("need", _) => language.Say(Texts.SentenceModelled, label, Modelled(number), interval),
            ("derived", "") => $"{label}: {figure.Unit.With(number, language)}.",
            ("derived", _) => language.Say(Texts.SentenceMeasureInterval, label, figure.Unit.With(number, language), interval),
            // "1 möten" is no Swedish; the catalogue has the unit in one form only.
            ("count", "") when Math.Abs(value) is 1 && !figure.Unit.IsPercent => language.Say(Texts.SentenceSingle, label, number, language.Of(figure.Unit.Sv, figure.Unit.En)),
            (_, "") => language.Say(Texts.SentencePlain, label, figure.Unit.With(number, language)),
            _ => language.Say(Texts.SentenceCounty, label, figure.Unit.With(number, language), interval),
        };
    }

    // The unit of what is modelled says so behind a comma; the sentence has said it already. The English number may hold commas itself.
    private string Modelled(string number) => number + figure.Unit.With("", language).Split(", ")[0];

    private string Compared(Cell county)
    {
        var shown = figure.Municipalities.Where(cell => cell.IsShown).ToList();
        var above = shown.Count(cell => cell.ValueLow > county.Value);
        var below = shown.Count(cell => cell.ValueHigh < county.Value);
        if (above + below == 0)
        {
            return language.Count(shown.Count, Texts.SentenceComparedOne, Texts.SentenceComparedNone);
        }

        if (shown.Count == 1)
        {
            return language[above == 1 ? Texts.SentenceOnlyAbove : Texts.SentenceOnlyBelow];
        }

        var sides = language.Say(shown.Count == figure.Municipalities.Count ? Texts.SentenceCompared : Texts.SentenceComparedSome, shown.Count, NumberOrNone(above), NumberOrNone(below));
        var rest = shown.Count - above - below;
        return rest == 0 ? sides : $"{sides} {language.Say(Texts.SentenceComparedRest, rest)}";
    }

    private List<Cell> Named(Func<Cell, bool> fits)
    {
        List<Cell> found = SaysSurely ? [.. figure.Municipalities.Where(cell => cell.IsShown && fits(cell))] : [];
        return found.Count > MostNames ? [] : found;
    }

    private void AddPreliminary(List<string> sentences, Period period)
    {
        if (figure.Maturity is not { } maturity || !figure.Places.Any(cell => cell.Note == "preliminary"))
        {
            return;
        }

        sentences.Add(language.Say(Texts.SentencePreliminary, language.Day(maturity.LastPreliminaryDay(period.LastDay))));
        if (maturity is { MonthCount: { } months, MedianPercent: { } median, LargestPercent: { } largest })
        {
            sentences.Add(language.Say(Texts.SentenceGrowth, months, median, largest));
        }
    }

    private void AddCount(List<string> sentences, int count, Text one, Text many)
    {
        if (count > 0)
        {
            sentences.Add(language.Count(count, one, many));
        }
    }

    // In digits, as the number of all municipalities beside it.
    private string NumberOrNone(int count) => count == 0 ? language[Texts.EquityNobody] : language.Whole(count);

    // The catalogue has what is counted in the plural only.
    private string OutsidePart(Cell cell)
    {
        var counted = cell is { Status: "shown", Numerator: not 1 } && figure.Unit.Counted(language) is { Length: > 0 } unit ? " " + unit : "";
        return $"{Small(language.Of(cell.AreaSv, cell.AreaEn))} ({CellWords.Numerator(cell, language)}{counted})";
    }

    private string PeriodOf(Cell cell) => language.Of(cell.PeriodSv, cell.PeriodEn);

    private string Number(double? value) => value is { } number ? language.Number(number, figure.Decimals) : "";

    private string Small(string text) => char.ToLower(text[0], language.Culture) + text[1..];
}
