using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.Etl.Indicators.Derived;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>
/// A county of four municipalities in two care areas, small enough to work everything out by hand. From worst to best off: A (20 % with
/// compulsory education only), B (15), C (10), D (5); children 0–17: 2 000, 1 000, 1 000, 1 000; children 0–5: 600, 300, 300, 300. A and B are the north.
/// </summary>
internal static class EquityCounty
{
    public const string Period = "2026";

    private static readonly (string Code, string Area, double Deprivation, double Children)[] Municipalities =
        [("A", "north", 20, 2000), ("B", "north", 15, 1000), ("C", "south", 10, 1000), ("D", "south", 5, 1000)];

    private static readonly string[] PeriodCodes = ["2025", "2026", "IOP1", "IOP2"];

    public static Places Places { get; } = InGroups(code => code is "A" ? "big" : "small");

    /// <summary>The municipalities in groups of one's own.</summary>
    public static Places InGroups(Func<string, string> groupOf) => new(
        Municipalities.Select(place => new Place { Code = place.Code, CareArea = place.Area, Association = place.Area, SkrGroup = groupOf(place.Code), Deprivation = place.Deprivation }),
        new Dictionary<string, string>
        {
            ["lan"] = "county", ["north"] = "care_area", ["south"] = "care_area", ["A"] = "municipality", ["B"] = "municipality", ["C"] = "municipality", ["D"] = "municipality",
        },
        People(1), People(0.3));

    /// <summary>The catalogue's entries that are needed, and no more.</summary>
    public static IReadOnlyList<Definition> Definitions { get; } =
    [
        Of("K01", "rate", "byar", 1000, "numerator"), Of("H01", "rate", "byar", 1000, "numerator"), Of("K03", "share", "wilson", 100, "share"),
        Of("U05", "rate", "byar", 10000, "none"), Of("C01", "rate", "byar", 10000, "none"), Of("C02", "rate", "byar", 10000, "none"), Of("C06", "share", "none", 100, "none"),
        .. Enumerable.Range(1, 10).Select(number => Of($"J{number:00}", "derived", "derived", 1, "none")),
    ];

    public static Definition Of(string code, string method, string interval, double multiplier, string kind = "none") => new()
    {
        IndicatorCode = code, ValueMethod = method, IntervalMethod = interval, Multiplier = multiplier, Protected = kind, Polarity = "+",
    };

    /// <summary>A shown cell of so many of so many, without limits unless given.</summary>
    public static PublishedValue Cell(string indicator, string area, double? counted, double? size, double? value, Limits? limits = null, string period = Period, string note = "") =>
        PublishedValue.Open(new IndicatorValue(new CellKey(indicator, area, period, ""), counted, size, value, limits ?? Limits.None, note));

    /// <summary>The municipalities' cells of a rate from their counts; the areas' and the county's are their sums.</summary>
    public static List<PublishedValue> Rates(string indicator, double[] counts, double multiplier = 1000, string period = Period)
    {
        var sizes = Municipalities.Select(place => place.Children).ToArray();
        return
        [
            .. Municipalities.Select((place, at) => Rate(place.Code, counts[at], sizes[at])),
            Rate("north", counts[0] + counts[1], sizes[0] + sizes[1]), Rate("south", counts[2] + counts[3], sizes[2] + sizes[3]), Rate("lan", counts.Sum(), sizes.Sum()),
        ];

        PublishedValue Rate(string area, double counted, double size) => Cell(indicator, area, counted, size, counted / size * multiplier, period: period);
    }

    /// <summary>The answers of one measure for 2026 and the partnership years: breakdown, value, parts and note.</summary>
    public static List<IndicatorValue> Answers(string code, IEnumerable<PublishedValue> cells, Places? places = null)
    {
        var measure = DerivedMeasures.Of(Definitions).Single(entry => entry.Code == code);
        return [.. DerivedMeasures.Answers(measure, new Figures(cells), places ?? Places, _ => true)];
    }

    /// <summary>The answer with a breakdown.</summary>
    public static IndicatorValue Answer(string code, string breakdown, IEnumerable<PublishedValue> cells, Places? places = null) =>
        Answers(code, cells, places).Single(answer => answer.Key.Breakdown == breakdown);

    private static Dictionary<(string Area, string Period), double> People(double part) =>
        Municipalities.SelectMany(place => PeriodCodes.Select(period => (Key: (place.Code, period), People: place.Children * part))).ToDictionary(entry => entry.Key, entry => entry.People);
}
