using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What the page of equity says as a whole, by rule: where it is most unequal, who lies surely below, whether gaps shrink, and what cannot be said.</summary>
/// <param name="figure">What is shown.</param>
/// <param name="language">The reader's.</param>
public sealed class EquityWords(EquityFigure figure, Language language)
{
    /// <summary>The lead: at most four paragraphs of a sentence or two.</summary>
    public IReadOnlyList<string> Lead()
    {
        if (figure.Period is not { } period)
        {
            return [];
        }

        return [.. new[] { MostUneven(period), Below(), Closing(), CannotSay() }.Select(part => string.Join(' ', part)).Where(part => part != "")];
    }

    /// <summary>A measure within a sentence: <c>hänvisningar per 1 000 barn</c>; an abbreviation keeps its capitals.</summary>
    public static string Name(Indicator indicator, Language language)
    {
        var name = language.Of(indicator.NameSv, indicator.NameEn);
        return char.IsUpper(name[1]) ? name : char.ToLower(name[0], language.Culture) + name[1..];
    }

    /// <summary>Care areas in a list, by the names that they are called.</summary>
    public static string Areas(IEnumerable<Cell> cells, Language language) =>
        language.List([.. cells.Select(cell => cell.CareArea != "" ? cell.CareArea : language.Of(cell.AreaSv, cell.AreaEn))]);

    /// <summary>Which way a gap has gone since the first partnership year: below zero shrunk, above grown; null where that may be chance.</summary>
    public static int? Direction(Cell? change, bool isFact) => change switch
    {
        { IsShown: true, ValueHigh: < 0 } => -1,
        { IsShown: true, ValueLow: > 0 } => 1,
        { IsShown: true, ValueLow: null, Value: { } value } when isFact => Math.Sign(value),
        _ => null,
    };

    private IEnumerable<string> MostUneven(Period period)
    {
        var label = Label(period);
        if (figure.Measures.Where(measure => measure.SurelyUneven).MaxBy(measure => measure.Ratio!.Value) is { } most)
        {
            yield return language.Say(UnevenText, label, Name(most.Indicator, language), Areas(most.Highest, language),
                language.Number(most.Ratio!.Value!.Value, DecimalsOf("J02")), Areas(most.Lowest, language));
        }
        else if (figure.Measures.Any(measure => measure.Ratio is { IsShown: true }))
        {
            yield return language.Say(Texts.EquityNoneUneven, label);
        }
    }

    private IEnumerable<string> Below()
    {
        var surely = figure.Measures.Where(measure => !measure.IsFact && measure.OnSide("lower").Count > 0).ToList();
        var facts = figure.Measures.Where(measure => measure.IsFact && measure.OnSide("lower").Count > 0).ToList();
        if (surely.Count > 0)
        {
            yield return language.Say(Texts.EquitySurelyBelow, Parts(surely));
        }
        else if (figure.Measures.Any(measure => !measure.IsFact && measure.Against.Count > 0))
        {
            yield return language[Texts.EquityNoneBelow];
        }

        if (facts.Count > 0)
        {
            yield return language.Say(Texts.EquityFactBelow, Parts(facts));
        }
    }

    private IEnumerable<string> Closing()
    {
        var changed = figure.Measures.Where(measure => measure.Change is { IsShown: true }).ToList();
        if (changed.Count == 0)
        {
            yield return language[Texts.EquityTooEarly];
            yield break;
        }

        foreach (var (way, text) in new (int?, Text)[] { (-1, Texts.EquityShrunk), (1, Texts.EquityGrown), (null, Texts.EquityUnsettled) })
        {
            var those = changed.FindAll(measure => Direction(measure.Change, measure.IsFact) == way);
            if (those.Count > 0)
            {
                yield return language.Say(text, Names(those));
            }
        }
    }

    private IEnumerable<string> CannotSay()
    {
        var chance = figure.Measures.Where(measure => measure.Now.Gap is { IsShown: true } && !measure.SurelyUneven && !measure.IsFact).ToList();
        string[] told = chance.Count > 0 && figure.Measures.Any(measure => measure.SurelyUneven) ? [language.Say(Texts.EquityMayBeChance, Names(chance))] : [];
        return told.Concat(NotShown());
    }

    // Among one there is no most.
    private Text UnevenText => figure.Chosen is not null ? Texts.EquityUneven
        : figure.Measures.Count(measure => measure.Ratio is { IsShown: true }) == 1 ? Texts.EquityOnlyOne
        : Texts.EquityMostUneven;

    private IEnumerable<string> NotShown()
    {
        var awaited = figure.Measures.Where(measure => measure.Now.Gap is { Status: "not_delivered" }).ToList();
        var hidden = figure.Measures.Where(measure => measure.Now.Gap is not { IsShown: true }).Except(awaited).Select(WhyNotShown);
        return awaited.Count == 0 ? hidden : hidden.Prepend(language.Say(Texts.EquityNotDeliveredYet, Names(awaited)));
    }

    private string WhyNotShown(EquityMeasure measure)
    {
        var name = Name(measure.Indicator, language);
        return measure.Now.Gap switch
        {
            { PartCount: { } count, PartTotal: { } total } => language.Say(Texts.EquityCannotSayParts, name, count, total),
            _ when measure.Areas.Any(cell => cell.IsShown) && measure.Areas.Any(cell => !cell.IsShown) =>
                language.Say(Texts.EquityCannotSayParts, name, measure.Areas.Count(cell => cell.IsShown), measure.Areas.Count),
            _ => language.Say(Texts.EquityCannotSay, name),
        };
    }

    private string Parts(List<EquityMeasure> measures) =>
        language.List([.. measures.Select(measure => $"{Areas(measure.OnSide("lower"), language)} ({Name(measure.Indicator, language)})")]);

    private string Names(List<EquityMeasure> measures) => language.List([.. measures.Select(measure => Name(measure.Indicator, language))]);

    private int DecimalsOf(string code) => figure.Catalogue.TryGetValue(code, out var entry) ? entry.Decimals : 2;

    private string Label(Period period)
    {
        var label = language.Of(period.LabelSv, period.LabelEn);
        return char.ToUpper(label[0], language.Culture) + label[1..];
    }
}
