using System.ComponentModel;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Api;

/// <summary>The publication that an answer holds.</summary>
public sealed record ApiPublication(long Number, string PublishedAt);

/// <summary>A page of published cells. A cell that is not shown has nulls and a status that says why.</summary>
public sealed record ValuesAnswer(
    ApiPublication? Publication, bool Sample, string Notice, IReadOnlyList<string> UnverifiedBreakdowns, int Total, int Page, int PageSize,
    IReadOnlyList<ValueRow> Values, IReadOnlyList<ApiReason> Reasons, IReadOnlyList<ApiWithheld> NotPublished);

/// <summary>What a status or note of the page's cells means, in both languages, and where it is explained.</summary>
public sealed record ApiReason(string Status, string ReasonSv, string ReasonEn, string? ExplainedAt);

/// <summary><c>/api/v1/values</c>: every published cell, by indicator, area, period and breakdown.</summary>
public static class ValuesApi
{
    private static readonly string[] Parameters = ["indicator", "area", "period", "breakdown"];

    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi<ValuesAnswer>("values", Answer, "Published values",
        "Every published cell. Filters may be repeated. Counts from 1 to 4 are hidden: such cells have nulls and status 'hidden', and reasons says what every status means. A cell that is asked for by name and stands outside the publication plan is told under not_published, on the first page, with the reason; in CSV as a line of its own with the status 'not_published'.");

    // The parameters stand here for the description; ApiQuery reads and checks them, so that a wrong one gets an answer of ours.
#pragma warning disable IDE0060
    private static IResult Answer(
        HttpContext context,
        Reading reading,
        ValueRows rows,
        WithheldValues withheld,
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

        var (query, problem) = ApiQuery.Check(context.Request.Query, Parameters, parameter =>
            parameter == "period" ? [.. rows.Allowed(parameter), .. SchoolTerms(context.Request.Query[parameter])] : rows.Allowed(parameter));
        if (problem is not null)
        {
            return problem;
        }

        var (total, values, unverified, notPublished) = reading.Whole(() =>
        {
            var count = rows.Count(query.Filter);
            return (count, rows.Page(query.Filter, query.Page, query.PageSize), rows.Unverified(), query.Page == 1 ? withheld.Of(query.Filter, count) : []);
        });
        var publication = reading.Publication is { } found ? new ApiPublication(found.PublicationKey, found.FinishedAt) : null;
        return ApiAnswer.Send(context, query, total, () => Csv(values, notPublished),
            () => new ValuesAnswer(publication, reading.IsSample, Texts.ProtectionBriefNote.Sv, unverified, total, query.Page, query.PageSize, values,
                ReasonsOf(values, Site.Of(context)), notPublished));
    }

    // A kind of period that exists and that nothing is published for: it gets the reason and no error.
    private static IEnumerable<string> SchoolTerms(IEnumerable<string?> asked) => asked.OfType<string>().Where(code => PeriodCode.Kind(code) == "school_term");

    private static List<ApiReason> ReasonsOf(IEnumerable<ValueRow> values, Site site) =>
        [.. from status in values.Select(StatusOf).Distinct().Order(StringComparer.Ordinal)
            let reason = Reasons.Of(status)
            where reason is not null
            select new ApiReason(status, reason.Sv, reason.En, status == "hidden" ? site.Neutral(Reasons.ProtectionPath) : null)];

    // A cell may be open and yet have no figure, such as a rate without a base: then its note says why.
    private static string StatusOf(ValueRow row) => row.Status != "shown" ? row.Status : row is { Value: null, ValueLow: null, Numerator: null } && row.Note != "" ? row.Note : "shown";

    private static string Csv(IEnumerable<ValueRow> values, List<ApiWithheld> notPublished)
    {
        var csv = new Csv(',');
        csv.Line("indicator", "area", "period", "breakdown", "numerator", "denominator", "value", "value_low", "value_high", "note", "status", "part_count", "part_total", "reason_sv", "reason_en");
        foreach (var row in values)
        {
            csv.Line(row.Indicator, row.Area, row.Period, row.Breakdown, ApiAnswer.Number(row.Numerator), ApiAnswer.Number(row.Denominator),
                ApiAnswer.Number(row.Value), ApiAnswer.Number(row.ValueLow), ApiAnswer.Number(row.ValueHigh), row.Note, row.Status,
                ApiAnswer.Number(row.PartCount), ApiAnswer.Number(row.PartTotal), Reasons.Of(StatusOf(row))?.Sv ?? "", Reasons.Of(StatusOf(row))?.En ?? "");
        }

        foreach (var row in notPublished)
        {
            csv.Line(row.Indicator, row.Area, row.Period, row.Breakdown, "", "", "", "", "", "", row.Status, "", "", row.ReasonSv, row.ReasonEn);
        }

        return csv.ToString();
    }
}
