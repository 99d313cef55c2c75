using System.IO.Compression;

namespace Analytics.Etl.Formats;

/// <summary>
/// Looks for personal numbers in an archive too broken to open: wherever a part seems to begin, as much of it as can be unpacked is scanned.
/// The file is refused anyway, but it may only be kept if none stands in it.
/// </summary>
internal static class Salvage
{
    private const int HeaderLength = 30;

    /// <summary>Scans the parts of the first <paramref name="most"/> bytes, unpacking at most as many.</summary>
    public static void Look(Stream stream, IdentityScan identity, long most)
    {
        stream.Position = 0;
        var bytes = new byte[Math.Min(stream.Length, most)];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        for (int at = 0, next; (next = bytes.AsSpan(at, read - at).IndexOf("PK\u0003\u0004"u8)) >= 0; at++)
        {
            at += next;
            if (at + HeaderLength > read)
            {
                return;
            }

            var start = at + HeaderLength + BitConverter.ToUInt16(bytes, at + 26) + BitConverter.ToUInt16(bytes, at + 28);
            if (start < read && most > 0)
            {
                most -= Unpack(new MemoryStream(bytes, start, read - start), identity, most);
            }
        }
    }

    private static long Unpack(Stream packed, IdentityScan identity, long most)
    {
        using var part = new ScannedStream(new DeflateStream(packed, CompressionMode.Decompress), identity, most);
        try
        {
            part.Drain();
        }
        catch (InvalidDataException)
        {
            // As far as it went.
        }

        identity.Take("\n"u8);
        return part.Count;
    }
}
