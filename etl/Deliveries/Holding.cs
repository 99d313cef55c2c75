namespace Analytics.Etl.Deliveries;

/// <summary>
/// When a person must confirm a delivery before it counts: it is empty, its period lies more than a year ahead, or it has less than half the rows of
/// what was there before, where that had 20 or more. What was there before is all that it replaces, else the latest earlier delivery of the same kind of period.
/// </summary>
public static class Holding
{
    private const int SmallestBefore = 20;

    // Further ahead than this a period is a slip of the keyboard.
    private const int MostDaysAhead = 366;

    /// <summary>Why it is held; null when it is not.</summary>
    /// <param name="file">The file.</param>
    /// <param name="counts">Its rows.</param>
    /// <param name="standing">What is in force or held of the feed and sender.</param>
    /// <param name="replaced">Those of them that the file replaces.</param>
    /// <param name="today">Today, yyyymmdd.</param>
    public static FileRefusal? Reason(InboxFile file, RowCounts counts, IReadOnlyList<Delivery> standing, IReadOnlyList<Delivery> replaced, int today)
    {
        if (counts.Read == 0)
        {
            return new FileRefusal("tom", "Filen har inga rader. Bekräfta med confirm om inget hände under perioden, annars leverera en hel fil.");
        }

        if (file.Period.FirstDay > Feeds.DateDomain.DaysAfter(today, MostDaysAhead))
        {
            return new FileRefusal("framtid", $"Perioden {file.Period.Code} ligger mer än ett år framåt. Bekräfta med confirm om det stämmer, annars rätta filnamnet och leverera igen.");
        }

        var before = replaced.Where(delivery => delivery.State == DeliveryState.Loaded).ToList();
        if (before.Count == 0 && Latest(file, standing) is { } latest)
        {
            before = [latest];
        }

        var rows = before.Sum(delivery => delivery.ReadCount);
        return rows >= SmallestBefore && counts.Read * 2 < rows ? new FileRefusal("få_rader", TooFew(file, counts, before, rows)) : null;
    }

    private static Delivery? Latest(InboxFile file, IEnumerable<Delivery> standing) => standing
        .Where(delivery => delivery.State == DeliveryState.Loaded && delivery.FirstDay < file.Period.FirstDay && Feeds.FilePeriod.Parse(delivery.PeriodCode)?.Kind == file.Period.Kind)
        .MaxBy(delivery => delivery.FirstDay);

    private static string TooFew(InboxFile file, RowCounts counts, List<Delivery> before, long rows)
    {
        var what = before.Count == 1
            ? FormattableString.Invariant($"leverans {before[0].DeliveryKey} ({before[0].FileName}) med {rows}")
            : FormattableString.Invariant($"de {before.Count} leveranser som den ersätter, med {rows} rader tillsammans");
        var gap = before.Exists(delivery => replacesMore(delivery)) ? " Den ersätter en längre period, vars övriga delar blir utan leverans." : "";
        return FormattableString.Invariant($"Filen har {Words.Rows(counts.Read)}, mindre än hälften av {what}.{gap} Bekräfta med confirm om det stämmer, annars leverera en hel fil.");

        bool replacesMore(Delivery delivery) =>
            delivery.FirstDay <= file.Period.LastDay && (delivery.FirstDay < file.Period.FirstDay || delivery.LastDay > file.Period.LastDay) && delivery.LastDay >= file.Period.FirstDay;
    }
}
