using System.Globalization;
using System.IO.Compression;
using Analytics.Etl.Sources;
using Microsoft.AspNetCore.Http;
using static Analytics.Tests.Etl.Sources.SourceBench;

namespace Analytics.Tests.Etl.Sources;

/// <summary>Fetching over HTTP from a server that answers as it should, and from one that does not: a whole file or none at all.</summary>
public sealed class HttpSourceTests
{
    private const string Asked =
        "/tables/TAB1/data?lang=sv&valueCodes[Alder]=0&valueCodes[ContentsCode]=BE0101N1&valueCodes[Kon]=1,2&valueCodes[Region]=1480,1401&valueCodes[Tid]=2019&outputFormat=json-stat2";

    [Fact]
    public void PxWeb2_BecomesTheDeliveryFile_ByteForByte()
    {
        using var server = StandIn.Json(Population);
        using var bench = new SourceBench();
        var result = bench.Fetch(PopulationSource(server.Address));
        Assert.Equal(new FetchResult("scb", "befolkning", FetchOutcome.Fetched, Path.Combine("befolkning", "befolkning_2019.json"), 1,
            "befolkning_2019.json hämtad: 4 uppgifter. Ladda med load."), result);
        Assert.Equal(["befolkning/befolkning_2019.json"], bench.Files);
        Assert.Equal(Population, bench.Text("befolkning/befolkning_2019.json"));
        Assert.Equal(("GET", Asked), server.Calls.Select(call => (call.Method, call.Address)).Single());
    }

    [Fact]
    public void PxWeb1_AsksWithADocument_AndSenderIsAFolder()
    {
        using var server = StandIn.Json(Population);
        using var bench = new SourceBench();
        var source = PopulationSource(server.Address, "pxweb-v1");
        source["Sender"] = "scb";
        Assert.Equal(FetchOutcome.Fetched, bench.Fetch(source).Outcome);
        Assert.Equal(["befolkning/scb/befolkning_2019.json"], bench.Files);
        var call = server.Calls.Single();
        Assert.Equal(("POST", "/tables/TAB1/data"), (call.Method, call.Address));
        Assert.Equal("""
            {"query":[{"code":"Alder","selection":{"filter":"item","values":["0"]}},{"code":"ContentsCode","selection":{"filter":"item","values":["BE0101N1"]}},
            {"code":"Kon","selection":{"filter":"item","values":["1","2"]}},{"code":"Region","selection":{"filter":"item","values":["1480","1401"]}},
            {"code":"Tid","selection":{"filter":"item","values":["2019"]}}],"response":{"format":"json-stat2"}}
            """.ReplaceLineEndings(""), call.Body);
    }

    [Fact]
    public void FetchedFile_IsLoadedLikeAnyOther_AndThenIsUnchanged()
    {
        using var server = StandIn.Json(Population);
        using var bench = new SourceBench();
        bench.Fetch(PopulationSource(server.Address));
        var loaded = bench.Warehouse.Load().Files.Single();
        Assert.Equal("4 av 4 rader laddade.", loaded.Message);
        Assert.Equal(["1401|2019|flicka|189", "1401|2019|pojke|200", "1480|2019|flicka|3514", "1480|2019|pojke|3774"], bench.Warehouse.Rows("""
            select a.area_code, f.year_no, x.sex_code, f.people from fact_population f
            join dim_area a on a.area_key = f.area_key join dim_sex x on x.sex_key = f.sex_key order by a.area_code, x.sex_code
            """));
        // This server gives no tag, so the same bytes come again; they are not laid before the load a second time.
        Assert.Equal(("Oförändrad sedan 2020-02-21. Inget nytt att ladda.", 1), (bench.Fetch(PopulationSource(server.Address)).Message, bench.Warehouse.Number("select count(*) from delivery")));
        Assert.Empty(bench.Files);
    }

    [Fact]
    public void NotModified_IsBelieved_OnlyWhileWhatWasFetchedIsStillHere()
    {
        using var server = new StandIn((context, _) =>
        {
            context.Response.Headers.ETag = "\"tag-1\"";
            return context.Request.Headers.IfNoneMatch == "\"tag-1\"" ? context.Status(304) : context.Json(Population);
        });
        using var bench = new SourceBench();
        var source = PopulationSource(server.Address);
        string? Send() => (bench.Fetch(source).Outcome, server.Calls[^1].IfNoneMatch).ToString();

        Assert.Equal("(Fetched, )", Send());
        Assert.Equal("(Unchanged, \"tag-1\")", Send()); // it waits in the inbox
        bench.Warehouse.Load();
        Assert.Equal("(Unchanged, \"tag-1\")", Send()); // it is in force
        Assert.Empty(bench.Files);
        Assert.Equal(["unchanged|\"tag-1\"|2020-02-21T06:00:00.000Z"], bench.Warehouse.Rows("select outcome, etag, fetched_at from source_state"));
        using (var change = bench.Warehouse.Warehouse.BeginChange())
        {
            change.Execute("update delivery set state = 'withdrawn'");
            change.Commit();
        }

        Assert.Equal("(Fetched, )", Send());
        source["Selection:Alder"] = "1";
        Assert.Equal("(Unchanged, )", Send()); // another question sends no tag; that the answer is the same is seen from its bytes
    }

    [Fact]
    public void PxWeb_TooManyCells_IsSplitAlongRegion_AndJoinedIntoOneLongFile()
    {
        using var server = new StandIn((context, number) => context.Json(number == 1 ? Population : Population
            .Replace("[2, 1, 2, 1, 1]", "[1, 1, 2, 1, 1]", StringComparison.Ordinal).Replace("\"1480\": 0, \"1401\": 1", "\"14\": 0", StringComparison.Ordinal)
            .Replace("[3774, 3514, 200, 189]", "[9000, null]", StringComparison.Ordinal)));
        using var bench = new SourceBench();
        var source = PopulationSource(server.Address);
        source["Selection:Region"] = "1480,1401,14";
        source["MaxCells"] = "5";
        Assert.Equal("befolkning_2019.csv hämtad: 6 uppgifter i 2 delar. Ladda med load.", bench.Fetch(source).Message);
        Assert.Equal(["1480,1401", "14"], server.Calls.Select(call => call.Address.Split("valueCodes[Region]=")[1].Split('&')[0]));
        Assert.Equal(
            "\ufeffregion;ålder;kön;år;folkmängd\n1480;0 år;män;2019;3774\n1480;0 år;kvinnor;2019;3514\n1401;0 år;män;2019;200\n1401;0 år;kvinnor;2019;189\n"
            + "14;0 år;män;2019;9000\n14;0 år;kvinnor;2019;..\n", bench.Text("befolkning/befolkning_2019.csv"));
        Assert.Equal("5 av 6 rader laddade.", bench.Warehouse.Load().Files.Single().Message[..21]);
    }

    [Theory]
    [InlineData("429 with a wait", 2)]
    [InlineData("503 twice", 3)]
    [InlineData("cut off once", 2)]
    [InlineData("slow once", 2)]
    [InlineData("gzip cut off once", 2)]
    public void WhatMayPass_IsTriedAgain_AndThenTheFileIsWhole(string trouble, int calls)
    {
        using var server = new StandIn((context, number) => (trouble, number) switch
        {
            ("429 with a wait", 1) => context.Status(429, retryAfter: "1"),
            ("503 twice", 1 or 2) => context.Status(503),
            ("cut off once", 1) => context.CutOff(Population),
            ("slow once", 1) => Task.Delay(TimeSpan.FromSeconds(20), context.RequestAborted),
            ("gzip cut off once", _) => Packed(context, number == 1),
            _ => context.Json(Population),
        });
        using var bench = new SourceBench();
        var source = PopulationSource(server.Address);
        source["TimeoutSeconds"] = trouble == "slow once" ? "0.5" : "5";
        var result = bench.Fetch(source);
        Assert.Equal((FetchOutcome.Fetched, calls), (result.Outcome, result.Calls));
        Assert.Equal(["befolkning/befolkning_2019.json"], bench.Files);
        Assert.Equal(Population, bench.Text("befolkning/befolkning_2019.json"));
        Assert.Equal(calls, server.Calls.Count);
        Assert.True(trouble != "429 with a wait" || server.Calls[1].At - server.Calls[0].At >= TimeSpan.FromSeconds(0.95));
    }

    [Theory]
    [InlineData("503", 3, "127.0.0.1 svarade 503. Felet ligger hos tjänsten. Försök igen senare. Inget hämtades.")]
    [InlineData("429 for an hour", 1, "127.0.0.1 svarade 429. För många anrop. Vänta och försök igen, eller sänk CallsPerWindow. Inget hämtades.")]
    [InlineData("403", 1, "127.0.0.1 svarade 403. Tjänsten nekar. Kontrollera adressen, och att frågan och antalet anrop ryms inom tjänstens gränser. Inget hämtades.")]
    [InlineData("404", 1, "127.0.0.1 svarade 404. Adressen eller tabellen finns inte. Kontrollera Address och urval; perioden kanske inte är publicerad än. Inget hämtades.")]
    [InlineData("204", 1, "127.0.0.1 svarade 204. Svaret går inte att använda. Kontrollera adressen. Inget hämtades.")]
    [InlineData("slow", 3, "127.0.0.1 svarade inte inom 0.2 sekunder, 3 försök. Inget hämtades. Försök igen senare, eller höj TimeoutSeconds.")]
    [InlineData("cut off", 3, "127.0.0.1 bröt förbindelsen innan svaret var helt, 3 försök. Inget hämtades. Försök igen senare, och kontrollera nätet om det återkommer.")]
    [InlineData("hung up", 3, "127.0.0.1 bröt förbindelsen innan svaret var helt, 3 försök. Inget hämtades. Försök igen senare, och kontrollera nätet om det återkommer.")]
    [InlineData("login page", 1, "Svaret från 127.0.0.1 är av typen text/html, inte application/json eller application/json-stat eller application/vnd.json-stat+json. Inget hämtades. Kontrollera adressen; en inloggningssida svarar så.")]
    [InlineData("no type", 1, "Svaret från 127.0.0.1 är utan angiven typ, inte application/json eller application/json-stat eller application/vnd.json-stat+json. Inget hämtades. Kontrollera adressen; en inloggningssida svarar så.")]
    [InlineData("not JSON", 1, "Svaret går inte att läsa. Filen är avhuggen: den slutar mitt i på rad 1. Leverera den igen i sin helhet. Inget hämtades.")]
    [InlineData("other JSON", 1, "Svaret går inte att läsa. Filen är JSON men inte JSON-stat 2. Hämta den på nytt från SCB i formatet JSON-stat 2 och leverera igen. Inget hämtades.")]
    [InlineData("other year", 1, "Svaret gäller 2018, som frågan inte bad om. Inget hämtades. Kontrollera urvalet för perioden 2019.")]
    [InlineData("fewer cells", 1, "Svaret har 2 uppgifter men frågan gällde 4. Inget hämtades. Kontrollera att värdena i Selection finns i tabellen.")]
    [InlineData("redirect", 1, "127.0.0.1 svarade 302. Tjänsten leder vidare till example.org. Ändra Address om den har flyttat. Inget hämtades.")]
    [InlineData("too large", 1, "Svaret från 127.0.0.1 är större än 2000 byte. Inget hämtades. Fråga efter mindre, eller höj MaxBytes om storleken är rimlig.")]
    [InlineData("too large, size not told", 1, "Svaret från 127.0.0.1 är större än 2000 byte. Inget hämtades. Fråga efter mindre, eller höj MaxBytes om storleken är rimlig.")]
    [InlineData("too large when unpacked", 1, "Svaret från 127.0.0.1 är större än 2000 byte. Inget hämtades. Fråga efter mindre, eller höj MaxBytes om storleken är rimlig.")]
    public void WhatCannotBeUsed_LeavesNoFile_AndSaysWhy(string trouble, int calls, string sentence)
    {
        var large = Population + new string(' ', 10_000);
        using var server = new StandIn((context, _) => trouble switch
        {
            "429 for an hour" => context.Status(429, retryAfter: "3600"),
            "slow" => Task.Delay(TimeSpan.FromSeconds(20), context.RequestAborted),
            "cut off" => context.CutOff(Population),
            "hung up" => HangUp(context),
            "login page" => context.Text("text/html", "<html>Logga in</html>"),
            "no type" => context.Text("", Population),
            "not JSON" => context.Json("{\"version\": \"2.0\", \"cla"),
            "other JSON" => context.Json("{\"count\": 0, \"values\": []}"),
            "other year" => context.Json(Population.Replace("\"2019\"", "\"2018\"", StringComparison.Ordinal)),
            "fewer cells" => context.Json(Population.Replace("\"Kon\"", "\"kon\"", StringComparison.Ordinal).Replace("[2, 1, 2, 1, 1]", "[1, 1, 2, 1, 1]", StringComparison.Ordinal)
                .Replace(", \"1401\": 1", "", StringComparison.Ordinal).Replace(", 200, 189]", "]", StringComparison.Ordinal)),
            "redirect" => context.Status(302, location: "https://example.org/data"),
            "too large" => context.Json(large),
            "too large, size not told" => Chunked(context, large),
            "too large when unpacked" => Packed(context, false, large),
            var status => context.Status(int.Parse(status, CultureInfo.InvariantCulture)),
        });
        using var bench = new SourceBench();
        var source = PopulationSource(server.Address);
        source["MaxBytes"] = "2000";
        source["TotalSeconds"] = "60";
        source["TimeoutSeconds"] = trouble == "slow" ? "0.2" : "5";
        Assert.Equal(new FetchResult("scb", "befolkning", FetchOutcome.Failed, null, calls, sentence), bench.Fetch(source));
        Assert.Empty(bench.Files);
        Assert.Equal(calls, server.Calls.Count);
        Assert.Equal(["failed||" + sentence], bench.Warehouse.Rows("select outcome, fetched_at, message from source_state"));
    }

    [Fact]
    public void Failure_LeavesTheFileThatWaits_AndTheOtherSources()
    {
        using var good = StandIn.Json(Population);
        using var bad = new StandIn((context, _) => context.Status(500));
        using var bench = new SourceBench();
        bench.Warehouse.Put("befolkning/befolkning_2019.json", "waits");
        var broken = PopulationSource(bad.Address);
        var whole = PopulationSource(good.Address);
        (whole["Name"], whole["Sender"]) = ("scb-2", "annan");
        var wrong = new Dictionary<string, string?> { ["Name"] = "tredje", ["Kind"] = "ftp" };
        Assert.Equal([FetchOutcome.Failed, FetchOutcome.Fetched, FetchOutcome.Failed], bench.Fetch([broken, whole, wrong]).Select(result => result.Outcome));
        Assert.Equal(["befolkning/annan/befolkning_2019.json", "befolkning/befolkning_2019.json"], bench.Files);
        Assert.Equal("waits", bench.Text("befolkning/befolkning_2019.json"));
        Assert.Equal("scb-2", bench.Run(broken, whole).RunSource("scb-2", TestContext.Current.CancellationToken).Single().Source);
        Assert.Empty(bench.Run(broken, whole).Run("kva", TestContext.Current.CancellationToken));
    }

    [Fact]
    public void WholeFetch_HasATimeLimit_AndStoppedByTheCaller_ItLeavesNothing()
    {
        using var server = new StandIn((context, _) => Task.Delay(TimeSpan.FromSeconds(20), context.RequestAborted));
        using var bench = new SourceBench();
        var source = PopulationSource(server.Address);
        source["TotalSeconds"] = "0.3";
        Assert.Equal("Hämtningen blev inte klar inom 0.3 sekunder. Inget hämtades. Försök igen senare, eller höj TotalSeconds.", bench.Fetch(source).Message);
        source["TotalSeconds"] = "60";
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(0.3));
        Assert.ThrowsAny<OperationCanceledException>(() => bench.Run(source).Run(stop: stop.Token));
        Assert.Empty(bench.Files);
    }

    [Fact]
    public async Task FinishedFile_WaitsForTheLoadThatGoesOn()
    {
        using var server = StandIn.Json(Population);
        using var bench = new SourceBench();
        Task<FetchResult> fetch;
        using (bench.Warehouse.Warehouse.TryLockRun())
        {
            fetch = Task.Run(() => bench.Fetch(PopulationSource(server.Address)), TestContext.Current.CancellationToken);
            await Task.WhenAny(fetch, Task.Delay(TimeSpan.FromSeconds(1.5), TestContext.Current.CancellationToken));
            Assert.False(fetch.IsCompleted);
            Assert.Equal(["befolkning/.fetch-scb.part"], bench.Files);
            Assert.Empty(new Analytics.Etl.Deliveries.Inbox(bench.Warehouse.Inbox).Waiting());
        }

        Assert.Equal(FetchOutcome.Fetched, (await fetch).Outcome);
        Assert.Equal(["befolkning/befolkning_2019.json"], bench.Files);
    }

    [Fact]
    public void ServerThatIsNotThere_IsTold()
    {
        string address;
        using (var server = StandIn.Json(""))
        {
            address = server.Address;
        }

        using var bench = new SourceBench();
        Assert.Equal("127.0.0.1 gick inte att nå (ConnectionError), 3 försök. Inget hämtades. Försök igen senare, och kontrollera nätet om det återkommer.",
            bench.Fetch(PopulationSource(address)).Message);
        Assert.Empty(bench.Files);
    }

    [Fact]
    public void Csv_IsTakenByteForByte_FromAnAddressWithThePeriod()
    {
        const string text = "datum;enhet;kvåkod;kommun\n2020-01-10;SE2321000131-E000000000001;DU055;1480\n";
        using var server = new StandIn((context, _) => context.Text("text/csv", text));
        using var bench = new SourceBench();
        var result = bench.Fetch(new Dictionary<string, string?>
        {
            ["Name"] = "kva", ["Kind"] = "http", ["Format"] = "csv", ["Feed"] = "kva", ["Period"] = "previous-month",
            ["Address"] = server.Address + "/kva.csv?month={period}&from={first_day}&to={last_day}",
        });
        Assert.Equal((FetchOutcome.Fetched, "/kva.csv?month=2020-01&from=2020-01-01&to=2020-01-31"), (result.Outcome, server.Calls.Single().Address));
        Assert.Equal(text, bench.Text("kva/kva_2020-01.csv"));
    }

    private static async Task Packed(HttpContext context, bool isCut, string text = Population)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text));
        }

        context.Response.ContentType = "application/json";
        context.Response.Headers.ContentEncoding = "gzip";
        var bytes = packed.ToArray();
        await context.Response.Body.WriteAsync(isCut ? bytes.AsMemory(0, bytes.Length / 2) : bytes);
    }

    private static async Task Chunked(HttpContext context, string text)
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(text);
        await context.Response.Body.FlushAsync();
    }

    private static Task HangUp(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}
