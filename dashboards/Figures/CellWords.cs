using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>A cell in words: the number in the reader's format, or why there is none.</summary>
public static class CellWords
{
    /// <summary>How many.</summary>
    public static string Numerator(Cell cell, Language language) =>
        cell is { Status: "shown", Numerator: { } count } ? language.Whole(count) : language[CodeWords.Status(cell.Reason)];

    /// <summary>Out of how many.</summary>
    public static string Denominator(Cell cell, Language language) => cell.Denominator is { } count ? language.Whole(count) : "–";

    /// <summary>From how many to how many the model expects, worked back from the figure per those; a dash where nothing was counted.</summary>
    public static string Expected(Cell cell, Indicator indicator, Language language) =>
        cell is { Status: "shown", Numerator: > 0, ValueLow: > 0, ValueHigh: > 0 }
            ? language.Span(Math.Round(cell.Numerator.Value * indicator.Multiplier / cell.ValueHigh.Value), Math.Round(cell.Numerator.Value * indicator.Multiplier / cell.ValueLow.Value), 0)
            : "–";

    /// <summary>The figure itself; a dash where there is a span alone.</summary>
    public static string Value(Cell cell, int decimals, Language language)
    {
        var value = cell is { IsShown: true, Value: { } number } ? language.Number(number, decimals) : cell.IsSpan ? "–" : language[CodeWords.Status(cell.Reason)];
        return cell.IsShown ? Marked(value, cell, language) : value;
    }

    /// <summary>From where to where the figure may lie.</summary>
    public static string Interval(Cell cell, int decimals, Language language) =>
        cell.IsSpan ? Marked(language.Span(cell.ValueLow!.Value, cell.ValueHigh!.Value, decimals), cell, language)
        : cell is { Status: "shown", ValueLow: { } low, ValueHigh: { } high } ? language.Span(low, high, decimals)
        : cell.IsShown ? "–"
        : language[CodeWords.Status(cell.Reason)];

    /// <summary>From how many parts it is made: 45 av 49.</summary>
    public static string Parts(Cell cell, Language language) =>
        cell is { PartCount: { } count, PartTotal: { } total } ? language.Say(Texts.PartsOf, count, total) : "–";

    /// <summary>Place and figure in one line: <c>Härryda: 3,4 (2,9–4,0)</c>, <c>Härryda: 42,0 %</c>.</summary>
    public static string Line(Cell cell, IndicatorFigure figure, Language language) =>
        $"{language.Of(cell.AreaSv, cell.AreaEn)}: {Figure(cell, figure.Unit, figure.Decimals, language)}";

    /// <summary>The figure with its sign and interval, or why there is none.</summary>
    public static string Figure(Cell cell, Unit unit, int decimals, Language language) => Figure(cell, decimals, language, number => number + unit.Sign(language));

    /// <summary>The figure with its sign, without its interval and mark, or why there is none.</summary>
    public static string FigureAlone(Cell cell, Unit unit, int decimals, Language language) => cell is { IsShown: true, Value: { } value }
        ? language.Number(value, decimals) + unit.Sign(language)
        : cell.IsSpan ? language.Span(cell.ValueLow!.Value, cell.ValueHigh!.Value, decimals)
        : Figure(cell, unit, decimals, language);

    /// <summary>The figure with its whole unit and interval, or why there is none: <c>518 416 kronor (preliminär)</c>.</summary>
    public static string FigureWithUnit(Cell cell, Unit unit, int decimals, Language language) => Figure(cell, decimals, language, number => unit.With(number, language));

    private static string Figure(Cell cell, int decimals, Language language, Func<string, string> withUnit)
    {
        if (cell.IsSpan)
        {
            return Marked(withUnit(language.Span(cell.ValueLow!.Value, cell.ValueHigh!.Value, decimals)), cell, language);
        }

        if (cell is not { IsShown: true, Value: { } value })
        {
            return language[CodeWords.Status(cell.Reason)];
        }

        var number = Marked(withUnit(language.Number(value, decimals)), cell, language);
        return cell is { ValueLow: not null, ValueHigh: not null } ? $"{number} ({Interval(cell, decimals, language)})" : number;
    }

    private static string Marked(string number, Cell cell, Language language) =>
        cell.Note == "preliminary" ? $"{number} ({language[Texts.Preliminary]})" : number;
}
