using System.Globalization;
using static Analytics.Etl.Journals.JournalWords;
using Calendar = Analytics.WarehouseSql.Calendar;

namespace Analytics.Etl.Journals;

/// <summary>What was published, released, mailed and erased.</summary>
internal static class ReleaseSentences
{
    /// <summary>A publication.</summary>
    public static JournalEntry Of(PublicationRow row) => new(At(row.FinishedAt), "publication", new Said(
        $"gjordes publicering {row.PublicationKey} med {Sv(row.CellCount, "uppgift", "uppgifter")}; {(row.ChangedCount == 0 ? "ingen" : Sv(row.ChangedCount))} {(row.ChangedCount > 1 ? "är nya eller ändrade" : "är ny eller ändrad")}.",
        $"publication {row.PublicationKey} was made with {En(row.CellCount, "figure", "figures")}; {(row.ChangedCount == 0 ? "none" : En(row.ChangedCount))} {(row.ChangedCount > 1 ? "are" : "is")} new or changed."));

    /// <summary>Something that happened to a release.</summary>
    public static JournalEntry Of(ReleaseRow row) => new(At(row.HappenedAt), "release", row.Event switch
    {
        "made" => new Said($"frystes släppet ”{row.Name}”.", $"the release “{row.Name}” was frozen."),
        "public" => new Said($"blev släppet ”{row.Name}” offentligt.", $"the release “{row.Name}” became public."),
        "time_set" => new Said($"ändrades tiden då släppet ”{row.Name}” blir offentligt.", $"the time at which the release “{row.Name}” becomes public was changed."),
        "reader_named" => new Said($"fick en läsare rätt att läsa släppet ”{row.Name}” i förväg.", $"a reader was given the right to read the release “{row.Name}” before it is public."),
        "corrected" => new Said($"rättades släppet ”{row.Name}” med ett nytt.", $"the release “{row.Name}” was corrected by a new one."),
        _ => new Said($"togs släppet ”{row.Name}” bort.", $"the release “{row.Name}” was removed."),
    });

    /// <summary>Mails of a release's pack on one day.</summary>
    public static JournalEntry Of(string release, IReadOnlyList<MailRow> mails) => new(At(mails.Min(mail => mail.SentAt)!), "mail", new Said(
        $"mejlades mötesunderlaget till släppet ”{release}” till {Sv(mails.Count, "mottagare", "mottagare")}.",
        $"the meeting pack of the release “{release}” was mailed to {En(mails.Count, "receiver", "receivers")}."));

    /// <summary>What was erased.</summary>
    public static JournalEntry Of(ErasureRow row)
    {
        var day = Calendar.Day(row.BeforeDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var swedish = row.Kind switch
        {
            "pseudonym" => ("pseudonym", "pseudonymer", " i registrerade samtal"),
            "job_run" => ("rad", "rader", " i journalen över jobb"),
            _ => ("rad", "rader", " i åtkomstloggen"),
        };
        var english = row.Kind switch
        {
            "pseudonym" => "pseudonyms of registered talks",
            "job_run" => "journal of jobs",
            _ => "entries of the access log",
        };
        return new JournalEntry(At(row.ErasedAt), "erasure", new Said(
            $"gallrades {Sv(row.RowCount, swedish.Item1, swedish.Item2)}{swedish.Item3} från tiden före {day}.", $"{english} before {day} were erased ({En(row.RowCount, "row", "rows")})."));
    }
}
