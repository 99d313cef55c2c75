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

    /// <summary>The figure itself.</summary>
    public static string Value(Cell cell, int decimals, Language language)
    {
        var value = cell is { IsShown: true, Value: { } number } ? language.Number(number, decimals) : language[CodeWords.Status(cell.Reason)];
        return cell.Note == "preliminary" ? $"{value} ({language[Texts.Preliminary]})" : value;
    }

    /// <summary>From where to where the figure may lie.</summary>
    public static string Interval(Cell cell, int decimals, Language language) =>
        cell is { IsShown: true, ValueLow: { } low, ValueHigh: { } high }
            ? language.Number(low, decimals) + "–" + language.Number(high, decimals)
            : cell.IsShown ? "–" : language[CodeWords.Status(cell.Reason)];

    /// <summary>Place and figure in one line: Härryda: 3,4 (2,9–4,0).</summary>
    public static string Line(Cell cell, int decimals, Language language)
    {
        var name = language.Of(cell.AreaSv, cell.AreaEn);
        return cell.IsShown
            ? $"{name}: {Value(cell, decimals, language)} ({Interval(cell, decimals, language)})"
            : $"{name}: {language[CodeWords.Status(cell.Reason)]}";
    }
}
