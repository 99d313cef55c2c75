using System.Buffers;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Analytics.Tests.Dashboards;

/// <summary>A mail server on this machine that keeps what it gets, and can be told to refuse.</summary>
public sealed class MailBox : IDisposable
{
    private readonly CancellationTokenSource end = new();
    private readonly Lock only = new();
    private readonly Task running;
    private readonly List<(string To, MimeMessage Message)> received = [];

    /// <summary>Starts it.</summary>
    public MailBox()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Port = ((IPEndPoint)free.LocalEndpoint).Port;
        }

        var services = new ServiceProvider();
        services.Add(new Store(this));
        services.Add(new Filter());
        var options = new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port))).Build();
        running = new SmtpServer.SmtpServer(options, services).StartAsync(end.Token);
    }

    /// <summary>Where it listens.</summary>
    public int Port { get; }

    /// <summary>Whether it refuses every mail.</summary>
    public bool IsBroken { get; set; }

    /// <summary>What came, and to whom the envelope said.</summary>
    public IReadOnlyList<(string To, MimeMessage Message)> Received
    {
        get
        {
            lock (only)
            {
                return [.. received];
            }
        }
    }

    /// <summary>The settings of a server that mails through it.</summary>
    public (string Key, string Value)[] Settings =>
    [
        ("Mail:Host", "127.0.0.1"), ("Mail:Port", Port.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Mail:Security", "none"),
        ("Mail:From", "uppfoljning@example.org"), ("Site:Address", "https://data.example.org/anhoriga"),
    ];

    private Task<SmtpResponse> Take(IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        if (IsBroken)
        {
            return Task.FromResult(SmtpResponse.TransactionFailed);
        }

        using var bytes = new MemoryStream(buffer.ToArray());
        lock (only)
        {
            received.Add((string.Join(' ', transaction.To.Select(to => $"{to.User}@{to.Host}")), MimeMessage.Load(bytes, cancellationToken)));
        }

        return Task.FromResult(SmtpResponse.Ok);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        end.Cancel();
        try
        {
            running.Wait(TimeSpan.FromSeconds(5));
        }
        catch (AggregateException)
        {
            // It was told to end.
        }

        end.Dispose();
    }

    // The server disposes of its store after each session, so the box itself cannot be one.
    private sealed class Store(MailBox box) : MessageStore
    {
        public override Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken) =>
            box.Take(transaction, buffer, cancellationToken);
    }

    private sealed class Filter : MailboxFilter
    {
        public override Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) => Task.FromResult(to.User != "finns-inte");
    }
}
