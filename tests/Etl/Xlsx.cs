using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Analytics.Tests.Etl;

/// <summary>Writes small workbooks by hand, so that a test can also write the ones that no program would.</summary>
internal static class Xlsx
{
    /// <summary>Style of a cell shown as a day.</summary>
    public const int Day = 1;

    /// <summary>Style of a cell shown in per cent.</summary>
    public const int Percent = 2;

    /// <summary>A workbook whose first sheet has these rows; a null cell is left out, and so is a null row.</summary>
    public static byte[] Book(params object?[]?[] rows) => Pack(Parts(Sheet(rows)));

    /// <summary>A cell with a style: a number that is shown as something else.</summary>
    public sealed record Styled(double Value, int Style);

    /// <summary>A cell's raw XML after its place, such as an error or a text in two fonts.</summary>
    public sealed record Raw(string Attributes, string Xml);

    /// <summary>The sheet's XML.</summary>
    public static string Sheet(object?[]?[] rows, string after = "")
    {
        var xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row] is not { } cells)
            {
                continue;
            }

            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (var column = 0; column < cells.Length; column++)
            {
                var place = FormattableString.Invariant($"{(char)('A' + column)}{row + 1}");
                xml.Append(cells[column] switch
                {
                    null => "",
                    string text => $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
                    bool truth => $"<c r=\"{place}\" t=\"b\"><v>{(truth ? 1 : 0)}</v></c>",
                    Styled styled => FormattableString.Invariant($"<c r=\"{place}\" s=\"{styled.Style}\"><v>{styled.Value}</v></c>"),
                    Raw raw => $"<c r=\"{place}\" {raw.Attributes}>{raw.Xml}</c>",
                    var number => FormattableString.Invariant($"<c r=\"{place}\"><v>{number}</v></c>"),
                });
            }

            xml.Append("</row>");
        }

        return xml.Append("</sheetData>").Append(after).Append("</worksheet>").ToString();
    }

    /// <summary>The parts of a workbook with these sheets.</summary>
    public static Dictionary<string, string> Parts(params string[] sheets)
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
            ["_rels/.rels"] = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            ["xl/styles.xml"] = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"9\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>",
        };
        var names = new StringBuilder();
        var targets = new StringBuilder();
        for (var at = 1; at <= sheets.Length; at++)
        {
            parts[FormattableString.Invariant($"xl/worksheets/sheet{at}.xml")] = sheets[at - 1];
            names.Append(CultureInfo.InvariantCulture, $"<sheet name=\"Blad{at}\" sheetId=\"{at}\" r:id=\"rId{at}\"/>");
            targets.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{at}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>");
        }

        parts["xl/workbook.xml"] = $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{names}</sheets></workbook>";
        parts["xl/_rels/workbook.xml.rels"] = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{targets}<Relationship Id=\"rIdS\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>";
        return parts;
    }

    /// <summary>Packs parts into an archive.</summary>
    public static byte[] Pack(IReadOnlyDictionary<string, string> parts) => Pack(parts.Select(part => (part.Key, (Action<Stream>)(stream => stream.Write(Encoding.UTF8.GetBytes(part.Value))))));

    /// <summary>Packs parts that write themselves, such as one that is too large to hold.</summary>
    public static byte[] Pack(IEnumerable<(string Name, Action<Stream> Write)> parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                write(part);
            }
        }

        return bytes.ToArray();
    }
}
