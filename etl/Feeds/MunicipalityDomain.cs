using System.Text.RegularExpressions;

namespace Analytics.Etl.Feeds;

/// <summary>
/// A municipality: the code, the name, both (<c>1480 Göteborg</c>), or the name as an authority (<c>Göteborgs stad</c>, <c>Göteborgs kommun</c>),
/// or <c>okänd</c>. One of the 49 gives its code; another of Sweden's 290 gives <c>utomläns</c>; anything else breaks the rule.
/// </summary>
public sealed partial class MunicipalityDomain(ReferenceData reference) : Domain<string>
{
    /// <summary>Code of the member for a municipality that is not known.</summary>
    public const string Unknown = "okänd";

    /// <summary>Code of the member for a municipality outside the county.</summary>
    public const string Outside = "utomläns";

    /// <inheritdoc/>
    public override Problem WhenMissing => new("kommun", "kommun saknas. Skriv kommunkoden med fyra siffror, eller okänd.");

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text)
    {
        if (string.Equals(text, Unknown, StringComparison.OrdinalIgnoreCase))
        {
            return (Unknown, null);
        }

        return CodeOf(text) is { } code
            ? (reference.IsInCounty(code) ? code : Outside, null)
            : ("", new Problem("kommun", "värdet är ingen svensk kommun. Skriv kommunkoden med fyra siffror, till exempel 1480, eller okänd."));
    }

    private string? CodeOf(string written)
    {
        var text = CellText.Plain(written);
        var match = CodeAndName().Match(text);
        if (match.Success)
        {
            var code = match.Groups[1].Value;
            var name = match.Groups[2].Value;
            return reference.IsMunicipality(code) && (name.Length == 0 || CodeOfName(name) == code) ? code : null;
        }

        return CodeOfName(text);
    }

    private string? CodeOfName(string text)
    {
        if (reference.CodeOfName(text) is { } code)
        {
            return code;
        }

        var ending = Ending().Match(text);
        if (!ending.Success)
        {
            return null;
        }

        // Göteborgs stad is Göteborg; Borås stad is Borås, whose s is its own.
        var name = ending.Groups[1].Value;
        return reference.CodeOfName(name)
            ?? (name.EndsWith('s') ? reference.CodeOfName(name[..^1]) : null);
    }

    [GeneratedRegex(@"^([0-9]{4})(?:\s+(\S.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeAndName();

    [GeneratedRegex(@"^(.+?) (?:stad|kommun)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ending();
}
