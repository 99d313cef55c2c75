using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>What Word, Excel and PowerPoint files have in common: who made them of what, and that the same release gives the same bytes.</summary>
internal static class OfficePackage
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Title, subject, language and time; the time is the release's own and never that of the making.</summary>
    public static void Describe(OpenXmlPackage document, PackContent content, string title, string creator)
    {
        var language = content.Language;
        var properties = new XElement(Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Dc), new XAttribute(XNamespace.Xmlns + "dcterms", Terms), new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
            new XElement(Dc + "title", $"{title}: {content.Release.Name}"),
            new XElement(Dc + "subject", language.Say(Resources.Texts.OfficeSubject, content.Release.Name)),
            new XElement(Dc + "creator", creator),
            new XElement(Dc + "description", string.Join(' ', new[] { content.Warning == "" ? "" : content.Warning + ".", content.Made }.Where(part => part != ""))),
            new XElement(Dc + "language", language.Culture.Name),
            new XElement(Dc + "identifier", content.Release.ContentHash),
            Time("created"), Time("modified"));
        Feed(document.AddNewPart<CoreFilePropertiesPart>("core"), properties.ToString(SaveOptions.DisableFormatting));

        XElement Time(string name) => new(Terms + name, new XAttribute(Xsi + "type", "dcterms:W3CDTF"), content.Moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a part's text.</summary>
    public static void Feed(OpenXmlPart part, string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }

    /// <summary>The same parts in a fixed order, each with the release's time: the library puts in the clock's and names of its own.</summary>
    public static byte[] Seal(byte[] package, DateTime moment)
    {
        using var read = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        using var sealed_ = new MemoryStream();
        using (var write = new ZipArchive(sealed_, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers look for the list of types first.
            foreach (var part in read.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var entry = write.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(moment, TimeSpan.Zero);
                using var from = part.Open();
                using var to = entry.Open();
                switch (part.FullName)
                {
                    case "[Content_Types].xml":
                        Sorted(from, list => list.Elements().OrderBy(item => item.Name == Types + "Override").ThenBy(item => (item.Attribute("Extension") ?? item.Attribute("PartName"))!.Value, StringComparer.Ordinal)).Save(to, SaveOptions.DisableFormatting);
                        break;
                    case "_rels/.rels":
                        Sorted(from, Numbered).Save(to, SaveOptions.DisableFormatting);
                        break;
                    default:
                        from.CopyTo(to);
                        break;
                }
            }
        }

        return sealed_.ToArray();
    }

    private static XDocument Sorted(Stream stream, Func<XElement, IEnumerable<XElement>> order)
    {
        var root = XDocument.Load(stream).Root!;
        return new XDocument(new XDeclaration("1.0", "utf-8", "yes"), new XElement(root.Name, root.Attributes(), order(root)));
    }

    // Nothing refers to the names of the package's own relations.
    private static IEnumerable<XElement> Numbered(XElement list) => list.Elements().OrderBy(item => item.Attribute("Target")!.Value, StringComparer.Ordinal)
        .Select((item, at) => new XElement(Relations + "Relationship", item.Attributes().Where(attribute => attribute.Name != "Id"), new XAttribute("Id", "rId" + (at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))));
}
