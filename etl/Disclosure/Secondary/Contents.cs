namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>
/// Which content the months held at a publication: the number of the publication that last changed anything in them. What has not changed is the
/// same unknown before and after; what has changed is another.
/// </summary>
/// <param name="changed">By feed and month, the publications that changed it, rising.</param>
/// <param name="publication">The publication that is looked at.</param>
public sealed class Contents(IReadOnlyDictionary<(string Feed, int Month), List<int>> changed, int publication)
{
    private readonly Dictionary<(string Feed, int Month), int> known = [];

    /// <summary>The content of a piece of time: that of its latest changed month.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="months">Its months, yyyymm.</param>
    public int Of(string feed, IReadOnlyList<int> months)
    {
        var latest = 0;
        foreach (var month in months)
        {
            latest = Math.Max(latest, Of(feed, month));
        }

        return latest;
    }

    private int Of(string feed, int month)
    {
        if (known.TryGetValue((feed, month), out var content))
        {
            return content;
        }

        content = changed.TryGetValue((feed, month), out var publications) ? publications.FindLast(number => number <= publication) : 0;
        return known[(feed, month)] = content;
    }
}
