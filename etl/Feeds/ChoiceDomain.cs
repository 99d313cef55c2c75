using System.Text.RegularExpressions;

namespace Analytics.Etl.Feeds;

/// <summary>One of a few words or codes, compared without regard to case; the value is the key that the dimension uses.</summary>
public sealed partial class ChoiceDomain : Domain<string>
{
    private readonly Dictionary<string, string> values;
    private readonly string rule;
    private readonly string what;
    private readonly bool hasRanges;

    /// <summary>Allowed values as they are stored.</summary>
    public ChoiceDomain(string rule, string what, IEnumerable<string> allowed)
    {
        this.rule = rule;
        this.what = what;
        values = allowed.ToDictionary(value => value, StringComparer.OrdinalIgnoreCase);
        hasRanges = values.Values.Any(value => Range().IsMatch(value));
    }

    /// <inheritdoc/>
    public override Problem WhenMissing => new(rule, $"{what} saknas. Tillåtna värden: {string.Join(", ", values.Values)}.");

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text) =>
        values.TryGetValue(text, out var value) || values.TryGetValue(CellText.Plain(text), out value)
            ? (value, null)
            : ("", new Problem(rule, Why(text)));

    private string Why(string text) => hasRanges && Day().IsMatch(text)
        ? $"Excel har gjort om {what} till ett datum. Formatera kolumnen som text, skriv in värdet på nytt och leverera raden igen. Tillåtna värden: {string.Join(", ", values.Values)}."
        : $"okänt värde för {what}. Tillåtna värden: {string.Join(", ", values.Values)}.";

    [GeneratedRegex(@"^[0-9]+-[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    // 8-12 becomes 8 December: 2026-12-08, 08-dec, dec-08 or the day's number since 1900.
    [GeneratedRegex(@"^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8}|[0-9]{1,2}[-/. ](jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?|(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?[-/. ][0-9]{2,4}|[34][0-9]{4})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Day();
}
