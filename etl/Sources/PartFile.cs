using System.Security.Cryptography;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Sources;

/// <summary>
/// A file while it is being fetched: written beside its place under a name that the inbox leaves alone, and given its own name in one step
/// when it is whole. Disposed before that, it is gone. The name belongs to the source, so what a killed process left is written over.
/// </summary>
public sealed class PartFile : IDisposable
{
    private readonly string path;
    private readonly FileStream file;
    private readonly Limit limit;
    private bool isOpen = true;

    /// <summary>Opens the file, in a folder that is made if needed.</summary>
    /// <exception cref="WarehouseException">The same source is being fetched right now.</exception>
    public PartFile(string folder, string source, long maxBytes)
    {
        Directory.CreateDirectory(folder);
        path = Path.Combine(folder, $".fetch-{source}.part");
        try
        {
            file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException busy)
        {
            throw new WarehouseException("Källan hämtas redan av en annan körning, eller mappen går inte att skriva i. Vänta tills den är klar och försök igen.", busy);
        }

        limit = new Limit(file, maxBytes);
    }

    /// <summary>Where to write; more than the limit is refused.</summary>
    public Stream Stream => limit;

    /// <summary>Bytes written so far.</summary>
    public long Length => file.Length;

    /// <summary>Closes the file and gives its SHA-256, lower-case hex.</summary>
    public string Close()
    {
        file.Flush(flushToDisk: true);
        file.Position = 0;
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        file.Dispose();
        return hash;
    }

    /// <summary>Gives the closed file its name, in place of a file that already has it.</summary>
    public void Keep(string name)
    {
        File.Move(path, Path.Combine(Path.GetDirectoryName(path)!, name), overwrite: true);
        isOpen = false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        file.Dispose();
        if (isOpen)
        {
            File.Delete(path);
            isOpen = false;
        }
    }

    // Writes through; only what the sources use.
    private sealed class Limit(FileStream file, long maxBytes) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => file.Length;

        public override long Position { get => file.Position; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (file.Position + buffer.Length > maxBytes)
            {
                throw new WarehouseException(FormattableString.Invariant(
                    $"Filen blir större än {maxBytes} byte. Inget hämtades. Fråga efter mindre, eller höj MaxBytes om storleken är rimlig."));
            }

            file.Write(buffer);
        }

        public override void Flush() => file.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
