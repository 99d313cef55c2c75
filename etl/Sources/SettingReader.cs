using System.Globalization;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Etl.Sources;

/// <summary>Reads one section of the settings; what cannot be used is told in a sentence that names the setting.</summary>
internal sealed class SettingReader(IConfigurationSection section)
{
    private readonly HashSet<string> asked = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A text without blanks around it; null when it is not set.</summary>
    public string? Text(string key)
    {
        asked.Add(key);
        return section[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
    }

    /// <summary>A text that must be set.</summary>
    public string Required(string key) => Text(key) ?? throw Wrong(key, "saknas. Ange den.");

    /// <summary>Settings below a key, by name.</summary>
    public IEnumerable<(string Key, string Value)> Below(string key)
    {
        asked.Add(key);
        return section.GetSection(key).GetChildren().Select(child => (child.Key, child.Value ?? ""));
    }

    /// <summary>A list, written with commas or as an array.</summary>
    public IReadOnlyList<string> List(string key) => Selection.Split(Text(key) ?? string.Join(',', Below(key).Select(entry => entry.Value)));

    /// <summary>A whole number within bounds.</summary>
    public int Whole(string key, int otherwise, int min, int max) => (int)Long(key, otherwise, min, max);

    /// <summary>A whole number within bounds.</summary>
    public long Long(string key, long otherwise, long min, long max) => Text(key) is not { } text ? otherwise
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max ? value
        : throw Wrong(key, FormattableString.Invariant($"är ”{text}”. Skriv ett heltal från {min} till {max}."));

    /// <summary>Whether something is said to be so; no unless set.</summary>
    public bool YesOrNo(string key) => Text(key) is { } text && (bool.TryParse(text, out var value) ? value : throw Wrong(key, $"är ”{text}”. Skriv true eller false."));

    /// <summary>Seconds, above zero and at most a day.</summary>
    public double Seconds(string key, double otherwise) => Text(key) is not { } text ? otherwise
        : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0.001 and <= 86400 ? value
        : throw Wrong(key, $"är ”{text}”. Skriv ett antal sekunder större än 0 och högst 86400, med decimalpunkt.");

    /// <summary>Stops at a setting that nobody asked for: mostly a name written wrong.</summary>
    public void NothingElse()
    {
        if (section.GetChildren().FirstOrDefault(child => !asked.Contains(child.Key)) is { } unknown)
        {
            throw Wrong(unknown.Key, $"finns inte för den här sortens källa. Kända namn: {string.Join(", ", asked.Order(StringComparer.Ordinal))}.");
        }
    }

    /// <summary>The sentence for a setting that cannot be used.</summary>
    public WarehouseException Wrong(string key, string what) => new($"Inställningen {section.Path}:{key} {what}");
}
