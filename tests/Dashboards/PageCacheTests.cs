using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Analytics.Dashboards.Hosting;
using Analytics.Tests.Schedule;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards;

/// <summary>Kept pages are those that a fresh rendering would give: of the newest commit, in the reader's language, and none that went wrong.</summary>
public sealed class PageCacheTests : IDisposable
{
    private readonly InventedWarehouse warehouse = new InventedWarehouse().Published();
    private readonly SetClock clock = new("2026-03-01T10:00Z");
    private readonly Server server;
    private readonly HttpClient client;

    /// <summary>Starts the server.</summary>
    public PageCacheTests()
    {
        server = new Server(warehouse, clock);
        client = server.CreateClient();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        server.Dispose();
        warehouse.Dispose();
    }

    [Theory]
    [InlineData("/indikator/K01")]
    [InlineData("/leveranser")]
    [InlineData("/en/definitioner?group=K")]
    public async Task Page_IsNotSentAgain_ToWhoHasIt(string address)
    {
        using var first = await client.GetAsync(address, Stop);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again, Stop);

        Assert.True(first.Headers.ETag!.IsWeak);
        Assert.Equal("no-cache", first.Headers.CacheControl!.ToString());
        Assert.Equal((HttpStatusCode.NotModified, 0), (second.StatusCode, (await second.Content.ReadAsByteArrayAsync(Stop)).Length));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.NotEmpty(second.Headers.GetValues("Content-Security-Policy"));
    }

    // Whoever makes up choices without end must not push out the pages that everybody reads.
    [Fact]
    public async Task PageWithoutChoices_OutlivesThoseWithMadeUpOnes()
    {
        using var all = new MemoryCache(new MemoryCacheOptions { SizeLimit = 10, CompactionPercentage = 0.3 });
        all.Set("page", 1, PageCache.Kept(1, hasChoices: false));
        for (var made = 0; made < 50; made++)
        {
            all.Set(made, 1, PageCache.Kept(1, hasChoices: true));
            // What is over the limit is taken away in the background.
            await Task.Delay(5, Stop);
        }

        Assert.True(all.TryGetValue("page", out _));
    }

    [Theory]
    [InlineData(300)]
    [InlineData(500)]
    public async Task ManyReadersAtOnce_OpenNoMoreConnectionsThanPagesAreRenderedAtOnce(int length)
    {
        var addresses = Enumerable.Range(0, 60).Select(number => $"/indikator/K01?x={number}{new string('x', length)}");
        var most = 0;
        // Looking takes a while with many files open: oftener, and the looks would crowd out the pages.
        using var counting = new Timer(_ => most = Math.Max(most, OpenConnections()), null, 0, 10);
        var answers = await Task.WhenAll(addresses.Select(address => client.GetAsync(address, Stop)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        // Two for each processor, and those that watch.
        Assert.InRange(most, 1, 2 * Environment.ProcessorCount + 4);
    }

    // The files that this process has open, by the name of the warehouse.
    private int OpenConnections()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Open files are counted in /proc, which only Linux has.");
        return Directory.EnumerateFiles("/proc/self/fd").Count(file => Target(file) is { } target && warehouse.Options.ConnectionString.EndsWith(target, StringComparison.Ordinal));
    }

    private static string? Target(string file)
    {
        try
        {
            return new FileInfo(file).LinkTarget;
        }
        catch (IOException)
        {
            return null;
        }
    }

    [Fact]
    public async Task Page_IsOfTheNewestPublication_AsSoonAsItIsCommitted()
    {
        var before = await client.GetStringAsync("/indikator/K01", Stop);
        warehouse.PublishAgain(2);
        var after = await client.GetStringAsync("/indikator/K01", Stop);

        Assert.Contains("Publicering nummer 1,", before, StringComparison.Ordinal);
        Assert.Contains("Publicering nummer 2,", after, StringComparison.Ordinal);
    }

    // With each publication, or on the front page with each minute, another copy would be kept until the memory set aside for pages is full.
    [Fact]
    public async Task NewerPage_TakesThePlaceOfTheOlder()
    {
        foreach (var publication in new[] { 2, 3, 4 })
        {
            await client.GetStringAsync("/indikator/K01", Stop);
            await client.GetStringAsync("/", Stop);
            warehouse.PublishAgain(publication);
            clock.Now = clock.Now.AddMinutes(1);
        }

        Assert.Equal(2, server.Services.GetRequiredService<PageCache>().Count);
    }

    [Fact]
    public async Task Page_ShowsWhateverElseIsCommitted()
    {
        await client.GetStringAsync("/leveranser", Stop);
        warehouse.Change("update delivery set refusal_code = 'inte_utf8', state = 'rejected' where delivery_key = 58");

        Assert.DoesNotContain("confirm 58", await client.GetStringAsync("/leveranser", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_IsKeptByLanguageAndChoice()
    {
        var pages = new List<string>();
        foreach (var address in new[] { "/indikator/K01", "/en/indikator/K01", "/indikator/K01?period=2025H1", "/indikator/K01?period=2025H1&map=tiles" })
        {
            pages.Add(await client.GetStringAsync(address, Stop));
            Assert.Equal(pages[^1], await client.GetStringAsync(address, Stop));
        }

        Assert.Equal(4, pages.Distinct().Count());
        Assert.Contains("<html lang=\"en\">", pages[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/indikator/XYZ", HttpStatusCode.NotFound)]
    [InlineData("/ingenstans", HttpStatusCode.NotFound)]
    [InlineData("/indikator/k01", HttpStatusCode.MovedPermanently)]
    public async Task WhatIsNoPage_HasNoTagAndIsNotKept(string address, HttpStatusCode status)
    {
        foreach (var time in new[] { 1, 2 })
        {
            using var answer = await client.GetAsync(address, Stop);
            Assert.Equal((time, status, null), (time, answer.StatusCode, answer.Headers.ETag));
        }
    }

    [Fact]
    public async Task WarehouseThatIsGone_IsSaid_ThoughThePageWasKept()
    {
        using var first = await client.GetAsync("/indikator/K01", Stop);
        warehouse.Dispose();
        using var second = await client.GetAsync("/indikator/K01", Stop);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (first.StatusCode, second.StatusCode));
    }

    [Fact]
    public async Task WhatIsLate_IsToldWithinAMinute()
    {
        var before = await client.GetStringAsync("/leveranser", Stop);
        // A quarter of a year on, everything that was expected meanwhile is late.
        clock.Now = clock.Now.AddDays(90);
        var after = await client.GetStringAsync("/leveranser", Stop);

        Assert.NotEqual(before, after);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task Page_IsTheSame_HoweverItIsCompressed(string encoding)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/indikator/K01");
        ask.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        using var answer = await client.SendAsync(ask, Stop);
        await using var body = await answer.Content.ReadAsStreamAsync(Stop);
        await using var plain = encoding switch { "br" => new BrotliStream(body, CompressionMode.Decompress), "gzip" => new GZipStream(body, CompressionMode.Decompress), _ => body };
        using var reader = new StreamReader(plain);

        Assert.Equal(encoding == "identity" ? [] : [encoding], answer.Content.Headers.ContentEncoding);
        Assert.Equal(await client.GetStringAsync("/indikator/K01", Stop), await reader.ReadToEndAsync(Stop));
    }

    [Fact]
    public async Task Text_InABlockOfCode_KeepsItsBlanks_AndOtherLinesLoseThem()
    {
        var page = await client.GetStringAsync("/indikator/K01", Stop);

        Assert.DoesNotContain("\n ", page, StringComparison.Ordinal);
        Assert.Equal("<p>\n<pre>a\n  b</pre>\nc", System.Text.Encoding.UTF8.GetString(new Analytics.Dashboards.Hosting.KeptPage("<p>\n   <pre>a\n  b</pre>\n\n  c", "text/html").For("").Bytes));
    }
}
