namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>
/// Which content the months held at a publication: the number of the publication that last changed anything in them. What has not changed is the
/// same unknown before and after; what has changed is another.
/// </summary>
/// <param name="changed">By count and month, the publications that changed it, rising.</param>
/// <param name="publication">The publication that is looked at.</param>
public sealed class Contents(IReadOnlyDictionary<(string Count, int Month), List<int>> changed, int publication)
{
    private readonly Dictionary<(string Count, int Month), int> known = [];

    /// <summary>The content of a piece of time: that of its latest changed month.</summary>
    /// <param name="count">The count's code.</param>
    /// <param name="months">Its months, yyyymm.</param>
    public int Of(string count, IReadOnlyList<int> months)
    {
        var latest = 0;
        foreach (var month in months)
        {
            latest = Math.Max(latest, Of(count, month));
        }

        return latest;
    }

    /// <summary>The content of a month, yyyymm.</summary>
    public int Of(string count, int month)
    {
        if (known.TryGetValue((count, month), out var content))
        {
            return content;
        }

        content = changed.TryGetValue((count, month), out var publications) ? publications.FindLast(number => number <= publication) : 0;
        return known[(count, month)] = content;
    }
}
