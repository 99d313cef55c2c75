using System.Globalization;
using System.Text;
using System.Xml;

namespace Analytics.Etl.Formats;

/// <summary>
/// The text of a workbook's XML as a reader sees it: entities resolved, and a cell that changes font in the middle in one piece,
/// so that a personal number cannot hide in the markup. Also refuses places that no sheet has, which a reader would set memory aside for.
/// </summary>
internal sealed class PartText(IdentityScan identity)
{
    private const int MostRows = 1_048_576;
    private const int LongestColumnName = 3;
    private const int Deepest = 64;

    private readonly char[] piece = new char[4096];
    private readonly byte[] pending = new byte[64 * 1024];
    private int length;

    /// <summary>Reads a part to its end.</summary>
    /// <exception cref="XmlException">It is no XML, or a cell's place is none.</exception>
    public void Read(Stream part)
    {
        using var reader = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = false });
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Check(reader);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    AddValue(reader);
                    break;
                // A text and its runs end without ending the cell.
                case XmlNodeType.EndElement when reader.LocalName is not ("t" or "r" or "rPr"):
                    Add("\n");
                    break;
            }
        }

        Add("\n");
        identity.Take(pending.AsSpan(0, length));
        length = 0;
    }

    private static void Check(XmlReader reader)
    {
        if (reader.Depth > Deepest)
        {
            throw new XmlException("Too deep.");
        }

        var place = reader.LocalName switch
        {
            "c" => reader.GetAttribute("r"),
            "dimension" or "mergeCell" => reader.GetAttribute("ref"),
            _ => null,
        };
        if (place is not null && place.Split(':').Any(corner => corner.TakeWhile(char.IsAsciiLetter).Count() > LongestColumnName))
        {
            throw new XmlException("No such column.");
        }

        if (reader.LocalName == "row" && reader.GetAttribute("r") is { } number
            && !(int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is >= 1 and <= MostRows))
        {
            throw new XmlException("No such row.");
        }
    }

    // In pieces, so that a text as long as the part is not held.
    private void AddValue(XmlReader reader)
    {
        var all = 0;
        for (int read; (read = reader.ReadValueChunk(piece, 0, piece.Length)) > 0; all += read)
        {
            if (all > FileScan.LongestLine)
            {
                throw new XmlException("Too long a text.");
            }

            Add(piece.AsSpan(0, read));
        }
    }

    private void Add(ReadOnlySpan<char> text)
    {
        if (pending.Length - length < Encoding.UTF8.GetMaxByteCount(text.Length))
        {
            identity.Take(pending.AsSpan(0, length));
            length = 0;
        }

        length += Encoding.UTF8.GetBytes(text, pending.AsSpan(length));
    }
}
