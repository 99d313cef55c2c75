using Analytics.Etl.Indicators.Statistics;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Indicators.Similar;

/// <summary>One trait of the two: their values, and its part of the squared distance.</summary>
public sealed record SimilarTrait(string Trait, double? Own, double? Other, double Share);

/// <summary>A municipality that is like another.</summary>
public sealed record SimilarPlace(string Municipality, string Other, int Rank, double Distance, IReadOnlyList<SimilarTrait> Traits);

/// <summary>
/// The ten municipalities most like each, by the traits that the list marks as likeness, every trait standardised over the municipalities
/// (<see cref="Neighbours"/>). Numbers of children and inhabitants per square kilometre are taken as logarithms: twice as many is as far for small
/// municipalities as for large ones, and the largest does not make all others look alike.
/// </summary>
public sealed class SimilarPlaces
{
    /// <summary>How many are alike.</summary>
    public const int Count = 10;

    private static readonly string[] Sizes = ["children_0_17", "inhabitants_per_km2"];

    private sealed class Row
    {
        public string Municipality { get; init; } = "";

        public string Trait { get; init; } = "";

        public double? Value { get; init; }
    }

    private SimilarPlaces(List<SimilarPlace> all) => All = all;

    /// <summary>Every pair, nearest first.</summary>
    public IReadOnlyList<SimilarPlace> All { get; }

    /// <summary>Codes of the ten by municipality.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Codes() => All.GroupBy(pair => pair.Municipality)
        .ToDictionary(own => own.Key, own => (IReadOnlyList<string>)[.. own.Select(pair => pair.Other)], StringComparer.Ordinal);

    /// <summary>Reads the traits and finds them.</summary>
    public static SimilarPlaces Read(Warehouse warehouse)
    {
        var rows = warehouse.Query<Row>("""
            select m.municipality_code as municipality, t.trait_code as trait, v.trait_value as value
            from   dim_municipality m
            join   dim_trait t on t.is_likeness = 1
            left join dim_municipality_trait v on v.municipality_code = m.municipality_code and v.trait_code = t.trait_code
            where  m.valid_to = 99991231 and m.municipality_key > 1
            order by m.municipality_code, t.sort_order
            """);
        return Of(rows.GroupBy(row => row.Municipality)
            .Select(place => (place.Key, (IReadOnlyList<(string, double?)>)[.. place.Select(row => (row.Trait, row.Value))])));
    }

    /// <summary>Finds them.</summary>
    /// <param name="municipalities">Each municipality's traits, the same in each and in the same order; null where not known.</param>
    public static SimilarPlaces Of(IEnumerable<(string Code, IReadOnlyList<(string Trait, double? Value)> Traits)> municipalities)
    {
        var known = municipalities.ToDictionary(place => place.Code, place => place.Traits, StringComparer.Ordinal);
        var units = known.Select(place => (place.Key, (IReadOnlyList<double?>)[.. place.Value.Select(Scaled)])).ToList();
        return new SimilarPlaces([.. known.Keys.Order(StringComparer.Ordinal).SelectMany(code => Neighbours.Of(units, code, Count)
            .Select((neighbour, at) => new SimilarPlace(code, neighbour.Code, at + 1, neighbour.Distance,
                [.. known[code].Zip(known[neighbour.Code], neighbour.Shares).Select(trait => new SimilarTrait(trait.First.Trait, trait.First.Value, trait.Second.Value, trait.Third ?? 0))])))]);
    }

    private static double? Scaled((string Trait, double? Value) trait) => Sizes.Contains(trait.Trait) ? Math.Log(trait.Value ?? double.NaN) switch
    {
        var log when double.IsFinite(log) => log,
        _ => null,
    } : trait.Value;
}
