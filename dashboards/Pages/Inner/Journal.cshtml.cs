using System.Globalization;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting.Desk;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>What the system did, day by day in plain sentences.</summary>
public sealed class InnerJournalModel(Reading reading, JournalDesk desk) : InnerPage(reading)
{
    private const int Usual = 7;

    /// <summary>The choices of how many days.</summary>
    public static readonly IReadOnlyList<int> Choices = [1, 7, 30, 90];

    /// <inheritdoc/>
    public override string Title => L[Texts.InnerJournal];

    /// <summary>How many days are told of.</summary>
    public int DayCount { get; private set; } = Usual;

    /// <summary>The days, the newest first.</summary>
    public IReadOnlyList<DeskDay> Days { get; private set; } = [];

    /// <summary>Whether there is a ledger to read.</summary>
    public bool HasLedger => Reading.State is WarehouseState.Published or WarehouseState.Empty;

    /// <summary>How many things need somebody.</summary>
    public string Lead => Days.Sum(day => day.Lines.Count(line => line.IsTrouble)) switch
    {
        0 when Days.Count == 0 => L[Texts.JournalNothing],
        0 => L[Texts.JournalWell],
        var trouble => L.Count(trouble, Texts.JournalOneTrouble, Texts.JournalTroubles),
    };

    /// <inheritdoc/>
    // It tells how many lines came in each delivery.
    public override bool IsUnprotected => true;

    /// <summary>The words of a choice.</summary>
    public string Choice(int days) => days == 1 ? L[Texts.JournalToday] : L.Say(Texts.JournalDays, days);

    /// <summary>Shows the last days.</summary>
    public IActionResult OnGet(string? days)
    {
        if (!HasLedger)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        DayCount = int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && Choices.Contains(asked) ? asked : Usual;
        Days = desk.Read(DayCount, L == Language.Swedish);
        return Page();
    }
}
