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
