using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What the rows say, in plain words made by rule. No highest and no lowest: the page is no league table.</summary>
public sealed class Sentences(IndicatorFigure figure, Language language)
{
    /// <summary>The county's figure, where the municipalities lie against it, and what is not shown.</summary>
    public IReadOnlyList<string> Summary()
    {
        if (figure is not { Period: { } period, County: { } county })
        {
            return [];
        }

        var label = Capital(language.Of(period.LabelSv, period.LabelEn));
        var sentences = new List<string>();
        if (county.IsShown)
        {
            sentences.Add(language.Say(Texts.SentenceCounty, label, Number(county.Value), Unit, Number(county.ValueLow), Number(county.ValueHigh)));
            sentences.Add(Compared(county));
        }
        else
        {
            sentences.Add(language.Say(Texts.SentenceNoCounty, label, language[CodeWords.Status(county.Reason)]));
        }

        AddPreliminary(sentences, period);
        var hidden = figure.Municipalities.Count(cell => cell.Status == "hidden");
        var missing = figure.Municipalities.Count(cell => !cell.IsShown) - hidden;
        AddCount(sentences, hidden, Texts.SentenceHiddenOne, Texts.SentenceHidden);
        AddCount(sentences, missing, Texts.SentenceMissingOne, Texts.SentenceMissing);
        if (figure.Outside.Count > 0)
        {
            sentences.Add(language.Say(Texts.SentenceOutside, language.List([.. figure.Outside.Select(OutsidePart)])));
        }

        return sentences;
    }

    /// <summary>The first and the last shown point of the county's trend; null when there are not two.</summary>
    public string? Trend()
    {
        var shown = figure.Trend.Where(cell => cell.IsShown).ToList();
        if (shown.Count < 2)
        {
            return null;
        }

        var (first, last) = (shown[0], shown[^1]);
        var overlap = first.ValueLow <= last.ValueHigh && last.ValueLow <= first.ValueHigh;
        return language.Say(Texts.TrendSentence, PeriodOf(first), PeriodOf(last), Number(first.Value), Number(last.Value), Unit)
            + " " + language[overlap ? Texts.TrendOverlap : Texts.TrendApart];
    }

    private string Unit => language.Of(figure.Indicator.UnitSv, figure.Indicator.UnitEn);

    private string Compared(Cell county)
    {
        var shown = figure.Municipalities.Where(cell => cell.IsShown).ToList();
        var above = shown.Count(cell => cell.ValueLow > county.Value);
        var below = shown.Count(cell => cell.ValueHigh < county.Value);
        return language.Say(Texts.SentenceCompared, figure.Municipalities.Count, above, below, shown.Count - above - below);
    }

    private void AddPreliminary(List<string> sentences, Period period)
    {
        if (figure.Maturity is not { } maturity || !figure.Municipalities.Append(figure.County!).Any(cell => cell.Note == "preliminary"))
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

    private string OutsidePart(Cell cell) =>
        Small(language.Of(cell.AreaSv, cell.AreaEn)) + " (" + CellWords.Numerator(cell, language) + ")";

    private string PeriodOf(Cell cell) => language.Of(cell.PeriodSv, cell.PeriodEn);

    private string Number(double? value) => value is { } number ? language.Number(number, figure.Decimals) : "";

    private string Capital(string text) => char.ToUpper(text[0], language.Culture) + text[1..];

    private string Small(string text) => char.ToLower(text[0], language.Culture) + text[1..];
}
