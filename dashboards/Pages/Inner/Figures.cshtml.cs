using System.Text;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>Figures before protection, each beside what everybody sees of it and why. No picture is made of them, and nothing is kept.</summary>
public sealed class InnerFiguresModel(Reading reading, InnerRows rows, ValueWords words) : InnerPage(reading)
{
    /// <summary>So many rows are shown at once; the file has all.</summary>
    public const int Most = 300;

    private const string All = "*";

    /// <inheritdoc/>
    public override string Title => L[Texts.InnerFigures];

    /// <inheritdoc/>
    public override bool IsUnprotected => true;

    /// <summary>The measure shown; null when nothing can be read.</summary>
    public Indicator? Indicator { get; private set; }

    /// <summary>The measures that have figures.</summary>
    public IReadOnlyList<Indicator> Indicators { get; private set; } = [];

    /// <summary>Every area.</summary>
    public IReadOnlyList<AreaRow> Areas => words.Areas;

    /// <summary>The periods in which it has been measured, the latest first.</summary>
    public IReadOnlyList<Period> Periods { get; private set; } = [];

    /// <summary>The members of its breakdowns, the whole among them.</summary>
    public IReadOnlyList<(string Code, Text Words)> Breakdowns { get; private set; } = [];

    /// <summary>Chosen area; '' for all.</summary>
    public string Area { get; private set; } = "";

    /// <summary>Chosen period; '' for the usual, * for all.</summary>
    public string Period { get; private set; } = "";

    /// <summary>The one period that is shown; null where there are several.</summary>
    public Period? One { get; private set; }

    /// <summary>The one member that is shown, in words; empty for the whole, and where there are several.</summary>
    public string OneMember => Breakdown is All or "" ? "" : Member(Breakdown);

    /// <summary>What the table is of.</summary>
    public string TableTitle => string.Join(", ", new[] { L.Of(Indicator!.NameSv, Indicator.NameEn), One is null ? "" : L.Of(One.LabelSv, One.LabelEn), OneMember }.Where(part => part != ""));

    /// <summary>Chosen member; * for all.</summary>
    public string Breakdown { get; private set; } = "";

    /// <summary>What is shown.</summary>
    public IReadOnlyList<InnerFigure> Rows { get; private set; } = [];

    /// <summary>How many there are.</summary>
    public long Total => Rows.Count == 0 ? 0 : Rows[0].Total;

    /// <summary>What was asked for and does not exist.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>What the table says.</summary>
    public string Lead
    {
        get
        {
            var name = L.Of(Indicator!.NameSv, Indicator.NameEn);
            var hidden = Rows.Count(row => row.IsHidden);
            return Rows.Count == 0 ? L.Say(Texts.InnerFiguresNone, name)
                : hidden == 0 ? L.Say(Texts.InnerFiguresOpen, name, L.Whole(Rows.Count))
                : L.Say(Texts.InnerFiguresHidden, name, L.Whole(hidden), L.Whole(Rows.Count));
        }
    }

    /// <summary>The file of the whole selection.</summary>
    public string FileAddress => Site.To("/inre/siffror", ("handler", "File"), ("indicator", Indicator!.IndicatorCode), ("area", Area), ("period", Period), ("breakdown", Breakdown));

    /// <summary>A figure as it was measured.</summary>
    public string Value(InnerFigure row) => Number(row.Value, Indicator!.Decimals);

    /// <summary>Its interval; a dash for none.</summary>
    public string Interval(InnerFigure row) => row is { ValueLow: { } low, ValueHigh: { } high } ? L.Span(low, high, Indicator!.Decimals) : "–";

    /// <summary>A number; a dash for none.</summary>
    public string Number(double? number, int decimals = 0) => number is { } known ? L.Number(known, decimals) : "–";

    /// <summary>A count: whole where it is.</summary>
    public string Count(double? number) => Number(number, number is { } known && known != Math.Floor(known) ? 1 : 0);

    /// <summary>What the public sees, and why.</summary>
    public string Seen(InnerFigure row) => row switch
    {
        { IsPublic: true } => L[Texts.InnerShown],
        { IsHidden: true, IsSmall: true } => L[Texts.InnerSmall],
        { IsHidden: true } => L[Texts.InnerLinked],
        { PublicStatus: "" } => L[Texts.InnerOutside],
        _ => L.Say(Texts.InnerSees, L[CodeWords.Status(row.PublicStatus)]),
    };

    /// <summary>A member in words.</summary>
    public string Member(string code) => Breakdowns.FirstOrDefault(item => item.Code == code) is { Words: { } text } ? L[text] : code;

    /// <summary>Reads the selection.</summary>
    public IActionResult OnGet(string? indicator, string? area, string? period, string? breakdown)
    {
        if (!Read(indicator, area, period, breakdown, Most))
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        Note("read", $"siffror {Indicator!.IndicatorCode} {Area} {Period} {Breakdown}".TrimEnd(), Unprotected);
        return Page();
    }

    /// <summary>The whole selection as a file that says, in its name and on its first line, that it is unprotected.</summary>
    public IActionResult OnGetFile(string? indicator, string? area, string? period, string? breakdown)
    {
        if (!Read(indicator, area, period, breakdown, int.MaxValue) || Remarks.Count > 0)
        {
            return NotFound();
        }

        var csv = new Csv(';');
        csv.Line(L[Texts.InnerFileMark], L[Texts.InnerMark]);
        csv.Line([.. new[]
        {
            Texts.ColumnIndicator, Texts.ColumnAreaCode, Texts.ColumnArea, Texts.ColumnPeriodCode, Texts.ColumnBreakdown, Texts.ColumnNumerator, Texts.ColumnDenominator, Texts.ColumnValue,
            Texts.ColumnLow, Texts.ColumnHigh, Texts.InnerPublicStatus, Texts.InnerWhy,
        }.Select(text => L[text])]);
        foreach (var row in Rows)
        {
            csv.Line(Indicator!.IndicatorCode, row.AreaCode, L.Of(row.AreaSv, row.AreaEn), row.PeriodCode, row.Breakdown, Text(row.Numerator), Text(row.Denominator), Text(row.Value),
                Text(row.ValueLow), Text(row.ValueHigh), L[CodeWords.Status(row.PublicStatus)], Seen(row));
        }

        Note("downloaded", $"siffror {Indicator!.IndicatorCode} {Area} {Period} {Breakdown}".TrimEnd(), Unprotected);
        var name = string.Join('_', new[] { L[Texts.InnerFileMark], Indicator.IndicatorCode, Area, Period == All ? "" : Period }.Where(part => part != ""));
        return File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())], ValueFiles.Csv, name + ".csv");
    }

    private bool Read(string? indicator, string? area, string? period, string? breakdown, int most)
    {
        if (Reading.State != WarehouseState.Published)
        {
            return false;
        }

        Reading.Whole(() => ReadWhole(indicator, area, period, breakdown, most));
        return true;
    }

    private bool ReadWhole(string? indicator, string? area, string? period, string? breakdown, int most)
    {
        Remarks.Clear();
        Indicators = [.. words.Indicators.Where(item => item.State == "measured")];
        var named = string.IsNullOrEmpty(indicator) ? Indicators[0] : IndicatorRows.Named(Indicators, indicator);
        Indicator = named ?? Indicators[0];
        if (named is null)
        {
            Remarks.Add(L.Say(Texts.InnerNoIndicator, Remark.Echo(indicator!), Indicator.IndicatorCode));
        }

        Periods = rows.Periods(Indicator.IndicatorCode);
        Breakdowns = words.Breakdowns(rows.Breakdowns(Indicator.IndicatorCode).ToHashSet(), new HashSet<string> { Indicator.IndicatorCode });
        Area = Known(area, Areas.Any(item => item.Area == area));
        Period = Known(period, period == All || Periods.Any(item => item.PeriodCode == period));
        Breakdown = Known(breakdown, breakdown == All || Breakdowns.Any(item => item.Code == breakdown));
        if (Breakdown == "" && Breakdowns.Count > 0 && Breakdowns.All(item => item.Code != ""))
        {
            Breakdown = All;
        }

        // A place is followed through time; without one all places are looked at in one period: the latest of those for which most is published.
        var usual = Periods.Where(item => item.HasFigures == 1).DefaultIfEmpty().MaxBy(item => item?.CellCount ?? 0);
        One = Period == All || Period == "" && Area != "" ? null : Periods.FirstOrDefault(item => item.PeriodCode == Period) ?? usual;
        Rows = rows.Figures(Indicator.IndicatorCode, Area, One?.PeriodCode ?? "", Breakdown == All ? null : Breakdown, most);
        return true;
    }

    private string Known(string? asked, bool exists)
    {
        if (string.IsNullOrEmpty(asked) || exists)
        {
            return asked ?? "";
        }

        Remarks.Add(L.Say(Texts.InnerNoChoice, Remark.Echo(asked)));
        return "";
    }

    private string Text(double? number) => number?.ToString("0.####", L.Culture) ?? "";
}
