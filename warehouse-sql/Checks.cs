namespace Analytics.WarehouseSql;

/// <summary>A promise that some rows break.</summary>
public sealed record BrokenPromise(string Check, string Promise, long Rows, IReadOnlyList<string> Examples);

/// <summary>Runs the queries in checks/: each returns the rows that break one promise, for the deliveries from one number to another.</summary>
public static class Checks
{
    private const int Shown = 5;
    private const string FeedsLine = "-- feeds:";

    /// <summary>The promises broken among deliveries <paramref name="first"/> to <paramref name="last"/>.</summary>
    /// <param name="change">The change in which they are looked at.</param>
    /// <param name="first">The first delivery.</param>
    /// <param name="last">The last delivery.</param>
    /// <param name="feed">Only the promises that a delivery of this feed can break, as the check's line <c>-- feeds:</c> says; null for all.</param>
    public static IEnumerable<BrokenPromise> Run(Change change, long first, long last, string? feed = null)
    {
        foreach (var path in Scripts.In("checks"))
        {
            var text = Scripts.Text(path);
            if (feed is not null && !Concerns(text, feed))
            {
                continue;
            }

            var rows = change.Query<dynamic>(text, new { first_delivery = first, last_delivery = last });
            if (rows.Count > 0)
            {
                var examples = rows.Take(Shown).Select(row => string.Join(", ", ((IDictionary<string, object?>)row).Select(cell => $"{cell.Key}={cell.Value}"))).ToList();
                yield return new BrokenPromise(Scripts.NameOf(path), Promise(text), rows.Count, examples);
            }
        }
    }

    // A check without the line concerns every feed; one that no delivery can break says "none".
    private static bool Concerns(string text, string feed) =>
        text.Split('\n').FirstOrDefault(line => line.StartsWith(FeedsLine, StringComparison.Ordinal)) is not { } line
        || line[FeedsLine.Length..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains(feed, StringComparer.Ordinal);

    // The first comment of a check is its promise, in Swedish: those who see it broken are its readers.
    private static string Promise(string text) => text.Split('\n')[0].TrimStart('-', ' ').Split(": ", 2)[^1].TrimEnd('.', '\r');
}
