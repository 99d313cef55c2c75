using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Hosting.Desk;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Analytics.Dashboards.Pages;

/// <summary>Notes beside figures: writing one and taking one away.</summary>
public sealed class AnnotationsModel(Reading reading, AnnotationDesk desk, ValueWords words, FeedClock clock) : InnerPage(reading)
{
    /// <summary>Longest note, in characters.</summary>
    public const int Longest = AnnotationScreen.Longest;

    /// <inheritdoc/>
    public override string Title => L[Texts.InnerAnnotations];

    /// <summary>Every note.</summary>
    public IReadOnlyList<DeskAnnotation> All { get; private set; } = [];

    /// <summary>The measures.</summary>
    public IReadOnlyList<Indicator> Indicators => [.. words.Indicators.Where(item => item.State == "measured")];

    /// <summary>Every area, those of a kind together and by name.</summary>
    public IReadOnlyList<AreaRow> Areas => [.. words.Areas.GroupBy(area => area.Kind).SelectMany(kind => kind.OrderBy(area => L.Of(area.NameSv, area.NameEn), L.PlaceOrder))];

    /// <summary>Every period that has begun, the latest first; a rolling year is written at as its last month.</summary>
    public IReadOnlyList<PeriodRow> Periods => [.. words.Periods.Where(period => period.Kind != "rolling_year" && period.FirstDay <= WarehouseSql.Calendar.Key(clock.Today)).OrderByDescending(period => period.LastDay).ThenByDescending(period => period.FirstDay)];

    /// <summary>Whether there is anything to write beside.</summary>
    public bool HasFigures => Reading.State == WarehouseState.Published;

    /// <summary>What was written, to be put right.</summary>
    public (string Indicator, string Area, string Period, string Swedish, string English) Written { get; private set; } = ("", "", "", "", "");

    /// <summary>Why it was not saved; empty when it was.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>Whether that is the English text.</summary>
    public bool IsFaultEnglish { get; private set; }

    /// <summary>What has just been done; empty for nothing.</summary>
    public string Told { get; private set; } = "";

    /// <summary>A measure, place and period in words.</summary>
    public string Where(DeskAnnotation note)
    {
        var indicator = IndicatorRows.Named(words.Indicators, note.IndicatorCode);
        var area = words.Areas.FirstOrDefault(item => item.Area == note.AreaCode);
        var period = words.Periods.FirstOrDefault(item => item.Period == note.PeriodCode);
        return $"{note.IndicatorCode} {(indicator is null ? "" : L.Of(indicator.NameSv, indicator.NameEn))}, {(note.AreaCode == "" ? L[Texts.AnnotationEverywhere] : area is null ? note.AreaCode : L.Of(area.NameSv, area.NameEn))}, {(period is null ? note.PeriodCode : L.Of(period.LabelSv, period.LabelEn))}";
    }

    /// <summary>The figure that a note stands beside.</summary>
    public string FigureAddress(DeskAnnotation note) => Site.To("/indikator/" + Uri.EscapeDataString(note.IndicatorCode), ("area", note.AreaCode));

    /// <summary>Shows the form, for a figure if one is named, and the notes.</summary>
    public IActionResult OnGet(string? indicator, string? area, string? period, string? gjort)
    {
        Written = (indicator ?? "", area ?? "", period ?? "", "", "");
        Told = gjort switch { "sparad" => L[Texts.AnnotationSaved], "borttagen" => L[Texts.AnnotationGone], _ => "" };
        Read();
        Note("read", "anteckningar", Protected);
        return Page();
    }

    /// <summary>Saves a note, once nothing in it points to a person.</summary>
    public IActionResult OnPost(string? indicator, string? area, string? period, string? swedish, string? english)
    {
        Written = (indicator ?? "", area ?? "", period ?? "", swedish ?? "", english ?? "");
        Read();
        if (!Indicators.Any(item => item.IndicatorCode == Written.Indicator) || !Periods.Any(item => item.Period == Written.Period) || Written.Area != "" && !Areas.Any(item => item.Area == Written.Area))
        {
            return Refuse(L[Texts.AnnotationChoose], isEnglish: false);
        }

        if (desk.Fault(Written.Swedish, Written.English) is { } found)
        {
            // A number or an address of a person is not written out again, not even to who wrote it.
            if (found.Fault is AnnotationFault.PersonalNumber or AnnotationFault.LongNumber or AnnotationFault.Mail)
            {
                Written = found.IsEnglish ? Written with { English = "" } : Written with { Swedish = "" };
            }

            return Refuse(L[found.IsEnglish ? Texts.AnnotationFaultEn : Texts.AnnotationFaultSv] + " " + L[FaultOf(found.Fault)], found.IsEnglish);
        }

        var key = desk.Write(Written.Indicator, Written.Area, Written.Period, Written.Swedish, Written.English, Who);
        Note("wrote", FormattableString.Invariant($"anteckning {key}"), Protected);
        return Redirect(Site.To("/inre/anteckningar", ("gjort", "sparad")));
    }

    /// <summary>Takes a note away.</summary>
    public IActionResult OnPostRemove(long key)
    {
        if (!desk.Remove(key, Who))
        {
            return NotFound();
        }

        Note("removed", FormattableString.Invariant($"anteckning {key}"), Protected);
        return Redirect(Site.To("/inre/anteckningar", ("gjort", "borttagen")));
    }

    private static Text FaultOf(AnnotationFault fault) => fault switch
    {
        AnnotationFault.Empty => Texts.FaultEmpty,
        AnnotationFault.TooLong => Texts.FaultLong,
        AnnotationFault.PersonalNumber => Texts.FaultNumber,
        AnnotationFault.LongNumber => Texts.FaultDigits,
        AnnotationFault.Mail => Texts.FaultMail,
        AnnotationFault.Name => Texts.FaultName,
        AnnotationFault.SmallCount => Texts.FaultCount,
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };

    private PageResult Refuse(string fault, bool isEnglish)
    {
        (Fault, IsFaultEnglish) = (fault, isEnglish);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private void Read()
    {
        if (HasFigures)
        {
            All = desk.All();
            return;
        }

        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }
}
