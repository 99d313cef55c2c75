using System.Globalization;
using System.Text;

namespace Analytics.Dashboards.Figures;

/// <summary>A municipality, an area or the county, with what it belongs to today.</summary>
public sealed class Place
{
    public string AreaCode { get; init; } = "";

    /// <summary>county, care_area, association or municipality.</summary>
    public string AreaKind { get; init; } = "";
    public string LabelSv { get; init; } = "";
    public string LabelEn { get; init; } = "";

    /// <summary>The care area that a municipality lies in, or that an area is; empty for others.</summary>
    public string CareArea { get; init; } = "";

    /// <summary>The municipal association that a municipality belongs to; empty for others.</summary>
    public string Association { get; init; } = "";

    /// <summary>SALAR's group of municipalities; empty for others.</summary>
    public string SkrGroup { get; init; } = "";
    public bool IsMunicipality => AreaKind == "municipality";

    /// <summary>The name alone, as it is sought: Fyrbodal of Fyrbodal (vårdsamverkansområde).</summary>
    public string ShortName => LabelSv.Split(" (")[0];
}

/// <summary>The queries behind the list of places.</summary>
public sealed class PlaceReader(Reading reading)
{
    /// <summary>Every place, in its order.</summary>
    public List<Place> All() => reading.Query<Place>("""
        select a.area_code, a.area_kind, a.label_sv, a.label_en, coalesce(a.care_area, '') as care_area, coalesce(a.association, '') as association,
               coalesce(a.skr_group, '') as skr_group
        from   pub_area a
        where  a.area_kind in ('county', 'care_area', 'association', 'municipality')
        order by a.sort_order
        """);

    /// <summary>The codes of the municipalities that an area is made of.</summary>
    public HashSet<string> MunicipalitiesOf(string area) =>
        reading.Query<string>("select p.municipality_code from pub_area_municipality p where p.area_code = @area", new { area }).ToHashSet(StringComparer.Ordinal);
}

/// <summary>Finds places by what a reader writes: any case, with or without å, ä and ö, a part of the name, a code, or nearly right.</summary>
public static class PlaceSearch
{
    // Two wrong letters are a slip of the keyboard; more are another name.
    private const int SlipsAtMost = 2;

    /// <summary>The places that fit, the best kind of fit alone: the whole name, else the beginning of one, else a part, else a name nearly alike.</summary>
    /// <param name="places">All places.</param>
    /// <param name="sought">What the reader wrote.</param>
    /// <returns>The places, and whether they are a guess because nothing fits as written.</returns>
    public static (IReadOnlyList<Place> Found, bool IsGuess) Find(IReadOnlyList<Place> places, string sought)
    {
        var key = Fold(sought);
        if (key == "")
        {
            return ([], false);
        }

        foreach (var fits in new Func<Place, bool>[]
        {
            place => Fold(place.ShortName) == key || Fold(place.AreaCode) == key,
            place => Fold(place.LabelSv).StartsWith(key, StringComparison.Ordinal),
            place => Fold(place.LabelSv).Contains(key, StringComparison.Ordinal) || Fold(place.LabelEn).Contains(key, StringComparison.Ordinal),
        })
        {
            if (places.Where(fits).ToList() is { Count: > 0 } found)
            {
                return (found, false);
            }
        }

        var near = places.Select(place => (Place: place, Slips: Slips(key, Fold(place.ShortName)))).Where(pair => pair.Slips <= SlipsAtMost).ToList();
        return ([.. near.Where(pair => pair.Slips == near.Min(other => other.Slips)).Select(pair => pair.Place)], true);
    }

    /// <summary>A text as it is compared: small letters, no marks, neither the word kommun nor stad.</summary>
    public static string Fold(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(letter is '-' ? ' ' : letter);
            }
        }

        var folded = plain.ToString();
        return folded.EndsWith("s stad", StringComparison.Ordinal) ? folded[..^"s stad".Length]
            : folded.EndsWith(" kommun", StringComparison.Ordinal) ? folded[..^" kommun".Length].TrimEnd()
            : folded;
    }

    // Levenshtein's distance, row by row.
    private static int Slips(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
