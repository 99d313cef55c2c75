using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;
using MailKit;
using MailKit.Net.Smtp;
using MimeKit;

namespace Analytics.Dashboards.Packs;

/// <summary>What became of a mail.</summary>
/// <param name="Receiver">To whom.</param>
/// <param name="Said">What became of it, in words.</param>
/// <param name="IsFailure">Whether it neither went now nor had gone before.</param>
public sealed record MailOutcome(string Receiver, Text Said, bool IsFailure);

/// <summary>Mails a finished pack, once to each receiver: a mail of its own to everybody, so that nobody sees the others.</summary>
public sealed partial class PackMail(IConfiguration configuration, PackMailLedger ledger, OpenDataOptions site, TimeProvider clock, ILogger<PackMail> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Why nothing can be mailed from this server; null where it can.</summary>
    public Text? WhyNot => MailOptions.Read(configuration).Wrong;

    /// <summary>Sends.</summary>
    /// <param name="release">The release.</param>
    /// <param name="language">The language of the mail.</param>
    /// <param name="pack">Its pack. One that lacks something is not mailed: it can be sent only once.</param>
    /// <param name="read">Gives a file's content.</param>
    /// <param name="receivers">Checked addresses.</param>
    /// <param name="who">Who ordered it, for the ledger.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<IReadOnlyList<MailOutcome>> Send(
        Release release, Language language, MadePack pack, Func<string, byte[]> read, IReadOnlyList<string> receivers, string who, CancellationToken stop)
    {
        var (options, wrong) = MailOptions.Read(configuration);
        if (options is null || !pack.IsWhole)
        {
            return [.. receivers.Select(receiver => new MailOutcome(receiver, wrong ?? Texts.MailNotWhole, true))];
        }

        var outcomes = new List<MailOutcome>();
        foreach (var receiver in receivers)
        {
            outcomes.Add(ledger.Claim(release.ReleaseKey, receiver, who) is not { } claim
                ? new MailOutcome(receiver, Texts.MailAlready, false)
                : await SendOne(release, language, pack, read, receiver, claim, options, stop));
        }

        return outcomes;
    }

    private async Task<MailOutcome> SendOne(
        Release release, Language language, MadePack pack, Func<string, byte[]> read, string receiver, string claim, MailOptions options, CancellationToken stop)
    {
        var isSent = false;
        try
        {
            using var message = Message(release, language, pack, read, receiver, options);
            using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
            await client.ConnectAsync(options.Host, options.Port, options.Security, stop);
            if (options.User != "")
            {
                await client.AuthenticateAsync(options.User, options.Password, stop);
            }

            await client.SendAsync(message, stop);
            // From here on the server has it, whatever becomes of the connection.
            isSent = true;
            ledger.Sent(release.ReleaseKey, receiver, claim);
            await client.DisconnectAsync(true, stop);
            return new MailOutcome(receiver, Texts.MailSent, false);
        }
        catch (Exception failed) when (isSent && failed is not OperationCanceledException)
        {
            NotEnded(log, Fault.Code(failed));
            return new MailOutcome(receiver, Texts.MailSent, false);
        }
        catch (Exception failed) when (failed is ProtocolException or CommandException or MailKit.Security.AuthenticationException or MailKit.Security.SslHandshakeException
            or IOException or System.Net.Sockets.SocketException or TimeoutException or NotSupportedException or ServiceNotConnectedException)
        {
            // The server's own words may hold addresses and names: its code is what goes to the log.
            NotSent(log, failed.GetType().Name, Code(failed));
            return new MailOutcome(receiver, failed is SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } ? Texts.MailRefused : Texts.MailFailed, true);
        }
        finally
        {
            if (!isSent)
            {
                ledger.GiveBack(release.ReleaseKey, receiver, claim);
            }
        }
    }

    private static string Code(Exception failed) => failed switch
    {
        SmtpCommandException told => ((int)told.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture),
        System.Net.Sockets.SocketException net => net.SocketErrorCode.ToString(),
        _ => "",
    };

    private MimeMessage Message(Release release, Language language, MadePack pack, Func<string, byte[]> read, string receiver, MailOptions options)
    {
        var isLight = pack.Files.Sum(file => file.Bytes) <= options.MostBytes;
        var message = new MimeMessage { Subject = language.Say(Texts.MailSubject, release.Name), Date = clock.GetUtcNow() };
        message.From.Add(MailboxAddress.Parse(options.From));
        message.To.Add(MailboxAddress.Parse(receiver));
        var body = new BodyBuilder { TextBody = string.Join("\r\n\r\n", Paragraphs(release, language, pack, isLight)) + "\r\n" };
        if (isLight)
        {
            foreach (var file in pack.Files)
            {
                body.Attachments.Add($"{release.ReleaseCode}-{file.Name}", read(file.Name), ContentType.Parse(file.MediaType));
            }
        }

        message.Body = body.ToMessageBody();
        return message;
    }

    private IEnumerable<string> Paragraphs(Release release, Language language, MadePack pack, bool isLight)
    {
        yield return language.Say(Texts.MailAbout, release.Name, language.Date(release.MadeAt));
        if (site.Address != "")
        {
            yield return language.Say(Texts.MailLink, $"{site.Address}{language.Prefix}/rapporter/{release.ReleaseCode}/underlag");
        }

        yield return isLight
            ? language[Texts.MailAttached] + "\r\n" + string.Join("\r\n", pack.Files.Select(file => $"- {file.Title} ({release.ReleaseCode}-{file.Name})"))
            : language[site.Address != "" ? Texts.MailTooLarge : Texts.MailTooLargeNoLink];
        yield return language[Texts.MailOnce];
    }

    [LoggerMessage(EventId = 2305, EventName = "PackNotMailed", Level = LogLevel.Error, Message = "A pack could not be mailed: {Error} {Code}.")]
    private static partial void NotSent(ILogger log, string error, string code);

    [LoggerMessage(EventId = 2306, EventName = "MailEndedBadly", Level = LogLevel.Warning, Message = "The mail was sent, but the connection did not end well: {Reason}")]
    private static partial void NotEnded(ILogger log, string reason);
}
