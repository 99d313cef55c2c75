using System.ComponentModel;
using System.Globalization;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Api;

/// <summary>A page of offers, by name, as they stood on a day (yyyymmdd); list_day is the day of the list that tells of it.</summary>
public sealed record OffersAnswer(bool Sample, long? Day, long? ListDay, int Total, int Page, int PageSize, IReadOnlyList<ApiOffer> Offers);

/// <summary>An offer. Null is unknown, not none; no municipality: it is given in no place of the county; days are yyyymmdd, valid_to is the first day after.</summary>
public sealed record ApiOffer(
    string Offer, string Name, string Organisation, string OrganisationName, string Type, string Form, string? Municipality, double? Lat, double? Lon, bool ServesAll,
    IReadOnlyList<string> Serves, IReadOnlyList<string> Grounds, long AgeFrom, long AgeTo, IReadOnlyList<string> Languages, IReadOnlyList<string> Groups, string Interpreter,
    long? SeatsPerTerm, long? FreeSeats, long? QueueDays, long? LastChecked, long ValidFrom, long? ValidTo);

/// <summary><c>/api/v1/offers</c>: the support offers of a day, by the same choices as the page.</summary>
public static class OffersApi
{
    private const long NeverEnds = 99991231;

    private static readonly string[] Parameters = ["ground", "age", "form", "language", "organisation", "area", "period"];

    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi<OffersAnswer>("offers", Answer, "Support offers",
        "The support offers that hold on the last day of a month, the latest one by default. Filters may be repeated, except period: an offer fits that has any of the values of each. Offers are public facts and not protected; null is unknown, not none.",
        new ApiAbout { Example = Example });

    private static readonly OffersAnswer Example = new(true, 20260930, 20260930, 1, 1, 100,
    [
        new ApiOffer("SG-14", "Sorgegrupp", "BRACKE", "Bräcke diakoni", "sorgestöd", "fysisk", "1480", 57.71, 11.97, false, ["1480", "1481"], ["5"], 8, 12, ["sv"], [], "okänt", 8, 3, null,
            20260901, 20260101, null),
    ]);

#pragma warning disable IDE0060
    private static IResult Answer(
        HttpContext context,
        Reading reading,
        OfferReader reader,
        [Description("Ground: 1 to 5 of the Health and Medical Services Act 5:7, or U for the wider group; may be repeated.")] string[]? ground,
        [Description("Age in years, 0 to 25, or an age group such as 6-12; may be repeated.")] string[]? age,
        [Description("Form: fysisk, digital or telefon; may be repeated.")] string[]? form,
        [Description("Language, two letters of ISO 639-1; may be repeated.")] string[]? language,
        [Description("Organisation code, such as BRIS; may be repeated.")] string[]? organisation,
        [Description("Area code, such as 1480 or vso-fyrbodal: offers given there or meant for children there; may be repeated.")] string[]? area,
        [Description("Month, such as 2026-09: offers that hold on its last day.")] string? period,
        [Description("json (default) or csv.")] string? format,
        [Description("Page, from 1.")] string? page,
        [Description("Offers on a page, 1 to 1000; 100 by default.")] string? page_size)
#pragma warning restore IDE0060
    {
        if (reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            return Problems.Unavailable(reading.Reason);
        }

        var (query, problem, figure) = reading.Whole(() => Read(context.Request.Query, reader));
        if (problem is not null)
        {
            return problem;
        }

        var offers = query.PageOf(figure?.Found ?? []).ConvertAll(Row);
        var total = figure?.Found.Count ?? 0;
        return ApiAnswer.Send(context, query, total, () => Csv(offers),
            () => new OffersAnswer(reading.IsSample, figure?.Day, figure?.ListDay, total, query.Page, query.PageSize, offers));
    }

    private static (ApiQuery Query, IResult? Problem, OfferFigure? Figure) Read(IQueryCollection asked, OfferReader reader)
    {
        var lists = reader.Lists();
        IReadOnlyList<string> months = lists?.Months ?? [];
        var month = asked["period"].LastOrDefault(months.Contains) ?? (months.Count > 0 ? months[0] : null);
        var offers = month is null ? [] : reader.Offers(month);
        var (query, problem) = ApiQuery.Check(asked, Parameters, parameter => parameter switch
        {
            "ground" => [.. (lists?.Grounds ?? []).Select(ground => ground.Code)],
            "age" => OfferFilter.AllowedAges(lists?.AgeGroups ?? []),
            "form" => OfferReader.Forms,
            "language" => [.. offers.SelectMany(offer => offer.LanguageCodes).Distinct().Order(StringComparer.Ordinal)],
            "organisation" => [.. offers.Select(offer => offer.OrganisationCode).Distinct().Order(StringComparer.Ordinal)],
            "area" => [.. (lists?.Areas ?? []).Select(area => area.Area)],
            _ => months,
        });
        if (problem is not null || lists is null || month is null)
        {
            return (query, problem, null);
        }

        IReadOnlyList<string> Of(string parameter) => query.Filter.GetValueOrDefault(parameter) ?? [];
        var filter = new OfferFilter(Of("ground"), Of("age"), Of("form"), Of("language"), Of("organisation"), Of("area"));
        return (query, null, new OfferFigure(lists, offers, filter, month, []));
    }

    private static ApiOffer Row(Offer offer) => new(
        offer.OfferCode, offer.OfferName, offer.OrganisationCode, offer.OrganisationName, offer.OfferType, offer.OfferForm, offer.MunicipalityCode == "" ? null : offer.MunicipalityCode,
        offer.Lat, offer.Lon, offer.ServesAll, offer.ServedCodes, offer.GroundCodes, offer.AgeFrom, offer.AgeTo, offer.LanguageCodes, offer.Groups, offer.Interpreter,
        offer.SeatsPerTerm, offer.FreeSeats, offer.QueueDays, offer.LastChecked, offer.ValidFrom, offer.ValidTo == NeverEnds ? null : offer.ValidTo);

    private static string Csv(IEnumerable<ApiOffer> offers)
    {
        var csv = new Csv(',');
        csv.Line("offer", "name", "organisation", "organisation_name", "type", "form", "municipality", "lat", "lon", "serves_all", "serves", "grounds", "age_from", "age_to",
            "languages", "groups", "interpreter", "seats_per_term", "free_seats", "queue_days", "last_checked", "valid_from", "valid_to");
        foreach (var row in offers)
        {
            csv.Line(row.Offer, row.Name, row.Organisation, row.OrganisationName, row.Type, row.Form, row.Municipality ?? "", ApiAnswer.Number(row.Lat), ApiAnswer.Number(row.Lon),
                row.ServesAll ? "1" : "0", string.Join('|', row.Serves), string.Join('|', row.Grounds), Whole(row.AgeFrom), Whole(row.AgeTo), string.Join('|', row.Languages),
                string.Join('|', row.Groups), row.Interpreter, Whole(row.SeatsPerTerm), Whole(row.FreeSeats), Whole(row.QueueDays), Whole(row.LastChecked), Whole(row.ValidFrom), Whole(row.ValidTo));
        }

        return csv.ToString();
    }

    private static string Whole(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
