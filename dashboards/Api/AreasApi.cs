using System.ComponentModel;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Api;

/// <summary>A page of areas, in their order.</summary>
public sealed record AreasAnswer(bool Sample, int Total, int Page, int PageSize, IReadOnlyList<AreaRow> Areas);

/// <summary><c>/api/v1/areas</c>: what the area codes of the values stand for.</summary>
public static class AreasApi
{
    private static readonly string[] Parameters = ["area", "kind"];

    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi<AreasAnswer>("areas", Answer, "Areas",
        "Every area that a figure can be about, with its kind, its names and the municipalities that it is made of. What lies outside the county is made of none.",
        new ApiAbout { Example = Example });

    private static readonly AreasAnswer Example = new AreasAnswer(
        true, 1, 1, 100, [new AreaRow { Area = "vso-samla", Kind = "care_area", NameSv = "SAMLA", NameEn = "SAMLA", Parent = "lan", Municipalities = ["1441", "1489"] }]);

#pragma warning disable IDE0060
    private static IResult Answer(
        HttpContext context,
        Reading reading,
        PlaceRows rows,
        [Description("Area code, such as lan or 1480; may be repeated.")] string[]? area,
        [Description("Kind: county, care_area, association, municipality or outside; may be repeated.")] string[]? kind,
        [Description("json (default) or csv.")] string? format,
        [Description("Page, from 1.")] string? page,
        [Description("Areas on a page, 1 to 1000; 100 by default.")] string? page_size)
#pragma warning restore IDE0060
    {
        if (reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            return Problems.Unavailable(reading.Reason);
        }

        var all = rows.Areas();
        var (query, problem) = ApiQuery.Check(context.Request.Query, Parameters,
            parameter => [.. all.Select(row => parameter == "area" ? row.Area : row.Kind).Distinct()]);
        if (problem is not null)
        {
            return problem;
        }

        var found = all.Where(row => query.Has("area", row.Area) && query.Has("kind", row.Kind)).ToList();
        var areas = query.PageOf(found);
        return ApiAnswer.Send(context, query, found.Count, () => Csv(areas), () => new AreasAnswer(reading.IsSample, found.Count, query.Page, query.PageSize, areas));
    }

    private static string Csv(IEnumerable<AreaRow> areas)
    {
        var csv = new Csv(',');
        csv.Line("area", "kind", "name_sv", "name_en", "parent", "municipalities");
        foreach (var row in areas)
        {
            csv.Line(row.Area, row.Kind, row.NameSv, row.NameEn, row.Parent, string.Join('|', row.Municipalities));
        }

        return csv.ToString();
    }
}
