using Analytics.Dashboards.Hosting;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards;

/// <summary>The real server over a warehouse of a test's own.</summary>
public sealed class Server : WebApplicationFactory<Site>
{
    private readonly WarehouseOptions options;
    private readonly TimeProvider clock;

    /// <summary>A server over a warehouse.</summary>
    public Server(InventedWarehouse warehouse, TimeProvider? clock = null)
        : this(warehouse.Options, clock)
    {
    }

    /// <summary>A server over a warehouse that holds what the test loaded.</summary>
    public Server(WarehouseOptions options, TimeProvider? clock = null)
    {
        this.options = options;
        this.clock = clock ?? TimeProvider.System;
        ClientOptions.AllowAutoRedirect = false;
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // A test may ask more in a minute than a reader would.
        builder.UseSetting(RequestLimit.Key, "1000000");
        builder.UseSetting(WarehouseOptions.ConnectionKey, options.ConnectionString);
        builder.UseSetting(WarehouseOptions.EngineKey, options.Engine.ToString());
        // No inbox: a server in a test loads nothing.
        builder.UseSetting("Inbox:Path", Path.Combine(Path.GetTempPath(), "no-inbox-here"));
        // No schedule either, unless the test is about it.
        builder.UseSetting("Schedule:Enabled", "false");
        // Nor is anything asked for that no test asked for.
        builder.UseSetting(WarmUp.EnabledKey, "false");
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("Logging:LogLevel:Default", "Critical");
        // Development is where stack traces would show.
        builder.UseEnvironment("Development");
        builder.ConfigureTestServices(services => services.AddSingleton(clock).AddSingleton<IStartupFilter, SignedIn>());
    }
}

/// <summary>One published warehouse and its server, shared by the tests that only read.</summary>
public sealed class PublishedSite : IDisposable
{
    private readonly InventedWarehouse warehouse = new InventedWarehouse().Published();

    /// <summary>Starts the server.</summary>
    public PublishedSite()
    {
        Server = new Server(warehouse);
        Client = Server.CreateClient();
    }

    /// <summary>The server.</summary>
    public Server Server { get; }

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        Server.Dispose();
        warehouse.Dispose();
    }
}
