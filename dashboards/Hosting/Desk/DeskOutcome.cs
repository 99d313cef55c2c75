using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>What a piece of work came to, or would come to.</summary>
public sealed record DeskOutcome
{
    /// <summary>After a trial: whether it may be done in earnest.</summary>
    public bool MayGoOn { get; init; }

    /// <summary>What happened, in Swedish sentences as the commands say them.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>What became of each file.</summary>
    public IReadOnlyList<DeskFile> Files { get; init; } = [];

    /// <summary>After a trial: the published figures that would change.</summary>
    public IReadOnlyList<FigureShift> Shifts { get; init; } = [];

    /// <summary>After a trial: the moment of the ledger that it was tried on; '' where there was none.</summary>
    public string Moment { get; init; } = "";
}

/// <summary>One file of a load.</summary>
/// <param name="Name">Its name, a personal number in it masked.</param>
/// <param name="State">loaded, held, rejected, unchanged or unreadable.</param>
/// <param name="DeliveryKey">The number of its delivery; 0 for none.</param>
/// <param name="Read">Rows read: the file's own, so for the inner zone alone.</param>
/// <param name="Loaded">Rows accepted.</param>
/// <param name="Message">What became of it, in a Swedish sentence.</param>
/// <param name="Rules">Refused rows by rule.</param>
/// <param name="Lines">The first refused rows.</param>
/// <param name="Warnings">What was loaded but somebody should know, in Swedish.</param>
public sealed record DeskFile(
    string Name, string State, long DeliveryKey, long Read, long Loaded, string Message, IReadOnlyList<DeskRule> Rules, IReadOnlyList<DeskLine> Lines, IReadOnlyList<string> Warnings);

/// <summary>Rows refused for the same reason.</summary>
public sealed class DeskRule
{
    public string RuleCode { get; init; } = "";
    public string ColumnName { get; init; } = "";
    public long LineCount { get; init; }
}

/// <summary>One refused row, its value masked as <c>etl rejects</c> shows it.</summary>
public sealed class DeskLine
{
    public long LineNo { get; init; }
    public string ColumnName { get; init; } = "";
    public string RuleCode { get; init; } = "";
    public string MaskedValue { get; init; } = "";
    public string Message { get; init; } = "";
}

/// <summary>A published figure before and after, as everybody reads it; null where the cell is not published.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Area">The area's code.</param>
/// <param name="Period">The period's code.</param>
/// <param name="Breakdown">The member; '' for the whole.</param>
/// <param name="Before">Now.</param>
/// <param name="After">Afterwards.</param>
public sealed record FigureShift(string Indicator, string Area, string Period, string Breakdown, Cell? Before, Cell? After);
