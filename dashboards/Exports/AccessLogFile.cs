using System.Text;
using Analytics.Dashboards.Hosting;

namespace Analytics.Dashboards.Exports;

/// <summary><c>/inre/atkomst/logg.csv</c>: the access log as the owner has chosen it, the words as they are stored.</summary>
public static class AccessLogFile
{
    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/inre/atkomst/logg.csv", [HttpMethods.Get, HttpMethods.Head], Send).ExcludeFromDescription();

    private static IResult Send(AccessRows rows, string? dag, string? vem)
    {
        var csv = new Csv(';');
        csv.Line("tid_utc", "person", "roll", "gjorde", "vad", "skydd", "utfall");
        foreach (var entry in rows.All(AccessFilter.Of(dag, vem)))
        {
            csv.Line(entry.HappenedAt, entry.Who, entry.Role, entry.Action, entry.What, entry.Protection, entry.Outcome);
        }

        // With a BOM, or Excel takes å for something else.
        return Results.File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())], "text/csv; charset=utf-8", "atkomstlogg.csv");
    }
}
