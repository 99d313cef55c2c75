using System.Text;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting.Desk;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>A piece of work: how far it has come, what it would change, and the decision. It belongs to who asked for it; to others it does not exist.</summary>
public sealed class WorkModel(Reading reading, DeskWork work, ValueWords words) : InnerPage(reading)
{
    /// <summary>So many changes are shown at once; the file has all.</summary>
    public const int Most = 100;

    /// <inheritdoc/>
    public override string Title => Name(Work!, L);

    // Counts of rows of a file can be counts of persons.
    /// <inheritdoc/>
    public override bool IsUnprotected => Work!.Kind == DeskKind.Load;

    /// <summary>The work.</summary>
    public DeskTask? Work { get; private set; }

    /// <summary>How it stands, the same through the whole page.</summary>
    public DeskTask.Standing Now { get; private set; } = null!;

    /// <summary>Whether the page should ask again.</summary>
    public bool IsUnderWay => Now.Step is DeskStep.Waiting or DeskStep.Trying or DeskStep.Doing;

    /// <summary>The figures that would change.</summary>
    public IReadOnlyList<FigureShift> Shifts => Now.Outcome.Shifts;

    /// <summary>The address of a piece of work.</summary>
    public static string AddressOf(DeskTask task) => "/inre/arbete/" + task.Id;

    /// <summary>What it is, in a few words.</summary>
    public static string Name(DeskTask task, Language language) => language.Say(task.Kind switch
    {
        DeskKind.Load => Texts.WorkLoad,
        DeskKind.Withdraw => Texts.WorkWithdraw,
        DeskKind.Confirm => Texts.WorkConfirm,
        DeskKind.Accept => Texts.WorkAccept,
        DeskKind.Job => Texts.WorkJob,
        _ => throw new ArgumentOutOfRangeException(nameof(task), task.Kind, null),
    }, task.Subject);

    /// <summary>How far it has come, in words.</summary>
    public static Text StepOf(DeskStep step) => step switch
    {
        DeskStep.Waiting => Texts.StepWaiting,
        DeskStep.Trying => Texts.StepTrying,
        DeskStep.Tried => Texts.StepTried,
        DeskStep.Doing => Texts.StepDoing,
        DeskStep.Done => Texts.StepDone,
        DeskStep.Refused => Texts.StepRefused,
        DeskStep.HeldIdentity => Texts.StepIdentity,
        DeskStep.Failed => Texts.StepFailed,
        DeskStep.Discarded => Texts.StepDiscarded,
        DeskStep.Expired => Texts.StepExpired,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    /// <summary>The words of the buttons: to do it, and to let it be.</summary>
    public (Text Do, Text Leave) Buttons => Work!.Kind switch
    {
        DeskKind.Load => (Texts.DoLoad, Texts.DoDiscard),
        DeskKind.Withdraw => (Texts.DoWithdraw, Texts.DoLeave),
        _ => (Texts.DoConfirm, Texts.DoLeave),
    };

    /// <summary>How many figures would change, and how.</summary>
    public string ShiftSum
    {
        get
        {
            var added = Shifts.Count(shift => !Has(shift.Before) && Has(shift.After));
            var hidden = Shifts.Count(shift => shift.Before?.Status == "shown" && shift.After?.Status == "hidden");
            var gone = Shifts.Count(shift => Has(shift.Before) && !Has(shift.After));
            return Shifts.Count == 0 ? L[Texts.ShiftNone]
                : L.Say(Shifts.Count == 1 ? Texts.ShiftOne : Texts.ShiftSum, L.Whole(Shifts.Count), L.Whole(added), L.Whole(Shifts.Count - added - hidden - gone), L.Whole(hidden), L.Whole(gone));
        }
    }

    /// <summary>How many figures of each measure would change, in the catalogue's order.</summary>
    public IEnumerable<(Indicator Indicator, int Count)> ByMeasure
    {
        get
        {
            var counts = Shifts.GroupBy(shift => shift.Indicator).ToDictionary(group => group.Key, group => group.Count());
            return words.Indicators.Where(item => counts.ContainsKey(item.IndicatorCode)).Select(item => (item, counts[item.IndicatorCode]));
        }
    }

    /// <summary>A figure as everybody reads it.</summary>
    public string Figure(FigureShift shift, Cell? cell)
    {
        var indicator = IndicatorRows.Named(words.Indicators, shift.Indicator);
        return cell is null || indicator is null ? L[Texts.StatusNotPublished] : CellWords.Figure(cell, new Unit(indicator.UnitSv, indicator.UnitEn), indicator.Decimals, L);
    }

    /// <summary>Place, period and member in words.</summary>
    public (string Area, string Period, string Member) Where(FigureShift shift)
    {
        var area = words.Areas.FirstOrDefault(item => item.Area == shift.Area);
        var period = words.Periods.FirstOrDefault(item => item.Period == shift.Period);
        return (area is null ? shift.Area : L.Of(area.NameSv, area.NameEn), period is null ? shift.Period : L.Of(period.LabelSv, period.LabelEn),
            shift.Breakdown == "" ? "" : L[words.Breakdowns(new HashSet<string> { shift.Breakdown }, new HashSet<string> { shift.Indicator })[0].Words]);
    }

    /// <summary>Tells how it stands.</summary>
    public IActionResult OnGet(string id)
    {
        if (!Find(id))
        {
            return NotFound();
        }

        if (!IsUnderWay)
        {
            Note("read", "arbete " + Name(Work!, Language.Swedish), IsUnprotected ? Unprotected : Protected);
        }

        return Page();
    }

    /// <summary>All changes as a file.</summary>
    public IActionResult OnGetFile(string id)
    {
        if (!Find(id))
        {
            return NotFound();
        }

        var csv = new Csv(';');
        csv.Line([.. new[] { Texts.ColumnIndicator, Texts.ColumnAreaCode, Texts.ColumnArea, Texts.ColumnPeriodCode, Texts.ColumnBreakdown, Texts.ShiftBefore, Texts.ShiftAfter }.Select(text => L[text])]);
        foreach (var shift in Shifts)
        {
            csv.Line(shift.Indicator, shift.Area, Where(shift).Area, shift.Period, shift.Breakdown, Figure(shift, shift.Before), Figure(shift, shift.After));
        }

        Note("downloaded", "ändringar " + Name(Work!, Language.Swedish), Protected);
        return File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())], ValueFiles.Csv, L[Texts.ShiftFile]);
    }

    /// <summary>Does it in earnest; a file's hash must be the one that was shown.</summary>
    public IActionResult OnPostGo(string id, string? sha256)
    {
        if (!Find(id))
        {
            return NotFound();
        }

        if ((sha256 ?? "") != Work!.Sha256)
        {
            return BadRequest();
        }

        if (work.GoOn(Work))
        {
            Note("decided", Name(Work, Language.Swedish), Protected);
        }

        return Redirect(Site.ToLive(AddressOf(Work)));
    }

    /// <summary>Lets it be.</summary>
    public IActionResult OnPostLeave(string id)
    {
        if (!Find(id))
        {
            return NotFound();
        }

        work.Discard(Work!);
        Note("discarded", Name(Work!, Language.Swedish), Protected);
        return Redirect(Site.ToLive(AddressOf(Work!)));
    }

    private bool Find(string id)
    {
        Work = work.Find(id, Who);
        if (Work is null)
        {
            return false;
        }

        Now = Work.Now;
        return true;
    }

    private static bool Has(Cell? cell) => cell?.Status is "shown" or "hidden";
}
