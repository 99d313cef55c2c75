using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Packs;
using Analytics.Etl.Releases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards;

/// <summary>One server for the tests, which change its settings while it runs.</summary>
public sealed class PackSite : IDisposable
{
    private readonly InventedWarehouse warehouse = new InventedWarehouse().Published();

    /// <summary>Starts it.</summary>
    public PackSite() => Server = new PackServer(warehouse.Options, ("Mail:Host", "localhost"), ("Mail:From", "a@example.org"));

    /// <summary>The server.</summary>
    public PackServer Server { get; }

    /// <summary>Changes a setting.</summary>
    public void Set(string key, string value) => Server.Services.GetRequiredService<IConfiguration>()[key] = value;

    /// <inheritdoc/>
    public void Dispose()
    {
        Server.Dispose();
        warehouse.Dispose();
    }
}

/// <summary>The page where a pack is ordered and fetched. What a real browser prints is for PrintTests.</summary>
public sealed class PackPageTests : IClassFixture<PackSite>
{
    private readonly PackSite site;
    private readonly PackServer server;

    /// <summary>Begins without a browser, and with nothing made.</summary>
    public PackPageTests(PackSite site)
    {
        (this.site, server) = (site, site.Server);
        site.Set(BrowserPath.Key, "/nowhere/chromium");
        site.Set(ReleaseShelf.FolderKey, Directory.CreateTempSubdirectory("analytics-test-packs-").FullName);
        site.Set(OpenAudience.AuthorityKey, "");
    }

    [Fact]
    public async Task Pack_IsMadeWithoutABrowser_AndSaysWhatIsMissingAndWhatToDo()
    {
        var before = WebUtility.HtmlDecode(await server.Read(PackServer.Page));
        using var answer = await server.Post(PackServer.Page);
        var after = await server.Settled(PackServer.Page);

        Assert.Contains("Underlaget är inte gjort än.", before, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, PackServer.Page), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.Contains("Underlaget är gjort, men inte helt.", after, StringComparison.Ordinal);
        Assert.Contains("Underlag för styrgruppen (PDF): PDF saknas: Browser__Path pekar på en fil som inte finns. Rätta inställningen, eller ta bort den så letar servern själv.", after, StringComparison.Ordinal);
        Assert.Contains("Gör det som saknas", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrowserThatCrashesOrHangs_IsTold_AndTheNextOrderIsServed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program that stands for the browser is a script of sh.");
        var folder = Directory.CreateTempSubdirectory("analytics-test-browser-");
        var (crashes, hangs) = (Path.Combine(folder.FullName, "crashes"), Path.Combine(folder.FullName, "hangs"));
        foreach (var (path, line) in new[] { (crashes, "exit 3"), (hangs, "sleep 60") })
        {
            await File.WriteAllTextAsync(path, $"#!/bin/sh\n{line}\n", TestContext.Current.CancellationToken);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            }
        }

        site.Set(BrowserPrint.SecondsKey, "1");
        site.Set(BrowserPath.Key, crashes);
        using var first = await server.Post(PackServer.Page);
        var crashed = await server.Settled(PackServer.Page);
        site.Set(BrowserPath.Key, hangs);
        using var second = await server.Post(PackServer.Page);
        var hung = await server.Settled(PackServer.Page);
        folder.Delete(recursive: true);

        Assert.All([crashed, hung], page => Assert.Contains("PDF saknas: webbläsaren på servern skrev inte ut. Försök igen. Felet står i loggen.", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task DiskThatTakesNothing_IsToldInAWholeSentence()
    {
        var place = server.Services.GetRequiredService<ReleaseShelf>().Folder;
        _ = server.Services.GetRequiredService<ReleaseShelf>().Open(server.Current);
        // A file where the folder of packs should be.
        await File.WriteAllTextAsync(Path.Combine(place, "underlag"), "", TestContext.Current.CancellationToken);
        using var answer = await server.Post(PackServer.Page);
        var page = await server.Settled(PackServer.Page);

        Assert.Contains("Underlaget gick inte att spara på servern. Det beror oftast på att disken är full. Frigör plats och försök igen.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Order_NeedsThePagesToken_AndSomebodyWhoMay()
    {
        using var without = await server.Client.PostAsync(PackServer.Page, null, TestContext.Current.CancellationToken);
        site.Set(OpenAudience.AuthorityKey, "https://login.example.org");
        var page = WebUtility.HtmlDecode(await server.Read(PackServer.Page));
        using var hidden = await server.Client.GetAsync($"/rapporter/{server.Prepared.ReleaseCode}/underlag", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Contains("Handläggare och styrgruppen kan göra det när de har loggat in.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<button type=\"submit\">Gör", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Skicka med mejl", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task Pack_IsMadeOnce_FetchedWhole_AndGoesWithItsRelease()
    {
        var run = new ReleaseRun(server.Warehouse, TimeProvider.System, "prov").Run(new ReleaseRequest("Tas bort"));
        var release = server.Services.GetRequiredService<ReleaseShelf>().Find(run.Code)!;
        var shelf = server.Services.GetRequiredService<PackShelf>();
        var address = "/rapporter/tas-bort/underlag";
        var made = await shelf.Keep(release, Analytics.Dashboards.Resources.Language.Swedish, async write =>
        {
            await write("underlag.pdf", [1, 2, 3]);
            return Invented(release);
        });
        // Mail is configured, so that the page of a whole pack has a form to take the token from.
        using var answer = await server.Post(address);
        var page = await server.Settled(address);
        using var zip = new ZipArchive(await server.Client.GetStreamAsync(address + "/underlag.zip", TestContext.Current.CancellationToken));
        var inside = MadePack.Parse(await new StreamReader(zip.GetEntry(MadePack.FileName)!.Open()).ReadToEndAsync(TestContext.Current.CancellationToken))!;
        var pdf = await server.Client.GetByteArrayAsync(address + "/underlag.pdf", TestContext.Current.CancellationToken);
        new ReleaseRemoval(server.Warehouse, TimeProvider.System, "prov").Run(run.Code, "Fel siffror");
        using var gone = await server.Client.GetAsync(address + "/underlag.pdf", TestContext.Current.CancellationToken);
        shelf.Sweep();

        Assert.Contains("Underlaget är klart.", page, StringComparison.Ordinal);
        Assert.Equal(made.MadeAt, inside.MadeAt);
        Assert.Equal(made.Files.Single().Sha256, Convert.ToHexStringLower(SHA256.HashData(pdf)));
        Assert.Equal(["underlag.pdf", "innehall.json"], zip.Entries.Select(entry => entry.Name));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Empty(Directory.GetDirectories(Path.Combine(server.Services.GetRequiredService<ReleaseShelf>().Folder, "underlag")));
    }

    [Theory]
    [InlineData("pack", "Ange vilket släpp underlaget ska göras av.")]
    [InlineData("pack a b", "Bara ett släpp åt gången; ”b” är ett för mycket.")]
    [InlineData("pack a --out", "Efter --out saknas ett värde.")]
    [InlineData("pack a --language fi", "Språket fi finns inte. Ange sv eller en.")]
    [InlineData("pack a --mail x@y.se", "Valet --mail finns inte.")]
    [InlineData("pack a --out b --language en --mail-to x@y.se --mail-to z@y.se", "")]
    public void Command_ThatIsWrong_SaysWhatIsWrong(string words, string wrong) => Assert.Equal(wrong, PackArguments.Read(words.Split(' '))!.Wrong);

    [Fact]
    public void Command_IsReadWhole()
    {
        var read = PackArguments.Read(["pack", "--out", "b", "a", "--language", "en", "--mail-to", "x@y.se"])!;

        Assert.Equal(("a", "b", "en", "x@y.se"), (read.Code, read.Out, read.Language.Tag, read.Receivers.Single()));
        Assert.Equal("a", PackArguments.Read(["pack", "a"])!.Out);
        Assert.Null(PackArguments.Read(["--sample"]));
    }

    private static MadePack Invented(Analytics.Dashboards.Figures.Release release) => new()
    {
        Release = release.ReleaseCode,
        ReleaseName = release.Name,
        ContentHash = release.ContentHash,
        Publication = 1,
        Language = "sv",
        Program = PackMaker.Program,
        MadeAt = "2026-11-26T08:00:00.000Z",
        Files = [new MadeFile("underlag.pdf", "Underlag", "application/pdf", 3, Convert.ToHexStringLower(SHA256.HashData([1, 2, 3])))],
        Missing = [],
    };
}
