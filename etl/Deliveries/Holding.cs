namespace Analytics.Etl.Deliveries;

/// <summary>
/// When a person must confirm a delivery before it counts: it is empty, or has less than half the rows of the one before, where that had 20 or more.
/// The one before is the delivery in force that it replaces, else the latest earlier one of the same kind of period.
/// </summary>
public static class Holding
{
    private const int SmallestBefore = 20;

    /// <summary>Why it is held; null when it is not.</summary>
    public static FileRefusal? Reason(InboxFile file, RowCounts counts, IReadOnlyList<Delivery> standing)
    {
        var inForce = standing.Where(delivery => delivery.State == DeliveryState.Loaded).ToList();
        var before = inForce.Find(delivery => delivery.FirstDay == file.Period.FirstDay && delivery.LastDay == file.Period.LastDay)
            ?? inForce.Where(delivery => delivery.FirstDay < file.Period.FirstDay && Feeds.FilePeriod.Parse(delivery.PeriodCode)?.Kind == file.Period.Kind)
                .MaxBy(delivery => delivery.FirstDay);
        if (counts.Read == 0)
        {
            return new FileRefusal("tom", "Filen har en rubrik men inga rader. Bekräfta med confirm om inget hände under perioden, annars leverera en hel fil.");
        }

        return before is not null && before.ReadCount >= SmallestBefore && counts.Read * 2 < before.ReadCount
            ? new FileRefusal("få_rader", FormattableString.Invariant(
                $"Filen har {counts.Read} rader, mindre än hälften av leverans {before.DeliveryKey} ({before.FileName}) med {before.ReadCount}. Bekräfta med confirm om det stämmer, annars leverera en hel fil."))
            : null;
    }
}
