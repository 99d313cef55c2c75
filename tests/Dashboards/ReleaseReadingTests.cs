using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Exports;
using Analytics.Tests.Schedule;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Analytics.Tests.Dashboards;

/// <summary>Pages, files and answers as of a release: the same whenever they are asked for, and only for those who may have them.</summary>
public sealed partial class ReleaseReadingTests : IDisposable
{
    private static readonly string[] KeyPages = ["", "/kommun/1480", "/indikator/K01", "/leveranser", "/leveranser/kva", "/definitioner?group=K", "/om/skydd"];
    private static readonly string[] KeyFiles = ["/api/v1/values?indicator=K01&format=csv", "/api/v1/feeds", "/api/v1/deliveries", "/indikator/K01.csv", "/api/v1/values?format=json-stat2&indicator=K01"];

    private readonly ReleasedWarehouse warehouse = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [GeneratedRegex("<aside class=\"banner release-banner\".*?</aside>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Banner();

    /// <inheritdoc/>
    public void Dispose() => warehouse.Dispose();

    [Fact]
    public async Task Release_ReadsTheSame_AfterALoadAWithdrawalAndAYear()
    {
        warehouse.Release("Våren");
        using var client = warehouse.Server.CreateClient();
        var before = await ReadAll(client, "/slapp/varen");
        var zip = await client.GetByteArrayAsync("/rapporter/varen/data.zip", Stop);
        warehouse.GoOn();
        warehouse.Clock.Now = warehouse.Clock.Now.AddYears(1);
        // Nothing of it is kept by a server that begins anew.
        using var later = new Server(warehouse.Invented, warehouse.Clock);
        using var again = later.CreateClient();

        Assert.Equal(before, await ReadAll(again, "/slapp/varen"));
        Assert.Equal(zip, await again.GetByteArrayAsync("/rapporter/varen/data.zip", Stop));
        Assert.NotEqual(before, await ReadAll(again, ""));
    }

    [Fact]
    public async Task Banner_TellsHowTheReleaseStands_AndTheFooterWhichItIs()
    {
        warehouse.Release("Våren");
        using var client = warehouse.Server.CreateClient();
        Assert.Contains("Du läser släppet Våren. Det gäller.", await Text(client, "/slapp/varen/kommun/1480"), StringComparison.Ordinal);
        warehouse.Clock.Now = SetClock.At("2026-03-02T10:00Z");
        warehouse.Release("Hösten", "2026-03-05T05:00Z", readers: "anna@example.org");
        warehouse.Clock.Now = SetClock.At("2026-03-05T05:00Z");

        var page = await client.GetStringAsync("/slapp/varen/kommun/1480", Stop);
        Assert.Contains("Du läser släppet Våren. Det är ersatt av Hösten.", await Text(client, "/slapp/varen/kommun/1480"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/slapp/hosten/kommun/1480\">Läs Hösten</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/kommun/1480\">Till dagens siffror</a>", page, StringComparison.Ordinal);
        Assert.Contains("Släppet Våren, fryst 2026-03-01 kl. 11.00.", page, StringComparison.Ordinal);
        Assert.Contains("You are reading the release Våren. It has been superseded by Hösten.", await Text(client, "/en/slapp/varen"), StringComparison.Ordinal);
        Assert.DoesNotContain("release-banner", await client.GetStringAsync("/kommun/1480", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PreparedRelease_IsForThoseNamed_AndAtItsTimeForEverybody_WithNothingRun()
    {
        warehouse.Release("Våren").Release("Hösten", "2026-04-01T05:00Z", readers: "anna@example.org");
        using var server = TestSignIn.On(warehouse.Server, ReleasedWarehouse.OpenReadsReleases);
        string[] addresses = ["/slapp/hosten", "/slapp/hosten/indikator/K01", "/slapp/hosten/indikator/K01.csv", "/slapp/hosten/api/v1/values", "/rapporter/hosten", "/rapporter/hosten/data.zip",
            "/rapporter/hosten/andringar", "/api/v1/releases/hosten/changes"];

        foreach (var (who, mayRead) in new[] { ("", false), ("bo@example.org", false), ("anna@example.org", true), ("cia@example.org group", true), ("dag@example.org officer", true) })
        {
            using var client = TestSignIn.As(server, who);
            foreach (var address in addresses)
            {
                using var answer = await client.GetAsync(address, Stop);
                Assert.Equal((who, address, mayRead ? HttpStatusCode.OK : HttpStatusCode.NotFound), (who, address, answer.StatusCode));
                Assert.Equal(mayRead, (await answer.Content.ReadAsStringAsync(Stop)).Contains("Hösten", StringComparison.Ordinal) || mayRead);
            }

            Assert.Equal(mayRead, (await client.GetStringAsync("/rapporter", Stop)).Contains("Hösten", StringComparison.Ordinal));
            Assert.Equal(mayRead, (await client.GetStringAsync("/api/v1/releases", Stop)).Contains("hosten", StringComparison.Ordinal));
        }

        using var everybody = TestSignIn.As(server, "");
        Assert.Contains("Släppet Våren, fryst", await everybody.GetStringAsync("/", Stop), StringComparison.Ordinal);
        warehouse.Clock.Now = SetClock.At("2026-04-01T05:00Z");
        foreach (var address in addresses)
        {
            Assert.Equal((address, HttpStatusCode.OK), (address, (await everybody.GetAsync(address, Stop)).StatusCode));
        }

        Assert.Contains("Släppet Hösten, fryst", await everybody.GetStringAsync("/", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RemovedRelease_IsGone_AndItsLinkSaysWhy()
    {
        warehouse.Release("Våren").Release("Aldrig öppet", "2027-01-01T05:00Z");
        using var client = warehouse.Server.CreateClient();
        warehouse.Remove("varen", "Mars var fel.");
        warehouse.Remove("aldrig-oppet", "Behövs inte.");

        using var page = await client.GetAsync("/rapporter/varen", Stop);
        Assert.Equal(HttpStatusCode.Gone, page.StatusCode);
        Assert.Contains("Borttaget den 1 mars 2026: Mars var fel.", WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        using var moved = await client.GetAsync("/slapp/varen/indikator/K01", Stop);
        Assert.Equal((HttpStatusCode.Redirect, "/rapporter/varen"), (moved.StatusCode, moved.Headers.Location?.ToString()));
        foreach (var address in new[] { "/slapp/varen/api/v1/values", "/slapp/varen/indikator/K01.csv", "/rapporter/varen/data.zip", "/api/v1/releases/varen/changes" })
        {
            using var answer = await client.GetAsync(address, Stop);
            Assert.Equal((address, HttpStatusCode.Gone, "application/problem+json"), (address, answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        }

        using var list = JsonDocument.Parse(await client.GetStringAsync("/api/v1/releases", Stop));
        Assert.Equal(["varen removed Mars var fel."], list.RootElement.GetProperty("releases").EnumerateArray()
            .Select(item => $"{item.GetProperty("code").GetString()} {item.GetProperty("status").GetString()} {item.GetProperty("removal_reason").GetString()}"));
        // What was never public is never told of.
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/rapporter/aldrig-oppet", Stop)).StatusCode);
    }

    [Fact]
    public async Task ReleaseOfAnotherVersion_SaysSo_AndGivesItsFiles()
    {
        warehouse.Release("Våren").Release("Hösten");
        using var client = warehouse.Server.CreateClient();
        var zip = await client.GetByteArrayAsync("/rapporter/hosten/data.zip", Stop);
        // A later program whose pages ask for a view that was not frozen.
        const string Later = "create view pub_later as select 1 as later_no";
        warehouse.Invented.Change("update release set shape_hash = 'x' where release_code = 'hosten'");
        warehouse.Invented.Change(Later);

        Assert.Contains("gjort av en annan version av programmet", await Text(client, "/rapporter/hosten"), StringComparison.Ordinal);
        Assert.Equal(zip, await client.GetByteArrayAsync("/rapporter/hosten/data.zip", Stop));
        Assert.Equal("/rapporter/hosten", (await client.GetAsync("/slapp/hosten/kommun/1480", Stop)).Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Conflict, (await client.GetAsync("/slapp/hosten/api/v1/values", Stop)).StatusCode);
        Assert.Contains("kan inte jämföra", (await Text(client, "/rapporter/hosten/andringar")).Replace("den här versionen inte kan jämföra", "kan inte jämföra", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await client.GetAsync("/api/v1/releases/hosten/changes", Stop)).StatusCode);
        using var server = TestSignIn.On(warehouse.Server, ReleasedWarehouse.OpenReadsReleases);
        using var open = TestSignIn.As(server, "");
        // Its start made the views anew.
        warehouse.Invented.Change(Later);
        Assert.Contains("Det släpp som gäller, Hösten, är gjort av en annan version", await Text(open, "/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnpackedFileThatIsChangedOrTakenAway_IsUnpackedAnew()
    {
        warehouse.Release("Hösten");
        using var client = warehouse.Server.CreateClient();
        const string address = "/slapp/hosten/api/v1/values?indicator=K01&format=csv";
        var before = await client.GetStringAsync(address, Stop);
        var file = Assert.Single(Directory.GetFiles(Path.Combine(warehouse.Warehouse.Engine.Folder!, "releases"), "*.db"));

        using (var changed = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=False"))
        {
            changed.Open();
            Dapper.SqlMapper.Execute(changed, "update pub_value set numerator = 999, value = 999 where value is not null");
        }

        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddSeconds(5));
        Assert.Equal(before, await client.GetStringAsync(address, Stop));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(file);
        Assert.Equal(before, await client.GetStringAsync(address, Stop));
    }

    [Fact]
    public async Task ReleasesThatNobodyReads_AreClosed_AndOpenedAgain()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Open files are counted in /proc, which only Linux has.");
        var codes = Enumerable.Range(1, 6).Select(number => FormattableString.Invariant($"nr-{number}")).ToList();
        codes.ForEach(code => warehouse.Release(code));
        using var client = warehouse.Server.CreateClient();

        var pages = await Task.WhenAll(codes.Select(code => client.GetStringAsync($"/slapp/{code}/api/v1/values?indicator=K01&format=csv", Stop)));
        await AllAreClosed();
        // Six at a time, each opened again while others are closed.
        var again = await Task.WhenAll(Enumerable.Range(0, 60).Select(number => client.GetStringAsync($"/slapp/{codes[number % 6]}/api/v1/values?indicator=K01&format=csv", Stop)));

        Assert.Equal(Enumerable.Range(0, 60).Select(number => pages[number % 6]), again);
        await AllAreClosed();
    }

    // The last of a request is done after its answer has come.
    private async Task AllAreClosed()
    {
        for (var look = 0; look < 400 && OpenReleases() > 0; look++)
        {
            await Task.Delay(25, Stop);
        }

        Assert.Equal(0, OpenReleases());
    }

    // The files in the releases' folder that this process has open.
    private int OpenReleases()
    {
        var folder = Path.Combine(warehouse.Warehouse.Engine.Folder!, "releases");
        return Directory.EnumerateFiles("/proc/self/fd").Count(file => Target(file)?.StartsWith(folder, StringComparison.Ordinal) == true);
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
    public async Task ReleaseOfAnotherShape_IsReadAsEver_WhereItHoldsAllThatPagesAskFor()
    {
        warehouse.Release("Hösten");
        warehouse.Invented.Change("update release set shape_hash = 'x' where release_code = 'hosten'");
        using var client = warehouse.Server.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/slapp/hosten/kommun/1480", Stop)).StatusCode);
    }

    [Fact]
    public async Task Tag_IsOfTheRelease_WhereTwoAreOfOnePublication()
    {
        warehouse.Release("Allt").Release("Våren", asOf: new DateOnly(2025, 6, 30));
        using var client = warehouse.Server.CreateClient();
        var tags = new List<string?>();
        foreach (var prefix in new[] { "", "/slapp/allt", "/slapp/varen" })
        {
            using var answer = await client.GetAsync(prefix + "/api/v1/values?indicator=K01&format=csv", Stop);
            tags.Add(answer.Headers.ETag?.Tag);
        }

        Assert.Equal(3, tags.Distinct().Count());
        Assert.DoesNotContain(",2025,", await client.GetStringAsync("/slapp/varen/api/v1/values?indicator=K01&format=csv", Stop), StringComparison.Ordinal);
    }

    // Against every promise the hidden cells of the invented warehouse hold a number.
    [Fact]
    public async Task Zip_HoldsEveryCell_AndNoHiddenNumber_AndTellsItsFilesHashes()
    {
        warehouse.Release("Våren");
        using var client = warehouse.Server.CreateClient();
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(await client.GetByteArrayAsync("/rapporter/varen/data.zip", Stop)));
        var files = zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });

        Assert.Equal(["definitioner.csv", "filer.csv", "las-mig.txt", "omraden.csv", "perioder.csv", "uppdelningar.csv", "varden/K01.csv", "varden/K02.csv"], files.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("77777", string.Concat(files.Values.Select(System.Text.Encoding.UTF8.GetString)), StringComparison.Ordinal);
        Assert.Contains("K01,lan,2025,,2000.0,400000.0,5.0", System.Text.Encoding.UTF8.GetString(files["varden/K01.csv"]).Replace(",2000,400000,5,", ",2000.0,400000.0,5.0,", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(
            files.Keys.Where(name => name != "filer.csv").Select(name => FormattableString.Invariant($"{name},{files[name].Length},{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(files[name]))}")).Order(StringComparer.Ordinal),
            System.Text.Encoding.UTF8.GetString(files["filer.csv"]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Order(StringComparer.Ordinal));
    }

    private static async Task<List<string>> ReadAll(HttpClient client, string prefix)
    {
        var read = new List<string>();
        foreach (var address in KeyPages.Concat(KeyFiles))
        {
            read.Add($"{address}\n{Banner().Replace(await client.GetStringAsync(prefix + (prefix + address == "" ? "/" : address), Stop), "")}");
        }

        return read;
    }

    private static async Task<string> Text(HttpClient client, string address) =>
        Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(await client.GetStringAsync(address, Stop), "<[^>]*>", " ")), @"[\s\u00a0]+", " ");
}
