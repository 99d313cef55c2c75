using Microsoft.AspNetCore.OpenApi;

namespace Analytics.Dashboards.Api;

/// <summary>What <c>/openapi/v1.json</c> says about the whole.</summary>
public static class ApiDescription
{
    /// <summary>Sets title and description.</summary>
    public static void Describe(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info.Title = "Barn som anhöriga – uppföljning i Västra Götaland";
        document.Info.Version = "v1";
        document.Info.Description =
            "Published figures and deliveries. Counts from 1 to 4 are hidden. Answers carry an ETag; pages are linked in the Link header (RFC 8288).";
        return Task.CompletedTask;
    });
}
