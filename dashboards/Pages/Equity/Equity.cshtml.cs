using Analytics.Dashboards.Charts;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>Whether access is equal between places: level and gap of four measures, their gradient, split and spread.</summary>
public sealed class EquityModel(Reading reading, EquityReader equity) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.EquityTitle];

    /// <summary>What is shown; null when there is nothing to read.</summary>
    public EquityFigure? Figure { get; private set; }

    /// <summary>The lead.</summary>
    public EquityWords Words => new(Figure!, L);

    /// <summary>Words for gradient and split.</summary>
    public EquityOrderWords OrderWords => new(Figure!.Catalogue, L);

    /// <summary>Words for one measure.</summary>
    public EquityMeasureWords WordsOf(EquityMeasure measure) => new(measure, Figure!.Catalogue, L);

    /// <summary>Reads the measures.</summary>
    public IActionResult OnGet(string? period, string? measure)
    {
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        if (Reading.State is WarehouseState.Published)
        {
            Figure = Reading.Whole(() => equity.Read(period, measure));
        }

        return Page();
    }

    /// <summary>An indicator's page with the period shown here.</summary>
    public string ToIndicator(string code, string? breakdown = null, string end = "") =>
        Site.To($"/indikator/{code}{end}", ("period", Figure!.Period?.PeriodCode), ("breakdown", breakdown));

    /// <summary>A measure of inequality's page or file: of the whole year where it is made for years only.</summary>
    public string ToMeasure(string code, string end = "") =>
        Site.To($"/indikator/{code}{end}", ("period", code is "J01" or "J02" or "J05" ? Figure!.Period?.PeriodCode : code == "J09" ? null : Figure!.Year?.PeriodCode));

    /// <summary>The measures of inequality in the open API.</summary>
    public string ApiAddress(string format) => Site.Neutral("/api/v1/values") + QueryString.Create(
    [
        .. Figure!.Catalogue.Keys.Order(StringComparer.Ordinal).Select(code => KeyValuePair.Create("indicator", (string?)code)),
        .. new[] { Figure.Period?.PeriodCode, Figure.Year?.PeriodCode }.Distinct().Where(code => code is not null).Select(code => KeyValuePair.Create("period", code)),
        KeyValuePair.Create("format", (string?)format),
    ]);

    /// <summary>The six areas of a measure, drawn.</summary>
    public string AreaChart(EquityMeasure measure, ChartSize size)
    {
        var period = L.Of(Figure!.Period!.LabelSv, Figure.Period.LabelEn);
        return DotPlot.Draw(new DotPlotRows(measure.Areas, measure.County, measure.Unit, measure.Indicator.Decimals, "omraden-" + measure.Indicator.IndicatorCode,
            L.Say(Texts.EquityDotOf, WordsOf(measure).Name, period), L[Texts.EquityDotText]), L, size);
    }

    /// <summary>The measures whose inequality is split, with every part shown.</summary>
    public IReadOnlyList<EquityMeasure> Split => [.. Figure!.Measures.Where(measure => measure.WithinPercent is not null)];

    /// <summary>The split, drawn: each bar is a whole.</summary>
    public string SplitChart(ChartSize size) => BarRows.Draw(
        [.. Split.Select(measure => new Bar(
            L.Of(measure.Indicator.NameSv, measure.Indicator.NameEn),
            L.Say(Texts.EquitySplitBar, Percent(measure.WithinPercent!.Value), Percent(100 - measure.WithinPercent.Value)),
            [new BarPart(measure.WithinPercent.Value, Percent(measure.WithinPercent.Value), "bar-first"), new BarPart(100 - measure.WithinPercent.Value, Percent(100 - measure.WithinPercent.Value), "bar-second")]))],
        100, "delad", L[Texts.EquitySplitChart], L[Texts.EquitySplitText], size);

    private string Percent(int number) => new Unit("procent", "per cent").Brief(L.Whole(number), L);
}
