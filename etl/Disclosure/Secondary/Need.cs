namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>How much readers need a figure: what is hidden for the sake of another is what they need least. The county stays, then areas and years (design.md section 7).</summary>
public static class Need
{
    /// <summary>The cost of hiding a figure; only the proportions mean anything.</summary>
    /// <param name="areaKind">The kind of place.</param>
    /// <param name="periodKind">The kind of period.</param>
    /// <param name="breakdown">The member of a breakdown; '' for the whole.</param>
    public static double Of(string areaKind, string periodKind, string breakdown) => Place(areaKind, breakdown) * Time(periodKind) * (breakdown.Length == 0 ? 1.5 : 1);

    private static double Place(string areaKind, string breakdown) => areaKind switch
    {
        "county" when breakdown.Length == 0 => 2000,
        "county" => 200,
        "care_area" when breakdown.Length == 0 => 60,
        "care_area" => 12,
        "association" => 40,
        "outside" => 2,
        _ => 1,
    };

    private static double Time(string periodKind) => periodKind switch
    {
        "year" or "iop_year" => 2,
        _ => 1,
    };
}
