using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>One place: every indicator that is published of it, against the county, its area, similar municipalities and its own past.</summary>
public abstract class PlaceModel(Reading reading, PlaceReader places, IndicatorRows rows, StandingReader standings, ComparisonRows comparisons) : SitePage(reading)
{
    private static readonly string[] Chosen = ["iop_year", "year", "half_year"];

    /// <inheritdoc/>
    public override string Title => Profile is { } profile ? L.Of(profile.Place.LabelSv, profile.Place.LabelEn) : L[AskedFor != "" ? Texts.PlaceUnknownTitle : Texts.PlacesTitle];

    /// <inheritdoc/>
    public override string TabTitle => Periods.FirstOrDefault(cell => cell.PeriodCode == Period) is { } cell ? $"{Title}, {L.Of(cell.PeriodSv, cell.PeriodEn)}" : Title;

    /// <summary>The code that does not exist; empty when it does.</summary>
    public string AskedFor { get; private set; } = "";

    /// <summary>What is known of the place; null where there is nothing to read.</summary>
    public PlaceProfile? Profile { get; private set; }

    /// <summary>The municipalities that an area is made of, in the order of the alphabet; empty for a municipality.</summary>
    public IReadOnlyList<Place> Members { get; private set; } = [];

    /// <summary>The municipalities that are most like it.</summary>
    public IReadOnlyList<SimilarRow> Similar { get; private set; } = [];

    /// <summary>The places before and after it among those of its kind.</summary>
    public (Place? Previous, Place? Next) Beside { get; private set; }

    /// <summary>Periods that can be chosen, the latest first.</summary>
    public IReadOnlyList<Cell> Periods { get; private set; } = [];

    /// <summary>The period asked for; empty for the usual ones.</summary>
    public string Period { get; private set; } = "";

    /// <summary>How many measured indicators are not published of such places.</summary>
    public int Elsewhere { get; private set; }

    /// <summary>Whether this address is for municipalities.</summary>
    protected abstract bool IsOfMunicipalities { get; }

    /// <summary>Reads the place.</summary>
    public IActionResult OnGet(string code, string? period)
    {
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        var all = places.All();
        if (all.Find(place => place.AreaCode == code) is not { } found)
        {
            var (alike, isGuess) = PlaceSearch.Find(all, code);
            if (alike.Count == 1 && !isGuess)
            {
                return Redirect(Site.ToPlace(alike[0].AreaKind, alike[0].AreaCode) + Site.Query);
            }

            AskedFor = Remark.Echo(code);
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        if (found.IsMunicipality != IsOfMunicipalities)
        {
            return RedirectPermanent(Site.ToPlace(found.AreaKind, found.AreaCode) + Site.Query);
        }

        Reading.Whole(() =>
        {
            Read(found, all, period ?? "");
            return 0;
        });
        return Page();
    }

    /// <summary>The words of a figure.</summary>
    public StandingWords Words(Standing standing) => new(standing, L);

    /// <summary>The words of its comparisons.</summary>
    public AgainstWords Against(Standing standing) => new(standing, L);

    /// <summary>What the place is.</summary>
    public string Kind() => Profile!.Place switch
    {
        { AreaKind: "municipality" } place => L.Say(Texts.PlaceIsMunicipality, place.CareArea, place.Association),
        { AreaKind: "care_area" } => L.Say(Texts.PlaceIsCareArea, Members.Count),
        { AreaKind: "association" } => L.Say(Texts.PlaceIsAssociation, Members.Count),
        _ => L.Say(Texts.PlaceIsCounty, Members.Count),
    };

    /// <summary>How it stands against the county, in a sentence or two; empty for the county itself.</summary>
    public string Stands()
    {
        var compared = Profile!.Compared.Count;
        var (better, worse) = (Profile.Better.Count, Profile.Worse.Count);
        if (Profile.Place.AreaKind == "county" || compared == 0)
        {
            return compared == 0 && Profile.Place.AreaKind != "county" ? L[Texts.PlaceComparedNone] : "";
        }

        if (compared == 1)
        {
            return L[Texts.PlaceComparedOne] + " " + L[better == 1 ? Texts.PlaceOneBetter : worse == 1 ? Texts.PlaceOneWorse : Texts.PlaceOneChance];
        }

        var said = Numerals.Of(L, compared, better, worse, compared - better - worse);
        return L.Say(Texts.PlaceCompared, said[0].Capital(L), said[1], said[2])
            + (better + worse < compared ? " " + L.Say(Texts.PlaceComparedRest, said[3].Capital(L)) : "");
    }

    /// <summary>What support there is in the place, in sentences; of the county the other pages tell.</summary>
    public IEnumerable<string> Support()
    {
        if (Profile!.Place.AreaKind == "county")
        {
            yield break;
        }

        if (Profile.CountOf("U05") is { } offers)
        {
            yield return offers == 0 ? L[Texts.PlaceNoOffer] : L.Count((int)offers, Texts.PlaceOfferOne, Texts.PlaceOfferMany);
        }

        if (Profile.CountOf("C01") is { } centres && Profile.CountOf("C02") is { } alike)
        {
            yield return centres + alike == 0 ? L[Texts.PlaceNoCentre]
                : L.Say(Texts.PlaceHasCentres, L.List([.. new[] { Named(centres, Texts.PlaceCentreOne, Texts.PlaceCentreMany), Named(alike, Texts.PlaceAlikeCentreOne, Texts.PlaceAlikeCentreMany) }.Where(part => part != "")]));
        }
    }

    /// <summary>The comparisons that a place of this kind has.</summary>
    public IReadOnlyList<(string Comparator, Text Head)> Comparators => Profile!.Place.AreaKind switch
    {
        "municipality" => [("county", Texts.PlaceCounty), ("care_area", Texts.PlaceCareArea), ("similar", Texts.PlaceSimilar), ("own_past", Texts.PlacePast)],
        "county" => [("own_past", Texts.PlacePast)],
        _ => [("county", Texts.PlaceCounty), ("own_past", Texts.PlacePast)],
    };

    private string Named(double count, Text one, Text many) => count == 0 ? "" : L.Count((int)count, one, many);

    private void Read(Place place, List<Place> all, string period)
    {
        var catalogue = rows.Indicators();
        var own = standings.Read(catalogue, place.AreaCode, period);
        Profile = new PlaceProfile(place, own);
        Elsewhere = catalogue.Count(indicator => indicator.IsMeasured) - own.Count;
        Periods = standings.Periods(place.AreaCode, Chosen);
        Period = Periods.Any(cell => cell.PeriodCode == period) ? period : "";
        var codes = place.IsMunicipality ? [] : places.MunicipalitiesOf(place.AreaCode);
        Members = [.. all.Where(other => codes.Contains(other.AreaCode)).OrderBy(other => other.LabelSv, L.PlaceOrder)];
        Similar = place.IsMunicipality ? comparisons.Similar(place.AreaCode) : [];
        var alike = all.Where(other => other.AreaKind == place.AreaKind).OrderBy(other => other.LabelSv, L.PlaceOrder).ToList();
        var at = alike.FindIndex(other => other.AreaCode == place.AreaCode);
        Beside = (at > 0 ? alike[at - 1] : null, at + 1 < alike.Count ? alike[at + 1] : null);
    }
}

/// <summary>One of the 49.</summary>
public sealed class MunicipalityModel(Reading reading, PlaceReader places, IndicatorRows rows, StandingReader standings, ComparisonRows comparisons)
    : PlaceModel(reading, places, rows, standings, comparisons)
{
    /// <inheritdoc/>
    protected override bool IsOfMunicipalities => true;
}

/// <summary>A care area, a municipal association or the county.</summary>
public sealed class AreaModel(Reading reading, PlaceReader places, IndicatorRows rows, StandingReader standings, ComparisonRows comparisons)
    : PlaceModel(reading, places, rows, standings, comparisons)
{
    /// <inheritdoc/>
    protected override bool IsOfMunicipalities => false;
}
