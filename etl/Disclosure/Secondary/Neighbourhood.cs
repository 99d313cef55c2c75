namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>How far from a hidden count its witness is looked for: near at hand first, since that is quick and hides what is close.</summary>
public static class Neighbourhood
{
    // A municipality's partner is a municipality, an area's an area; a county's figures are dearer than all of that.
    private const double FewMunicipalities = 20;
    private const double FewAreas = 400;

    private const int HalfYear = 6;

    // Two years back: what was decided before that has witnesses of its own, which more months seldom break.
    private const int Window = 200;

    private static int Number(int month) => month / 100 * 12 + month % 100;

    /// <summary>Which atoms may differ from the truth, step by step wider, and at what price to the readers a wider look is not worth its time.</summary>
    /// <param name="ground">Where the hidden count belongs.</param>
    /// <param name="epoch">The month, yyyymm, that is being published.</param>
    public static IEnumerable<(Func<Ground, bool> IsNear, double Fair)> Around(Ground ground, int epoch)
    {
        var isPlace = ground.Level == "municipality";
        bool IsLate(Ground other) => other.Feed == ground.Feed && other.LastMonth >= Math.Min(epoch, ground.LastMonth) - Window;
        if (ground.CareArea.Length == 0)
        {
            // Months hang together through rolling years in long chains: half a year around is mostly enough.
            yield return (other => other.Feed == ground.Feed && other.Area == ground.Area && Math.Abs(Number(other.LastMonth) - Number(ground.LastMonth)) <= HalfYear, FewAreas);
        }

        yield return ground.CareArea.Length > 0
            ? (other => IsLate(other) && other.CareArea == ground.CareArea, isPlace ? FewMunicipalities : FewAreas)
            : (other => IsLate(other) && other.Area == ground.Area, FewAreas);
        if (isPlace)
        {
            yield return (other => IsLate(other) && other.Level == "municipality", FewMunicipalities);
        }

        yield return (other => IsLate(other) && (other.Level != "municipality" || (ground.CareArea.Length > 0 && other.CareArea == ground.CareArea)), FewAreas);
        yield return (other => other.Feed == ground.Feed, double.PositiveInfinity);
    }
}
