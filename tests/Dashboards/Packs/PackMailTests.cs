using System.Net;
using System.Security.Cryptography;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Packs;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Analytics.Tests.Dashboards;

/// <summary>A finished pack is mailed to those who are named, once, and never half.</summary>
public sealed class PackMailTests : IDisposable
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 5000).Select(number => (byte)number)];

    private readonly InventedWarehouse warehouse = new InventedWarehouse().Published();
    private readonly MailBox box = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        box.Dispose();
        warehouse.Dispose();
    }

    [Fact]
    public async Task Page_MailsTheKeptPackToEachReceiver_OnceForEachRelease()
    {
        using var server = new PackServer(warehouse.Options, box.Settings);
        await Keep(server);
        using var first = await server.Post(PackServer.Page, "?handler=mail", ("receivers", "Anna@Example.org; bo@example.org"));
        var sent = await server.Settled(PackServer.Page);
        using var second = await server.Post(PackServer.Page, "?handler=mail", ("receivers", "anna@example.org, cilla@example.org"));
        var again = await server.Settled(PackServer.Page);

        Assert.Equal(["anna@example.org", "bo@example.org", "cilla@example.org"], box.Received.Select(mail => mail.To));
        Assert.Contains("anna@example.org: skickat", sent, StringComparison.Ordinal);
        Assert.Contains("anna@example.org: har redan fått det, eller får det just nu; inget skickades", again, StringComparison.Ordinal);
        Assert.Equal(["anna@example.org true", "bo@example.org true", "cilla@example.org true"],
            server.Warehouse.Query<string>("select concat(receiver, ' ', case when sent_at is null then 'false' else 'true' end) from pack_mail order by receiver"));
    }

    [Fact]
    public async Task Mail_HasSubjectLinkAndWholeFiles_AndNamesNobodyElse()
    {
        using var server = new PackServer(warehouse.Options, box.Settings);
        await Send(server, "anna@example.org", "bo@example.org");
        var mail = box.Received[0].Message;
        var attached = mail.Attachments.OfType<MimePart>().Single();
        using var bytes = new MemoryStream();
        await attached.Content!.DecodeToAsync(bytes, TestContext.Current.CancellationToken);

        Assert.Equal(("Mötesunderlag: Styrgruppen hösten 2026", "uppfoljning@example.org", "anna@example.org"), (mail.Subject, mail.From.ToString(), mail.To.ToString()));
        Assert.Contains("Läs och hämta det här: https://data.example.org/anhoriga/rapporter/styrgruppen-hosten-2026/underlag", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal(("styrgruppen-hosten-2026-underlag.pdf", Convert.ToHexStringLower(SHA256.HashData(Content))), (attached.FileName, Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))));
        Assert.DoesNotContain("bo@example.org", mail.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServerThatRefuses_IsTold_NothingIsMarkedSent_AndTheNextAttemptSends()
    {
        using var server = new PackServer(warehouse.Options, box.Settings);
        box.IsBroken = true;
        var refused = await Send(server, "anna@example.org");
        var noted = server.Warehouse.Query<long>("select count(*) from pack_mail").Single();
        box.IsBroken = false;
        var sent = await Send(server, "anna@example.org");

        Assert.Equal([(Texts.MailFailed, true)], refused.Select(outcome => (outcome.Said, outcome.IsFailure)));
        Assert.Equal(0, noted);
        Assert.Equal([(Texts.MailSent, false)], sent.Select(outcome => (outcome.Said, outcome.IsFailure)));
        Assert.Single(box.Received);
    }

    [Fact]
    public async Task ServerThatIsNotThere_OrKnowsNotTheReceiver_IsTold()
    {
        using var server = new PackServer(warehouse.Options, box.Settings);
        var unknown = await Send(server, "finns-inte@example.org", "anna@example.org");
        using var nowhere = new PackServer(warehouse.Options, [.. box.Settings, ("Mail:Port", "1")]);
        var absent = await Send(nowhere, "bo@example.org");

        Assert.Equal([(Texts.MailRefused, true), (Texts.MailSent, false)], unknown.Select(outcome => (outcome.Said, outcome.IsFailure)));
        Assert.Equal([(Texts.MailFailed, true)], absent.Select(outcome => (outcome.Said, outcome.IsFailure)));
        Assert.Equal(["anna@example.org"], server.Warehouse.Query<string>("select receiver from pack_mail"));
    }

    // Each server has a ledger, and a connection, of its own, as two processes have.
    [Fact]
    public async Task TwoProcessesAtOnce_SendOnce()
    {
        using var one = new PackServer(warehouse.Options, box.Settings);
        using var other = new PackServer(warehouse.Options, box.Settings);
        string[] receivers = [.. Enumerable.Range(1, 6).Select(number => FormattableString.Invariant($"person{number}@example.org"))];
        var outcomes = (await Task.WhenAll(Task.Run(() => Send(one, receivers)), Task.Run(() => Send(other, receivers)))).SelectMany(list => list).ToList();

        Assert.Equal(receivers, box.Received.Select(mail => mail.To).Order());
        Assert.Equal((6, 6), (outcomes.Count(outcome => outcome.Said == Texts.MailSent), outcomes.Count(outcome => outcome.Said == Texts.MailAlready)));
    }

    [Fact]
    public async Task PackThatLacksAFile_IsNotMailed()
    {
        using var server = new PackServer(warehouse.Options, box.Settings);
        var outcomes = await server.Services.GetRequiredService<PackMail>().Send(server.Current, Language.Swedish, Pack(server) with { Missing = [new MissingFile("a", "A", "B")] }, _ => Content, ["anna@example.org"], "prov", TestContext.Current.CancellationToken);

        Assert.Equal([(Texts.MailNotWhole, true)], outcomes.Select(outcome => (outcome.Said, outcome.IsFailure)));
        Assert.Empty(box.Received);
    }

    [Fact]
    public async Task PackThatIsTooLarge_IsMailedAsALinkAlone()
    {
        using var server = new PackServer(warehouse.Options, [.. box.Settings, ("Mail:MaxMegabytes", "1")]);
        var large = Pack(server);
        large = large with { Files = [large.Files[0] with { Bytes = 2_000_000 }] };
        await server.Services.GetRequiredService<PackMail>().Send(server.Current, Language.Swedish, large, _ => throw new InvalidOperationException("Read."), ["anna@example.org"], "prov", TestContext.Current.CancellationToken);
        var mail = box.Received.Single().Message;

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
        var settings = box.Settings.Append((Key: parts[0], Value: parts[1])).GroupBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => (string?)pair.Last().Value);
        var (options, wrong) = MailOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());

        Assert.Null(options);
        Assert.Contains(named, wrong!.Sv, StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<MailOutcome>> Send(PackServer server, params string[] receivers) =>
        server.Services.GetRequiredService<PackMail>().Send(server.Current, Language.Swedish, Pack(server), _ => Content, receivers, "prov", TestContext.Current.CancellationToken);

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
