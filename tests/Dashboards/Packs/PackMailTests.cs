using System.Security.Cryptography;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Packs;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;

namespace Analytics.Tests.Dashboards;

/// <summary>A server that mails into a box, shared by the tests: each has receivers of its own.</summary>
public sealed class MailSite : IDisposable
{
    private readonly InventedWarehouse warehouse = new InventedWarehouse().Published();

    /// <summary>Starts both.</summary>
    public MailSite() => Server = new PackServer(warehouse.Options, Box.Settings);

    /// <summary>What is mailed comes here.</summary>
    public MailBox Box { get; } = new();

    /// <summary>The server.</summary>
    public PackServer Server { get; }

    /// <summary>What mails, as another process has it: with a warehouse and a ledger of its own.</summary>
    public PackMail Mail(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Box.Settings.Concat(settings).GroupBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => (string?)pair.Last().Value)).Build();
        return new PackMail(configuration, new PackMailLedger(new Warehouse(warehouse.Options), TimeProvider.System), new OpenDataOptions(configuration), TimeProvider.System, NullLogger<PackMail>.Instance);
    }

    /// <summary>The mails to some receivers.</summary>
    public IReadOnlyList<MimeMessage> To(params string[] receivers) => [.. Box.Received.Where(mail => receivers.Contains(mail.To)).Select(mail => mail.Message)];

    /// <summary>Whom the ledger knows of some receivers, and whether the mail went.</summary>
    public IReadOnlyList<string> Noted(params string[] receivers) => Server.Warehouse.Query<string>(
        "select concat(receiver, case when sent_at is null then ' -' else '' end) from pack_mail where receiver in @receivers order by receiver", new { receivers });

    /// <inheritdoc/>
    public void Dispose()
    {
        Server.Dispose();
        Box.Dispose();
        warehouse.Dispose();
    }
}

/// <summary>A finished pack is mailed to those who are named, once, and never half.</summary>
public sealed class PackMailTests(MailSite site) : IClassFixture<MailSite>
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 5000).Select(number => (byte)number)];

    [Fact]
    public async Task Page_MailsTheKeptPackToEachReceiver_OnceForEachRelease()
    {
        var server = site.Server;
        await Keep(server);
        using var first = await server.Post(PackServer.Page, "?handler=mail", ("receivers", "Anna@Example.org; bo@example.org"));
        var sent = await server.Settled(PackServer.Page);
        using var second = await server.Post(PackServer.Page, "?handler=mail", ("receivers", "anna@example.org, cilla@example.org"));
        var again = await server.Settled(PackServer.Page);

        Assert.Equal([1, 1, 1], new[] { "anna@example.org", "bo@example.org", "cilla@example.org" }.Select(receiver => site.To(receiver).Count));
        Assert.Contains("anna@example.org: skickat", sent, StringComparison.Ordinal);
        Assert.Contains("anna@example.org: har redan fått det, eller får det just nu; inget skickades", again, StringComparison.Ordinal);
        Assert.Equal(["anna@example.org", "bo@example.org", "cilla@example.org"], site.Noted("anna@example.org", "bo@example.org", "cilla@example.org"));
    }

    [Fact]
    public async Task Mail_HasSubjectLinkAndWholeFiles_AndNamesNobodyElse()
    {
        await Send(site.Mail(), "dora@example.org", "erik@example.org");
        var mail = site.To("dora@example.org").Single();
        var attached = mail.Attachments.OfType<MimePart>().Single();
        using var bytes = new MemoryStream();
        await attached.Content!.DecodeToAsync(bytes, TestContext.Current.CancellationToken);

        Assert.Equal(("Mötesunderlag: Styrgruppen hösten 2026", "uppfoljning@example.org", "dora@example.org"), (mail.Subject, mail.From.ToString(), mail.To.ToString()));
        Assert.Contains("Läs och hämta det här: https://data.example.org/anhoriga/rapporter/styrgruppen-hosten-2026/underlag", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal(("styrgruppen-hosten-2026-underlag.pdf", Convert.ToHexStringLower(SHA256.HashData(Content))), (attached.FileName, Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))));
        Assert.DoesNotContain("erik@example.org", mail.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServerThatRefuses_IsTold_NothingIsMarkedSent_AndTheNextAttemptSends()
    {
        site.Box.IsBroken = true;
        var refused = await Send(site.Mail(), "frida@example.org");
        var noted = site.Noted("frida@example.org");
        site.Box.IsBroken = false;
        var sent = await Send(site.Mail(), "frida@example.org");

        Assert.Equal([(Texts.MailFailed, true)], refused.Select(outcome => (outcome.Said, outcome.IsFailure)));
        Assert.Empty(noted);
        Assert.Equal([(Texts.MailSent, false)], sent.Select(outcome => (outcome.Said, outcome.IsFailure)));
        Assert.Single(site.To("frida@example.org"));
    }

    [Fact]
    public async Task ServerThatIsNotThere_OrKnowsNotTheReceiver_IsTold()
    {
        var unknown = await Send(site.Mail(), "finns-inte@example.org", "gun@example.org");
        var absent = await Send(site.Mail(("Mail:Port", "1")), "hans@example.org");

        Assert.Equal([(Texts.MailRefused, true), (Texts.MailSent, false)], unknown.Select(outcome => (outcome.Said, outcome.IsFailure)));
        Assert.Equal([(Texts.MailFailed, true)], absent.Select(outcome => (outcome.Said, outcome.IsFailure)));
        Assert.Equal(["gun@example.org"], site.Noted("finns-inte@example.org", "gun@example.org", "hans@example.org"));
    }

    [Fact]
    public async Task TwoProcessesAtOnce_SendOnce()
    {
        string[] receivers = [.. Enumerable.Range(1, 6).Select(number => FormattableString.Invariant($"person{number}@example.org"))];
        var outcomes = (await Task.WhenAll(Task.Run(() => Send(site.Mail(), receivers)), Task.Run(() => Send(site.Mail(), receivers)))).SelectMany(list => list).ToList();

        Assert.Equal(6, site.To(receivers).Count);
        Assert.Equal((6, 6), (outcomes.Count(outcome => outcome.Said == Texts.MailSent), outcomes.Count(outcome => outcome.Said == Texts.MailAlready)));
    }

    [Fact]
    public async Task PackThatLacksAFile_IsNotMailed()
    {
        var outcomes = await site.Mail().Send(site.Server.Current, Language.Swedish, Pack(site.Server) with { Missing = [new MissingFile("a", "A", "B")] }, _ => Content, ["ida@example.org"], "prov", TestContext.Current.CancellationToken);

        Assert.Equal([(Texts.MailNotWhole, true)], outcomes.Select(outcome => (outcome.Said, outcome.IsFailure)));
        Assert.Empty(site.To("ida@example.org"));
    }

    [Fact]
    public async Task PackThatIsTooLarge_IsMailedAsALinkAlone()
    {
        var large = Pack(site.Server);
        large = large with { Files = [large.Files[0] with { Bytes = 2_000_000 }] };
        await site.Mail(("Mail:MaxMegabytes", "1")).Send(site.Server.Current, Language.Swedish, large, _ => throw new InvalidOperationException("Read."), ["jan@example.org"], "prov", TestContext.Current.CancellationToken);
        var mail = site.To("jan@example.org").Single();

        Assert.Empty(mail.Attachments);
        Assert.Contains("Filerna är för stora för att bifogas. Hämta dem med länken.", mail.TextBody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anna@example.org\r\nBcc: bo@example.org")]
    [InlineData("anna@example.org, Bo <bo@example.org>")]
    [InlineData("anna")]
    [InlineData("anna@example")]
    [InlineData("anna@example.org bo@example.org")]
    [InlineData("\"a\\\"@example.org")]
    public void AddressThatIsNoPlainOne_IsRefused(string text) => Assert.Equal(Texts.MailNoAddress, MailReceiver.ReadList(text).Wrong);

    [Theory]
    [InlineData("19121212-1212@example.org")]
    [InlineData("anna.191212121212@example.org")]
    public void AddressWithAPersonalNumber_IsRefused(string text) => Assert.Equal(Texts.MailPersonalNumber, MailReceiver.ReadList(text).Wrong);

    [Theory]
    [InlineData("Mail:Host=", "Mail__Host")]
    [InlineData("Mail:From=Anna <a@example.org>", "Mail__From")]
    [InlineData("Mail:Security=ssl", "Mail__Security")]
    [InlineData("Mail:Port=0", "Mail__Port")]
    [InlineData("Mail:User=u", "Mail__Security")]
    [InlineData("Mail:MaxMegabytes=x", "Mail__MaxMegabytes")]
    public void SettingThatIsWrong_IsNamed(string setting, string named)
    {
        var parts = setting.Split('=', 2);
        var settings = site.Box.Settings.Append((Key: parts[0], Value: parts[1])).GroupBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => (string?)pair.Last().Value);
        var (options, wrong) = MailOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());

        Assert.Null(options);
        Assert.Contains(named, wrong!.Sv, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<MailOutcome>> Send(PackMail mail, params string[] receivers) =>
        mail.Send(site.Server.Current, Language.Swedish, Pack(site.Server), _ => Content, receivers, "prov", TestContext.Current.CancellationToken);

    private static Task<MadePack> Keep(PackServer server) => server.Services.GetRequiredService<PackShelf>().Keep(server.Current, Language.Swedish, async write =>
    {
        await write("underlag.pdf", Content);
        return Pack(server);
    });

    private static MadePack Pack(PackServer server) => new()
    {
        Release = server.Current.ReleaseCode,
        ReleaseName = server.Current.Name,
        ContentHash = server.Current.ContentHash,
        Publication = 1,
        Language = "sv",
        Program = PackMaker.Program,
        MadeAt = "2026-11-26T08:00:00.000Z",
        Files = [new MadeFile("underlag.pdf", "Underlag för styrgruppen (PDF)", "application/pdf", Content.Length, Convert.ToHexStringLower(SHA256.HashData(Content)))],
        Missing = [],
    };
}
