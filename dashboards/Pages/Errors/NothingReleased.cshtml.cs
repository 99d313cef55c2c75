using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>What stands at every address until something has been released, where everybody reads releases only. It asks nothing of the warehouse.</summary>
[ResponseCache(NoStore = true)]
public sealed class NothingReleasedModel(Reading reading, ReleaseShelf shelf) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Current is null ? Texts.NothingReleasedTitle : Texts.CurrentUnreadableTitle];

    /// <summary>The release in force, where it is one that this program cannot show.</summary>
    public Release? Current { get; private set; }

    /// <summary>Tells so; asked for by its own address while there is something to see, it is no page.</summary>
    public IActionResult OnGet()
    {
        if (Reading.State != WarehouseState.Unreleased)
        {
            return NotFound();
        }

        Current = shelf.Current();
        // The first page is there; what would stand at any other address is not.
        Response.StatusCode = Site.Is("/") ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        return Page();
    }
}
