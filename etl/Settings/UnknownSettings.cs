using System.Globalization;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Etl.Settings;

/// <summary>
/// Settings that stand under one of our own section names, or one much like it, and that nobody reads: mostly a name written wrong, which would otherwise go unnoticed while the
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
        var all = known.Select(setting => setting.Key.Split(':')).Where(parts => parts.Length > 1).ToList();
        var patterns = all.Where(parts => !NotOurs.Contains(parts[0])).ToList();
        return [.. from entry in configuration.AsEnumerable()
                   where !string.IsNullOrWhiteSpace(entry.Value)
                   let parts = entry.Key.Split(':')
                   where parts.Length > 1
                   let section = patterns.Where(pattern => Same(pattern[0], parts[0])).ToList()
                   let likely = section.Count == 0 ? Likely(parts[0], all) : []
                   where likely.Count > 0 || section.Count > 0 && !section.Exists(pattern => IsMatch(pattern, parts))
                   orderby entry.Key
                   let nearest = Nearest(entry.Key, parts, section.Count > 0 ? section : likely)
                   select $"Inställningen {entry.Key} läses inte av någon del av programmet. Närmast i namn är {nearest}. Rätta namnet, eller ta bort inställningen."];
    }

    // A section written wrong; not one that there is, and not one that another program's variables may be named by.
    private static List<string[]> Likely(string section, List<string[]> all) =>
        NotOurs.Contains(section, StringComparer.OrdinalIgnoreCase) ? [] : [.. all.Where(pattern => !IsName(pattern[0]) && NearestName.IsLikely(section, pattern[0]))];

    // A list may be written as an array: its members have a number each.
    private static bool IsMatch(string[] pattern, string[] parts) =>
        (parts.Length == pattern.Length || parts.Length == pattern.Length + 1 && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        && pattern.Zip(parts).All(pair => !IsName(pair.First) ? Same(pair.First, pair.Second) : SettingList.Names(pair.First)?.Contains(pair.Second, StringComparer.OrdinalIgnoreCase) ?? true);

    private static string Nearest(string key, string[] parts, IEnumerable<string[]> section) =>
        NearestName.Of(key, section.SelectMany(pattern => Written(pattern, parts)));

    // The keys that a pattern stands for: a free name is the one that was written.
    private static IEnumerable<string> Written(string[] pattern, string[] parts) =>
        pattern.Select((part, at) => !IsName(part) ? [part] : SettingList.Names(part) ?? [at < parts.Length ? parts[at] : part])
            .Aggregate((IEnumerable<string>)[""], (keys, names) => keys.SelectMany(key => names.Select(name => key == "" ? name : key + ":" + name)));

    private static bool IsName(string part) => part.StartsWith('<');

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
