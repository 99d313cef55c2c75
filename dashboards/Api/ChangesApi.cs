using System.ComponentModel;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Api;

/// <summary>A change of one figure. What it was before is told only where it was revised; of a figure that has been hidden nothing is.</summary>
public sealed record ApiChange(
    string Kind, string Indicator, string Area, string Period, string Breakdown, double? NumeratorBefore, double? DenominatorBefore, double? ValueBefore, double? Numerator, double? Denominator, double? Value,
    string Status, string? ReasonSv, string? ReasonEn, double? ValueYearBefore);

/// <summary>How many figures are of a kind of change.</summary>
public sealed record ApiChangeCount(string Kind, int Count, string NameSv, string NameEn);

/// <summary>A page of changes.</summary>
/// <param name="From">The earlier release's code.</param>
/// <param name="To">The later one's, or <c>published</c>.</param>
/// <param name="Counts">All changes by kind, whatever is looked for.</param>
public sealed record ChangesAnswer(string From, string To, int Total, int Page, int PageSize, IReadOnlyList<ApiChangeCount> Counts, IReadOnlyList<ApiChange> Changes);

/// <summary><c>/api/v1/releases/{code}/changes</c>: what changed from an earlier release, figure by figure.</summary>
public static class ChangesApi
{
    private static readonly string[] Parameters = ["against", "since", "kind", "area", "indicator"];

    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi<ChangesAnswer>("changes", Answer, "What has changed",
        "What changed in a release, figure by figure: against the release before it, another one, or the newest that was public by a day. New figures are judged against the same place a year earlier: better, worse, within_chance or no_direction, higher or lower where there is no interval, and new_figure where there is no year before; preliminary ones are not judged. Revised are those that read otherwise as the pages round them. CSV is whole unless a page is asked for.",
        new ApiAbout { Example = Example, Problems = [StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status410Gone] }, "releases/{code}/changes");

    private static readonly ChangesAnswer Example = new("styrgruppen-varen-2026", "styrgruppen-hosten-2026", 1, 1, 100,
        [new ApiChangeCount("revised", 1, Texts.KindRevised.Sv, Texts.KindRevised.En)],
        [new ApiChange("revised", "K01", "lan", "2025", "", 2000, 400000, 5, 2040, 400000, 5.1, "shown", null, null, null)]);

#pragma warning disable IDE0060
    private static IResult Answer(
        [Description("The release, or published for what is published now where that may be read.")] string code,
        HttpContext context,
        Reading reading,
        ReleaseShelf shelf,
        ReleaseChanges changes,
        [Description("The code of an earlier release; the one before unless named.")] string? against,
        [Description("A day instead: the newest release that was public by the end of it.")] string? since,
        [Description("Kind of change, such as revised.")] string[]? kind,
        [Description("Kind of area, such as municipality, or an area code.")] string[]? area,
        [Description("Indicator code, such as K01.")] string[]? indicator,
        [Description("json (default) or csv.")] string? format,
        [Description("Page, from 1.")] string? page,
        [Description("Changes on a page, 1 to 1000; 100 by default.")] string? page_size)
#pragma warning restore IDE0060
    {
        if (reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            return Problems.Unavailable(reading.Reason);
        }

        var pair = new ReleasePair(shelf.KnownTo(Audience.Of(context)));
        var now = pair.Named(code);
        if (now is null && (code != ReleasePair.Published || reading is not { State: WarehouseState.Published, Release: null }))
        {
            return Problems.Missing(Texts.ProblemUnknownRelease, code);
        }

        if (now is { State: ReleaseState.Removed })
        {
            return Problems.OfRelease(ProblemKind.Removed, now.Name);
        }

        if (!string.IsNullOrEmpty(since) && !ReleasePair.IsDay(since, out _))
        {
            return Problems.WrongDay("since", since);
        }

        if (pair.Before(now, against, since, Language.Swedish, out _) is not { } before)
        {
            return Problems.Missing(string.IsNullOrEmpty(against) ? Texts.ProblemNoneBefore : against == now?.ReleaseCode ? Texts.ChangesItself : Texts.ProblemUnknownRelease, against ?? "");
        }

        if (new[] { before, now }.OfType<Release>().FirstOrDefault(release => !shelf.IsReadable(release)) is { } other)
        {
            return Problems.OfRelease(ProblemKind.OtherVersion, other.Name);
        }

        var list = now is null ? changes.Since(before, reading.Publication!) : changes.Between(before, now);
        var (query, problem) = ApiQuery.Check(context.Request.Query, Parameters, parameter => parameter switch
        {
            "kind" => [.. ChangeKinds.All.Select(ChangeKinds.Code)],
            "area" => [.. CatalogueOrder.Levels, .. list.Areas.Select(item => item.Area)],
            "indicator" => [.. list.Catalogue.Select(item => item.IndicatorCode)],
            // Looked up already: what they name exists.
            _ => [.. context.Request.Query[parameter].OfType<string>()],
        });
        return problem ?? Send(context, query, list, before, code);
    }

    private static IResult Send(HttpContext context, ApiQuery query, ChangeList list, Release before, string code)
    {
        List<CellChange> found =
        [
            .. list.All.Where(change => query.Has("kind", ChangeKinds.Code(change.Kind)) && query.Has("indicator", change.Cell.IndicatorCode)
                && (query.Has("area", change.Cell.AreaCode) || query.Has("area", list.AreaOf(change).Kind))),
        ];
        var told = (query.IsCsv && !query.NamesAPage ? found : query.PageOf(found)).ConvertAll(Of);
        return ApiAnswer.Send(context, query, found.Count, () => Csv(told), () => new ChangesAnswer(
            before.ReleaseCode, code, found.Count, query.Page, query.PageSize,
            [.. ChangeKinds.All.Where(kind => list.Count(kind) > 0).Select(kind => new ApiChangeCount(ChangeKinds.Code(kind), list.Count(kind), ChangeWords.Kind(kind).Sv, ChangeWords.Kind(kind).En))],
            told));
    }

    private static ApiChange Of(CellChange change)
    {
        var cell = change.Cell;
        var reason = Reasons.Of(cell.Status);
        return new ApiChange(
            ChangeKinds.Code(change.Kind), cell.IndicatorCode, cell.AreaCode, cell.PeriodCode, cell.Breakdown, change.Before?.Numerator, change.Before?.Denominator, change.Before?.Value,
            cell.Numerator, cell.Denominator, cell.Value, cell.Status == "" ? "no_cell" : cell.Status, reason?.Sv, reason?.En, change.YearBefore);
    }

    private static string Csv(IEnumerable<ApiChange> changes)
    {
        var csv = new Csv(',');
        csv.Line("kind", "indicator", "area", "period", "breakdown", "numerator_before", "denominator_before", "value_before", "numerator", "denominator", "value", "status", "reason_sv", "reason_en", "value_year_before");
        foreach (var row in changes)
        {
            csv.Line(row.Kind, row.Indicator, row.Area, row.Period, row.Breakdown, ApiAnswer.Number(row.NumeratorBefore), ApiAnswer.Number(row.DenominatorBefore), ApiAnswer.Number(row.ValueBefore),
                ApiAnswer.Number(row.Numerator), ApiAnswer.Number(row.Denominator), ApiAnswer.Number(row.Value), row.Status, row.ReasonSv ?? "", row.ReasonEn ?? "", ApiAnswer.Number(row.ValueYearBefore));
        }

        return csv.ToString();
    }
}
