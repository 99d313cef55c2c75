using System.Globalization;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>What has changed from one release to a later one, or to what is published now.</summary>
[ResponseCache(NoStore = true)]
public sealed class ChangesModel(Reading reading, ReleaseShelf shelf, ReleaseChanges changes) : SitePage(reading)
{
    /// <summary>So many are listed at once.</summary>
    public const int PageSize = 150;

    /// <inheritdoc/>
    public override string Title => Now is { } now ? L.Say(Texts.ChangesOfRelease, now.Name) : L[Texts.ChangesTitle];

    /// <summary>The later release; null for what is published now.</summary>
    public Release? Now { get; private set; }

    /// <summary>The earlier release; null when there is none.</summary>
    public Release? Before { get; private set; }

    /// <summary>Why there is nothing to tell; empty when there is.</summary>
    public string Why { get; private set; } = "";

    /// <summary>What has changed; null when nothing can be compared.</summary>
    public ChangeList? Changes { get; private set; }

    /// <summary>What is looked for.</summary>
    public ChangeFilter Filter { get; private set; } = new();

    /// <summary>Those that fit.</summary>
    public IReadOnlyList<CellChange> Listed { get; private set; } = [];

    /// <summary>The page of the list, from 1.</summary>
    public int PageNumber { get; private set; } = 1;

    /// <summary>How many pages there are, at least one.</summary>
    public int PageCount => Math.Max(1, (Listed.Count + PageSize - 1) / PageSize);

    /// <summary>Reads both sides.</summary>
    /// <param name="code">The later release; null for what is published now.</param>
    /// <param name="mot">The earlier release.</param>
    /// <param name="sedan">Else a day: the newest release that was public by then.</param>
    /// <param name="area">A level or an area.</param>
    /// <param name="indicator">An indicator.</param>
    /// <param name="kind">A kind of change.</param>
    /// <param name="sida">The page of the list.</param>
    public IActionResult OnGet(string? code, string? mot, string? sedan, string? area, string? indicator, string? kind, string? sida)
    {
        var pair = new ReleasePair(shelf.KnownTo(Audience.Of(HttpContext)));
        if (code is not null && pair.Named(code) is null)
        {
            return NotFound();
        }

        Now = code is null ? null : pair.Named(code);
        if (Now is { State: ReleaseState.Removed })
        {
            return Redirect(Site.ToLive("/rapporter/" + Now.ReleaseCode));
        }

        if (Now is null && Reading is not { State: WarehouseState.Published, Release: null })
        {
            // Who reads releases only sees none of what is published since.
            Why = L[Reading.Release is null ? Texts.ReportsNone : Texts.ChangesReleasedOnly];
            return Page();
        }

        Before = pair.Before(Now, mot, sedan, L, out var why);
        Why = why;
        if (Before is not null)
        {
            Read(Before, new ChangeFilter(ChangeKinds.Of(kind) is null ? "" : kind!, area ?? "", indicator ?? ""), sida);
        }

        return Page();
    }

    /// <summary>This page with other choices.</summary>
    public string To(int page) => Site.ToLive(PathOf) + QueryString.Create(Choices.Append(("sida", page == 1 ? "" : page.ToString(CultureInfo.InvariantCulture)))
        .Where(choice => choice.Item2 != "").Select(choice => KeyValuePair.Create(choice.Item1, (string?)choice.Item2))).Value;

    /// <summary>The page's own address.</summary>
    public string PathOf => Now is { } now ? $"/rapporter/{now.ReleaseCode}/andringar" : "/rapporter/andringar";

    /// <summary>The same list as a file.</summary>
    public string FileOf(string format) => $"{Site.Root}/api/v1/releases/{Now?.ReleaseCode ?? ReleasePair.Published}/changes" + QueryString.Create(
        new[] { ("against", Before!.ReleaseCode), ("kind", Filter.Kind), ("area", Filter.Area), ("indicator", Filter.Indicator), ("format", format) }
            .Where(choice => choice.Item2 != "").Select(choice => KeyValuePair.Create(choice.Item1, (string?)choice.Item2))).Value;

    /// <summary>The measures of which the whole county's new figure is of a kind, each with its period.</summary>
    public IReadOnlyList<string> OfCounty(ChangeKind kind) =>
    [
        .. Changes!.All.Where(change => change.Kind == kind && change.Cell.Breakdown == "" && Changes.AreaOf(change).Kind == "county")
            .Select(change => (Indicator: Changes.IndicatorOf(change), Period: L[Changes.PeriodOf(change)]))
            .Select(item => $"{item.Indicator.IndicatorCode} {L.Of(item.Indicator.NameSv, item.Indicator.NameEn)} ({item.Period})").Distinct(),
    ];

    /// <summary>Those of the page.</summary>
    public IEnumerable<CellChange> Shown => Listed.Skip((PageNumber - 1) * PageSize).Take(PageSize);

    /// <summary>The figure as it is now, or why there is none.</summary>
    public string NowOf(CellChange change) => Figure(change, change.Cell);

    /// <summary>The figure as it was, where it is revised.</summary>
    public string BeforeOf(CellChange change) => change.Before is { } before ? Figure(change, before) : "–";

    private IEnumerable<(string, string)> Choices => [("mot", Before?.ReleaseCode ?? ""), ("kind", Filter.Kind), ("area", Filter.Area), ("indicator", Filter.Indicator)];

    private string Figure(CellChange change, SidedCell cell)
    {
        if (cell.Status == "")
        {
            return "–";
        }

        var indicator = Changes!.IndicatorOf(change);
        var told = new Cell
        {
            Numerator = cell.Numerator, Denominator = cell.Denominator, Value = cell.Value, ValueLow = cell.ValueLow, ValueHigh = cell.ValueHigh, Note = cell.Note, Status = cell.Status,
        };
        return CellWords.FigureAlone(told, Changes.UnitOf(change), indicator.Decimals, L);
    }

    private void Read(Release before, ChangeFilter filter, string? page)
    {
        if (!shelf.IsReadable(before) || Now is { } later && !shelf.IsReadable(later))
        {
            Why = L[Texts.ChangesUnreadable];
            return;
        }

        try
        {
            Changes = Now is { } now ? changes.Between(before, now) : changes.Since(before, Reading.Publication!);
        }
        catch (Exception broken) when (broken is WarehouseException or IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Why = L[Texts.ReleaseBroken];
            return;
        }

        // What does not exist is not looked for.
        Filter = filter with
        {
            Area = CatalogueOrder.Levels.Contains(filter.Area) || Changes.Areas.Any(item => item.Area == filter.Area) ? filter.Area : "",
            Indicator = Changes.Indicators.Any(item => item.IndicatorCode == filter.Indicator) ? filter.Indicator : "",
        };
        Listed = Changes.Of(Filter);
        PageNumber = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, PageCount) : 1;
    }
}
