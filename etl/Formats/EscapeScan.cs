namespace Analytics.Etl.Formats;

/// <summary>Looks for personal numbers in JSON whose digits or hyphens are written as <c>\u0031</c>; other bytes pass as they are.</summary>
internal sealed class EscapeScan(IdentityScan identity)
{
    private readonly byte[] pending = new byte[6];
    private int length;
    private bool hasEscapes;

    /// <summary>Takes the next bytes of the file.</summary>
    public void Take(ReadOnlySpan<byte> chunk)
    {
        var plain = new byte[chunk.Length + pending.Length];
        var at = 0;
        foreach (var b in chunk)
        {
            if (length == 0 && b != '\\')
            {
                plain[at++] = b;
                continue;
            }

            pending[length++] = b;
            if (length == 2 && b != 'u')
            {
                at = Pass(plain, at);
            }
            else if (length == pending.Length)
            {
                at = Decode(plain, at);
            }
        }

        identity.Take(plain.AsSpan(0, at));
    }

    /// <summary>Whether a number was found that is written with escapes.</summary>
    public bool End() => hasEscapes && identity.End();

    private int Pass(byte[] plain, int at)
    {
        pending.AsSpan(0, length).CopyTo(plain.AsSpan(at));
        at += length;
        length = 0;
        return at;
    }

    private int Decode(byte[] plain, int at)
    {
        if (!System.Buffers.Text.Utf8Parser.TryParse(pending.AsSpan(2, 4), out ushort code, out var used, 'x') || used != 4)
        {
            return Pass(plain, at);
        }

        // Only what a personal number is written with matters here; anything else parts words or does not, as a letter would.
        hasEscapes = true;
        length = 0;
        plain[at] = code < 0x80 ? (byte)code : code is (>= 0x2010 and <= 0x2015) or 0x2212 or 0xAD ? (byte)'-' : (byte)' ';
        return at + 1;
    }
}
