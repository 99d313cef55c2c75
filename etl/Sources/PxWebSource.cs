using Analytics.Etl.Deliveries;
using Analytics.Etl.Formats;
using Analytics.WarehouseSql;
using nietras.SeparatedValues;

namespace Analytics.Etl.Sources;

/// <summary>
/// A table of a PxWeb service, such as SCB's. What fits in one call becomes the file as it came (JSON-stat 2); a larger question is split,
/// and the parts become one long CSV.
/// </summary>
internal static class PxWebSource
{
    private const int YearColumn = 3;
    private static readonly string[] MediaTypes = ["application/json", "application/json-stat", "application/vnd.json-stat+json"];

    /// <summary>The question, with the municipalities and the period filled in.</summary>
    public static PxWebQuery Query(SourceOptions options, SourcePeriod period, IReadOnlyList<string> municipalities) =>
        new([.. options.Selection.Select(dimension => dimension with { Values = Selection.Fill(dimension.Values, municipalities, period) })]);

    /// <summary>Fetches.</summary>
    public static async Task<Fetched> Fetch(FetchContext context)
    {
        var options = context.Options;
        var whole = Query(options, context.Period, context.Municipalities);
        var parts = whole.Split(options.SplitBy, options.MaxCells);
        using var http = context.Http(MediaTypes);
        if (parts.Count == 1)
        {
            var reply = await Ask(context, http, whole, conditional: true).ConfigureAwait(false);
            if (reply.IsUnchanged)
            {
                return Fetched.Unchanged;
            }

            var cells = Read(reply.Body, whole, context.Period, row => { });
            context.Part.Stream.Write(reply.Body);
            return new Fetched(".json", FormattableString.Invariant($"{cells} uppgifter"), reply.Tags);
        }

        var total = 0L;
        using (var text = RowFile.Open(context.Part.Stream))
        using (var writer = RowFile.Writer(text))
        {
            writer.Header.Add("region", "ålder", "kön", "år", "folkmängd");
            writer.Header.Write();
            foreach (var part in parts)
            {
                var reply = await Ask(context, http, part, conditional: false).ConfigureAwait(false);
                total += Read(reply.Body, part, context.Period, source =>
                {
                    using var row = writer.NewRow();
                    for (var column = 0; column < source.CellCount; column++)
                    {
                        row[column].Set(source.Cell(column));
                    }
                });
            }
        }

        return new Fetched(".csv", FormattableString.Invariant($"{total} uppgifter i {parts.Count} delar"), HttpTags.None);
    }

    private static Task<HttpReply> Ask(FetchContext context, HttpFetch http, PxWebQuery query, bool conditional)
    {
        var table = context.Period.Fill(context.Options.Address!);
        if (context.Options.Format == SourceFormat.PxWebV1)
        {
            return http.Post(new Uri(table), query.Document(), context.Stop);
        }

        var address = query.Address(table);
        return http.Get(address, conditional ? context.TagsFor(address) : HttpTags.None, context.Stop);
    }

    // Every cell once, before anything is kept: what the service answers must be what was asked.
    private static long Read(byte[] body, PxWebQuery query, SourcePeriod period, Action<IRowSource> row)
    {
        var cells = 0L;
        var years = query.Dimensions.Where(dimension => !dimension.IsAll).SelectMany(dimension => dimension.Values).ToHashSet(StringComparer.Ordinal);
        try
        {
            using var source = JsonStatSource.Open(JsonText.Read(() => new MemoryStream(body, writable: false)));
            while (source.MoveNext())
            {
                cells++;
                var year = source.Cell(YearColumn).ToString();
                if (query.Cells is not null && !years.Contains(year))
                {
                    throw new WarehouseException($"Svaret gäller {Masking.Of(year)}, som frågan inte bad om. Inget hämtades. Kontrollera urvalet för perioden {period.Period.Code}.");
                }

                row(source);
            }
        }
        catch (FileRefusedException refused)
        {
            throw new WarehouseException($"Svaret går inte att läsa. {refused.Message} Inget hämtades.");
        }

        return query.Cells is { } asked && asked != cells
            ? throw new WarehouseException(FormattableString.Invariant(
                $"Svaret har {cells} uppgifter men frågan gällde {asked}. Inget hämtades. Kontrollera att värdena i Selection finns i tabellen."))
            : cells;
    }
}
