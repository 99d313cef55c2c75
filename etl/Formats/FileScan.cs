using System.Security.Cryptography;
using Analytics.Etl.Deliveries;

namespace Analytics.Etl.Formats;

/// <summary>How a file's bytes are to be read as text.</summary>
public enum TextEncoding
{
    /// <summary>UTF-8, with or without BOM; also what holds ASCII only.</summary>
    Utf8,

    /// <summary>Windows-1252, what Excel in Swedish writes.</summary>
    Windows1252,
}

/// <summary>
/// What one pass over a file's bytes tells before any row is read. The whole file is scanned for personal numbers even when it is refused:
/// whether it may be kept depends on that. A zip archive, whatever its name, is also looked through unpacked.
/// </summary>
public sealed record FileScan
{
    /// <summary>Longest line of text read, in bytes. No honest row is near it, and a row is held in memory.</summary>
    public const int LongestLine = 1024 * 1024;

    /// <summary>Largest JSON document read, in bytes: it is held in memory whole.</summary>
    public const int LargestJson = 200 * 1024 * 1024;

    /// <summary>What the file claims to be.</summary>
    public required FileKind Kind { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Number of bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>How to read the text; null when it is neither UTF-8 nor Windows-1252.</summary>
    public required TextEncoding? Encoding { get; init; }

    /// <summary>UTF-8 and Windows-1252 are mixed in one file, as after a careless join of two files.</summary>
    public required bool IsMixed { get; init; }

    /// <summary>Line of the first NUL byte; 0 when there is none.</summary>
    public required long NulLine { get; init; }

    /// <summary>Line on which a quote opens that is never closed; 0 when all are closed.</summary>
    public required long OpenQuoteLine { get; init; }

    /// <summary>The first line longer than <see cref="LongestLine"/>; 0 when there is none.</summary>
    public required long LongLine { get; init; }

    /// <summary>The last line ends with a line end; always so for what has no lines.</summary>
    public required bool HasFinalLineEnd { get; init; }

    /// <summary>A personal number stands somewhere in the bytes, packed or not.</summary>
    public required bool HoldsPersonalNumber { get; init; }

    /// <summary>What the first bytes show the file to be.</summary>
    public required Container Container { get; init; }

    /// <summary>Why the archive must not be opened; null where it may, or is none.</summary>
    public required FileRefusal? ArchiveRefusal { get; init; }

    /// <summary>Reads a stream to its end; one that is to be looked through as an archive must be able to seek.</summary>
    public static FileScan Of(Stream stream, FileKind kind = FileKind.Text)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new TextScan(LongestLine);
        var identity = new IdentityScan();
        var escaped = new EscapeScan(identity: new IdentityScan());
        var container = Container.None;
        var buffer = new byte[128 * 1024];
        int read;
        while ((read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0)
        {
            var chunk = buffer.AsSpan(0, read);
            container = text.Bytes == 0 ? Containers.Of(chunk) : container;
            sha.AppendData(chunk);
            text.Take(chunk);
            identity.Take(chunk);
            if (kind == FileKind.Json)
            {
                escaped.Take(chunk);
            }
        }

        text.End();
        var archive = container == Container.Zip && stream.CanSeek ? ArchiveScan.Of(stream) : null;
        return new FileScan
        {
            Kind = kind,
            Sha256 = Convert.ToHexStringLower(sha.GetHashAndReset()),
            Bytes = text.Bytes,
            Encoding = text.Encoding,
            IsMixed = text.IsMixed,
            NulLine = text.NulLine,
            OpenQuoteLine = text.OpenQuoteLine,
            LongLine = text.LongLine,
            HasFinalLineEnd = text.HasFinalLineEnd || kind != FileKind.Text,
            HoldsPersonalNumber = identity.End() || escaped.End() || archive is { HoldsPersonalNumber: true },
            Container = container,
            ArchiveRefusal = archive?.Refusal,
        };
    }

    /// <summary>Why the file as a whole cannot be what it claims to be; null when it can.</summary>
    public FileRefusal? Refusal() =>
        Bytes == 0 && Kind != FileKind.Text ? new("tom_fil", "Filen är helt tom. Leverera den igen.")
        : Kind switch
        {
            FileKind.Workbook => WorkbookRefusal(),
            FileKind.Json => JsonRefusal(),
            FileKind.Text => TextRefusal(),
            _ => throw new InvalidOperationException(Kind.ToString()),
        };

    private FileRefusal? WorkbookRefusal() => Container switch
    {
        Container.Zip => ArchiveRefusal,
        Container.Ole => new("xlsx", "Filen är lösenordsskyddad eller i Excels gamla format (.xls). Ta bort lösenordet, spara som Excel-arbetsbok (.xlsx) och leverera igen."),
        Container.None => new("xlsx", "Filen heter .xlsx men är ingen Excel-arbetsbok. Spara den som Excel-arbetsbok (.xlsx) och leverera igen."),
        _ => throw new InvalidOperationException(Container.ToString()),
    };

    private FileRefusal? JsonRefusal() =>
        NulLine > 0 || Encoding != TextEncoding.Utf8 ? new("teckenkodning", "Filen är inte UTF-8, som JSON ska vara. Spara om den som UTF-8 och leverera igen.")
        : Bytes > LargestJson ? new("för_stor", $"Filen är större än {LargestJson / 1024 / 1024} MB. Dela den eller leverera den som CSV.")
        : null;

    private FileRefusal? TextRefusal() =>
        Container != Container.None ? new("csv", "Filen heter .csv men är en Excel-arbetsbok eller ett arkiv. Spara den som CSV UTF-8 och leverera igen.")
        : NulLine > 0 ? new("nul", $"Filen innehåller en NUL-byte på rad {NulLine}. Den är skadad eller sparad som UTF-16. Spara den som CSV UTF-8 och leverera igen.")
        : IsMixed ? new("teckenkodning", "Filen blandar UTF-8 och Windows-1252, så att å, ä och ö inte går att läsa säkert. Spara om hela filen som CSV UTF-8 och leverera igen.")
        : Encoding is null ? new("teckenkodning", "Filen är varken UTF-8 eller Windows-1252. Spara den som CSV UTF-8 och leverera igen.")
        : Bytes == 0 ? new("tom_fil", "Filen är helt tom, utan rubrikrad. Leverera den igen; hände inget under perioden ska rubrikraden ändå finnas.")
        : OpenQuoteLine > 0 ? new("citattecken", $"Ett citattecken som öppnas på rad {OpenQuoteLine} stängs aldrig. Stäng det eller ta bort det och leverera igen.")
        : LongLine > 0 ? new("lång_rad", $"Rad {LongLine} är längre än 1 MB. Filen är skadad eller saknar radslut. Spara den på nytt och leverera igen.")
        : null;
}
