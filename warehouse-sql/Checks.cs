namespace Analytics.WarehouseSql;

/// <summary>A promise that some rows break.</summary>
public sealed record BrokenPromise(string Check, string Promise, long Rows, IReadOnlyList<string> Examples);

/// <summary>Runs the queries in checks/: each returns the rows that break one promise, for the deliveries from one number to another.</summary>
public static class Checks
{
    private const int Shown = 5;

    /// <summary>The promises broken among deliveries <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static IEnumerable<BrokenPromise> Run(Change change, long first, long last)
    {
        foreach (var path in Scripts.In("checks"))
        {
            var text = Scripts.Text(path);
            var rows = change.Query<dynamic>(text, new { first_delivery = first, last_delivery = last });
            if (rows.Count > 0)
            {
                var examples = rows.Take(Shown).Select(row => string.Join(", ", ((IDictionary<string, object?>)row).Select(cell => $"{cell.Key}={cell.Value}"))).ToList();
                yield return new BrokenPromise(Scripts.NameOf(path), Promise(text), rows.Count, examples);
            }
        }
    }

    // The first comment of a check is its promise, in Swedish: those who see it broken are its readers.
    private static string Promise(string text) => text.Split('\n')[0].TrimStart('-', ' ').Split(": ", 2)[^1].TrimEnd('.', '\r');
}
