using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Sources;

/// <summary>
/// Takes an answer's body in before the answer is handed on, so that one cut off on the way is tried again like any other failure.
/// A body of the wrong type or too large is refused, which no further try would mend.
/// </summary>
internal sealed class WholeBody(IReadOnlyList<string> mediaTypes, long maxBytes, CallCount calls) : DelegatingHandler
{
    /// <summary>The one packing that is taken.</summary>
    public const string Packing = "gzip";

    private const int Block = 1 << 16;
    private const int TrailerLength = 4;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        calls.Number++;
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            return response;
        }

        try
        {
            var type = response.Content.Headers.ContentType?.MediaType ?? "";
            if (!mediaTypes.Contains(type, StringComparer.OrdinalIgnoreCase))
            {
                var given = type.Length == 0 ? "utan angiven typ" : $"av typen {type[..Math.Min(type.Length, 60)]}";
                throw new WarehouseException(
                    $"Svaret från {request.RequestUri!.Host} är {given}, inte {string.Join(" eller ", mediaTypes)}. Inget hämtades. Kontrollera adressen; en inloggningssida svarar så.");
            }

            var body = await Read(response.Content, request.RequestUri!.Host, cancellationToken).ConfigureAwait(false);
            var whole = new ByteArrayContent(body);
            whole.Headers.ContentType = response.Content.Headers.ContentType;
            whole.Headers.LastModified = response.Content.Headers.LastModified;
            response.Content.Dispose();
            response.Content = whole;
            return response;
        }
        catch (Exception broken)
        {
            response.Dispose();
            if (broken is IOException or InvalidDataException)
            {
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "The body was cut off.", broken);
            }

            throw;
        }
    }

    private async Task<byte[]> Read(HttpContent content, string host, CancellationToken stop)
    {
        var promised = content.Headers.ContentLength;
        if (promised > maxBytes)
        {
            throw TooLarge(host);
        }

        byte[] body;
        using (var stream = await content.ReadAsStreamAsync(stop).ConfigureAwait(false))
        {
            body = await Read(stream, host, stop).ConfigureAwait(false);
        }

        if (promised is not null && promised != body.Length)
        {
            throw new IOException("Fewer bytes than promised.");
        }

        return content.Headers.ContentEncoding.ToArray() switch
        {
            [] or ["identity"] => body,
            [Packing] => await Unpack(body, host, stop).ConfigureAwait(false),
            _ => throw new WarehouseException($"Svaret från {host} är packat på ett sätt som inte bads om. Inget hämtades. Kontrollera adressen."),
        };
    }

    // By hand, since the runtime's own unpacking takes a cut-off stream for a whole one: the last bytes tell the length.
    private async Task<byte[]> Unpack(byte[] packed, string host, CancellationToken stop)
    {
        using var stream = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        var body = await Read(stream, host, stop).ConfigureAwait(false);
        return packed.Length > TrailerLength && BinaryPrimitives.ReadUInt32LittleEndian(packed.AsSpan(packed.Length - TrailerLength)) == (uint)body.Length
            ? body
            : throw new IOException("The packed body is not whole.");
    }

    private async Task<byte[]> Read(Stream stream, string host, CancellationToken stop)
    {
        using var body = new MemoryStream();
        var block = new byte[Block];
        while (await stream.ReadAsync(block, stop).ConfigureAwait(false) is > 0 and var count)
        {
            body.Write(block, 0, count);
            if (body.Length > maxBytes)
            {
                throw TooLarge(host);
            }
        }

        return body.ToArray();
    }

    private WarehouseException TooLarge(string host) => new(string.Create(CultureInfo.InvariantCulture,
        $"Svaret från {host} är större än {maxBytes} byte. Inget hämtades. Fråga efter mindre, eller höj MaxBytes om storleken är rimlig."));
}
