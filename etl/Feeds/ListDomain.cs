using Analytics.Etl.Deliveries;

namespace Analytics.Etl.Feeds;

/// <summary>
/// Several values of one domain, separated by <c>|</c>. The value is <c>|a|b|</c>, sorted and each once, so that <c>replace(list, '|a|', '') &lt;&gt; list</c> finds one;
/// an empty text where none was given.
/// </summary>
public sealed class ListDomain(string rule, Domain<string> item) : Domain<string>
{
    /// <inheritdoc/>
    public override Problem WhenMissing => item.WhenMissing with { Rule = rule };

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text)
    {
        var values = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var part in text.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(part => CellText.Clean(part)).Where(part => !CellText.IsMissing(part)))
        {
            var (value, problem) = item.Read(part);
            if (problem is not null)
            {
                return ("", new Problem(rule, $"i listan står ”{Masking.Of(part)}”: {problem.Message} Flera värden skiljs åt med |."));
            }

            values.Add(value);
        }

        return values.Count == 0 ? ("", WhenMissing) : ($"|{string.Join('|', values)}|", null);
    }
}
