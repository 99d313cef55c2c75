using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Analytics.Tests.Bench.Soak;

/// <summary>Who delivers: new files, corrected ones, and broken ones of every kind. Keeps a copy of each, to tell afterwards whether it was lost.</summary>
public sealed class Sender(string inbox, string kept, string source, Random random)
{
    private readonly Queue<string> coming = new(Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(IsLater).Order(StringComparer.Ordinal));
    private int number;

    /// <summary>What was delivered: content and name.</summary>
    public Dictionary<string, string> Delivered { get; } = new(StringComparer.Ordinal);

    /// <summary>Delivers what the inbox began with: everything but the latest months and quarters.</summary>
    public void Begin()
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(file => !IsLater(file)))
        {
            Deliver(Path.GetRelativePath(source, file), File.ReadAllBytes(file));
        }
    }

    /// <summary>Delivers a new file, a corrected one or a broken one, and says which.</summary>
    public string Next()
    {
        var kind = random.Next(10);
        if (kind < 3 && coming.TryDequeue(out var next))
        {
            Deliver(Path.GetRelativePath(source, next), File.ReadAllBytes(next));
            return "new file delivered";
        }

        number++;
        var month = Directory.EnumerateFiles(Path.Combine(source, "kva")).Where(file => !IsLater(file)).OrderBy(_ => random.Next()).First();
        var name = Path.GetFileNameWithoutExtension(month) + string.Create(CultureInfo.InvariantCulture, $"_r{number}") + Path.GetExtension(month);
        var lines = File.ReadAllLines(month, Encoding.Latin1).ToList();
        if (kind < 7)
        {
            // A tenth of the lines go, so that no two corrections are the same.
            lines.RemoveAll(line => line != lines[0] && random.Next(10) == 0);
            Deliver("kva/" + name, Latin1(lines));
            return "corrected file delivered";
        }

        var whole = Latin1(lines);
        byte[] broken = random.Next(5) switch
        {
            0 => [.. whole.Take(whole.Length / 2 + random.Next(50)), 0, 0, 0, (byte)random.Next(256)],
            1 => Latin1([$"kod;manad;{number}", "DU055;2026-01"]),
            2 => Latin1([lines[0], .. lines.Skip(1).Select(line => line[(line.Length / 2)..] + number)]),
            3 => Latin1([lines[0] + new string(' ', number)]),
            _ => [.. Enumerable.Range(0, 4000).Select(_ => (byte)random.Next(256))],
        };
        Deliver("kva/" + name, broken);
        return "broken file delivered";
    }

    /// <summary>The copy of what was delivered with a content.</summary>
    public byte[] Content(string sha256) => File.ReadAllBytes(Path.Combine(kept, sha256));

    // As senders should: under another name until it is whole.
    private void Deliver(string feedAndName, byte[] content)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        Directory.CreateDirectory(kept);
        File.WriteAllBytes(Path.Combine(kept, sha256), content);
        var path = Path.Combine(inbox, feedAndName);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path + ".part", content);
        Delivered[sha256] = feedAndName;
        File.Move(path + ".part", path);
    }

    private static byte[] Latin1(IEnumerable<string> lines) => Encoding.Latin1.GetBytes(string.Join('\n', lines) + "\n");

    private static bool IsLater(string file) => Path.GetFileName(file) is var name
        && (name.StartsWith("kva_2026-0", StringComparison.Ordinal) || name.StartsWith("hanvisningar_2026", StringComparison.Ordinal) || name.StartsWith("utbud_2026", StringComparison.Ordinal) || name.StartsWith("sip_2026", StringComparison.Ordinal));
}
