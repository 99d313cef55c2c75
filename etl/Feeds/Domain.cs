using System.Text;

namespace Analytics.Etl.Feeds;

/// <summary>What a column may hold, and what its text means.</summary>
/// <typeparam name="T">The typed value.</typeparam>
public abstract class Domain<T>
{
    /// <summary>Reads a text that is not missing, trimmed and in composed form (NFC).</summary>
    /// <returns>The value, or the problem and no value.</returns>
    public abstract (T Value, Problem? Problem) Read(string text);

    /// <summary>What to say when a required value is missing; the rule is the same as for a wrong one.</summary>
    public abstract Problem WhenMissing { get; }
}

/// <summary>How every cell is made ready before a domain reads it.</summary>
public static class CellText
{
    /// <summary>Whether a text stands for a missing value: empty, <c>..</c> or <c>-</c>.</summary>
    public static bool IsMissing(ReadOnlySpan<char> text) => text is "" or ".." or "-";

    /// <summary>Trimmed and composed, as values are compared: a Mac writes å as a and a ring.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim().ToString();
        return trimmed.IsNormalized(NormalizationForm.FormC) ? trimmed : trimmed.Normalize(NormalizationForm.FormC);
    }
}
