namespace Analytics.Etl.Sources;

/// <summary>A delimited file at an address, taken byte for byte; the feed reads it like any other.</summary>
internal static class CsvSource
{
    private static readonly string[] MediaTypes = ["text/csv", "text/plain", "text/tab-separated-values", "application/csv"];

    /// <summary>Fetches.</summary>
    public static async Task<Fetched> Fetch(FetchContext context)
    {
        using var http = context.Http(MediaTypes);
        var address = new Uri(context.Period.Fill(context.Options.Address!));
        var reply = await http.Get(address, context.TagsFor(address), context.Stop).ConfigureAwait(false);
        if (reply.IsUnchanged)
        {
            return Fetched.Unchanged;
        }

        context.Part.Stream.Write(reply.Body);
        return new Fetched(".csv", FormattableString.Invariant($"{reply.Body.LongLength} byte"), reply.Tags);
    }
}
