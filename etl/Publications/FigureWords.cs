using System.Globalization;
using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;

namespace Analytics.Etl.Publications;

/// <summary>A figure in a few Swedish words; a hidden one never with its number.</summary>
public static class FigureWords
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>The figure as readers see it; null for a cell that is not published.</summary>
    public static string Of(PublishedValue? cell) => cell?.Status switch
    {
        null => "inte publicerad",
        PublishedValue.Shown => Number(cell),
        var status => Status(status),
    };

    /// <summary>The figure as measured: for the inner zone only.</summary>
    public static string Measured(PublishedValue? cell) => cell is null ? "inte uppmätt" : cell is { Numerator: null, Value: null } ? Status(cell.Note) : Number(cell);

    /// <summary>Where it belongs: <c>K01 1480 2026-03</c>, with its breakdown where it has one.</summary>
    public static string Place(CellKey key) => $"{key.Indicator} {key.Area} {key.Period}" + (key.Breakdown.Length == 0 ? "" : " " + key.Breakdown);

    /// <summary>A number as a Swede writes it; a dash for none.</summary>
    public static string Number(double? number) => number is { } known ? known.ToString("0.###", Swedish) : "–";

    private static string Number(PublishedValue cell) => cell switch
    {
        { Value: null } => Number(cell.Numerator),
        { Numerator: null } => Number(cell.Value) + (cell.Parts is { } parts ? $" (ur {Number(parts.Count)} av {Number(parts.Total)})" : ""),
        _ => $"{Number(cell.Value)} ({Number(cell.Numerator)} av {Number(cell.Denominator)})",
    };

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
