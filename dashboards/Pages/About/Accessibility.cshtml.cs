using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>What can be relied on, what is known to be lacking, and whom to tell.</summary>
public sealed class AccessibilityModel(Reading reading, IConfiguration configuration) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.AccessTitle];

    /// <summary>Where to write; null when those who run the site have not said.</summary>
    public string? Contact => configuration[OpenDataOptions.ContactKey] is { Length: > 0 } contact ? contact : null;
}
