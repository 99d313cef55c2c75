using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Analytics.Dashboards.Pages;

/// <summary>What every page knows: where it is, its language, and what it reads.</summary>
public abstract class SitePage(Reading reading) : PageModel
{
    /// <summary>The request's reading of the published layer.</summary>
    public Reading Reading => reading;

    /// <summary>Where the request came in.</summary>
    public Site Site => Site.Of(HttpContext);

    /// <summary>The reader's language.</summary>
    public Language L => Site.Language;

    /// <summary>The page's heading.</summary>
    public abstract string Title { get; }

    /// <summary>What the tab says: the heading, and what was chosen where several states share it.</summary>
    public virtual string TabTitle => Title;
}
