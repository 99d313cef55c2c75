using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Analytics.Dashboards.Api;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>
/// <c>/data/dcat.rdf</c>: what there is of open data, as DCAT-AP-SE 3 in RDF/XML, for Sveriges dataportal and others to harvest: a dataset per indicator that
/// has figures, with a distribution per format, and the open API as a service.
/// </summary>
public static class DataCatalogue
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    // Västra Götalands län in the European nomenclature of territorial units.
    private const string County = "http://data.europa.eu/nuts/code/SE232";

    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dcat = "http://www.w3.org/ns/dcat#";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Foaf = "http://xmlns.com/foaf/0.1/";
    private static readonly XNamespace Vcard = "http://www.w3.org/2006/vcard/ns#";
    private static readonly XNamespace Xsd = "http://www.w3.org/2001/XMLSchema#";

    private static readonly (string Format, string Name)[] Formats = [("csv", "CSV"), ("xlsx", "Excel"), ("json-stat2", "JSON-stat 2"), ("parquet", "Parquet"), ("json", "JSON")];
    private static readonly XmlWriterSettings Writing = new() { Encoding = new UTF8Encoding(false), Indent = true };
    private static readonly string[] Languages = ["SWE", "ENG"];

    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods("/data/dcat.rdf", [HttpMethods.Get, HttpMethods.Head], Answer).ExcludeFromDescription();

    private static IResult Answer(HttpContext context, Reading reading, CatalogueRows catalogue, ValueRows values, FeedRows feeds, OpenDataOptions options)
    {
        if (reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            return Problems.Unavailable(reading.Reason);
        }

        if (FileTag.IsKnown(context, reading, out var notModified))
        {
            return notModified;
        }

        var (entries, spans, rhythms) = reading.Whole(() => (
            catalogue.All().FindAll(entry => entry.HasFigures),
            values.Spans().ToDictionary(span => span.IndicatorCode),
            feeds.All().ToDictionary(feed => feed.Feed, feed => feed.PeriodKind)));
        FileTag.Store(context);
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Writing))
        {
            Document(options.Root(context), entries, spans, rhythms, reading, options).Save(xml);
        }

        return Results.Bytes(stream.ToArray(), "application/rdf+xml; charset=utf-8", entityTag: FileTag.Of(context, reading));
    }

    private static XElement Document(string root, List<CatalogueEntry> entries, Dictionary<string, ValueSpan> spans, Dictionary<string, string> rhythms, Reading reading, OpenDataOptions options)
    {
        var publisher = options.PublisherAddress != "" ? options.PublisherAddress : root + "/data/dcat.rdf#publisher";
        return new XElement(Rdf + "RDF",
            new XAttribute(XNamespace.Xmlns + "rdf", Rdf), new XAttribute(XNamespace.Xmlns + "dcat", Dcat), new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
            new XAttribute(XNamespace.Xmlns + "foaf", Foaf), new XAttribute(XNamespace.Xmlns + "vcard", Vcard),
            Thing(Dcat + "Catalog", root + "/data/dcat.rdf",
                Words(Terms + "title", Marked(Texts.DataTitle, reading)), Words(Terms + "description", Texts.DataDescription),
                Link(Terms + "publisher", publisher), Link(Terms + "license", options.Licence), Languages.Select(code => Link(Terms + "language", Authority + "language/" + code)),
                Link(Terms + "spatial", County), Link(Foaf + "homepage", root + "/"), Link(Dcat + "themeTaxonomy", Authority + "data-theme"), Modified(reading),
                entries.Select(entry => Link(Dcat + "dataset", Dataset(root, entry))), Link(Dcat + "service", root + "/data/dcat.rdf#api")),
            Thing(Foaf + "Agent", publisher, new XElement(Foaf + "name", options.Publisher)),
            Contact(root, options),
            Thing(Dcat + "DataService", root + "/data/dcat.rdf#api",
                Words(Terms + "title", Texts.DataService), Words(Terms + "description", Texts.DataDescription), Link(Dcat + "endpointURL", root + "/api/v1"),
                Link(Dcat + "endpointDescription", root + "/openapi/v1.json"), Link(Terms + "publisher", publisher), Link(Terms + "license", options.Licence),
                Link(Terms + "accessRights", Authority + "access-right/PUBLIC"), HasContact(root, options), entries.Select(entry => Link(Dcat + "servesDataset", Dataset(root, entry)))),
            entries.Select(entry => OfEntry(root, entry, spans.GetValueOrDefault(entry.IndicatorCode), rhythms, publisher, reading, options)),
            entries.SelectMany(entry => Formats.Select(format => Distribution(root, entry, format.Format, format.Name, reading, options))));
    }

    private static XElement OfEntry(
        string root, CatalogueEntry entry, ValueSpan? span, Dictionary<string, string> rhythms, string publisher, Reading reading, OpenDataOptions options) =>
        Thing(Dcat + "Dataset", Dataset(root, entry),
            Words(Terms + "title", Marked(new Text(entry.NameSv, entry.NameEn), reading)),
            Words(Terms + "description", new Text(Description(entry, Language.Swedish), Description(entry, Language.English))),
            new XElement(Terms + "identifier", entry.IndicatorCode),
            Link(Terms + "publisher", publisher), HasContact(root, options), Link(Terms + "accessRights", Authority + "access-right/PUBLIC"),
            Link(Dcat + "landingPage", root + "/indikator/" + entry.IndicatorCode),
            Link(Dcat + "theme", Authority + "data-theme/HEAL"), Link(Dcat + "theme", Authority + "data-theme/SOCI"),
            Languages.Select(code => Link(Terms + "language", Authority + "language/" + code)), Link(Terms + "spatial", County),
            span is null ? null : new XElement(Terms + "temporal", new XElement(Terms + "PeriodOfTime", Day("startDate", span.FirstDay), Day("endDate", span.LastDay))),
            entry.Feeds.FirstOrDefault(feed => feed.IsMain == 1) is { } main && Frequency(rhythms.GetValueOrDefault(main.Feed)) is { } rhythm
                ? Link(Terms + "accrualPeriodicity", Authority + "frequency/" + rhythm) : null,
            Modified(reading), Formats.Select(format => Link(Dcat + "distribution", Dataset(root, entry) + "-" + format.Format)));

    private static XElement Distribution(string root, CatalogueEntry entry, string format, string name, Reading reading, OpenDataOptions options)
    {
        var address = $"{root}/api/v1/values?indicator={entry.IndicatorCode}&format={format}";
        return Thing(Dcat + "Distribution", Dataset(root, entry) + "-" + format,
            Words(Terms + "title", new Text(Language.Swedish.Say(Texts.DataInFormat, entry.NameSv, name), Language.English.Say(Texts.DataInFormat, entry.NameEn, name))),
            Link(Dcat + "accessURL", address), format == "json" ? Link(Dcat + "accessService", root + "/data/dcat.rdf#api") : Link(Dcat + "downloadURL", address),
            new XElement(Terms + "format", ApiAddress.ContentType(format)), Link(Terms + "license", options.Licence), Modified(reading));
    }

    private static string Dataset(string root, CatalogueEntry entry) => root + "/data/dcat.rdf#" + entry.IndicatorCode;

    private static string Description(CatalogueEntry entry, Language language) => entry.IsProtected
        ? language.Say(Texts.DataDescriptionOf, language.Of(entry.DefinitionSv, entry.DefinitionEn), language.Of(entry.CaveatSv, entry.CaveatEn)).Trim()
        : $"{language.Of(entry.DefinitionSv, entry.DefinitionEn)} {language.Of(entry.CaveatSv, entry.CaveatEn)}".Trim();

    // Invented figures are never offered as real ones.
    private static Text Marked(Text title, Reading reading) => !reading.IsSample ? title
        : new Text(Language.Swedish.Say(Texts.DataSample, title.Sv), Language.English.Say(Texts.DataSample, title.En));

    private static XElement? Modified(Reading reading) => reading.Publication is { } publication
        ? new XElement(Terms + "modified", new XAttribute(Rdf + "datatype", Xsd.NamespaceName + "dateTime"), publication.FinishedAt) : null;

    private static bool HasSomebody(OpenDataOptions options) => options.ContactName != "" && options.ContactMail != "";

    private static XElement? HasContact(string root, OpenDataOptions options) => HasSomebody(options) ? Link(Dcat + "contactPoint", root + "/data/dcat.rdf#contact") : null;

    private static XElement? Contact(string root, OpenDataOptions options) => HasSomebody(options)
        ? Thing(Vcard + "Organization", root + "/data/dcat.rdf#contact", new XElement(Vcard + "fn", options.ContactName), Link(Vcard + "hasEmail", "mailto:" + options.ContactMail))
        : null;

    private static string? Frequency(string? periodKind) => periodKind switch
    {
        "month" => "MONTHLY",
        "quarter" => "QUARTERLY",
        "half_year" or "school_term" => "ANNUAL_2",
        "year" or "iop_year" => "ANNUAL",
        _ => null,
    };

    private static XElement Day(string name, long day) => new(Dcat + name, new XAttribute(Rdf + "datatype", Xsd.NamespaceName + "date"),
        WarehouseSql.Calendar.Day(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static XElement Thing(XName kind, string address, params object?[] content) => new(kind, new XAttribute(Rdf + "about", address), content);

    private static XElement Link(XName name, string address) => new(name, new XAttribute(Rdf + "resource", address));

    private static XElement[] Words(XName name, Text text) =>
        [new(name, new XAttribute(XNamespace.Xml + "lang", "sv"), text.Sv), new(name, new XAttribute(XNamespace.Xml + "lang", "en"), text.En)];
}
