using System.IO.Compression;
using System.Text;

namespace Analytics.Tests.Fuzz;

/// <summary>Changes bytes at random: bits, pieces, numbers, words of the formats, long runs, and pieces of other files. The same seed gives the same bytes.</summary>
internal sealed class ByteMutator(Random random)
{
    private const int MostChanges = 6;
    private const int LongestRun = 40_000;

    private static readonly byte[][] Words = [.. new[]
    {
        "", "\"", "\"\"", ";", ",", "\t", "\r", "\n", "\r\n", "\0", "\ufeff", "\u202e", "\u2028", "\ud83d\ude00", "é", "-1", "0", "-0", "1e400", "1e-400", "99999999999999999999999999", "NaN", "2147483648",
        "9223372036854775808", "1480", "2026-02-30", "0000-00-00", "9999-12-31", "=1+1", "@SUM(A1)", "{", "}", "[", "]", "{}", "[]", "null", "true", ":", "\\u0000", "\\ud800", "\"class\":\"dataset\"",
        "\"size\":[99999,99999,99999]", "\"value\":", "\"columns\":", "\"data\":", "\"key\":", "<", ">", "</row>", "<row r=\"1048577\">", "<c r=\"XFE1\"", "<c r=\"ZZZZZZ1\"", "t=\"s\"", "<v>99999999</v>", "&lt;",
        "&#0;", "&#xFFFF;", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">", "&b;", "<mergeCell ref=\"A1:XFD1048576\"/>", "<mergeCell ref=\"B2:A1\"/>",
        "<dimension ref=\"A1:XFD1048576\"/>", "PK\u0003\u0004", "PK\u0001\u0002", "../../x", "850101-9809", "#REF!", "1 0 0", "[[[[[[", "$", "\\", "sep=;\n",
    }.Select(Encoding.UTF8.GetBytes)];

    private static readonly string[] Runs = ["a", " ", "9", "[", "(", "\"", ";", "å", "\t", "1 ", "- ", "a ", "<", "0."];

    /// <summary>A changed copy.</summary>
    /// <param name="whole">The bytes to change.</param>
    /// <param name="other">Bytes that pieces are taken from.</param>
    public byte[] Change(byte[] whole, byte[] other)
    {
        var bytes = whole;
        for (var more = random.Next(1, MostChanges + 1); more > 0; more--)
        {
            bytes = ChangeOnce(bytes, other);
        }

        return bytes;
    }

    /// <summary>A changed copy of a text.</summary>
    public string Change(string text, string other) => Encoding.UTF8.GetString(Change(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(other)));

    /// <summary>An archive with one part changed, or renamed; what is no archive any more is changed as it is.</summary>
    public byte[] ChangeInside(byte[] archive, byte[] other)
    {
        var parts = new List<(string Name, byte[] Content)>();
        using (var zip = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read))
        {
            foreach (var entry in zip.Entries)
            {
                using var stream = entry.Open();
                using var content = new MemoryStream();
                stream.CopyTo(content);
                parts.Add((entry.FullName, content.ToArray()));
            }
        }

        var at = random.Next(parts.Count);
        parts[at] = random.Next(10) switch
        {
            0 => (Encoding.UTF8.GetString(Words[random.Next(Words.Length)]) + parts[at].Name, parts[at].Content),
            1 => (parts[random.Next(parts.Count)].Name, parts[at].Content),
            _ => (parts[at].Name, Change(parts[at].Content, other)),
        };
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts.Where(part => part.Name.Length > 0))
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }

    private byte[] ChangeOnce(byte[] bytes, byte[] other)
    {
        var from = random.Next(bytes.Length + 1);
        var length = Math.Min(random.Next(1, random.Next(4) == 0 ? 2_000 : 20), bytes.Length - from);
        return random.Next(10) switch
        {
            0 => Flip(bytes),
            1 => [.. bytes[..from], .. bytes[(from + length)..]],
            2 => [.. bytes[..(from + length)], .. bytes[from..]],
            3 => [.. bytes[..from], .. Piece(other), .. bytes[from..]],
            4 => bytes[..from],
            5 => [.. bytes[..from], .. Run(), .. bytes[(from + length)..]],
            6 => Replace(bytes, char.IsAsciiDigit),
            7 => Replace(bytes, letter => letter is ';' or ',' or '"' or '<' or '>' or '{' or '}' or '[' or ']' or ':' or '\n'),
            _ => [.. bytes[..from], .. Words[random.Next(Words.Length)], .. bytes[(random.Next(2) == 0 ? from : from + length)..]],
        };
    }

    private byte[] Flip(byte[] bytes)
    {
        var flipped = bytes.ToArray();
        for (var more = random.Next(1, 9); more > 0 && flipped.Length > 0; more--)
        {
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        }

        return flipped;
    }

    private byte[] Piece(byte[] other)
    {
        var from = random.Next(other.Length + 1);
        return other[from..Math.Min(other.Length, from + random.Next(200))];
    }

    private byte[] Run() => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Runs[random.Next(Runs.Length)], random.Next(3) == 0 ? random.Next(LongestRun) : random.Next(300))));

    // One place of a kind is replaced by a word: a number by another, a sign by another.
    private byte[] Replace(byte[] bytes, Func<char, bool> isKind)
    {
        var start = random.Next(bytes.Length + 1);
        var at = Array.FindIndex(bytes, start, letter => isKind((char)letter));
        if (at < 0)
        {
            return bytes;
        }

        var end = at + 1;
        while (end < bytes.Length && char.IsAsciiDigit((char)bytes[at]) && isKind((char)bytes[end]))
        {
            end++;
        }

        return [.. bytes[..at], .. Words[random.Next(Words.Length)], .. bytes[end..]];
    }
}
