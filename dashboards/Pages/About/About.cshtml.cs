using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>What this is, how to read it, where it comes from and how to fetch it.</summary>
public sealed class AboutModel(Reading reading) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.AboutTitle];
}
