namespace Analytics.Etl.Feeds;

/// <summary>Why a value is refused: the rule's code and the rest of a Swedish sentence that follows "Rad 3, kolumn antal: ".</summary>
public sealed record Problem(string Rule, string Message)
{
    /// <summary>The one problem that goes before every other.</summary>
    public static readonly Problem Identity = new("personnummer", $"personnummer får inte förekomma ({Deliveries.PersonalNumber.Mask}). Ta bort det och leverera raden igen.");

    /// <summary>A formula that went wrong in the sender's spreadsheet.</summary>
    public static readonly Problem SpreadsheetError = new("excelfel", "cellen visar ett fel i Excel. Rätta formeln eller skriv in värdet och leverera raden igen.");
}

/// <summary>A line that was refused; the value is masked, and the line itself is never kept.</summary>
public readonly record struct RejectedLine(long LineNo, string Column, Problem Problem, string MaskedValue)
{
    /// <summary>The Swedish sentence that says where, what and what to do.</summary>
    public string Message => Column.Length == 0
        ? FormattableString.Invariant($"Rad {LineNo}: {Problem.Message}")
        : FormattableString.Invariant($"Rad {LineNo}, kolumn {Column}: {Problem.Message}");
}
