using Analytics.Dashboards.Hosting;

namespace Analytics.Dashboards.Packs;

/// <summary>What makes, keeps and mails packs.</summary>
public static class Packing
{
    /// <summary>Adds it to the program.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<PrintPasses>();
        services.AddSingleton<PageSnapshot>();
        services.AddSingleton<BrowserPrint>();
        services.AddSingleton<PackMaker>();
        services.AddSingleton<PackShelf>();
        services.AddSingleton<PackMailLedger>();
        services.AddSingleton<PackMail>();
        services.AddSingleton<PackOrders>();
        services.AddHostedService(all => all.GetRequiredService<PackOrders>());
    }
}
