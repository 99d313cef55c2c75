using System.ComponentModel;
using System.Globalization;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;

namespace Analytics.Dashboards.Api;

/// <summary>A feed as it stands today. Days are yyyymmdd; what is not known or has never come is null.</summary>
/// <param name="State">on_time, awaited or late.</param>
/// <param name="NextPeriod">The next period to come that is not late, and the day on which it is expected.</param>
/// <param name="LateSince">The first day on which the feed was late.</param>
public sealed record ApiFeed(
    string Feed, string NameSv, string NameEn, string PeriodKind, long ExpectedAfterDays, long LateAfterDays, string State, long? DataThrough, long? LastDelivery,
    string? LastReceivedAt, string? NextPeriod, long? NextExpected, long? LateSince, IReadOnlyList<string> LatePeriods);

/// <summary>The feeds in their order, and the day in Sweden for which their states hold.</summary>
public sealed record FeedsAnswer(bool Sample, long Today, int Total, int Page, int PageSize, IReadOnlyList<ApiFeed> Feeds);

/// <summary><c>/api/v1/feeds</c>: how fresh every feed is, and whether it is late.</summary>
public static class FeedsApi
{
    private static readonly string[] Parameters = ["feed", "state"];
    private static readonly string[] States = ["on_time", "awaited", "late"];

    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi<FeedsAnswer>("feeds", Answer, "Feeds and their freshness",
        "Every feed with its rhythm, how far its data reach, what is expected next and since when it is late. The rhythms are proposals until the owner of each feed adopts them.",
        new ApiAbout { Example = Example });

    private static readonly FeedsAnswer Example = new FeedsAnswer(
        true, 20261005, 1, 1, 100,
        [new ApiFeed("kva", "KVÅ-registreringar", "Registered procedures", "month", 20, 30, "late", 20260831, 41, "2026-09-18T05:00:00.000Z", "2026-10", 20261120, 20261001, ["2026-09"])]);

#pragma warning disable IDE0060
    private static IResult Answer(
        HttpContext context,
        Reading reading,
        FeedRows rows,
        FeedClock clock,
        [Description("Feed, such as kva; may be repeated.")] string[]? feed,
        [Description("State: on_time, awaited or late; may be repeated.")] string[]? state,
        [Description("json (default) or csv.")] string? format,
        [Description("Page, from 1.")] string? page,
        [Description("Feeds on a page, 1 to 1000; 100 by default.")] string? page_size)
#pragma warning restore IDE0060
    {
        if (reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            return Problems.Unavailable(reading.Reason);
        }

        var all = rows.All();
        var (query, problem) = ApiQuery.Check(context.Request.Query, Parameters, parameter => parameter == "state" ? States : [.. all.Select(row => row.Feed)]);
        if (problem is not null)
        {
            return problem;
        }

        var periods = rows.Periods();
        var found = all.Select(row => Of(clock.Status(row, periods[row.Feed]))).Where(row => query.Has("feed", row.Feed) && query.Has("state", row.State)).ToList();
        var feeds = query.PageOf(found);
        return ApiAnswer.Send(context, query, found.Count, () => Csv(feeds), () => new FeedsAnswer(
            reading.IsSample, clock.Today.Year * 10000L + clock.Today.Month * 100 + clock.Today.Day, found.Count, query.Page, query.PageSize, feeds));
    }

    private static ApiFeed Of(FeedStatus status) => new(
        status.Feed.Feed, status.Feed.NameSv, status.Feed.NameEn, status.Feed.PeriodKind, status.Feed.ExpectedAfterDays, status.Feed.LateAfterDays,
        status.State switch
        {
            FeedState.OnTime => "on_time",
            FeedState.Awaited => "awaited",
            FeedState.Late => "late",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status.State, null),
        },
        status.Feed.DataThrough, status.Feed.LastDelivery, status.Feed.LastReceivedAt, status.Next?.PeriodCode, status.Next?.ExpectedDay, status.LateSince,
        [.. status.Late.Select(period => period.PeriodCode)]);

    private static string Csv(IEnumerable<ApiFeed> feeds)
    {
        var csv = new Csv(',');
        csv.Line("feed", "name_sv", "name_en", "period_kind", "expected_after_days", "late_after_days", "state", "data_through", "last_delivery", "last_received_at",
            "next_period", "next_expected", "late_since", "late_periods");
        foreach (var row in feeds)
        {
            csv.Line(row.Feed, row.NameSv, row.NameEn, row.PeriodKind, Whole(row.ExpectedAfterDays), Whole(row.LateAfterDays), row.State, Whole(row.DataThrough),
                Whole(row.LastDelivery), row.LastReceivedAt ?? "", row.NextPeriod ?? "", Whole(row.NextExpected), Whole(row.LateSince), string.Join('|', row.LatePeriods));
        }

        return csv.ToString();
    }

    private static string Whole(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
