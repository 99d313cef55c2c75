using System.Globalization;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Maps;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>Offers under one heading of the list: those given in a municipality, or those at a distance.</summary>
public sealed record OfferGroup(string Heading, IReadOnlyList<Offer> Offers);

/// <summary>The offers of a day: what there is for whom, where, and where it is lacking.</summary>
public sealed class OffersModel(Reading reading, OfferReader offers) : SitePage(reading)
{
    /// <summary>Offers on a page of the list.</summary>
    public const int PageSize = 100;

    private const string TilesChoice = "tiles";

    /// <inheritdoc/>
    public override string Title => L[Texts.OffersTitle];

    /// <summary>What is shown; null when there is nothing to read.</summary>
    public OfferFigure? Figure { get; private set; }

    /// <summary>What the rows say.</summary>
    public OfferWords Words => new(Figure!, L);

    /// <summary>The map of the rows.</summary>
    public OfferMap Map => new(Figure!, L, code => To(("area", code)));

    /// <summary>Whether the map is drawn as tiles.</summary>
    public bool AsTiles { get; private set; }

    /// <summary>The page of the list, from 1.</summary>
    public int ListPage { get; private set; } = 1;

    /// <summary>How many pages the list has.</summary>
    public int ListPages => (Figure!.Found.Count + PageSize - 1) / PageSize;

    /// <summary>The offers of the list's page, by municipality, those at a distance last.</summary>
    public IReadOnlyList<OfferGroup> Groups { get; private set; } = [];

    /// <summary>Reads the offers.</summary>
    public void OnGet(string? map, string? sida)
    {
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        Figure = Reading.Whole(() => offers.Read(OfferAsked.Of(Request.Query)));
        if (Figure is null)
        {
            return;
        }

        AsTiles = map == TilesChoice;
        ListPage = int.TryParse(sida, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, Math.Max(1, ListPages)) : 1;
        var names = Figure.Lists.Municipalities.ToDictionary(place => place.Area, place => place.NameSv);
        Groups = [.. Figure.Found
            .GroupBy(offer => offer.IsPhysical ? names.GetValueOrDefault(offer.MunicipalityCode, L[Texts.OfferOutside]) : L[Texts.OfferListRemote])
            .OrderBy(group => group.First().IsPhysical ? 0 : 1).ThenBy(group => group.Key, L.PlaceOrder)
            .SelectMany(group => group.Select(offer => (group.Key, offer)))
            .Skip((ListPage - 1) * PageSize).Take(PageSize)
            .GroupBy(item => item.Key).Select(group => new OfferGroup(group.Key, [.. group.Select(item => item.offer)]))];
    }

    /// <summary>This page with some choices made otherwise.</summary>
    public string To(params (string Name, string? Value)[] changes) => Site.To("/utbud", Choices(changes));

    /// <summary>The list as a file, with the same choice.</summary>
    public string FileAddress => Site.To("/utbud.csv", Choices(("map", null)));

    /// <summary>The same choice in the open API.</summary>
    public string ApiAddress => Site.Neutral("/api/v1/offers") + QueryString.Create(Choices(("map", null)).Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => KeyValuePair.Create(part.Name, part.Value))).Value;

    /// <summary>The matrix, with what of the choice it knows.</summary>
    public string ToCoverage => Site.To("/tackning", Choices().Where(part => part.Name is "age" or "period" or "area").ToArray());

    /// <summary>The choices of the page as they stand in its address.</summary>
    private (string Name, string? Value)[] Choices(params (string Name, string? Value)[] changes)
    {
        var filter = Figure!.Filter;
        (string Name, string? Value)[] all =
        [
            ("ground", One(filter.Grounds)), ("age", One(filter.Ages)), ("form", One(filter.Forms)), ("language", One(filter.Languages)),
            ("organisation", One(filter.Organisations)), ("area", One(filter.Areas)), ("period", Figure.IsLatest ? null : Figure.Period),
            ("map", AsTiles ? TilesChoice : null),
        ];
        return [.. all.Where(part => !changes.Any(change => change.Name == part.Name)), .. changes];
    }

    private static string? One(IReadOnlyList<string> values) => values.Count == 0 ? null : values[0];
}
