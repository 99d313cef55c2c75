using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.Dashboards.Hosting;

/// <summary>A finished page, ready to be sent as it is or compressed.</summary>
public sealed partial class KeptPage
{
    private readonly byte[] plain;
    private readonly Lazy<byte[]> brotli;
    private readonly Lazy<byte[]> gzip;

    /// <summary>A page from what was rendered.</summary>
    public KeptPage(string rendered, string contentType)
    {
        plain = Encoding.UTF8.GetBytes(WithoutIndentation(rendered));
        brotli = new(() => Compress(stream => new BrotliStream(stream, CompressionLevel.Optimal)));
        gzip = new(() => Compress(stream => new GZipStream(stream, CompressionLevel.Optimal)));
        ContentType = contentType;
        // Weak: the same page is sent in three encodings.
        Tag = "W/\"" + Convert.ToHexStringLower(SHA256.HashData(plain))[..32] + "\"";
    }

    /// <summary>As in the answer's head.</summary>
    public string ContentType { get; }

    /// <summary>Another one as soon as a letter of the page is.</summary>
    public string Tag { get; }

    /// <summary>About how much memory it holds once it has been sent in every encoding, in bytes.</summary>
    public int Size => plain.Length + plain.Length / 2;

    /// <summary>The bytes in the encoding that the reader takes, and its name; empty for none.</summary>
    public (byte[] Bytes, string Encoding) For(string accepted) =>
        Takes(accepted, "br") ? (brotli.Value, "br") : Takes(accepted, "gzip") ? (gzip.Value, "gzip") : (plain, "");

    // A line's indentation is for those who write pages. What stands in pre keeps its blanks.
    private static string WithoutIndentation(string page) =>
        page.Contains("<textarea", StringComparison.Ordinal) ? page
            : string.Concat(Preformatted().Split(page).Select(part => part.StartsWith("<pre", StringComparison.Ordinal) ? part : Indentation().Replace(part, "\n")));

    private static bool Takes(string accepted, string encoding) => accepted.Split(',')
        .Select(part => part.Split(';', StringSplitOptions.TrimEntries))
        .Any(part => part[0].Equals(encoding, StringComparison.OrdinalIgnoreCase) && !part.Contains("q=0") && !part.Contains("q=0.0"));

    private byte[] Compress(Func<Stream, Stream> compressing)
    {
        using var target = new MemoryStream();
        using (var stream = compressing(target))
        {
            stream.Write(plain);
        }

        return target.ToArray();
    }

    [GeneratedRegex("(<pre.*?</pre>)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Preformatted();

    [GeneratedRegex(@"\r?\n\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Indentation();
}
