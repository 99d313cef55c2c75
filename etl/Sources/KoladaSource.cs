using System.Globalization;
using System.Text.Json;
using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;
using nietras.SeparatedValues;

namespace Analytics.Etl.Sources;

/// <summary>
/// Kolada's key figures (RKA, CC BY 4.0, credit "Källa: Kolada (RKA)") as a long table: one row per key figure, municipality, year and
/// gender (T total, K women, M men). A missing value is empty and has a status. Reference values, not a delivery: no feed reads it.
/// </summary>
internal static class KoladaSource
{
    private const int HttpPort = 80;
    private const int HttpsPort = 443;
    private static readonly string[] MediaTypes = ["application/json"];

    /// <summary>Fetches every page of every batch.</summary>
    public static async Task<Fetched> Fetch(FetchContext context)
    {
        var options = context.Options;
        var municipalities = Selection.Fill(options.Municipalities, context.Municipalities, context.Period);
        using var http = context.Http(MediaTypes);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rows = 0L;
        using (var text = RowFile.Open(context.Part.Stream))
        using (var writer = RowFile.Writer(text))
        {
            writer.Header.Add("kpi", "municipality", "year", "gender", "value", "status");
            writer.Header.Write();
            foreach (var kpis in options.Kpis.Chunk(options.BatchSize))
            {
                foreach (var places in municipalities.Chunk(options.BatchSize))
                {
                    Uri? page = new($"{context.Period.Fill(options.Address!).TrimEnd('/')}/data/kpi/{string.Join(',', kpis)}"
                        + $"/municipality/{string.Join(',', places)}/year/{context.Period.Fill("{year}")}");
                    while (page is not null)
                    {
                        Once(page, seen, options.MaxPages);
                        var reply = await http.Get(page, HttpTags.None, context.Stop).ConfigureAwait(false);
                        (var count, page) = Read(reply.Body, page, writer);
                        rows += count;
                    }
                }
            }
        }

        return new Fetched(Path.GetExtension(options.File!), FormattableString.Invariant($"{rows} värden på {seen.Count} sidor"), HttpTags.None);
    }

    private static void Once(Uri page, HashSet<string> seen, int maxPages)
    {
        if (!seen.Add(page.AbsoluteUri))
        {
            throw new WarehouseException($"{page.Host} hänvisar runt till en sida som redan är hämtad. Inget hämtades. Försök igen senare, och meddela tjänsten om det återkommer.");
        }

        if (seen.Count > maxPages)
        {
            throw new WarehouseException(FormattableString.Invariant(
                $"{page.Host} har fler än {maxPages} sidor. Inget hämtades. Fråga efter färre nyckeltal, eller höj MaxPages om antalet är rimligt."));
        }
    }

    private static (long Rows, Uri? Next) Read(byte[] body, Uri page, SepWriter writer)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            var rows = 0L;
            foreach (var entry in root.GetProperty("values").EnumerateArray())
            {
                foreach (var value in entry.GetProperty("values").EnumerateArray())
                {
                    // All of it before the row is begun, so that one that cannot be read leaves no half row.
                    string[] cells =
                    [
                        entry.GetProperty("kpi").GetString()!, entry.GetProperty("municipality").GetString()!,
                        entry.GetProperty("period").GetInt32().ToString(CultureInfo.InvariantCulture), value.GetProperty("gender").GetString()!,
                        Number(value.GetProperty("value")), value.TryGetProperty("status", out var status) ? status.GetString() ?? "" : "",
                    ];
                    RowFile.Add(writer, cells);
                    rows++;
                }
            }

            return (rows, root.TryGetProperty("next_url", out var next) && next.GetString() is { Length: > 0 } address ? Following(page, address) : null);
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            throw new WarehouseException($"Svaret från {page.Host} är inte JSON i Koladas form. Inget hämtades. Kontrollera Address; den ska peka på version 3.", broken);
        }
    }

    private static string Number(JsonElement value) => value.ValueKind == JsonValueKind.Null
        ? ""
        : value.GetDecimal().ToString(CultureInfo.InvariantCulture);

    private static Uri Following(Uri page, string address)
    {
        var next = new Uri(page, address);
        if (next.Host == page.Host && page is { Scheme: "https", Port: HttpsPort } && next is { Scheme: "http", Port: HttpPort })
        {
            // A service behind a proxy may not know that it is reached safely.
            next = new UriBuilder(next) { Scheme = "https", Port = HttpsPort }.Uri;
        }

        return next.Scheme == page.Scheme && next.Authority == page.Authority
            ? next
            : throw new WarehouseException(
                $"{page.Host} hänvisar nästa sida till {Masking.Of(next.Host)}. Inget hämtades. Kontrollera Address, och meddela tjänsten om det återkommer.");
    }
}
