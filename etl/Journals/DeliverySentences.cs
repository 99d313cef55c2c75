using Analytics.Etl.Deliveries;
using static Analytics.Etl.Journals.JournalWords;

namespace Analytics.Etl.Journals;

/// <summary>What came and what was decided about it.</summary>
internal static class DeliverySentences
{
    private const string TooMany = "för_många_fel";

    // Refusals whose sentence holds nothing of the file but counts; the others quote headers, in which anything may stand.
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal)
    {
        "tom", "framtid", "få_rader", TooMany, "tom_fil", "xlsx", "csv", "teckenkodning", "nul", "citattecken", "lång_rad", "lång_text", "zip_bomb", "för_stor", "rubrik",
    };

    /// <summary>A file that came, and whether it is where it should be.</summary>
    public static JournalEntry Of(DeliveryRow row) => row.FileState != FileState.Inbox || row.State == DeliveryState.Loading ? Fate(row) : Fate(row) with
    {
        IsTrouble = true,
        ToDo = row.HoldsIdentity == 1
            ? new Said($"Filen innehåller personnummer men kunde inte raderas: ta bort den ur inkorgen. Dess namn står med leverans {row.DeliveryKey}.", $"The file holds personal numbers and could not be deleted: take it out of the inbox. Its name stands with delivery {row.DeliveryKey}.")
            : new Said("Filen kunde inte flyttas ur inkorgen. Ge kontot rätt att skriva där, och i done och failed.", "The file could not be moved out of the inbox. Give the account the right to write there, and in done and failed."),
    };

    private static JournalEntry Fate(DeliveryRow row)
    {
        var entry = new JournalEntry(At(row.ReceivedAt), "delivery", Came(row, ".", "."));
        return row.State switch
        {
            DeliveryState.Rejected => entry with
            {
                Text = new Said($"avvisades {Name(row).Swedish} hel.", $"{Name(row).English} was refused whole."),
                Detail = Why(row),
                IsTrouble = true,
                // Only then are single lines told of.
                ToDo = row.RefusalCode == TooMany
                    ? new Said($"Raderna står med leverans {row.DeliveryKey}. Rätta dem och leverera hela filen igen.", $"The lines stand with delivery {row.DeliveryKey}. Correct them and deliver the whole file again.")
                    : new Said($"Skälet står med leverans {row.DeliveryKey}. Rätta filen och leverera den igen.", $"The reason stands with delivery {row.DeliveryKey}. Correct the file and deliver it again."),
            },
            DeliveryState.Held => entry with
            {
                Text = Came(row, " och väntar på bekräftelse.", " and waits to be confirmed."),
                Detail = Why(row),
                IsTrouble = true,
                ToDo = new Said($"Är den rätt, bekräfta leverans {row.DeliveryKey}; rätta annars filen och leverera den igen.", $"If it is right, confirm delivery {row.DeliveryKey}; otherwise correct the file and deliver it again."),
            },
            DeliveryState.Loading => entry with
            {
                Text = new Said($"började {Name(row).Swedish} laddas; den är inte klar.", $"{Name(row).English} began to be loaded; it is not done."),
                IsTrouble = true,
                ToDo = new Said("Pågår ingen laddning har den avbrutits, och nästa load städar upp.", "If no load is going on it was interrupted, and the next load sweeps up."),
            },
            // What was held when it came and has been replaced or taken back since.
            _ when row.RefusalMessage is not null => entry with { Text = Came(row, " och hölls kvar.", " and was held."), Detail = Why(row) },
            _ => entry with { Text = Came(row, $": {Rows(row).Swedish}.", $": {Rows(row).English}.") },
        };
    }

    /// <summary>What a person decided.</summary>
    public static JournalEntry Of(ActRow row) => new(At(row.ActedAt), "decision", row.Act switch
    {
        Act.Confirmed => new Said($"bekräftades leverans {row.DeliveryKey} till {row.Feed}.", $"delivery {row.DeliveryKey} to {row.Feed} was confirmed."),
        Act.Withdrawn => new Said($"återkallades leverans {row.DeliveryKey} till {row.Feed}.", $"delivery {row.DeliveryKey} to {row.Feed} was withdrawn."),
        _ => new Said($"började leverans {row.DeliveryKey} till {row.Feed} gälla igen, eftersom den som ersatt den återkallades.", $"delivery {row.DeliveryKey} to {row.Feed} was in force again, since the one that had replaced it was withdrawn."),
    });

    private static Said Came(DeliveryRow row, string swedish, string english) => new($"kom {Name(row).Swedish}{swedish}", $"{Name(row).English} came{english}");

    // Without the sender, which is the name of a folder that somebody made.
    private static Said Name(DeliveryRow row) =>
        new($"leverans {row.DeliveryKey} till {row.Feed} för {row.PeriodCode}", $"delivery {row.DeliveryKey} to {row.Feed} for {row.PeriodCode}");

    private static string Why(DeliveryRow row) => row.RefusalCode is null || row.RefusalMessage is null ? ""
        : Whole.Contains(row.RefusalCode) ? row.RefusalMessage
        : row.RefusalCode switch
        {
            "kolumn_saknas" => "En kolumn som måste finnas saknas.",
            "rubrik_dubblett" => "En rubrik står två gånger.",
            "dimension" => "Tabellen är uppdelad efter något som inte hör dit.",
            "json" => "Filen går inte att läsa som JSON.",
            _ => $"Skäl: {row.RefusalCode}.",
        };

    private static Said Rows(DeliveryRow row) => row switch
    {
        { ReadCount: 0 } => new Said("den hade inga rader", "it had no lines"),
        { RejectedCount: 0, ReadCount: 1 } => new Said("dess enda rad laddades", "its only line was loaded"),
        { RejectedCount: 0 } => new Said($"alla {Sv(row.ReadCount)} rader laddades", $"all {En(row.ReadCount)} lines were loaded"),
        _ => new Said(
            $"{Sv(row.LoadedCount)} av {Sv(row.ReadCount, "rad", "rader")} laddades och {Sv(row.RejectedCount)} avvisades. {(row.RejectedCount == 1 ? "Den" : "De")} står med leverans {row.DeliveryKey}",
            $"{En(row.LoadedCount)} of {En(row.ReadCount, "line was", "lines were")} loaded and {En(row.RejectedCount)} refused. {(row.RejectedCount == 1 ? "It stands" : "They stand")} with delivery {row.DeliveryKey}"),
    };
}
