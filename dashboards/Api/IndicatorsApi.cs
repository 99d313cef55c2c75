using System.ComponentModel;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Api;

/// <summary>A page of the catalogue, in its order, and how many of all its indicators are measured.</summary>
public sealed record IndicatorsAnswer(bool Sample, int CatalogueCount, int MeasuredCount, int Total, int Page, int PageSize, IReadOnlyList<CatalogueEntry> Indicators);

/// <summary><c>/api/v1/indicators</c>: the catalogue, in Swedish and English.</summary>
public static class IndicatorsApi
{
    private static readonly string[] Parameters = ["indicator", "goal", "group", "state"];
    private static readonly string[] States = ["measured", "no_source", "no_definition", CatalogueFilter.NotMeasured];

    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi<IndicatorsAnswer>("indicators", Answer, "Catalogue of indicators",
        "Every indicator with its definition, source, caveat and versions in Swedish and English, and why those that are not measured are not. From version 2 on, valid_from is where a series breaks. All definitions are proposals until their owner adopts them.",
        new ApiAbout { Example = Example });

    private static readonly IndicatorsAnswer Example = new(true, 118, 71, 1, 1, 100, [new CatalogueEntry
    {
        IndicatorCode = "K01", VersionNo = 1, ValidFrom = "2025-01-01", Adoption = "proposed", Priority = 1, State = "measured", NameSv = "KVÅ-samtal per 1 000 barn",
        NameEn = "Registered conversations per 1 000 children", UnitSv = "samtal per 1 000 barn", UnitEn = "conversations per 1 000 children", Multiplier = 1000,
        ValueMethod = "rate", Decimals = 1, Goals = "MB1", Levels = ["county", "municipality"], PeriodKinds = ["half_year", "year"], HasFigures = true,
    }]);

#pragma warning disable IDE0060
    private static IResult Answer(
        HttpContext context,
        Reading reading,
        CatalogueRows rows,
        [Description("Indicator code, such as K01; may be repeated.")] string[]? indicator,
        [Description("Point of the shared goals, MB1 to MB7, or an agreement, FC or ÖK; may be repeated.")] string[]? goal,
        [Description("Group, the letter that codes begin with; may be repeated.")] string[]? group,
        [Description("State: measured, no_source or no_definition, or not_measured for the last two; may be repeated.")] string[]? state,
        [Description("json (default) or csv.")] string? format,
        [Description("Page, from 1.")] string? page,
        [Description("Indicators on a page, 1 to 1000; 100 by default.")] string? page_size)
#pragma warning restore IDE0060
    {
        if (reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            return Problems.Unavailable(reading.Reason);
        }

        var all = reading.Whole(rows.All);
        var (query, problem) = ApiQuery.Check(context.Request.Query, Parameters, parameter => parameter switch
        {
            "indicator" => [.. all.Select(entry => entry.IndicatorCode)],
            "goal" => CatalogueOrder.Goals,
            "group" => CatalogueOrder.Groups,
            _ => States,
        });
        if (problem is not null)
        {
            return problem;
        }

        var found = all.Where(entry => Fits(query, "indicator", code => code == entry.IndicatorCode) && Fits(query, "goal", code => new CatalogueFilter(code, "", "").Fits(entry))
            && Fits(query, "group", code => code == entry.Group) && Fits(query, "state", code => new CatalogueFilter("", "", code).Fits(entry))).ToList();
        var entries = query.PageOf(found);
        return ApiAnswer.Send(context, query, found.Count, () => Csv(entries), () => new IndicatorsAnswer(
            reading.IsSample, all.Count, all.Count(entry => entry.IsMeasured), found.Count, query.Page, query.PageSize, entries));
    }

    private static bool Fits(ApiQuery query, string parameter, Func<string, bool> fits) => query.Filter.GetValueOrDefault(parameter)?.Any(fits) ?? true;

    private static string Csv(IEnumerable<CatalogueEntry> entries)
    {
        var csv = new Csv(',');
        foreach (var row in CatalogueFile.Table(entries))
        {
            csv.Line(row);
        }

        return csv.ToString();
    }
}
