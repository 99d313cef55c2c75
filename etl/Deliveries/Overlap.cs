using System.Text;

namespace Analytics.Etl.Deliveries;

/// <summary>
/// Which standing deliveries a new one replaces: those of the same period; overlapping, unequal periods only when the file's name says
/// <c>_ersätter</c>, because a year that silently replaced a month would lose what the month alone held.
/// </summary>
public static class Overlap
{
    /// <summary>The deliveries to replace.</summary>
    /// <exception cref="FileRefusedException">Something overlaps that the name does not say is to be replaced.</exception>
    public static List<Delivery> Replaced(InboxFile file, IReadOnlyList<Delivery> standing)
    {
        var touched = standing.Where(delivery => delivery.FirstDay <= file.Period.LastDay && delivery.LastDay >= file.Period.FirstDay).ToList();
        var unequal = touched.Where(delivery => delivery.FirstDay != file.Period.FirstDay || delivery.LastDay != file.Period.LastDay).ToList();
        if (unequal.Count == 0 || SaysReplaces(file.Name))
        {
            return touched;
        }

        var named = string.Join(", ", unequal.Take(5).Select(delivery => $"leverans {delivery.DeliveryKey} ({delivery.FileName})"));
        var more = unequal.Count > 5 ? FormattableString.Invariant($" och {unequal.Count - 5} till") : "";
        throw new FileRefusedException("överlapp",
            $"Perioden {file.Period.Code} överlappar {named}{more}, som gäller redan. Leverera samma period som förut, eller lägg till _ersätter i filnamnet om den nya filen ska ersätta dem.");
    }

    private static bool SaysReplaces(string name)
    {
        // Names from a Mac write ä as a and two dots.
        var composed = name.Normalize(NormalizationForm.FormC);
        return composed.Contains("_ersätter", StringComparison.OrdinalIgnoreCase) || composed.Contains("_ersatter", StringComparison.OrdinalIgnoreCase);
    }
}
