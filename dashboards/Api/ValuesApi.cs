using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
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
    // So many cells in one file at most.
    private const int Most = 250_000;

    private static readonly string[] Parameters = ["indicator", "area", "period", "breakdown"];
    private static readonly string[] Formats = ["json", "csv", "xlsx", "json-stat2", "parquet"];

    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi<ValuesAnswer>("values", Answer, "Published values",
        "Every published cell. Filters may be repeated. Counts from 1 to 4 are hidden: such cells have nulls and status 'hidden', and reasons says what every status means. A cell that is asked for by name and is not published is told under not_published, on the first page, with the reason; in files as a line of its own, with the status 'not_published' where the publication plan leaves it out and 'not_delivered' where nothing has come. JSON comes in pages; CSV too, when page or page_size is given, and else whole; xlsx, json-stat2 and parquet always hold the whole selection.",
        new ApiAbout { Formats = Formats, Problems = [StatusCodes.Status404NotFound], Example = Example });

    private static readonly ValuesAnswer Example = new(
        new ApiPublication(12, "2026-10-05T04:00:12.000Z"), true, Texts.ProtectionBriefNote.Sv, [], 2, 1, 100,
        [
            new ValueRow { Indicator = "K01", Area = "1440", Period = "2025", Denominator = 6000, Status = "hidden" },
            new ValueRow { Indicator = "K01", Area = "lan", Period = "2025", Numerator = 2000, Denominator = 400000, Value = 5, ValueLow = 4.5, ValueHigh = 5.6, Status = "shown" },
        ],
        [new ApiReason("hidden", Texts.HiddenNote.Sv, Texts.HiddenNote.En, Reasons.ProtectionPath)], []);

    // The parameters stand here for the description; ApiQuery reads and checks them, so that a wrong one gets an answer of ours.
#pragma warning disable IDE0060
    private static async Task<IResult> Answer(
        HttpContext context,
        Reading reading,
        ValueRows rows,
        WithheldValues withheld,
        ValueFiles files,
        [Description("Indicator code, such as K01.")] string[]? indicator,
        [Description("Area code: lan, a care area, an association, a municipality of four digits, okand or utomlans.")] string[]? area,
        [Description("Period code, such as 2026-03, 2026K1, 2026H1, 2026, IOP1 or R12-2026-03.")] string[]? period,
        [Description("Breakdown, such as code=DU055.")] string[]? breakdown,
        [Description("json (default), csv, xlsx, json-stat2 or parquet.")] string? format,
        [Description("Page, from 1.")] string? page,
        [Description("Rows on a page, 1 to 1000; 100 by default.")] string? page_size)
#pragma warning restore IDE0060
    {
        if (reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            return Problems.Unavailable(reading.Reason);
        }

        var asked = context.Request.Query;
        var (query, problem) = ApiQuery.Check(
            asked, Parameters,
            parameter => parameter == "period" ? [.. rows.Allowed(parameter), .. SchoolTerms(asked[parameter])] : rows.Allowed(parameter),
            Formats,
            parameter => parameter == "breakdown" ? rows.UsedBreakdowns([.. asked["indicator"].OfType<string>()]) : rows.Allowed(parameter));
        if (problem is not null)
        {
            return problem;
        }

        if (FileTag.IsKnown(context, reading, out var notModified))
        {
            return notModified;
        }

        return query.Format == "json" || query is { IsCsv: true, NamesAPage: true } ? Page(context, query, reading, rows, withheld) : await Whole(context, query, reading, rows, withheld, files);
    }

    private static IResult Page(HttpContext context, ApiQuery query, Reading reading, ValueRows rows, WithheldValues withheld)
    {
        var (total, cells, unverified) = reading.Whole(() =>
        {
            var count = rows.Count(query.Filter);
            return (count, new ValueCells(rows.Page(query.Filter, query.Page, query.PageSize), query.Page == 1 ? withheld.Of(query.Filter, count) : []), rows.Unverified());
        });
        ApiAnswer.Tell(context, query, total);
        var tag = FileTag.Of(context, reading);
        if (query.IsCsv)
        {
            return Results.Stream(stream => ValueTable.Of(cells).WriteCsv(stream, ',', ApiAnswer.Exact), ValueFiles.Csv, entityTag: tag);
        }

        var publication = reading.Publication is { } found ? new ApiPublication(found.PublicationKey, found.FinishedAt) : null;
        var answer = new ValuesAnswer(publication, reading.IsSample, Texts.ProtectionBriefNote.Sv, unverified, total, query.Page, query.PageSize, cells.Rows,
            ReasonsOf(cells.Rows, Site.Of(context)), [.. cells.Withheld.Select(ApiWithheld.Of)]);
        return Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(answer, ApiAnswer.Json), "application/json; charset=utf-8", entityTag: tag);
    }

    private static async Task<IResult> Whole(HttpContext context, ApiQuery query, Reading reading, ValueRows rows, WithheldValues withheld, ValueFiles files)
    {
        var (total, cells) = reading.Whole(() =>
        {
            var count = rows.Count(query.Filter);
            return (count, count > Most ? null : new ValueCells(rows.Page(query.Filter, 1, Most), withheld.Of(query.Filter, count)));
        });
        if (cells is null)
        {
            return Problems.TooLarge(query.Format, total, Most);
        }

        context.Response.Headers["X-Total-Count"] = total.ToString(CultureInfo.InvariantCulture);
        return await files.Send(context, query.Format, cells, AskedLanguage.Of(context), null);
    }

    // A kind of period that exists and that nothing is published for: it gets the reason and no error.
    private static IEnumerable<string> SchoolTerms(IEnumerable<string?> asked) => asked.OfType<string>().Where(code => PeriodCode.Kind(code) == "school_term");

    private static List<ApiReason> ReasonsOf(IEnumerable<ValueRow> values, Site site) =>
        [.. from status in values.Select(ValueCells.StatusOf).Distinct().Order(StringComparer.Ordinal)
            let reason = Reasons.Of(status)
            where reason is not null
            select new ApiReason(status, reason.Sv, reason.En, status == "hidden" ? site.Neutral(Reasons.ProtectionPath) : null)];
}
