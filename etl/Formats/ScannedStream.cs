namespace Analytics.Etl.Formats;

/// <summary>
/// Passes a part of an archive on while counting and scanning its bytes, and ends it where it grows past its limit, or where XML goes on so long without
/// a tag that a reader would hold all of it.
/// </summary>
internal sealed class ScannedStream(Stream inner, IdentityScan identity, long limit) : Stream
{
    private int tagless;

    /// <summary>Bytes that came out so far.</summary>
    public long Count { get; private set; }

    /// <summary>More came out than may.</summary>
    public bool IsOver => Count > limit || tagless > FileScan.LongestLine;

    /// <summary>The part is XML.</summary>
    public bool IsXml { get; init; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => Count; set => throw new NotSupportedException(); }

    /// <summary>Reads what is left, up to the limit.</summary>
    public void Drain()
    {
        var buffer = new byte[64 * 1024];
        while (Read(buffer, 0, buffer.Length) > 0)
        {
        }
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        if (IsOver)
        {
            return 0;
        }

        var read = inner.Read(buffer, offset, count);
        identity.Take(buffer.AsSpan(offset, read));
        Count += read;
        if (IsXml)
        {
            var tag = buffer.AsSpan(offset, read).LastIndexOf((byte)'<');
            tagless = tag < 0 ? tagless + read : read - tag;
        }

        return read;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
