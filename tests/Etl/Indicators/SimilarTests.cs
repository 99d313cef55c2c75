using Analytics.Etl.Indicators.Similar;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>The municipalities that are most alike, and why.</summary>
public sealed class SimilarTests
{
    [Fact]
    public void Distance_IsOverStandardisedTraits_SizesAsLogarithms()
    {
        // Children 100, 1 000 and 10 000: logarithms one step apart, so standardised −1, 0, 1. Education 8, 10, 12: −1, 0, 1 too.
        // From the small to the middle one √(1 + 1), half of the square from each trait; to the large one √(4 + 4).
        var similar = SimilarPlaces.Of([("S", Traits(100, 8)), ("M", Traits(1000, 10)), ("L", Traits(10000, 12))]);

        Assert.Equal(["S M 1 1.4142", "S L 2 2.8284"], similar.All.Where(pair => pair.Municipality == "S")
            .Select(pair => FormattableString.Invariant($"{pair.Municipality} {pair.Other} {pair.Rank} {pair.Distance:0.0000}")));
        Assert.Equal([0.5, 0.5], similar.All[0].Traits.Select(trait => Math.Round(trait.Share, 9)));
        Assert.Equal("M", similar.All.First(pair => pair.Municipality == "L").Other);
    }

    [Fact]
    public void ATraitThatIsNotKnown_IsLeftOutOfThatDistance()
    {
        var similar = SimilarPlaces.Of([("S", Traits(100, null)), ("M", Traits(1000, 10)), ("L", Traits(10000, 12))]);

        // Only the children can be compared: 1 step, squared, scaled up from one trait to two.
        Assert.Equal(Math.Sqrt(2), similar.All.Single(pair => pair is { Municipality: "S", Other: "M" }).Distance, 9);
    }

    [Fact]
    public void ShippedTraits_GiveTenToEachOfThe49_AndSayWhy()
    {
        using var warehouse = new TestWarehouse();
        var similar = SimilarPlaces.Read(warehouse.Warehouse);

        Assert.Equal(49, similar.Codes().Count);
        Assert.All(similar.Codes().Values, codes => Assert.Equal(SimilarPlaces.Count, codes.Count));
        Assert.All(similar.All, pair => Assert.Equal(1, pair.Traits.Sum(trait => trait.Share), 9));
        Assert.Equal(
            ["children_0_17", "inhabitants_per_km2", "share_compulsory_education_only_25_64", "median_income_20plus", "share_foreign_born_12_17", "share_single_parent_households"],
            similar.All[0].Traits.Select(trait => trait.Trait));
    }

    private static IReadOnlyList<(string Trait, double? Value)> Traits(double children, double? education) =>
        [("children_0_17", children), ("share_compulsory_education_only_25_64", education)];
}
