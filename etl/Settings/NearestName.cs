namespace Analytics.Etl.Settings;

/// <summary>Which name somebody meant who wrote another.</summary>
public static class NearestName
{
    private const int Short = 6;

    /// <summary>The nearest of the names; upper and lower case are the same.</summary>
    public static string Of(string written, IEnumerable<string> names) => names.MinBy(name => Distance(name.ToUpperInvariant(), written.ToUpperInvariant()))!;

    /// <summary>Whether one is likely the other, written wrong: it differs by one letter where the name is short, else by two.</summary>
    public static bool IsLikely(string written, string name) =>
        Distance(name.ToUpperInvariant(), written.ToUpperInvariant()) <= (name.Length < Short ? 1 : 2);

    /// <summary>The nearest of the names that differs by so many letters at most, upper and lower case apart; null when none does.</summary>
    public static string? Within(string written, IEnumerable<string> names, int most) =>
        names.Select(name => (Name: name, Distance: Distance(written, name))).Where(near => near.Distance <= most).OrderBy(near => near.Distance).FirstOrDefault().Name;

    // Levenshtein: how many letters must be put in, taken away or changed.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var at = 1; at <= one.Length; at++)
        {
            var diagonal = row[0];
            row[0] = at;
            for (var to = 1; to <= other.Length; to++)
            {
                var changed = diagonal + (one[at - 1] == other[to - 1] ? 0 : 1);
                diagonal = row[to];
                row[to] = Math.Min(changed, Math.Min(row[to], row[to - 1]) + 1);
            }
        }

        return row[^1];
    }
}
