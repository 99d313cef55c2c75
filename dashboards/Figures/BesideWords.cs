using System.Text.RegularExpressions;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What stands beside a figure, in sentences: level and areas of a gap, municipalities that are counted, what was granted, what is aimed at.</summary>
/// <param name="figure">The indicator.</param>
/// <param name="language">The reader's.</param>
public sealed partial class BesideWords(IndicatorFigure figure, Language language)
{
    /// <summary>The sentences for the county's figure.</summary>
    public IEnumerable<string> All(Cell county)
    {
        foreach (var sentence in figure.Beside is { } beside ? OfMeasure(beside) : [])
        {
            yield return sentence;
        }

        if (TableColumns.HasGranted(figure.Indicator) && county is { IsShown: true, Denominator: { } granted })
        {
            yield return language.Say(Texts.SentenceGranted, figure.Unit.With(language.Whole(granted), language));
        }

        if (Aim(county) is { } aim)
        {
            yield return language.Say(Texts.SentenceAim, aim);
        }
    }

    private IEnumerable<string> OfMeasure(Beside beside)
    {
        var decimals = beside.Measure.Decimals;
        if (beside.County is { } level)
        {
            yield return language.Say(Texts.SentenceLevel, CellWords.FigureWithUnit(level, beside.Unit, decimals, language));
        }

        if (beside is { Highest.Count: > 0, Lowest.Count: > 0 } && beside.Highest[0].Value > beside.Lowest[0].Value)
        {
            yield return language.Say(Texts.SentenceEnds, Places(beside.Highest), language.Number(beside.Highest[0].Value!.Value, decimals) + beside.Unit.Sign(language),
                Places(beside.Lowest), language.Number(beside.Lowest[0].Value!.Value, decimals) + beside.Unit.Sign(language));
        }

        if (beside.Outside.Count > 0)
        {
            yield return language.Say(Texts.SentenceOutsideFunnel, Places(beside.Outside));
        }
    }

    // The catalogue says a lower aim in its definition, in these words.
    [GeneratedRegex(@"Riktvärdet är minst (\d+) procent", RegexOptions.CultureInvariant)]
    private static partial Regex LowestAim();

    // A number that should lie at a value: the catalogue's own denominator of a count; of a share what the definition says, else all.
    private string? Aim(Cell county) => (figure.Indicator.Polarity, figure.Indicator.ValueMethod) switch
    {
        ("=", "count") when county.Denominator is { } wanted => wanted == 1 ? language.Whole(wanted) : figure.Unit.With(language.Whole(wanted), language),
        ("=", "share") when LowestAim().Match(figure.Indicator.DefinitionSv) is { Success: true } found => language.Say(Texts.AtLeast, figure.Unit.Brief(found.Groups[1].Value, language)),
        ("=", "share") => figure.Unit.Brief(language.Whole(figure.Indicator.Multiplier), language),
        _ => null,
    };

    private string Places(IEnumerable<Cell> cells) => language.List([.. cells.Select(cell => cell.CareArea != "" && cell.AreaKind == "care_area" ? cell.CareArea : language.Of(cell.AreaSv, cell.AreaEn))]);
}
