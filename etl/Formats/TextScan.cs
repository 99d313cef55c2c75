using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Analytics.Etl.Deliveries;

namespace Analytics.Etl.Formats;

/// <summary>Decides encoding, and finds NUL bytes, quotes left open, lines too long and a missing final line end, over chunks of any size.</summary>
internal sealed class TextScan(int longestLine)
{
    private static readonly SearchValues<byte> Marks = SearchValues.Create([0, (byte)'\n', (byte)'\r', (byte)'"']);

    // Bytes without meaning in Windows-1252.
    private static readonly SearchValues<byte> Undefined = SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    // å ä ö Å Ä Ö é in UTF-8; read as Windows-1252 they would be Ã followed by a sign, which no Swedish word holds.
    private static readonly byte[] SwedishTails = [0xA5, 0xA4, 0xB6, 0x85, 0x84, 0x96, 0xA9];

    private readonly byte[] carry = new byte[4];
    private int carried;
    private bool isUtf8 = true;
    private bool hasBom;
    private bool hasUndefined;
    private bool hasSwedishUtf8;
    private byte last;
    private long line = 1;
    private bool inQuote;
    private long quoteLine;
    private long lineStart;
    private bool endsWithReturn;

    public long Bytes { get; private set; }

    public long NulLine { get; private set; }

    public long OpenQuoteLine => inQuote ? quoteLine : 0;

    public long LongLine { get; private set; }

    public bool HasFinalLineEnd => Bytes == 0 || last is (byte)'\n' or (byte)'\r';

    public bool IsMixed => !isUtf8 && (hasBom || hasSwedishUtf8);

    public TextEncoding? Encoding => isUtf8 ? TextEncoding.Utf8 : hasUndefined ? null : TextEncoding.Windows1252;

    public void Take(ReadOnlySpan<byte> chunk)
    {
        if (Bytes == 0)
        {
            hasBom = chunk.StartsWith(System.Text.Encoding.UTF8.Preamble);
        }

        CheckUtf8(chunk);
        hasUndefined = hasUndefined || chunk.ContainsAny(Undefined);
        hasSwedishUtf8 = hasSwedishUtf8 || HasSwedishPair(chunk);
        CountMarks(chunk);
        Bytes += chunk.Length;
        last = chunk[^1];
    }

    public void End() => isUtf8 = isUtf8 && carried == 0;

    private bool HasSwedishPair(ReadOnlySpan<byte> chunk)
    {
        if (last == 0xC3 && SwedishTails.Contains(chunk[0]))
        {
            return true;
        }

        for (int at; (at = chunk.IndexOf((byte)0xC3)) >= 0 && at + 1 < chunk.Length; chunk = chunk[(at + 1)..])
        {
            if (SwedishTails.Contains(chunk[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private void CheckUtf8(ReadOnlySpan<byte> chunk)
    {
        // A character cut in two by the chunk's edge waits in carry for its other bytes.
        while (isUtf8 && carried > 0 && !chunk.IsEmpty)
        {
            carry[carried++] = chunk[0];
            chunk = chunk[1..];
            var status = Rune.DecodeFromUtf8(carry.AsSpan(0, carried), out _, out _);
            isUtf8 = status != OperationStatus.InvalidData;
            carried = status == OperationStatus.Done ? 0 : carried;
        }

        if (!isUtf8 || chunk.IsEmpty)
        {
            return;
        }

        var cut = chunk.Length;
        while (cut > 0 && chunk.Length - cut < 3 && (chunk[cut - 1] & 0xC0) == 0x80)
        {
            cut--;
        }

        if (cut > 0 && chunk[cut - 1] >= 0xC0 && Rune.DecodeFromUtf8(chunk[(cut - 1)..], out _, out _) == OperationStatus.NeedMoreData)
        {
            cut--;
            chunk[cut..].CopyTo(carry);
            carried = chunk.Length - cut;
        }
        else
        {
            cut = chunk.Length;
        }

        isUtf8 = Utf8.IsValid(chunk[..cut]);
    }

    private void CountMarks(ReadOnlySpan<byte> chunk)
    {
        var from = 0;
        for (int at; (at = chunk[from..].IndexOfAny(Marks)) >= 0; from += at + 1)
        {
            var place = from + at;
            var wasReturn = place > 0 ? chunk[place - 1] == '\r' : endsWithReturn;
            switch (chunk[place])
            {
                case (byte)'\n' when wasReturn:
                    // The second half of one line end.
                    lineStart = Bytes + place + 1;
                    break;
                case (byte)'\n' or (byte)'\r':
                    NoteLength(Bytes + place);
                    line++;
                    lineStart = Bytes + place + 1;
                    break;
                case (byte)'"':
                    quoteLine = inQuote ? quoteLine : line;
                    inQuote = !inQuote;
                    break;
                default:
                    NulLine = NulLine == 0 ? line : NulLine;
                    break;
            }
        }

        NoteLength(Bytes + chunk.Length);
        endsWithReturn = chunk[^1] == '\r';
    }

    private void NoteLength(long end) => LongLine = LongLine == 0 && end - lineStart > longestLine ? line : LongLine;
}
