using System.Globalization;

namespace Analytics.Dashboards.Figures;

/// <summary>Which offers are wanted: any of the values of each part, every part that has values.</summary>
/// <param name="Grounds">Codes of grounds.</param>
/// <param name="Ages">Ages in years, or codes of age groups.</param>
/// <param name="Forms">fysisk, digital or telefon.</param>
/// <param name="Languages">Codes of languages.</param>
/// <param name="Organisations">Codes of organisations.</param>
/// <param name="Areas">Codes of areas: an offer fits that is given there, or is for children there.</param>
public sealed record OfferFilter(
    IReadOnlyList<string> Grounds, IReadOnlyList<string> Ages, IReadOnlyList<string> Forms, IReadOnlyList<string> Languages, IReadOnlyList<string> Organisations,
    IReadOnlyList<string> Areas)
{
    /// <summary>The oldest age that an offer can name, in years.</summary>
    public const int OldestAge = 25;

    /// <summary>Everything.</summary>
    public static readonly OfferFilter None = new([], [], [], [], [], []);

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => Grounds.Count + Ages.Count + Forms.Count + Languages.Count + Organisations.Count + Areas.Count == 0;

    /// <summary>Whether offers in a room can be among those wanted.</summary>
    public bool MayBePhysical => Forms.Count == 0 || Forms.Contains("fysisk");

    /// <summary>Whether offers by screen or telephone can be among those wanted.</summary>
    public bool MayBeRemote => Forms.Count == 0 || Forms.Any(form => form != "fysisk");

    /// <summary>The ages that can be asked for: the groups, then every year.</summary>
    public static IReadOnlyList<string> AllowedAges(IEnumerable<AgeGroup> groups) =>
        [.. groups.Select(group => group.AgeGroupCode), .. Enumerable.Range(0, OldestAge + 1).Select(age => age.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Whether an offer is wanted.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="groups">What the codes of age groups mean.</param>
    /// <param name="municipalities">Of which municipalities the areas are made; asked only where areas are.</param>
    public bool Fits(Offer offer, IReadOnlyList<AgeGroup> groups, IReadOnlySet<string> municipalities) =>
        (Grounds.Count == 0 || Grounds.Any(offer.GroundCodes.Contains))
        && (Ages.Count == 0 || Ages.Any(age => FitsAge(offer, age, groups)))
        && (Forms.Count == 0 || Forms.Contains(offer.OfferForm))
        && (Languages.Count == 0 || Languages.Any(offer.LanguageCodes.Contains))
        && (Organisations.Count == 0 || Organisations.Contains(offer.OrganisationCode))
        && (Areas.Count == 0 || municipalities.Any(code => offer.IsGivenIn(code) || offer.ServesPlace(code)));

    private static bool FitsAge(Offer offer, string age, IReadOnlyList<AgeGroup> groups)
    {
        var group = groups.FirstOrDefault(item => item.AgeGroupCode == age);
        if (group is not null)
        {
            return offer.TakesAges(group.AgeFrom, group.AgeTo);
        }

        var years = int.Parse(age, CultureInfo.InvariantCulture);
        return offer.TakesAges(years, years);
    }
}
