using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Dashboards;

/// <summary>Fifty readers of the site while a delivery is loaded and published: no error, and each sees one publication whole.</summary>
public sealed partial class PagesDuringLoadTests
{
    private const int Readers = 50;

    [Fact]
    public void FiftyReadersDuringALoad_GetNoError_AndOnePublicationWhole()
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.Data("inbox-seed-47/inbox"));
        using var server = new Server(warehouse.Warehouse.Options);
        server.UseKestrel(0);
        server.StartServer();
        var address = server.ClientOptions.BaseAddress;
        var seen = new ConcurrentBag<(string Path, HttpStatusCode Status, string Body)>();
        var done = false;
        string[] paths = ["/api/v1/values?indicator=K01&area=lan", "/indikator/K01?period=2026H1", "/leveranser", "/"];
        var readers = Enumerable.Range(0, Readers).Select(number => new Thread(() =>
        {
            using var handler = new SocketsHttpHandler { UseProxy = false };
            using var client = new HttpClient(handler) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
            // Each asks once more when the load is done, so that both publications are seen.
            for (var (isLast, isOver) = (false, false); !isOver; (isOver, isLast) = (isLast, Volatile.Read(ref done)))
            {
                var path = paths[number % paths.Length];
                using var answer = client.Send(new HttpRequestMessage(HttpMethod.Get, path), TestContext.Current.CancellationToken);
                using var text = new StreamReader(answer.Content.ReadAsStream(TestContext.Current.CancellationToken));
                seen.Add((path, answer.StatusCode, text.ReadToEnd()));
                // Five hundred pages a second between them: more would take the processors from the load that they watch.
                Thread.Sleep(100);
            }
        })).ToList();

        readers.ForEach(reader => reader.Start());
        var march = File.ReadAllText(TestWarehouse.Data("inbox-seed-47/inbox/kva/kva_2026-03.csv"));
        warehouse.Deliver("kva/kva_2026-03_rättad.csv", march + string.Concat(Enumerable.Repeat("2026-03-05,SE2321000131-E000000000001,,,,DU055,1480,okänd,okänt,okänd,10\n", 3)));
        Volatile.Write(ref done, true);
        readers.ForEach(reader => reader.Join());

        Assert.All(seen, answer => Assert.Equal((answer.Path, HttpStatusCode.OK), (answer.Path, answer.Status)));
        // The former publication or the new one, and nothing else.
        Assert.Equal(2, seen.Where(answer => answer.Path == paths[0]).Select(answer => answer.Body).Distinct().Count());
        Assert.Equal(2, seen.Where(answer => answer.Path == paths[1]).Select(answer => Tables(answer.Body)).Distinct().Count());
    }

    private static string Tables(string page) => string.Join('\n', TableShape().Matches(page).Select(table => table.Value));

    [GeneratedRegex("<table.*?</table>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex TableShape();
}
