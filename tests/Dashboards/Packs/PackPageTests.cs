using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Packs;
using Analytics.Etl.Releases;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards;

/// <summary>The page where a pack is ordered and fetched. A program that writes nothing stands for the browser: what a real one prints is for PrintTests.</summary>
public sealed class PackPageTests
{
    // There on every Unix: ends at once, and prints nothing.
    private const string BrokenBrowser = "/bin/false";

    [Fact]
    public async Task Pack_IsMadeWithoutABrowser_AndSaysWhatIsMissingAndWhatToDo()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var server = new PackServer(warehouse.Options, (BrowserPath.Key, "/nowhere/chromium"));
        var before = WebUtility.HtmlDecode(await server.Read(PackServer.Page));
        using var answer = await server.Post(PackServer.Page);
        var after = await server.Settled(PackServer.Page);

        Assert.Contains("Underlaget är inte gjort än.", before, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, PackServer.Page), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.Contains("Underlaget är gjort, men inte helt.", after, StringComparison.Ordinal);
        Assert.Contains("Underlag för styrgruppen (PDF): PDF saknas: ingen webbläsare hittades på servern. Installera Chromium, Chrome eller Edge, eller ange var den ligger med Browser__Path.", after, StringComparison.Ordinal);
        Assert.Contains("Gör det som saknas", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrowserThatCrashes_IsTold_AndTheNextOrderIsServed()
    {
        Assert.SkipUnless(File.Exists(BrokenBrowser), "There is no program that ends at once here.");
        using var warehouse = new InventedWarehouse().Published();
        using var server = new PackServer(warehouse.Options, (BrowserPath.Key, BrokenBrowser));
        using var first = await server.Post(PackServer.Page);
        var crashed = await server.Settled(PackServer.Page);
        using var second = await server.Post(PackServer.Page);
        var again = await server.Settled(PackServer.Page);

        Assert.All([crashed, again], page => Assert.Contains("PDF saknas: webbläsaren på servern skrev inte ut. Försök igen. Felet står i loggen.", page, StringComparison.Ordinal));
        Assert.Empty(Directory.GetDirectories(Path.GetTempPath(), "analytics-print-*").Where(folder => Directory.GetCreationTimeUtc(folder) < DateTime.UtcNow.AddMinutes(-5)));
    }

    [Fact]
    public async Task DiskThatTakesNothing_IsToldInAWholeSentence()
    {
        using var warehouse = new InventedWarehouse().Published();
        var place = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        using var server = new PackServer(warehouse.Options, (BrowserPath.Key, "/nowhere/chromium"), (ReleaseShelf.FolderKey, place));
        _ = server.Services.GetRequiredService<ReleaseShelf>().Open(server.Current);
        // A file where the folder of packs should be.
        await File.WriteAllTextAsync(Path.Combine(place, "underlag"), "", TestContext.Current.CancellationToken);
        using var answer = await server.Post(PackServer.Page);
        var page = await server.Settled(PackServer.Page);
        Directory.Delete(place, recursive: true);

        Assert.Contains("Underlaget gick inte att spara på servern. Det beror oftast på att disken är full. Frigör plats och försök igen.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Order_NeedsThePagesToken_AndSomebodyWhoMay()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var server = new PackServer(warehouse.Options, (BrowserPath.Key, "/nowhere/chromium"));
        using var without = await server.Client.PostAsync(PackServer.Page, null, TestContext.Current.CancellationToken);
        using var signIn = new PackServer(warehouse.Options, (BrowserPath.Key, "/nowhere/chromium"), (OpenAudience.AuthorityKey, "https://login.example.org"));
        var page = WebUtility.HtmlDecode(await signIn.Read(PackServer.Page));
        using var hidden = await signIn.Client.GetAsync($"/rapporter/{signIn.Prepared.ReleaseCode}/underlag", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Contains("Handläggare och styrgruppen kan göra det när de har loggat in.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<button type=\"submit\">Gör", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Skicka med mejl", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task Pack_IsMadeOnce_FetchedWhole_AndGoesWithItsRelease()
    {
        using var warehouse = new InventedWarehouse().Published();
        // Mail is configured, so that the page of a whole pack has a form to take the token from.
        using var server = new PackServer(warehouse.Options, ("Mail:Host", "localhost"), ("Mail:From", "a@example.org"));
        var shelf = server.Services.GetRequiredService<PackShelf>();
        var made = await shelf.Keep(server.Current, Analytics.Dashboards.Resources.Language.Swedish, async write =>
        {
            await write("underlag.pdf", [1, 2, 3]);
            return Invented(server);
        });
        using var answer = await server.Post(PackServer.Page);
        var page = await server.Settled(PackServer.Page);
        using var zip = new ZipArchive(await server.Client.GetStreamAsync(PackServer.Page + "/underlag.zip", TestContext.Current.CancellationToken));
        var inside = MadePack.Parse(await new StreamReader(zip.GetEntry(MadePack.FileName)!.Open()).ReadToEndAsync(TestContext.Current.CancellationToken))!;
        var pdf = await server.Client.GetByteArrayAsync(PackServer.Page + "/underlag.pdf", TestContext.Current.CancellationToken);
        new ReleaseRemoval(server.Warehouse, TimeProvider.System, "prov").Run("styrgruppen-hosten-2026", "Fel siffror");
        using var gone = await server.Client.GetAsync(PackServer.Page + "/underlag.pdf", TestContext.Current.CancellationToken);
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

    private static MadePack Invented(PackServer server) => new()
    {
        Release = server.Current.ReleaseCode,
        ReleaseName = server.Current.Name,
        ContentHash = server.Current.ContentHash,
        Publication = 1,
        Language = "sv",
        Program = PackMaker.Program,
        MadeAt = "2026-11-26T08:00:00.000Z",
        Files = [new MadeFile("underlag.pdf", "Underlag", "application/pdf", 3, Convert.ToHexStringLower(SHA256.HashData([1, 2, 3])))],
        Missing = [],
    };
}
