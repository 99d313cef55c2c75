using System.ComponentModel;
using System.Globalization;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Api;

/// <summary>A page of deliveries, the newest first.</summary>
public sealed record DeliveriesAnswer(bool Sample, int Total, int Page, int PageSize, IReadOnlyList<DeliveryRow> Deliveries);

/// <summary><c>/api/v1/deliveries</c>: every file that came and what became of it.</summary>
public static class DeliveriesApi
{
    private static readonly string[] Parameters = ["feed"];

    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi<DeliveriesAnswer>("deliveries", Answer, "Deliveries",
        "Every file that came, the newest first, with its state and how many lines were read, loaded and refused, by rule. Where the lines are persons or talks rows_status is 'hidden' and the counts are null: the number of lines would tell small counts.",
        new ApiAbout { Example = Example });

    private static readonly DeliveriesAnswer Example = new DeliveriesAnswer(true, 1, 1, 100, [new DeliveryRow
    {
        DeliveryKey = 41, Feed = "kva", Sender = "region", FileName = "kva_2026-08.csv", PeriodCode = "2026-08", FirstDay = 20260801, LastDay = 20260831,
        ReceivedAt = "2026-09-18T05:00:00.000Z", FinishedAt = "2026-09-18T05:00:02.000Z", State = "loaded", RowsStatus = "hidden",
    }]);

#pragma warning disable IDE0060
    private static IResult Answer(
        HttpContext context,
        Reading reading,
        DeliveryRows rows,
        [Description("Feed, such as kva.")] string? feed,
        [Description("json (default) or csv.")] string? format,
        [Description("Page, from 1.")] string? page,
        [Description("Deliveries on a page, 1 to 1000; 100 by default.")] string? page_size)
#pragma warning restore IDE0060
    {
        if (reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            return Problems.Unavailable(reading.Reason);
        }

        var (query, problem) = ApiQuery.Check(context.Request.Query, Parameters, _ => rows.Feeds());
        if (problem is not null)
        {
            return problem;
        }

        var chosen = query.Filter.GetValueOrDefault("feed") is { } feeds ? feeds[^1] : null;
        var total = rows.Count(chosen);
        var deliveries = rows.Page(chosen, query.Page, query.PageSize);
        return ApiAnswer.Send(context, query, total, () => Csv(deliveries),
            () => new DeliveriesAnswer(reading.IsSample, total, query.Page, query.PageSize, deliveries));
    }

    private static string Csv(IEnumerable<DeliveryRow> deliveries)
    {
        var csv = new Csv(',');
        csv.Line("delivery", "feed", "sender", "file_name", "period", "first_day", "last_day", "received_at", "finished_at", "state",
            "rows_status", "has_refused", "read_count", "loaded_count", "rejected_count", "refusal_code", "superseded_by");
        foreach (var row in deliveries)
        {
            csv.Line(Whole(row.DeliveryKey), row.Feed, row.Sender, row.FileName, row.PeriodCode, Whole(row.FirstDay), Whole(row.LastDay), row.ReceivedAt,
                row.FinishedAt ?? "", row.State, row.RowsStatus, Whole(row.HasRefused), Whole(row.ReadCount), Whole(row.LoadedCount), Whole(row.RejectedCount), row.RefusalCode ?? "", Whole(row.SupersededBy));
        }

        return csv.ToString();
    }

    private static string Whole(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
