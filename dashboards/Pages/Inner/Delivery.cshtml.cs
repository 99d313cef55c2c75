using System.Globalization;
using System.Text;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting.Desk;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>One delivery: its refused rows, what was decided about it, and taking it back or letting it in after a trial.</summary>
public sealed class InnerDeliveryModel(Reading reading, DeliveryDesk desk, FeedRows feeds) : InnerPage(reading)
{
    /// <inheritdoc/>
    public override string Title => L.Say(Texts.DeskDelivery, Delivery!.DeliveryKey);

    /// <inheritdoc/>
    public override bool IsUnprotected => true;

    /// <summary>The delivery.</summary>
    public DeskDelivery? Delivery { get; private set; }

    /// <summary>Refused rows by rule.</summary>
    public IReadOnlyList<DeskRule> Rules { get; private set; } = [];

    /// <summary>The first refused rows.</summary>
    public IReadOnlyList<DeskLine> Lines { get; private set; } = [];

    /// <summary>What was loaded but somebody should know.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    /// <summary>What persons decided.</summary>
    public IReadOnlyList<DeskAct> Acts { get; private set; } = [];

    /// <summary>The reason as it was written.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>What is wrong with it; empty when nothing is.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>What it is, in a sentence.</summary>
    public string Lead => L.Say(Texts.DeskDeliveryLead, Delivery!.FileName,
        feeds.All().Find(row => row.Feed == Delivery.Feed) is { } feed ? FeedWords.Name(feed, L) : Delivery.Feed, Delivery.Sender, Delivery.PeriodCode, L[CodeWords.State(Delivery.State)]);

    /// <summary>A decision in words.</summary>
    public string Told(DeskAct act) => L.Say(act.Act switch { "withdrawn" => Texts.DeskActWithdrawn, "confirmed" => Texts.DeskActConfirmed, _ => Texts.DeskActRestored }, L.Time(act.ActedAt), act.ActedBy);

    /// <summary>Shows the delivery.</summary>
    public IActionResult OnGet(long key)
    {
        if (!Read(key))
        {
            return NotFound();
        }

        Note("read", FormattableString.Invariant($"leverans {key}"), Unprotected);
        return Page();
    }

    /// <summary>All its refused rows, as <c>etl rejects --csv</c> writes them.</summary>
    public IActionResult OnGetFile(long key)
    {
        if (!Read(key))
        {
            return NotFound();
        }

        var csv = new Csv(';');
        csv.Line(L[Texts.InnerFileMark], L[Texts.InnerMark]);
        csv.Line([.. new[] { Texts.WorkLineNo, Texts.WorkColumn, Texts.WorkRule, Texts.WorkMasked, Texts.WorkAdvice }.Select(text => L[text])]);
        foreach (var line in desk.AllLines(key))
        {
            csv.Line(line.LineNo.ToString(CultureInfo.InvariantCulture), line.ColumnName, line.RuleCode, line.MaskedValue, line.Message);
        }

        Note("downloaded", FormattableString.Invariant($"avvisade rader i leverans {key}"), Unprotected);
        return File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())], ValueFiles.Csv, FormattableString.Invariant($"{L[Texts.InnerFileMark]}_{key}.csv"));
    }

    /// <summary>Begins to try taking it back.</summary>
    public IActionResult OnPostWithdraw(long key, string? reason)
    {
        if (!Read(key))
        {
            return NotFound();
        }

        Reason = (reason ?? "").Trim();
        Fault = Reason == "" ? L[Texts.DeskReasonMissing]
            : Reason.Length > DeliveryDesk.LongestReason ? L.Say(Texts.DeskReasonLong, DeliveryDesk.LongestReason)
            : !DeliveryDesk.IsFit(Reason) ? L[Texts.DeskReasonIdentity]
            : "";
        if (Fault != "")
        {
            // What may not be kept is not written out again either.
            Reason = DeliveryDesk.IsFit(Reason) ? Reason : "";
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        Note("tried", FormattableString.Invariant($"återkalla leverans {key}"), Protected);
        return Redirect(Site.ToLive(WorkModel.AddressOf(desk.Withdraw(key, Reason, Who))));
    }

    /// <summary>Begins to try letting it in.</summary>
    public IActionResult OnPostConfirm(long key)
    {
        if (!Read(key))
        {
            return NotFound();
        }

        Note("tried", FormattableString.Invariant($"bekräfta leverans {key}"), Protected);
        return Redirect(Site.ToLive(WorkModel.AddressOf(desk.Confirm(key, Who))));
    }

    private bool Read(long key)
    {
        Delivery = Reading.State is WarehouseState.Published or WarehouseState.Empty ? desk.Find(key) : null;
        if (Delivery is null)
        {
            return false;
        }

        (Rules, Lines, Warnings, Acts) = (desk.Rules(key), desk.Lines(key), desk.Warnings(key), desk.ActsOf(key));
        return true;
    }
}
