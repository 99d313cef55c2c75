using System.Globalization;
using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;

namespace Analytics.Etl.Publications;

/// <summary>A figure in a few Swedish words; a hidden one never with its number.</summary>
public static class FigureWords
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>The figure as readers see it; null for a cell that is not published.</summary>
    /// <param name="cell">The figure.</param>
    /// <param name="unit">How it is made and what it counts; null for the bare numbers.</param>
    public static string Of(PublishedValue? cell, FigureUnit? unit = null) => cell?.Status switch
    {
        null => "inte publicerad",
        PublishedValue.Shown => Number(cell, unit),
        var status => Status(status),
    };

    /// <summary>The figure as measured: for the inner zone only.</summary>
    public static string Measured(PublishedValue? cell, FigureUnit? unit = null) =>
        cell is null ? "inte uppmätt" : cell is { Numerator: null, Value: null } ? Status(cell.Note) : Number(cell, unit);

    /// <summary>Where it belongs: <c>K01 1480 2026-03</c>, with its breakdown where it has one.</summary>
    public static string Place(CellKey key) => $"{key.Indicator} {key.Area} {key.Period}" + (key.Breakdown.Length == 0 ? "" : " " + key.Breakdown);

    /// <summary>A number as a Swede writes it; a dash for none.</summary>
    public static string Number(double? number) => number is { } known ? known.ToString("0.###", Swedish) : "–";

    private static string Number(PublishedValue cell, FigureUnit? unit) => (cell, unit?.Method) switch
    {
        ({ Value: null }, _) => Number(cell.Numerator),
        ({ Denominator: { } values }, "median") => $"median {Number(cell.Value)} {unit!.Name}, av {Number(values)} {unit.Counted}",
        ({ Limits: { Low: { } low, High: { } high } }, "need") => $"{Number(cell.Value)} {unit!.Name} (spann {Number(low)}–{Number(high)})",
        (_, "count") => $"{Number(cell.Value)} {unit!.Name}",
        ({ Numerator: null }, _) => Number(cell.Value) + Named(unit) + (cell.Parts is { } parts ? $" (ur {Number(parts.Count)} av {Number(parts.Total)})" : ""),
        _ => $"{Number(cell.Value)}{Named(unit)} ({Number(cell.Numerator)} av {Number(cell.Denominator)})",
    };

    private static string Named(FigureUnit? unit) => unit is null ? "" : " " + unit.Name;

    private static string Status(string status) => status switch
    {
        PublishedValue.Hidden => "dold",
        "too_few" => "för få",
        Notes.NotDelivered => "inte levererad",
        Notes.NotApplicable => "inte tillämplig",
        "no_definition" => "ingen definition",
        "no_source" => "ingen källa",
        _ => status,
    };
}
