using System.IO.Compression;
using System.Text;
using System.Xml;
using Analytics.Etl.Deliveries;

namespace Analytics.Etl.Formats;

/// <summary>
/// Unpacks every part of a zip archive once before anything opens it as a workbook: counts the bytes that really come out, whatever the archive says of itself,
/// and looks for personal numbers in them. Nothing is kept.
/// </summary>
internal sealed class ArchiveScan
{
    /// <summary>Most parts in an archive; a workbook has about ten, and a few per sheet.</summary>
    public const int MostParts = 2_000;

    /// <summary>Most bytes unpacked, of all parts together.</summary>
    public const long MostBytes = 200L * 1024 * 1024;

    /// <summary>Most bytes unpacked of a part that is held in memory, which is every part but the sheets.</summary>
    public const long MostBytesHeld = 64L * 1024 * 1024;

    /// <summary>How many times a part may swell; a sheet swells 5 to 60 times.</summary>
    public const int MostSwelling = 200;

    // Below this size a part may swell as it likes: a small sheet of zeros does.
    private const long SmallPart = 4L * 1024 * 1024;

    private static readonly FileRefusal Bomb = new("zip_bomb",
        "Filen blir orimligt stor när den packas upp och öppnas inte. Spara om arbetsboken med bara bladet som ska levereras, eller leverera den som CSV.");

    private static readonly FileRefusal Broken = new("xlsx", "Filen är skadad och går inte att öppna som Excel-arbetsbok. Spara den på nytt som .xlsx och leverera igen.");

    private readonly IdentityScan identity = new();
    private readonly IdentityScan texts = new();
    private long total;

    /// <summary>Why the archive must not be opened; null where it may.</summary>
    public FileRefusal? Refusal { get; private set; }

    /// <summary>A personal number stands in a part or in its name.</summary>
    public bool HoldsPersonalNumber => identity.End() | texts.End();

    /// <summary>Unpacks what a seekable stream holds.</summary>
    public static ArchiveScan Of(Stream stream)
    {
        var scan = new ArchiveScan();
        stream.Position = 0;
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            scan.Refusal = archive.Entries.Count > MostParts ? Bomb : null;
            foreach (var part in archive.Entries.Take(MostParts))
            {
                scan.Take(part);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or NotSupportedException or IOException or ArgumentException)
        {
            scan.Refusal ??= Broken;
            Salvage.Look(stream, scan.identity, MostBytes);
        }

        return scan;
    }

    private void Take(ZipArchiveEntry part)
    {
        identity.Take(Encoding.UTF8.GetBytes("\n" + part.FullName + "\n"));
        var isSheet = part.FullName.Contains("/worksheets/", StringComparison.OrdinalIgnoreCase);
        var swelling = part.CompressedLength < SmallPart / MostSwelling ? SmallPart : part.CompressedLength * MostSwelling;
        var isXml = part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        using var unpacked = new ScannedStream(part.Open(), identity, Math.Min(MostBytes - total, Math.Min(isSheet ? MostBytes : MostBytesHeld, swelling))) { IsXml = isXml };
        try
        {
            if (isXml)
            {
                new PartText(texts).Read(unpacked);
            }
        }
        catch (XmlException)
        {
            Refusal ??= Broken;
        }

        unpacked.Drain();
        total += unpacked.Count;
        Refusal = unpacked.IsOver ? Bomb : Refusal;
    }
}
