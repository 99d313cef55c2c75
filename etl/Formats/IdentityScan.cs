using System.Text;
using Analytics.Etl.Deliveries;

namespace Analytics.Etl.Formats;

/// <summary>
/// Looks for personal numbers in raw bytes, whatever the file turns out to be: an unreadable one must not be kept either.
/// NUL bytes are skipped, so that UTF-16 is looked through too. It may find one where the cells hold none, never the other way.
/// </summary>
internal sealed class IdentityScan
{
    private const int Window = 32;

    private byte[] pending = new byte[256 * 1024];
    private int length;
    private bool found;

    /// <summary>Takes the next bytes of the file.</summary>
    public void Take(ReadOnlySpan<byte> chunk)
    {
        if (found)
        {
            return;
        }

        chunk = chunk.Contains((byte)0) ? WithoutNul(chunk) : chunk;
        if (pending.Length < length + chunk.Length)
        {
            Array.Resize(ref pending, length + chunk.Length);
        }

        chunk.CopyTo(pending.AsSpan(length));
        length += chunk.Length;

        // What begins in the last bytes may go on in the next chunk: it waits, with the byte before it, which tells where a word begins.
        var until = length - Window;
        if (until > 1)
        {
            found = Look(pending.AsSpan(0, length), until);
            pending.AsSpan((until - 1)..length).CopyTo(pending);
            length -= until - 1;
        }
    }

    /// <summary>Whether a number was found.</summary>
    public bool End() => found || Look(pending.AsSpan(0, length), length);

    private static byte[] WithoutNul(ReadOnlySpan<byte> chunk)
    {
        var list = new List<byte>(chunk.Length);
        foreach (var b in chunk)
        {
            if (b != 0)
            {
                list.Add(b);
            }
        }

        return [.. list];
    }

    private static bool Look(ReadOnlySpan<byte> bytes, int until)
    {
        for (var at = 0; at < until;)
        {
            if (bytes[at] is < (byte)'0' or > (byte)'9')
            {
                at++;
                continue;
            }

            var start = at;
            while (at < bytes.Length && bytes[at] is >= (byte)'0' and <= (byte)'9')
            {
                at++;
            }

            if (at - start is 6 or 8 or 10 or 12 && (start == 0 || !IsAsciiWord(bytes[start - 1])) && IsNumber(bytes[start..Math.Min(bytes.Length, start + Window)]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAsciiWord(byte b) => char.IsAsciiLetterOrDigit((char)b);

    private static bool IsNumber(ReadOnlySpan<byte> window)
    {
        Span<char> text = stackalloc char[Window];
        var length = Encoding.UTF8.GetChars(window[..ValidLength(window)], text);
        if (PersonalNumber.IsIn(text[..length]))
        {
            return true;
        }

        // The en dash and the soft hyphen of Windows-1252 are one byte, no valid UTF-8.
        for (var at = 0; at < window.Length; at++)
        {
            text[at] = window[at] is 0x96 or 0x97 or 0xAD ? '-' : window[at] < 0x80 ? (char)window[at] : ' ';
        }

        return PersonalNumber.IsIn(text[..window.Length]);
    }

    private static int ValidLength(ReadOnlySpan<byte> window)
    {
        var cut = window.Length;
        while (cut > 0 && window[cut - 1] >= 0x80)
        {
            cut--;
        }

        return cut;
    }
}
