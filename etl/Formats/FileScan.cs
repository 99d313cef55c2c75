using System.Security.Cryptography;
using System.Text;
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
/// whether it may be kept depends on that.
/// </summary>
public sealed record FileScan
{
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

    /// <summary>The last line ends with a line end.</summary>
    public required bool HasFinalLineEnd { get; init; }

    /// <summary>A personal number stands somewhere in the bytes.</summary>
    public required bool HoldsPersonalNumber { get; init; }

    /// <summary>Reads a stream to its end.</summary>
    public static FileScan Of(Stream stream)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new TextScan();
        var identity = new IdentityScan();
        var buffer = new byte[128 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            var chunk = buffer.AsSpan(0, read);
            sha.AppendData(chunk);
            text.Take(chunk);
            identity.Take(chunk);
        }

        text.End();
        return new FileScan
        {
            Sha256 = Convert.ToHexStringLower(sha.GetHashAndReset()),
            Bytes = text.Bytes,
            Encoding = text.Encoding,
            IsMixed = text.IsMixed,
            NulLine = text.NulLine,
            OpenQuoteLine = text.OpenQuoteLine,
            HasFinalLineEnd = text.HasFinalLineEnd,
            HoldsPersonalNumber = identity.End(),
        };
    }

    /// <summary>Why the file as a whole cannot be text of this kind; null when it can.</summary>
    public FileRefusal? Refusal() =>
        NulLine > 0 ? new("nul", $"Filen innehåller en NUL-byte på rad {NulLine}. Den är skadad eller sparad som UTF-16. Spara den som CSV UTF-8 och leverera igen.")
        : IsMixed ? new("teckenkodning", "Filen blandar UTF-8 och Windows-1252, så att å, ä och ö inte går att läsa säkert. Spara om hela filen som CSV UTF-8 och leverera igen.")
        : Encoding is null ? new("teckenkodning", "Filen är varken UTF-8 eller Windows-1252. Spara den som CSV UTF-8 och leverera igen.")
        : Bytes == 0 ? new("tom_fil", "Filen är helt tom, utan rubrikrad. Leverera den igen; hände inget under perioden ska rubrikraden ändå finnas.")
        : OpenQuoteLine > 0 ? new("citattecken", $"Ett citattecken som öppnas på rad {OpenQuoteLine} stängs aldrig. Stäng det eller ta bort det och leverera igen.")
        : null;
}
