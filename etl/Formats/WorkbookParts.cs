using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Analytics.Etl.Formats;

/// <summary>What a workbook (ECMA-376, SpreadsheetML) holds beside the cells: its sheets, the texts that cells share, and how numbers are shown.</summary>
internal sealed class WorkbookParts(ZipArchive archive)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    /// <summary>Days are counted from 1904.</summary>
    public bool Is1904 { get; private set; }

    /// <summary>Name and part of every sheet that is shown, in order.</summary>
    public IReadOnlyList<(string Name, string Part)> Sheets { get; private set; } = [];

    /// <summary>The texts that cells refer to by number.</summary>
    public IReadOnlyList<string> Texts { get; private set; } = [];

    /// <summary>How a cell's style shows a number.</summary>
    public IReadOnlyList<NumberFormat> Formats { get; private set; } = [];

    /// <summary>Reads a workbook's parts.</summary>
    /// <exception cref="InvalidDataException">It has no workbook part.</exception>
    public static WorkbookParts Read(ZipArchive archive)
    {
        var parts = new WorkbookParts(archive);
        var main = parts.Relations("").FirstOrDefault(relation => relation.Type == "officeDocument").Part ?? "xl/workbook.xml";
        var relations = parts.Relations(main).ToList();
        parts.ReadSheets(main, relations.ToDictionary(relation => relation.Id, relation => relation.Part, StringComparer.Ordinal));
        if (relations.Find(relation => relation.Type == "sharedStrings").Part is { } texts)
        {
            parts.Texts = [.. parts.ReadTexts(texts)];
        }

        if (relations.Find(relation => relation.Type == "styles").Part is { } styles)
        {
            parts.Formats = parts.ReadFormats(styles);
        }

        return parts;
    }

    /// <summary>Opens a part.</summary>
    /// <exception cref="InvalidDataException">There is none of the name.</exception>
    public XmlReader Open(string part)
    {
        var entry = Find(part) ?? throw new InvalidDataException("A part is missing.");
        return XmlReader.Create(entry.Open(), Settings);
    }

    /// <summary>The text of a reader's element, runs joined; how it is pronounced is no part of it. Leaves the reader on the element's end.</summary>
    public static string TextOf(XmlReader element)
    {
        if (element.IsEmptyElement)
        {
            return "";
        }

        var (depth, text, first) = (element.Depth, (StringBuilder?)null, "");
        while (element.Read() && element.Depth > depth)
        {
            if (element.NodeType == XmlNodeType.Element && element.LocalName == "rPh")
            {
                Skip(element);
            }
            else if (element.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                // One piece is by far the most common.
                text = first.Length == 0 ? text : (text ?? new StringBuilder(first)).Append(element.Value);
                first = first.Length == 0 ? element.Value : first;
            }
        }

        var whole = text?.ToString() ?? first;
        return whole.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(whole) : whole;
    }

    private static void Skip(XmlReader element)
    {
        var depth = element.Depth;
        while (!element.IsEmptyElement && element.Read() && element.Depth > depth)
        {
        }
    }

    private ZipArchiveEntry? Find(string part) =>
        archive.GetEntry(part) ?? archive.Entries.FirstOrDefault(entry => string.Equals(entry.FullName, part, StringComparison.OrdinalIgnoreCase));

    // A part's relations stand beside it: xl/workbook.xml has xl/_rels/workbook.xml.rels.
    private IEnumerable<(string Id, string Type, string Part)> Relations(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        if (Find($"{folder}_rels/{part[folder.Length..]}.rels") is null)
        {
            yield break;
        }

        using var reader = Open($"{folder}_rels/{part[folder.Length..]}.rels");
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship"
                && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Type") is { } type && reader.GetAttribute("Target") is { } target)
            {
                yield return (id, type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : folder + target);
            }
        }
    }

    private void ReadSheets(string part, Dictionary<string, string> relations)
    {
        var sheets = new List<(string, string)>();
        using var reader = Open(part);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "workbookPr")
            {
                Is1904 = reader.GetAttribute("date1904") is "1" or "true";
            }
            else if (reader.LocalName == "sheet" && reader.GetAttribute("state") is null or "visible" && Relation(reader) is { } id && relations.TryGetValue(id, out var sheet))
            {
                sheets.Add((reader.GetAttribute("name") ?? "", sheet));
            }
        }

        Sheets = sheets;
    }

    // r:id, in whichever of its two namespaces.
    private static string? Relation(XmlReader sheet)
    {
        string? id = null;
        for (var more = sheet.MoveToFirstAttribute(); more; more = sheet.MoveToNextAttribute())
        {
            id = sheet.LocalName == "id" && sheet.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal) ? sheet.Value : id;
        }

        sheet.MoveToElement();
        return id;
    }

    private IEnumerable<string> ReadTexts(string part)
    {
        using var reader = Open(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                yield return TextOf(reader);
            }
        }
    }

    private List<NumberFormat> ReadFormats(string part)
    {
        var codes = new Dictionary<int, NumberFormat>();
        var formats = new List<NumberFormat>();
        var isCell = false;
        using var reader = Open(part);
        while (reader.Read())
        {
            // Styles of cells, not those that styles are built on.
            isCell = reader.LocalName == "cellXfs" ? reader.NodeType == XmlNodeType.Element : isCell;
            if (reader.NodeType != XmlNodeType.Element || !int.TryParse(reader.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            if (reader.LocalName == "numFmt")
            {
                codes[number] = NumberFormats.Of(reader.GetAttribute("formatCode") ?? "");
            }
            else if (reader.LocalName == "xf" && isCell)
            {
                formats.Add(codes.TryGetValue(number, out var format) ? format : NumberFormats.Of(number));
            }
        }

        return formats;
    }
}
