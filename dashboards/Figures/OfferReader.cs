using System.Globalization;
using Analytics.Dashboards.Resources;
using Calendar = Analytics.WarehouseSql.Calendar;

namespace Analytics.Dashboards.Figures;

/// <summary>What an address asks for; null or empty is everything, and the latest month.</summary>
public sealed record OfferAsked(string? Ground, string? Age, string? Form, string? Language, string? Organisation, string? Area, string? Period)
{
    /// <summary>From an address.</summary>
    public static OfferAsked Of(IQueryCollection query) =>
        new(query["ground"], query["age"], query["form"], query["language"], query["organisation"], query["area"], query["period"]);
}

/// <summary>Gathers what the pages of offers show, in one reading.</summary>
public sealed class OfferReader(OfferRows rows, PlaceRows places)
{
    /// <summary>How an offer can be given.</summary>
    public static readonly IReadOnlyList<string> Forms = ["fysisk", "digital", "telefon"];

    /// <summary>What can be chosen; null where no list has come.</summary>
    public OfferLists? Lists()
    {
        var days = rows.ListDays();
        return days.Count == 0 ? null : new OfferLists(days, places.Choosable(), rows.AgeGroups(), rows.Codes());
    }

    /// <summary>The offers that hold on the last day of a month.</summary>
    public List<Offer> Offers(string month) => rows.InForce(OfferLists.LastDay(month));

    /// <summary>The figure of a month; null where no list has come.</summary>
    public OfferFigure? Read(OfferAsked asked)
    {
        if (Lists() is not { } lists)
        {
            return null;
        }

        var remarks = new List<Remark>();
        var period = Month(asked.Period, lists, remarks);
        var offers = Offers(period);
        var filter = new OfferFilter(
            Chosen(asked.Ground, lists.Grounds.Select(ground => ground.Code), Texts.UnknownGround, remarks),
            Chosen(asked.Age, OfferFilter.AllowedAges(lists.AgeGroups), Texts.UnknownAge, remarks),
            Chosen(asked.Form, Forms, Texts.UnknownForm, remarks),
            Chosen(asked.Language, offers.SelectMany(offer => offer.LanguageCodes), Texts.UnknownLanguage, remarks),
            Chosen(asked.Organisation, offers.Select(offer => offer.OrganisationCode), Texts.UnknownOrganisation, remarks),
            // The county is everything.
            Chosen(asked.Area == "lan" ? null : asked.Area, lists.Areas.Select(area => area.Area), Texts.UnknownArea, remarks));
        return new OfferFigure(lists, offers, filter, period, remarks);
    }

    // A link from another page brings its period along: what stood on the last day of a quarter is what stood at the end of its last month.
    private static string Month(string? asked, OfferLists lists, List<Remark> remarks)
    {
        var last = Calendar.Periods().FirstOrDefault(period => period.Code == asked)?.Last.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return One(lists.Months.Contains(last) ? last : asked, lists.Months, Texts.UnknownMonth, remarks) ?? lists.Months[0];
    }

    private static string[] Chosen(string? asked, IEnumerable<string> allowed, Text unknown, List<Remark> remarks) => One(asked, allowed, unknown, remarks) is { } found ? [found] : [];

    private static string? One(string? asked, IEnumerable<string> allowed, Text unknown, List<Remark> remarks)
    {
        if (string.IsNullOrEmpty(asked))
        {
            return null;
        }

        var found = allowed.FirstOrDefault(value => value == asked);
        if (found is null)
        {
            remarks.Add(new(unknown, _ => [Remark.Echo(asked)]));
        }

        return found;
    }
}
