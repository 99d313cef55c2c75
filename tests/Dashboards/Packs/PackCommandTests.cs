using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Packs;
using Analytics.Dashboards.Resources;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Analytics.Tests.Dashboards;

/// <summary>The command <c>pack</c>: what it says first, and what it leaves when the disk is full or the mail server is away.</summary>
public sealed class PackCommandTests(PackCommandTests.OneServer shared) : IClassFixture<PackCommandTests.OneServer>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MailThatCannotBeSent_IsToldBeforeAnythingIsMade()
    {
        var target = Path.Combine(shared.Folder, "mail.zip");
        var (code, said) = await Run(target, "anna@example.org");

        Assert.Equal((1, Texts.MailNotConfigured.Sv + "\n"), (code, said));
        Assert.False(File.Exists(target));
    }

    [Fact]
    public async Task FullDisk_LeavesNoFileThatIsCutShort()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no disk here that is always full.");
        var target = Path.Combine(shared.Folder, "full.zip");
        File.CreateSymbolicLink(target + ".part", "/dev/full");
        var (code, said) = await Run(target);

        Assert.Equal(1, code);
        Assert.Contains("Underlaget gick inte att spara: ", said, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(shared.Folder, "full.zip*"));
    }

    [Fact]
    public async Task ServerThatIsAway_IsLoggedByItsCode_WithoutWhatWasThrown()
    {
        var log = new Lines();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Mail:Host"] = "127.0.0.1", ["Mail:Port"] = "1", ["Mail:Security"] = "none", ["Mail:From"] = "a@example.org" }).Build();
        var server = shared.Server;
        var mail = new PackMail(configuration, new PackMailLedger(server.Warehouse, TimeProvider.System), new OpenDataOptions(configuration), TimeProvider.System, log);
        var pack = new MadePack { Release = "x", ReleaseName = "x", ContentHash = "x", Publication = 1, Language = "sv", Program = "x", MadeAt = "2026-11-26T08:00:00.000Z", Files = [], Missing = [] };
        await mail.Send(server.Current, Language.Swedish, pack, _ => [], ["borta@example.org"], "test", Stop);

        Assert.Equal([(LogLevel.Error, "A pack could not be mailed: SocketException ConnectionRefused.", true)], log.Written);
    }

    private async Task<(int Code, string Said)> Run(string target, params string[] receivers)
    {
        using var say = new StringWriter { NewLine = "\n" };
        var code = await PackCommand.Run(shared.Server.Services, new PackArguments(shared.Server.Current.ReleaseCode, target, Language.Swedish, receivers), say, Stop);
        return (code, say.ToString());
    }

    private sealed class Lines : ILogger<PackMail>
    {
        public List<(LogLevel Level, string Text, bool HasNothingThrown)> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Add((logLevel, formatter(state, exception), exception is null));
    }

    /// <summary>A server without a browser and without mail.</summary>
    public sealed class OneServer : IDisposable
    {
        private readonly InventedWarehouse warehouse = new InventedWarehouse().Published();

        /// <summary>Starts it.</summary>
        public OneServer() => Server = new PackServer(warehouse.Options, (BrowserPath.Key, "/nowhere/chromium"));

        /// <summary>The server.</summary>
        public PackServer Server { get; }

        /// <summary>Where files are written.</summary>
        public string Folder { get; } = Directory.CreateTempSubdirectory("analytics-test-pack-").FullName;

        /// <inheritdoc/>
        public void Dispose()
        {
            Server.Dispose();
            warehouse.Dispose();
            Directory.Delete(Folder, recursive: true);
        }
    }
}
