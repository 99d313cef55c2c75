namespace Analytics.WarehouseSql;

/// <summary>
/// A setting as the configuration reference tells of it. Every options class lists its own beside the code that reads them, and
/// <c>docs/configuration.md</c> is made from the lists.
/// </summary>
/// <param name="Key">The key as in appsettings.json, with colons: <c>Inbox:KeepDays</c>. A part in angle brackets stands for a name or a number: <c>Feeds:&lt;feed&gt;:MaxRejectedShare</c>.</param>
/// <param name="Default">What holds without the setting, in the words of the reference: <c>90</c>, <c>none</c>, <c>beside the warehouse</c>.</param>
/// <param name="Meaning">What it does, its unit and its range, in a sentence or two of English.</param>
public sealed record Setting(string Key, string Default, string Meaning)
{
    /// <summary>Whether it must come from the environment and never stand in a file.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The environment variable that sets it: colons become two underscores.</summary>
    public string Variable => Key.Replace(":", "__", StringComparison.Ordinal);
}
