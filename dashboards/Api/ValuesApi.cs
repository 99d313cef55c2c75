using System.ComponentModel;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Api;

/// <summary>The publication that an answer holds.</summary>
public sealed record ApiPublication(long Number, string PublishedAt);

/// <summary>A page of published cells. A cell that is not shown has nulls and a status that says why.</summary>
public sealed record ValuesAnswer(
    ApiPublication? Publication, bool Sample, string Notice, IReadOnlyList<string> UnverifiedBreakdowns, int Total, int Page, int PageSize,
    IReadOnlyList<ValueRow> Values);

/// <summary><c>/api/v1/values</c>: every published cell, by indicator, area, period and breakdown.</summary>
public static class ValuesApi
{
    private static readonly string[] Parameters = ["indicator", "area", "period", "breakdown"];

    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi<ValuesAnswer>("values", Answer, "Published values",
        "Every published cell. Filters may be repeated. Counts from 1 to 4 are hidden: such cells have nulls and status 'hidden'.");

    // The parameters stand here for the description; ApiQuery reads and checks them, so that a wrong one gets an answer of ours.
#pragma warning disable IDE0060
    private static IResult Answer(
        HttpContext context,
        Reading reading,
        ValueRows rows,
        [Description("Indicator code, such as K01.")] string[]? indicator,
        [Description("Area code: lan, a care area, an association, a municipality of four digits, okand or utomlans.")] string[]? area,
        [Description("Period code, such as 2026-03, 2026K1, 2026H1, 2026, IOP1 or R12-2026-03.")] string[]? period,
        [Description("Breakdown, such as code=DU055.")] string[]? breakdown,
        [Description("json (default) or csv.")] string? format,
        [Description("Page, from 1.")] string? page,
        [Description("Rows on a page, 1 to 1000; 100 by default.")] string? page_size)
#pragma warning restore IDE0060
    {
        if (reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            return Problems.Unavailable(reading.Reason);
        }

        var (query, problem) = ApiQuery.Check(context.Request.Query, Parameters, rows.Allowed);
        if (problem is not null)
        {
            return problem;
        }

        var (total, values, unverified) = reading.Whole(() => (rows.Count(query.Filter), rows.Page(query.Filter, query.Page, query.PageSize), rows.Unverified()));
        var publication = reading.Publication is { } found ? new ApiPublication(found.PublicationKey, found.FinishedAt) : null;
        return ApiAnswer.Send(context, query, total, () => Csv(values),
            () => new ValuesAnswer(publication, reading.IsSample, Texts.ProtectionIncomplete.Sv + ".", unverified, total, query.Page, query.PageSize, values));
    }

    private static string Csv(IEnumerable<ValueRow> values)
    {
        var csv = new Csv(',');
        csv.Line("indicator", "area", "period", "breakdown", "numerator", "denominator", "value", "value_low", "value_high", "note", "status", "part_count", "part_total");
        foreach (var row in values)
        {
            csv.Line(row.Indicator, row.Area, row.Period, row.Breakdown, ApiAnswer.Number(row.Numerator), ApiAnswer.Number(row.Denominator),
                ApiAnswer.Number(row.Value), ApiAnswer.Number(row.ValueLow), ApiAnswer.Number(row.ValueHigh), row.Note, row.Status,
                ApiAnswer.Number(row.PartCount), ApiAnswer.Number(row.PartTotal));
        }

        return csv.ToString();
    }
}
