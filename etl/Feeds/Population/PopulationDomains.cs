using System.Globalization;
using System.Text.RegularExpressions;

namespace Analytics.Etl.Feeds.Population;

/// <summary>A region as SCB writes it: a municipality, the county (14), or a wider one that gives no row.</summary>
public sealed partial class RegionDomain(ReferenceData reference) : Domain<string>
{
    /// <summary>SCB's code of Västra Götaland County.</summary>
    public const string County = "14";

    /// <summary>Another county or the whole country: read, but no row is made of it.</summary>
    public const string Ignored = "";

    private readonly MunicipalityDomain municipality = new(reference);

    /// <inheritdoc/>
    public override Problem WhenMissing => municipality.WhenMissing;

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text)
    {
        if (string.Equals(text, "Västra Götalands län", StringComparison.OrdinalIgnoreCase))
        {
            return (County, null);
        }

        var wide = Wide().Match(text);
        return wide.Success
            ? (wide.Groups[1].Value == County ? County : Ignored, null)
            : municipality.Read(text);
    }

    [GeneratedRegex(@"^([0-9]{2})(\s+\S.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Wide();
}

/// <summary>A single year of age, <c>0 år</c> to <c>100+ år</c>; a total gives no row.</summary>
public sealed partial class AgeDomain : Domain<int>
{
    /// <summary>The line is a sum over ages.</summary>
    public const int Total = -1;

    /// <inheritdoc/>
    public override Problem WhenMissing => new("ålder", "ålder saknas. Skriv den som 0 år … 100+ år.");

    /// <inheritdoc/>
    public override (int Value, Problem? Problem) Read(string text)
    {
        if (text.StartsWith("totalt", StringComparison.OrdinalIgnoreCase) || string.Equals(text, "tot", StringComparison.OrdinalIgnoreCase))
        {
            return (Total, null);
        }

        var match = Shape().Match(text);
        return match.Success && int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is >= 0 and <= 125 and var age
            ? (Math.Min(age, 100), null)
            : (0, new Problem("ålder", "åldern är ingen ettårsklass. Skriv den som 0 år … 100+ år."));
    }

    [GeneratedRegex(@"^([0-9]{1,3})\+?(\s*år)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Shape();
}

/// <summary>SCB's sexes; 1 is men and 2 women in its codes. A total gives no row.</summary>
public sealed class PopulationSexDomain : Domain<string>
{
    /// <summary>The line is a sum over sexes.</summary>
    public const string Total = "";

    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kvinnor"] = "flicka", ["kvinna"] = "flicka", ["flickor"] = "flicka", ["flicka"] = "flicka", ["2"] = "flicka",
        ["män"] = "pojke", ["man"] = "pojke", ["pojkar"] = "pojke", ["pojke"] = "pojke", ["1"] = "pojke",
        ["totalt"] = Total, ["totalt kön"] = Total, ["1+2"] = Total,
    };

    /// <inheritdoc/>
    public override Problem WhenMissing => new("kön", "kön saknas. Skriv kvinnor eller män.");

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text) =>
        Words.TryGetValue(text, out var sex) ? (sex, null) : ("", new Problem("kön", "okänt kön. Skriv kvinnor eller män."));
}
