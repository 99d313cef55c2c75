using System.Globalization;
using System.Net.Mime;
using System.Text;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>
/// The style sheets for paper: page size, running title and page numbers. The title is the release's own, and a page may not carry styles in its markup,
/// so the sheet is written for the release that is read.
/// </summary>
public static class PaperStyles
{
    private const string Meeting = "/underlag/sidor.css";
    private const string Sro = "/sro/sidor.css";

    // Longer than this it would meet what stands to the right.
    private const int LongestTitle = 60;

    /// <summary>The address of a document's sheet.</summary>
    public static string PathOf(bool isSro) => isSro ? Sro : Meeting;

    /// <summary>Answers with them.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Meeting, (HttpContext context, Reading reading) => Answer(context, reading, Texts.MeetingKind, isSro: false)).ExcludeFromDescription();
        app.MapGet(Sro, (HttpContext context, Reading reading) => Answer(context, reading, Texts.SroKind, isSro: true)).ExcludeFromDescription();
    }

    private static IResult Answer(HttpContext context, Reading reading, Text kind, bool isSro)
    {
        var language = Site.Of(context).Language;
        var name = reading.State != WarehouseState.Published ? "" : reading.Release?.Name ?? language.Say(Texts.MeetingOfPublication, reading.Publication!.PublicationKey);
        var title = language[kind] + (name == "" ? "" : ": " + (name.Length <= LongestTitle ? name : name[..LongestTitle].TrimEnd() + "…"));
        return Results.Text(Sheet(title, reading.IsSample ? language[Texts.SampleBanner] : "", language[Texts.PageOf], isSro), MediaTypeNames.Text.Css, Encoding.UTF8);
    }

    private static string Sheet(string title, string mark, string pageOf, bool isSro)
    {
        var parts = pageOf.Split("{0}");
        var number = $"\"{Quoted(parts[0])}\" counter(page) \"{Quoted(parts[1].Split("{1}")[0])}\" counter(pages)";
        // The first page of the long document is its title: it needs no running title above.
        var first = isSro ? "" : "@page :first { @top-left { content: none; } }\n";
        return string.Create(CultureInfo.InvariantCulture, $$"""
            @page {
                size: A4;
                margin: {{(isSro ? "16mm 17mm 15mm 17mm" : "22mm 18mm 20mm 18mm")}};
                @top-left { content: "{{Quoted(title)}}"; font: 8pt "Liberation Sans", Arial, sans-serif; color: #333333; }
                @top-right { content: "{{Quoted(mark)}}"; font: bold 8pt "Liberation Sans", Arial, sans-serif; color: #333333; }
                @bottom-right { content: {{number}}; font: 8pt "Liberation Sans", Arial, sans-serif; color: #333333; }
            }
            {{first}}
            """);
    }

    // In a string of CSS, everything but letters, digits and a few signs as its number: nothing that a person named can end the string.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or '.' or '-' or ':' ? rune.ToString() : FormattableString.Invariant($"\\{rune.Value:x} "));
        }

        return quoted.ToString();
    }
}
