using Analytics.Dashboards.Charts;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>Whether referrals reach support: the way there, its times, why it ends without, who receives, and through time.</summary>
public sealed class ReferralsModel(Reading reading, ReferralReader referrals) : SitePage(reading)
{
    private static readonly Unit Counted = new("hänvisningar", "referrals");

    /// <inheritdoc/>
    public override string Title => L[Texts.ReferralsTitle];

    /// <summary>What is shown; null when there is nothing to read.</summary>
    public ReferralFigure? Figure { get; private set; }

    /// <summary>What is said of it.</summary>
    public ReferralWords Words => new(Figure!, L);

    /// <summary>Reads the figures.</summary>
    public IActionResult OnGet(string? period, string? area, string? trend)
    {
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        if (Reading.State is WarehouseState.Published)
        {
            Figure = Reading.Whole(() => referrals.Read(period, area, trend));
        }

        return Page();
    }

    /// <summary>An indicator's page or file with what is chosen here, as far as it is published: grounds and groups are for the county alone.</summary>
    public string ToIndicator(string code, string end = "") => Site.To($"/indikator/{code}{end}",
        ("period", code is "H09" or "H11" ? Figure!.Year?.PeriodCode : Figure!.AreaPeriod?.PeriodCode), ("area", code == "H09" || Figure!.Place.AreaKind == "county" ? null : Figure.Place.AreaCode));

    /// <summary>The flow, drawn; empty where no step has a number.</summary>
    public string FlowChart(ChartSize size)
    {
        var steps = Figure!.Flow;
        var longest = steps.Max(step => step.Base ?? 0);
        return longest <= 0 ? "" : BarRows.Draw([.. steps.Select(BarOf)], longest, "flode", L.Say(Texts.FlowChart, Words.Period, Words.Place), L[Texts.FlowText], size);
    }

    /// <summary>The reasons that are shown, drawn.</summary>
    public string ReasonChart(ChartSize size)
    {
        var reasons = Figure!.ByMember("H08", "reason", Figure.Period);
        var longest = reasons.Max(row => row.Cell is { IsShown: true } ? row.Cell.Numerator ?? 0 : 0);
        return BarRows.Draw(
            [.. reasons.Select(row => new Bar(L.Of(row.Member.LabelSv, row.Member.LabelEn), CellWords.Numerator(row.Cell, L),
                row.Cell is { IsShown: true, Numerator: { } count } ? [new BarPart(count, L.Whole(count), "bar-first")] : []))],
            longest, "orsaker", L[Texts.ReasonsChart], L[Texts.ReasonsText], size);
    }

    /// <summary>Whether a drawing of the reasons says anything.</summary>
    public bool HasReasonChart => Figure!.ByMember("H08", "reason", Figure.Period).Any(row => row.Cell is { IsShown: true, Numerator: > 0 });

    /// <summary>Referrals through time, drawn.</summary>
    public string StepChart(ChartSize size) => TrendChart.Draw(
        new TrendPoints(Figure!.Counts, Figure.Breaks, Counted, "antal", L.Say(Texts.StepChart, Words.Place, L[CodeWords.PeriodKind(Figure.TrendKind)])), L, size);

    /// <summary>Contact within 30 days through time, drawn.</summary>
    public string ContactChart(ChartSize size) => TrendChart.Draw(
        new TrendPoints(Figure!.ContactTrend, Figure.ContactBreaks, UnitOf("H04"), "kontakt", L.Say(Texts.ContactTrendChart, Words.Place)), L, size);

    /// <summary>What an indicator is counted in.</summary>
    public Unit UnitOf(string code) => Figure!.Catalogue.TryGetValue(code, out var entry) ? new Unit(entry.UnitSv, entry.UnitEn) : Counted;

    private Bar BarOf(FlowStep step) => new(L[FlowWords.Head(step)], FlowWords.Words(step, L), step.Count is not { } count ? []
        : step.Rest is { } rest and > 0 ? [new BarPart(count, L.Whole(count), "bar-first"), new BarPart(rest, L.Whole(rest), "bar-rest")]
        : [new BarPart(count, L.Whole(count), "bar-first")]);
}
