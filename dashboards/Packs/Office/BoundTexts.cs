using System.Globalization;
using System.Xml.Linq;
using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>A figure of the release as a document shows it, alone or within its sentence.</summary>
/// <param name="Id">Its name within the release's figures.</param>
/// <param name="Indicator">The indicator's code; empty for a sentence about several.</param>
/// <param name="Area">The area's code; empty for a sentence about several.</param>
/// <param name="Period">The period's code; empty for a sentence about several.</param>
/// <param name="Text">As it is shown.</param>
internal sealed record BoundText(string Id, string Indicator, string Area, string Period, string Text);

/// <summary>
/// The figures that a Word document is bound to: they lie once in a part of their own, and each field in the text shows one of them by its name. What a reader
/// sees is that part and nothing typed.
/// </summary>
internal sealed class BoundTexts(Release release)
{
    /// <summary>The namespace of the part with the figures.</summary>
    public const string Space = "urn:barn-som-anhoriga:slapp:1";

    /// <summary>What stands for the namespace in the fields' paths.</summary>
    public const string Prefix = "xmlns:f='" + Space + "'";

    private static readonly XNamespace F = Space;

    private readonly Dictionary<string, BoundText> texts = new(StringComparer.Ordinal);

    /// <summary>What stands for the part in the fields; the release's hash, so that it is the same each time.</summary>
    public string StoreId { get; } = new Guid(Convert.FromHexString(release.ContentHash)[..16]).ToString("B", CultureInfo.InvariantCulture).ToUpperInvariant();

    /// <summary>A figure of a cell.</summary>
    public BoundText Of(Cell cell, string indicator, string kind, string text) => Add($"{indicator}.{cell.AreaCode}.{cell.PeriodCode}.{kind}", indicator, cell.AreaCode, cell.PeriodCode, text);

    /// <summary>A sentence that holds figures.</summary>
    public BoundText Sentence(string id, string text, string indicator = "") => Add("text." + id, indicator, "", "", text);

    /// <summary>Where in the part a figure stands.</summary>
    public static string Path(BoundText text) => $"/f:slapp[1]/f:siffra[@id='{text.Id}']";

    /// <summary>The part.</summary>
    public string Xml() => new XElement(F + "slapp", new XAttribute("kod", release.ReleaseCode), new XAttribute("namn", release.Name), new XAttribute("sha256", release.ContentHash),
        texts.Values.Select(text => new XElement(F + "siffra", new XAttribute("id", text.Id), new XAttribute("matt", text.Indicator), new XAttribute("omrade", text.Area),
            new XAttribute("period", text.Period), text.Text))).ToString(SaveOptions.DisableFormatting);

    private BoundText Add(string id, string indicator, string area, string period, string text)
    {
        var found = texts.TryGetValue(id, out var known) ? known : texts[id] = new BoundText(id, indicator, area, period, text);
        return found.Text == text ? found : throw new InvalidOperationException($"Two texts are called {id}.");
    }
}
