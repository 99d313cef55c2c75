using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>All places, and the answer to a search for one.</summary>
public sealed class PlacesModel(Reading reading, PlaceReader places) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.PlacesTitle];

    /// <summary>Every place.</summary>
    public IReadOnlyList<Place> All { get; private set; } = [];

    /// <summary>What was sought, fit to be shown; empty when nothing was.</summary>
    public string Sought { get; private set; } = "";

    /// <summary>What fits.</summary>
    public IReadOnlyList<Place> Found { get; private set; } = [];

    /// <summary>Whether nothing fits as written and the found are guesses.</summary>
    public bool IsGuess { get; private set; }

    /// <summary>The municipalities of a care area, in the order of the alphabet.</summary>
    public IEnumerable<Place> Within(Place careArea) => All.Where(place => place.IsMunicipality && place.CareArea == careArea.CareArea).OrderBy(place => place.LabelSv, L.PlaceOrder);

    /// <summary>Reads the places; a search that one place answers goes straight to it.</summary>
    public IActionResult OnGet(string? namn)
    {
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        All = places.All();
        if (string.IsNullOrWhiteSpace(namn))
        {
            return Page();
        }

        Sought = Remark.Echo(namn.Trim());
        (Found, IsGuess) = PlaceSearch.Find(All, namn);
        var only = Found.Count == 1 ? Found[0] : Found.Count(place => place.IsMunicipality) == 1 && PlaceSearch.Fold(namn) == PlaceSearch.Fold(Found.First(place => place.IsMunicipality).ShortName)
            ? Found.First(place => place.IsMunicipality)
            : null;
        return only is not null && !IsGuess ? Redirect(Site.ToPlace(only.AreaKind, only.AreaCode)) : Page();
    }
}
