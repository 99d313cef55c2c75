using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Analytics.Dashboards.Pages;

/// <summary>The inner zone's first page: who one is, what waits, and where to go.</summary>
[ResponseCache(NoStore = true)]
public sealed class InnerModel(Reading reading, InnerWork work, EndpointDataSource endpoints, IConfiguration configuration) : SitePage(reading)
{
    private static readonly (string Path, Text Name)[] Known =
    [
        ("/inre/siffror", Texts.InnerFigures), ("/inre/ladda-upp", Texts.InnerUpload), ("/inre/leveranser", Texts.InnerDeliveries), ("/inre/forslag", Texts.InnerProposals),
        ("/inre/anteckningar", Texts.InnerAnnotations), ("/inre/slapp", Texts.InnerReleases), ("/inre/jobb", Texts.InnerJobs), ("/inre/journal", Texts.InnerJournal), ("/inre/atkomst", Texts.LogTitle),
    ];

    /// <inheritdoc/>
    public override string Title => L[Texts.InnerTitle];

    /// <summary>Who reads.</summary>
    public Audience Audience => Audience.Of(HttpContext);

    /// <summary>What waits, in words.</summary>
    public IReadOnlyList<string> Waiting { get; private set; } = [];

    /// <summary>The pages that this person may open.</summary>
    public IReadOnlyList<(string Path, Text Name)> Links { get; private set; } = [];

    /// <summary>Counts.</summary>
    public void OnGet()
    {
        var routes = endpoints.Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).ToHashSet(StringComparer.Ordinal);
        var links = Known.Where(link => routes.Contains(link.Path) && Zones.Of(link.Path)!.LetsIn(Audience)).ToList();
        if (Jobs.IsHosted(configuration))
        {
            links.Add((Jobs.Address, Texts.InnerHangfire));
        }

        Links = links;
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        Waiting = Words(work.Count());
    }

    private List<string> Words(Waiting waiting) =>
        [.. new[]
        {
            (waiting.Files, Texts.InnerOneFile, Texts.InnerFiles), (waiting.Held, Texts.InnerOneHeld, Texts.InnerHeld),
            (waiting.Proposals, Texts.InnerOneProposal, Texts.InnerManyProposals), (waiting.Prepared, Texts.InnerOnePrepared, Texts.InnerPrepared),
        }.Where(item => item.Item1 > 0).Select(item => L.Count(item.Item1, item.Item2, item.Item3))];
}
