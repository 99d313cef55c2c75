using Analytics.Etl.Disclosure;

namespace Analytics.Etl.Indicators.Derived;

/// <summary>What is to be derived: a measure of one base indicator, the county, one period.</summary>
/// <param name="Code">The derived indicator, such as J01.</param>
/// <param name="Subject">The indicator it is made of, such as K01.</param>
/// <param name="Period">The period.</param>
/// <param name="Figures">The figures it may use.</param>
/// <param name="Places">The municipalities.</param>
public sealed record Question(string Code, string Subject, string Period, Figures Figures, Places Places)
{
    /// <summary>The answer, with the reason where there is no value.</summary>
    /// <param name="breakdown">Which answer it is, such as <c>of=K01</c>.</param>
    /// <param name="value">The value; null where it cannot be had.</param>
    /// <param name="used">The figures it is made of: preliminary ones make it preliminary.</param>
    /// <param name="wanted">Of how many parts it should be made.</param>
    /// <param name="without">Why there is no value.</param>
    internal IndicatorValue Answer(string breakdown, DerivedValue? value, IReadOnlyList<PublishedValue> used, int wanted, string without) =>
        new(new CellKey(Code, Places.County, Period, breakdown), value?.Numerator, value?.Denominator, value?.Value, value?.Limits ?? Limits.None,
            value is null ? without : used.Any(cell => cell.Note == Notes.Preliminary) ? Notes.Preliminary : Notes.None)
        {
            Parts = new Parts(used.Count, wanted),
        };

    /// <summary>Why figures are missing in some of these areas: not delivered where that holds for one, else hidden or too few to be told.</summary>
    internal string Lacking(IEnumerable<string> areas, string? indicator = null) =>
        areas.Select(area => Figures.At(indicator ?? Subject, area, Period)).Any(cell => cell is null || cell.Note == Notes.NotDelivered) ? Notes.NotDelivered : Notes.TooFew;
}

/// <summary>A derived value; numerator and denominator only where they mean something by themselves.</summary>
internal sealed record DerivedValue(double Value, Limits Limits, double? Numerator = null, double? Denominator = null);
