using System.ComponentModel;
using System.Globalization;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Api;

/// <summary>A page of periods, by their first day.</summary>
public sealed record PeriodsAnswer(bool Sample, int Total, int Page, int PageSize, IReadOnlyList<PeriodRow> Periods);

/// <summary><c>/api/v1/periods</c>: what the period codes of the values stand for.</summary>
public static class PeriodsApi
{
    private static readonly string[] Parameters = ["period", "kind"];

    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi<PeriodsAnswer>("periods", Answer, "Periods",
        "Every period that has a published cell, with its kind, its first and last day (yyyymmdd, both within it) and its labels.",
        new ApiAbout { Example = Example });

    private static readonly PeriodsAnswer Example = new PeriodsAnswer(
        true, 1, 1, 100, [new PeriodRow { Period = "2025H1", Kind = "half_year", FirstDay = 20250101, LastDay = 20250630, LabelSv = "första halvåret 2025", LabelEn = "first half of 2025" }]);

#pragma warning disable IDE0060
    private static IResult Answer(
        HttpContext context,
        Reading reading,
        PlaceRows rows,
        [Description("Period code, such as 2026-03, 2026K1, 2026H1, 2026, IOP1 or R12-2026-03; may be repeated.")] string[]? period,
        [Description("Kind, such as month, quarter, half_year, year, iop_year or rolling_year; may be repeated.")] string[]? kind,
        [Description("json (default) or csv.")] string? format,
        [Description("Page, from 1.")] string? page,
        [Description("Periods on a page, 1 to 1000; 100 by default.")] string? page_size)
#pragma warning restore IDE0060
    {
        if (reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            return Problems.Unavailable(reading.Reason);
        }

        var all = reading.Whole(rows.Periods);
        var (query, problem) = ApiQuery.Check(context.Request.Query, Parameters,
            parameter => [.. all.Select(row => parameter == "period" ? row.Period : row.Kind).Distinct()]);
        if (problem is not null)
        {
            return problem;
        }

        var found = all.Where(row => query.Has("period", row.Period) && query.Has("kind", row.Kind)).ToList();
        var periods = query.PageOf(found);
        return ApiAnswer.Send(context, query, found.Count, () => Csv(periods), () => new PeriodsAnswer(reading.IsSample, found.Count, query.Page, query.PageSize, periods));
    }

    private static string Csv(IEnumerable<PeriodRow> periods)
    {
        var csv = new Csv(',');
        csv.Line("period", "kind", "first_day", "last_day", "label_sv", "label_en");
        foreach (var row in periods)
        {
            csv.Line(row.Period, row.Kind, row.FirstDay.ToString(CultureInfo.InvariantCulture), row.LastDay.ToString(CultureInfo.InvariantCulture), row.LabelSv, row.LabelEn);
        }

        return csv.ToString();
    }
}
