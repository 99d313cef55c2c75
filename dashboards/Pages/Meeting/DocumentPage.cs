using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>A page that is made to be printed: a document of a release, or of the latest publication. It has a layout of its own.</summary>
public abstract class DocumentPage(Reading reading) : SitePage(reading)
{
    /// <summary>What the document is, for the head of each printed page.</summary>
    public abstract string Kind { get; }

    /// <summary>The release's name, or which publication it is.</summary>
    public string Of => Reading.Release is { } release ? release.Name
        : Reading.Publication is { } publication ? L.Say(Texts.MeetingOfPublication, publication.PublicationKey) : "";

    /// <inheritdoc/>
    public override string Title => Of == "" ? Kind : $"{Kind}: {Of}";

    /// <summary>The document's own name is a whole title; a file is called by it.</summary>
    public override string TabTitle => Title;

    /// <summary>The address of the page's style sheet for paper, which writes the running title.</summary>
    public string PaperStyle => Site.To(PaperStyles.PathOf(this is SroModel));

    /// <summary>The words of a figure.</summary>
    public StandingWords Words(Standing standing) => new(standing, L);

    /// <summary>The page of a figure, with the period that is told here.</summary>
    public string AddressOf(Standing standing) => Site.To("/indikator/" + standing.Indicator.IndicatorCode, ("period", standing.Cell.PeriodCode));
}
