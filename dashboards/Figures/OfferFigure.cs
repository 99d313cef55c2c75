using System.Globalization;
using Analytics.Dashboards.Resources;
using Calendar = Analytics.WarehouseSql.Calendar;

namespace Analytics.Dashboards.Figures;

/// <summary>What the page of offers shows: the offers of a day, those that fit the choice, and what they reach. Everything is made of the same rows.</summary>
public sealed class OfferFigure
{
    /// <summary>The ground added by the regional guideline; it is not among those of the law.</summary>
    private const string WiderGround = "U";

    private readonly HashSet<string> areaMunicipalities;

    /// <summary>A figure of a day.</summary>
    /// <param name="lists">What can be chosen.</param>
    /// <param name="offers">The offers that hold on the day.</param>
    /// <param name="filter">Which of them are wanted.</param>
    /// <param name="period">The month, as 2026-09.</param>
    /// <param name="remarks">What of the address does not exist.</param>
    public OfferFigure(OfferLists lists, IReadOnlyList<Offer> offers, OfferFilter filter, string period, IReadOnlyList<Remark> remarks)
    {
        Lists = lists;
        Offers = offers;
        Filter = filter;
        Period = period;
        Remarks = remarks;
        areaMunicipalities = [.. lists.Areas.Where(area => filter.Areas.Contains(area.Area)).SelectMany(area => area.Municipalities)];
        Found = [.. offers.Where(offer => filter.Fits(offer, lists.AgeGroups, areaMunicipalities))];
        Municipalities = [.. lists.Municipalities.Where(place => filter.Areas.Count == 0 || areaMunicipalities.Contains(place.Area))];
        Reached = lists.Municipalities.ToDictionary(place => place.Area, place => Coverages.Of(Found, place.Area));
    }

    /// <summary>What can be chosen.</summary>
    public OfferLists Lists { get; }

    /// <summary>Every offer that holds on the day.</summary>
    public IReadOnlyList<Offer> Offers { get; }

    /// <summary>Those that fit the choice.</summary>
    public IReadOnlyList<Offer> Found { get; }

    /// <summary>The choice.</summary>
    public OfferFilter Filter { get; }

    /// <summary>The month, as 2026-09.</summary>
    public string Period { get; }

    /// <summary>What of the address does not exist.</summary>
    public IReadOnlyList<Remark> Remarks { get; }

    /// <summary>The municipalities that are looked at: all, or those of the chosen area.</summary>
    public IReadOnlyList<AreaRow> Municipalities { get; }

    /// <summary>How the offers that fit reach each municipality of the county.</summary>
    public IReadOnlyDictionary<string, Coverage> Reached { get; }

    /// <summary>The day that is told of, the month's last, yyyymmdd.</summary>
    public long Day => OfferLists.LastDay(Period);

    /// <summary>The list that tells of it, yyyymmdd: the latest one up to the day.</summary>
    public long ListDay => Lists.ListDays.Last(day => day <= Day);

    /// <summary>Whether the month is the latest that a list tells of.</summary>
    public bool IsLatest => Period == Lists.Months[0];

    /// <summary>The area chosen; null for the whole county.</summary>
    public AreaRow? Area => Lists.Areas.FirstOrDefault(area => Filter.Areas.Contains(area.Area));

    /// <summary>The grounds of the law, in its order.</summary>
    public IReadOnlyList<NamedCode> LegalGrounds => [.. Lists.Grounds.Where(ground => ground.Code != WiderGround)];

    /// <summary>Whether the municipality is among those looked at.</summary>
    public bool IsLookedAt(string municipality) => Filter.Areas.Count == 0 || areaMunicipalities.Contains(municipality);

    /// <summary>The municipalities looked at that are reached in one way.</summary>
    public IReadOnlyList<AreaRow> ReachedBy(Coverage coverage) => [.. Municipalities.Where(place => Reached[place.Area] == coverage)];

    /// <summary>How many of the offers that fit reach children of a municipality in one way.</summary>
    public int CountOf(string municipality, Coverage coverage) => Found.Count(offer => Coverages.Of([offer], municipality) == coverage);

    /// <summary>Days since the entry of an offer was checked; null where that is not told.</summary>
    public int? DaysSinceChecked(Offer offer) => offer.LastChecked is { } day ? Calendar.Day(Day).DayNumber - Calendar.Day(day).DayNumber : null;

    /// <summary>Whether the entry was checked longer ago than half a year, the limit of the measure U10.</summary>
    public bool IsStale(Offer offer) => DaysSinceChecked(offer) > 180;
}

/// <summary>What offers can be chosen by.</summary>
/// <param name="ListDays">The days of the lists, the first one first.</param>
/// <param name="Areas">County, care areas, associations and municipalities.</param>
/// <param name="AgeGroups">The age groups.</param>
/// <param name="Codes">Grounds and groups of children with their words.</param>
public sealed record OfferLists(IReadOnlyList<long> ListDays, IReadOnlyList<AreaRow> Areas, IReadOnlyList<AgeGroup> AgeGroups, IReadOnlyList<NamedCode> Codes)
{
    private const string Unknown = "okänd";

    /// <summary>The 49, by name.</summary>
    public IReadOnlyList<AreaRow> Municipalities { get; } =
        [.. Areas.Where(area => area.Kind == "municipality").OrderBy(area => area.NameSv, Language.Swedish.PlaceOrder)];

    /// <summary>The grounds of the law and the wider group.</summary>
    public IReadOnlyList<NamedCode> Grounds { get; } = [.. Codes.Where(code => code.Kind == "ground" && code.Code != Unknown)];

    /// <summary>Every month from the first list to the latest, the latest first, as 2026-09.</summary>
    public IReadOnlyList<string> Months
    {
        get
        {
            var (first, last) = (Calendar.Day(ListDays[0]), Calendar.Day(ListDays[^1]));
            var count = (last.Year - first.Year) * 12 + last.Month - first.Month + 1;
            return [.. Enumerable.Range(0, count).Select(back => last.AddMonths(-back).ToString("yyyy-MM", CultureInfo.InvariantCulture))];
        }
    }

    /// <summary>The last day of a month, yyyymmdd.</summary>
    public static long LastDay(string month)
    {
        var first = DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Calendar.Key(first.AddMonths(1).AddDays(-1));
    }
}
