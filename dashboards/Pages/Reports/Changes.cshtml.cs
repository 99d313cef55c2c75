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

    /// <summary>The releases that may be chosen as the earlier one, the latest first.</summary>
    public IReadOnlyList<Release> Choosable { get; private set; } = [];

    /// <summary>Where the choice of an earlier release leads: where what is published now may not be read, to the newest release.</summary>
    public string ChoicePath { get; private set; } = "";

    /// <summary>The two newest releases that are open, to be offered where nothing has changed since the newest; null when there are not two.</summary>
    public (Release Before, Release Now)? NewestPair { get; private set; }

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
        var known = shelf.KnownTo(Audience.Of(HttpContext));
        var pair = new ReleasePair(known);
        if (code is not null && pair.Named(code) is null)
        {
            return NotFound();
        }

        Now = code is null ? null : pair.Named(code);
        if (Now is { State: ReleaseState.Removed })
        {
            return Redirect(Site.ToLive("/rapporter/" + Now.ReleaseCode));
        }

        Offer(known);
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

    /// <summary>The measures of which the whole county's new figure is of a kind, each with its periods; those that follow the work itself are left to the list.</summary>
    public IReadOnlyList<string> OfCounty(ChangeKind kind) =>
    [
        .. Changes!.All.Where(change => change.Kind == kind && change.Cell.Breakdown == "" && !IsInternal(change) && Changes.AreaOf(change).Kind == "county")
            .Select(change => (Indicator: Changes.IndicatorOf(change), Period: L[Changes.PeriodOf(change)]))
            .GroupBy(item => item.Indicator.IndicatorCode)
            .Select(group => $"{L.Of(group.First().Indicator.NameSv, group.First().Indicator.NameEn)} ({L.List([.. group.Select(item => item.Period).Distinct()])})"),
    ];

    /// <summary>Those of the page.</summary>
    public IEnumerable<CellChange> Shown => Listed.Skip((PageNumber - 1) * PageSize).Take(PageSize);

    /// <summary>The figure as it is now, or why there is none.</summary>
    public string NowOf(CellChange change) => Figure(change, change.Cell);

    /// <summary>The figure as it was, where it is revised.</summary>
    public string BeforeOf(CellChange change) => change.Before is { } before ? Figure(change, before) : "–";

    /// <summary>The figure a year earlier, where it is new and set against that.</summary>
    public string YearBeforeOf(CellChange change) => change.YearBefore is { } value ? Changes!.UnitOf(change).Brief(L.Number(value, Changes.IndicatorOf(change).Decimals), L) : "–";

    private static bool IsInternal(CellChange change) => change.Cell.IndicatorCode.StartsWith('Q');

    private void Offer(IReadOnlyList<Release> known)
    {
        var open = known.Where(release => release.IsOpen && release.State != ReleaseState.Removed).ToList();
        NewestPair = Now is null && open.Count > 1 ? (open[1], open[0]) : null;
        var later = Now ?? (Reading is { State: WarehouseState.Published, Release: null } ? null : open.FirstOrDefault());
        ChoicePath = later is null ? PathOf : $"/rapporter/{later.ReleaseCode}/andringar";
        Choosable = later is null ? open : open.FindAll(release => release.ReleaseKey != later.ReleaseKey && string.CompareOrdinal(release.PublicFrom, later.PublicFrom) <= 0);
    }

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
        var unit = Changes.UnitOf(change);
        var figure = told is { IsShown: true, Value: { } value } ? unit.Brief(L.Number(value, indicator.Decimals), L)
            : told.IsSpan ? unit.Brief(L.Span(told.ValueLow!.Value, told.ValueHigh!.Value, indicator.Decimals), L)
            : CellWords.FigureAlone(told, unit, indicator.Decimals, L);

        // Where the figure reads the same, the counts are what is revised.
        return change.Before is { } before && !change.Cell.FigureReadsOtherThan(before, indicator.Decimals) ? $"{figure} ({Counts(cell, indicator)})" : figure;
    }

    private string Counts(SidedCell cell, Indicator indicator) => (cell.Numerator, cell.Denominator) switch
    {
        (_, { } counted) when SidedCell.HasSum(indicator) => L.Say(Texts.ChangesCounted, L.Whole(counted)),
        ({ } count, { } of) => L.Say(Texts.PartsOf, L.Whole(count), L.Whole(of)),
        ({ } count, null) => L.Whole(count),
        (null, { } of) => L.Say(Texts.PartsOf, "–", L.Whole(of)),
        _ => "–",
    };

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
