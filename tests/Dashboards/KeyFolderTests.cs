using Analytics.Dashboards.Hosting;
using Analytics.Tests.Observability;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Analytics.Tests.Dashboards;

/// <summary>The folder of keys when something is wrong with it, and what the pages of one who has signed in leave in the log.</summary>
public sealed class KeyFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("analytics-keys-").FullName;
    private readonly CapturedLogs captured = new();

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        captured.Dispose();
    }

    [Fact]
    public void DamagedKey_IsPassedOver_AndToldInOneSentence()
    {
        var damaged = Path.Combine(folder, "key-11111111-1111-1111-1111-111111111111.xml");
        File.WriteAllText(damaged, "<key");

        Assert.Equal("ord", Protector().Unprotect(Protector().Protect("ord")));
        Assert.Contains(captured.Events, line => line.Contains($"[2007 KeyPassedOver] Nyckeln {damaged} är skadad, så de som loggat in med den måste logga in igen.", StringComparison.Ordinal));
        Assert.DoesNotContain(captured.Events, line => line.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public void DamagedRevocation_IsNotPassedOver()
    {
        File.WriteAllText(Path.Combine(folder, "revocation-1.xml"), "<revocation");

        Assert.ThrowsAny<Exception>(() => Protector().Protect("ord"));
    }

    [Fact]
    public void FolderThatIsGone_IsMadeAnew_ForTheAccountAlone()
    {
        Directory.Delete(folder);

        Assert.Equal("ord", Protector().Unprotect(Protector().Protect("ord")));
        Assert.Single(Directory.GetFiles(folder));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(folder) == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
    }

    [Fact]
    public async Task PagesOfOneWhoHasSignedIn_WarnOfNoHeaders()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var server = new Server(warehouse);
        using var signedIn = TestSignIn.On(server);
        using var site = signedIn.WithWebHostBuilder(host => host.UseSetting("Logging:LogLevel:Default", "Information").ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(captured)));
        using var client = TestSignIn.As(site, "anna@example.org owner");

        foreach (var address in (string[])["/", "/om", "/rapporter", "/inre", "/inre/leveranser", "/inloggningar", "/ingenstans"])
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.True((int)answer.StatusCode < 500, address);
            Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(captured.Events, line => line.Contains("Antiforgery", StringComparison.Ordinal) && line.Contains("[8 ", StringComparison.Ordinal));
    }

    private IDataProtector Protector()
    {
        var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(captured));
        services.AddDataProtection().SetApplicationName("test");
        services.Configure<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>(keys => keys.XmlRepository = new KeyFolder(new DirectoryInfo(folder), LoggerFactory.Create(logging => logging.AddProvider(captured))));
        return services.BuildServiceProvider().GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
    }
}
