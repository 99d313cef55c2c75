using System.Text;
using System.Text.Json;

namespace Analytics.Tests.Etl;

/// <summary>A small table in any format, and what can happen to it on its way here. The same seed gives the same bytes.</summary>
internal sealed class Mutation
{
    private static readonly string[] Nasty =
    [
        "", "x", "#REF!", "ca 15", "<5", "15 st", "1,48E+11", "1e400", "-1", "\u2212\u0034\u0038", "99999999999999999999", "2026-02-30", "31/12/2026", "08-dec", "NaN", "..", "Totalt", "Källa: x",
        "850101-9809", "198501019809", "\"", "\"\"", "a\"b", "a\nb", "a;b", "a,b\tc", "\u0000", "\ufeff", "\ud83d\ude00", "\ud800", "=1+1", "|", "||", "a|b", "{}", "[]", "null", "1480 Göteborg", "Atlantis",
        new('å', 5_000),
    ];

    private readonly Random random;
    private readonly List<List<string>> rows;

    /// <summary>Takes a copy of a table, the header first.</summary>
    public Mutation(IEnumerable<IEnumerable<string>> table, int seed)
    {
        random = new Random(seed);
        rows = [.. table.Select(row => row.ToList())];
    }

    /// <summary>The table after up to two mishaps, written in the format, and perhaps damaged in its bytes.</summary>
    public byte[] Write(string extension)
    {
        for (var more = random.Next(3); more > 0; more--)
        {
            ChangeTable();
        }

        var bytes = extension switch
        {
            ".xlsx" => Workbook(),
            ".json" => Json(),
            _ => Csv(),
        };
        return random.Next(3) == 0 ? Damage(bytes) : bytes;
    }

    private List<string> AnyRow() => rows[random.Next(rows.Count)];

    private void ChangeTable()
    {
        var width = rows[0].Count;
        var column = random.Next(width);
        switch (random.Next(14))
        {
            case 0:
                rows.ForEach(row => row.RemoveAt(Math.Min(column, row.Count - 1)));
                rows.ForEach(row => row.AddRange(row.Count == 0 ? [""] : []));
                break;
            case 1:
                rows.ForEach(row => row.Add(row[Math.Min(column, row.Count - 1)]));
                break;
            case 2:
                rows[0][column] = Any(Nasty);
                break;
            case 3:
                var other = random.Next(width);
                rows.ForEach(row => Swap(row, column, row, other));
                break;
            case 4:
                rows.ForEach(row => row[Math.Min(column, row.Count - 1)] = Any(Nasty));
                break;
            case 5 or 6:
                var hit = AnyRow();
                hit[Math.Min(column, hit.Count - 1)] = Any(Nasty);
                break;
            case 7:
                Swap(AnyRow(), column, AnyRow(), column);
                break;
            case 8:
                var cut = AnyRow();
                cut.RemoveRange(1, cut.Count - 1);
                break;
            case 9:
                AnyRow().AddRange(["", Any(Nasty)]);
                break;
            case 10:
                rows.AddRange(rows.Select(row => row.ToList()).ToList());
                break;
            case 11:
                rows.Insert(random.Next(rows.Count), [Any(["En titel", "Källa: SCB", "sep=,", "", "Totalt"])]);
                break;
            case 12:
                rows.AddRange([["Totalt", "", "5"], ["Källa: någon"], ["Uppgifterna är preliminära"]]);
                break;
            default:
                rows.RemoveRange(1, rows.Count - 1);
                break;
        }
    }

    private static void Swap(List<string> first, int at, List<string> second, int other)
    {
        var (one, two) = (Math.Min(at, first.Count - 1), Math.Min(other, second.Count - 1));
        (first[one], second[two]) = (second[two], first[one]);
    }

    private byte[] Csv()
    {
        var separator = Any([";", ";", ";", ",", "\t", "|", " "]);
        var end = Any(["\n", "\r\n", "\r", "\n\n"]);
        var isQuoted = random.Next(4) > 0;
        var text = string.Concat(rows.Select(row => string.Join(separator, row.Select(cell => isQuoted ? Quote(cell, separator) : cell)) + end));
        return random.Next(8) switch
        {
            0 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            1 => Encoding.Latin1.GetBytes(text),
            2 when random.Next(3) == 0 => Encoding.Unicode.GetBytes(text),
            2 => [.. Encoding.UTF8.GetBytes(text[..(text.Length / 2)]), .. Encoding.Latin1.GetBytes(text[(text.Length / 2)..])],
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    private static string Quote(string cell, string separator) =>
        cell.AsSpan().IndexOfAny("\"\n\r") >= 0 || cell.Contains(separator, StringComparison.Ordinal) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private byte[] Json()
    {
        var header = rows[0];
        var odd = random.Next(3) == 0 ? rows[random.Next(rows.Count)] : null;
        var objects = rows.Skip(1).Select(row => "{" + string.Join(',', row.Take(header.Count).Select((cell, at) => $"{JsonSerializer.Serialize(header[at])}:{(ReferenceEquals(row, odd) ? Value(cell) : JsonSerializer.Serialize(cell))}")) + "}");
        var list = $"[{string.Join(",\n", objects)}]";
        return Encoding.UTF8.GetBytes(random.Next(6) switch
        {
            0 => $"{{\"values\":{list}}}",
            1 => $"{{\"columns\":[],\"data\":{list}}}",
            2 => $"{{\"class\":\"dataset\",\"version\":\"2.0\",\"dimension\":{{}},\"size\":[1],\"id\":[\"x\"],\"value\":{list}}}",
            _ => list,
        });
    }

    private string Value(string cell) => random.Next(12) switch
    {
        0 => "{\"a\":1}",
        1 => "[1,[2]]",
        2 => new string('[', 40) + new string(']', 40),
        3 => "null",
        4 => "[\"a\",true,1.5e3]",
        5 => "\"\\ud800\"",
        6 => "-0",
        _ => JsonSerializer.Serialize(cell),
    };

    private byte[] Workbook()
    {
        var cells = rows.Select(row => row.Select(cell => Cell(cell)).ToArray()).ToArray();
        var sheet = Xlsx.Sheet(cells);
        var parts = Xlsx.Parts(random.Next(8) == 0 ? [sheet, "<worksheet/>"] : [sheet]);
        switch (random.Next(12))
        {
            case 0:
                parts.Remove(Any([.. parts.Keys]));
                break;
            case 1:
                var part = Any([.. parts.Keys]);
                parts[part] = Encoding.UTF8.GetString(Damage(Encoding.UTF8.GetBytes(parts[part])));
                break;
            case 2:
                parts["xl/worksheets/sheet1.xml"] = sheet.Replace("r=\"A2\"", Any(["r=\"ZZZZ2\"", "r=\"\"", "r=\"2\"", "r=\"XFE2\"", "t=\"s\"", "t=\"d\"", "s=\"99\""]), StringComparison.Ordinal);
                break;
            case 3:
                parts["xl/media/zeros.bin"] = new string('0', 5_000_000);
                break;
            case 4:
                parts["xl/worksheets/sheet1.xml"] = sheet.Replace("<row r=\"3\">", Any(["<row>", "<row r=\"1048576\">", "<row r=\"0\">", "<row r=\"x\">", "<row r=\"2000000000\">", "<row r=\"1\">"]), StringComparison.Ordinal);
                break;
        }

        return Xlsx.Pack(parts);
    }

    private object Cell(string cell) => random.Next(5) == 0 && double.TryParse(cell, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
        ? random.Next(3) == 0 ? new Xlsx.Styled(number, random.Next(3)) : number
        : string.Concat(cell.Where(c => c is '\n' or '\t' || (c >= ' ' && !char.IsSurrogate(c) && c < '\ufffe')));

    private byte[] Damage(byte[] whole)
    {
        if (whole.Length == 0)
        {
            return whole;
        }

        var from = random.Next(whole.Length);
        var length = Math.Min(random.Next(1, 200), whole.Length - from);
        switch (random.Next(5))
        {
            case 0:
                return whole[..from];
            case 1:
                return [.. whole[..from], .. whole[(from + length)..]];
            case 2:
                return [.. whole[..from], .. whole[from..(from + length)], .. whole[from..]];
            case 3:
                var noise = new byte[length];
                random.NextBytes(noise);
                return [.. whole[..from], .. noise, .. whole[from..]];
            default:
                var flipped = whole.ToArray();
                for (var at = random.Next(1, 20); at > 0; at--)
                {
                    flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                }

                return flipped;
        }
    }

    private string Any(string[] choices) => choices[random.Next(choices.Length)];
}
