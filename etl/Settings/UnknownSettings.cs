using System.Globalization;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Etl.Settings;

/// <summary>
/// Settings that stand under one of our own section names and that nobody reads: mostly a name written wrong, which would otherwise go unnoticed while the
/// default holds. They stop nothing, since a later version may know them.
/// </summary>
public static class UnknownSettings
{
    // The framework's own, whose further keys we do not list; and names that are free.
    private static readonly string[] NotOurs = ["Logging", "Kestrel", "ConnectionStrings"];

    /// <summary>A sentence for each, in the order of their names.</summary>
    /// <param name="configuration">What is set.</param>
    /// <param name="known">What is read.</param>
    public static IReadOnlyList<string> Sentences(IConfiguration configuration, IEnumerable<Setting> known)
    {
        var patterns = known.Select(setting => setting.Key.Split(':')).Where(parts => parts.Length > 1 && !NotOurs.Contains(parts[0])).ToList();
        return [.. from entry in configuration.AsEnumerable()
                   where !string.IsNullOrWhiteSpace(entry.Value)
                   let parts = entry.Key.Split(':')
                   let section = patterns.Where(pattern => Same(pattern[0], parts[0])).ToList()
                   where parts.Length > 1 && section.Count > 0 && !section.Exists(pattern => IsMatch(pattern, parts))
                   orderby entry.Key
                   let nearest = Nearest(entry.Key, parts, section)
                   select $"Inställningen {entry.Key} läses inte av någon del av programmet. Närmast i namn är {nearest}. Rätta namnet, eller ta bort inställningen."];
    }

    // A list may be written as an array: its members have a number each.
    private static bool IsMatch(string[] pattern, string[] parts) =>
        (parts.Length == pattern.Length || parts.Length == pattern.Length + 1 && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        && pattern.Zip(parts).All(pair => !IsName(pair.First) ? Same(pair.First, pair.Second) : SettingList.Names(pair.First)?.Contains(pair.Second, StringComparer.OrdinalIgnoreCase) ?? true);

    private static string Nearest(string key, string[] parts, IEnumerable<string[]> section) =>
        section.SelectMany(pattern => Written(pattern, parts)).MinBy(candidate => Distance(candidate.ToUpperInvariant(), key.ToUpperInvariant()))!;

    // The keys that a pattern stands for: a free name is the one that was written.
    private static IEnumerable<string> Written(string[] pattern, string[] parts) =>
        pattern.Select((part, at) => !IsName(part) ? [part] : SettingList.Names(part) ?? [at < parts.Length ? parts[at] : part])
            .Aggregate((IEnumerable<string>)[""], (keys, names) => keys.SelectMany(key => names.Select(name => key == "" ? name : key + ":" + name)));

    private static bool IsName(string part) => part.StartsWith('<');

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    // Levenshtein: how many letters must be put in, taken away or changed.
    internal static int Distance(string one, string other)
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
