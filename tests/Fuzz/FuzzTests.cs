using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Hosting.Desk;
using Analytics.Dashboards.Packs;
using Analytics.Tests.Dashboards;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Http;

namespace Analytics.Tests.Fuzz;

/// <summary>A short round of the fuzzing, always the same; <c>tests/Bench fuzz</c> goes on for as long as it is told to.</summary>
public sealed class FuzzTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const int Files = 120;
    private const int Words = 3_000;
    private const int Addresses = 250;

    // What the web server reads besides: settings, and the address that a sign-in comes back to.
    private static readonly WordFuzz.Reader[] OfTheServer =
    [
        new("sign-in", ["SignIn:Authority=https://login.example.org/x", "SignIn:SessionHours=8", "SignIn:CallbackPath=/signin-oidc", "SignIn:Roles:Officer=a,b", "SignIn:Scopes=openid profile"],
            text => SignInOptions.Read(WordFuzz.Settings(text, new Dictionary<string, string?> { ["SignIn:Authority"] = "https://login.example.org", ["SignIn:ClientId"] = "a", ["SignIn:ClientSecret"] = "b" }))),
        new("audience", ["Audience:Open=released", "Audience:Open=current"], text => OpenAudience.Read(WordFuzz.Settings(text))),
        new("proxies", ["Proxy:Known=10.1.2.3", "Proxy:Known=10.1.0.0/16, ::1"], text => Proxies.Read(WordFuzz.Settings(text))),
        new("mail", ["Mail:Host=mail.example.org", "Mail:Port=587", "Mail:From=a@example.org", "Mail:Security=tls", "Mail:MaxMegabytes=15"],
            text => MailOptions.Read(WordFuzz.Settings(text, new Dictionary<string, string?> { ["Mail:Host"] = "mail.example.org", ["Mail:From"] = "a@example.org" }))),
        new("receivers", ["a@example.org, b@example.org"], text => MailReceiver.ReadList(text)),
        new("upload", ["Upload:MaxMegabytes=50", "Upload:Path=data/upload"], text => UploadSetting.Read(WordFuzz.Settings(text.Replace("\0", "", StringComparison.Ordinal)), "/srv/wwwroot")),
        new("limits", ["Api:RequestsPerMinute=600", "AccessLog:KeepDays=730", "urls=http://*:80;https://[::1]:443"],
            text => _ = (RequestLimit.Read(WordFuzz.Settings(text)), Analytics.Etl.Retention.AccessLogDays.Read(WordFuzz.Settings(text)), Address.Wrong(WordFuzz.Settings(text)))),
        new("pack", ["pack kod --out x --mail-to a@b.se"], text => PackArguments.Read(text.Split(' '))),
        new("made pack", ["{\"release\":\"x\",\"files\":[],\"missing\":[]}"], text => MadePack.Parse(text)),
        new("way back", ["/om?a=b", "//example.org", "/\\example.org", "/inre/siffror?indicator=K01"], text => Assert.True(IsOurs(SignInFlow.Back(text, Site.Of(new DefaultHttpContext()))), text)),
    ];

    [Fact]
    public void Files_AreLoadedOrRefusedWithASentence()
    {
        using var warehouse = new TestWarehouse();
        var fuzz = new FileFuzz(warehouse.Warehouse, warehouse.Inbox, FileFuzz.Corpus([TestWarehouse.SampleInbox, TestWarehouse.Data("inbox-seed-31/inbox")]));

        Assert.Empty(Enumerable.Range(1, Files).Select(fuzz.Try).Append(fuzz.Unaccounted()).OfType<string>());
    }

    [Fact]
    public void Words_AreUnderstoodOrRefused()
    {
        using var warehouse = new TestWarehouse();
        var fuzz = new WordFuzz(warehouse.Warehouse, OfTheServer);

        Assert.Empty(Enumerable.Range(1, Words).Select(fuzz.Try).OfType<string>());
    }

    [Fact]
    public async Task Addresses_AreAnsweredOrRefused_AndLeadNowhereElse()
    {
        var fuzz = new HttpFuzz(site.Client, isRaw: false);
        var faults = new List<string>();
        for (var number = 1; number <= Addresses; number++)
        {
            faults.AddRange(await fuzz.Try(number) is { } fault ? [fault] : []);
        }

        Assert.Empty(faults);
    }

    private static bool IsOurs(string back) => back.StartsWith('/') && !back.StartsWith("//", StringComparison.Ordinal) && !back.StartsWith("/\\", StringComparison.Ordinal) && !back.Any(char.IsControl);
}
