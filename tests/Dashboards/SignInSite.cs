using System.Net;
using Analytics.Dashboards.Hosting;
using Analytics.Etl.Releases;
using Analytics.Tests.Observability;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Analytics.Tests.Dashboards;

/// <summary>
/// A server where people sign in at a real provider, over a warehouse with a release and a newer publication. What each holds is told apart by numbers that
/// stand nowhere else.
/// </summary>
public sealed class SignInSite : IDisposable
{
    /// <summary>Number of the released publication, and a count of it.</summary>
    public const string Released = "811111";

    /// <summary>Number of the newest publication, and a count of it.</summary>
    public const string Live = "922222";

    /// <summary>What stands in the warehouse before protection, and in the access log: for nobody but the inner zone.</summary>
    public const string Inner = "655559";

    /// <summary>The link of the release.</summary>
    public const string Code = "styrgruppen-varen-2026";

    private readonly List<IDisposable> things = [];
    private readonly CapturedLogs? logs;

    // Provider, server and browser are in one process, and reading a warehouse holds its thread: with as many threads as processors they would wait for one another.
    static SignInSite() => ThreadPool.SetMinThreads(64, 64);

    /// <summary>Starts provider and server.</summary>
    public SignInSite()
        : this(isReleased: true, TimeProvider.System, null)
    {
    }

    private SignInSite(bool isReleased, TimeProvider clock, CapturedLogs? logs)
    {
        this.logs = logs;
        Warehouse = new InventedWarehouse().Published();
        Warehouse.PublishAgain(811111);
        Warehouse.Change("update pub_value set numerator = 811111 where indicator_code = 'K01' and area_code = 'lan' and breakdown = '' and numerator is not null");
        if (isReleased)
        {
            new ReleaseRun(new Warehouse(Warehouse.Options), new Schedule.SetClock("2026-01-05T05:00Z"), "test").Run(new ReleaseRequest("Styrgruppen våren 2026"));
        }

        Warehouse.PublishAgain(922222);
        Warehouse.Change("update pub_value set numerator = 922222 where indicator_code = 'K01' and area_code = 'lan' and breakdown = '' and numerator is not null");
        Warehouse.Change("""
            insert into ind_value (indicator_code, area_code, period_code, breakdown, numerator, denominator, value, value_low, value_high, note)
            select v.indicator_code, v.area_code, v.period_code, v.breakdown, 655559, v.denominator, 655559, 655559, 655559, '' from pub_value v
            """);
        Warehouse.Change("insert into delivery_total (delivery_key, month_no, total) values (60, 202501, 655559)");
        Warehouse.Change("update delivery set refusal_message = 'Det är 655559 rader.' where refusal_message is not null and feed = 'kva'");
        Provider = Add(new Provider { Clock = clock });
        Site = Started(configured: true, clock);
    }

    /// <summary>Provider and server of a test's own, perhaps before the first release, with a clock, and with logs to be read.</summary>
    public static SignInSite Own(bool isReleased = true, TimeProvider? clock = null, CapturedLogs? logs = null) => new(isReleased, clock ?? TimeProvider.System, logs);

    /// <summary>What is served.</summary>
    public InventedWarehouse Warehouse { get; }

    /// <summary>Where people sign in.</summary>
    public Provider Provider { get; }

    /// <summary>The server.</summary>
    public WebApplicationFactory<Site> Site { get; }

    /// <summary>A real server on a real address, with or without a sign-in.</summary>
    public WebApplicationFactory<Site> Started(bool configured, TimeProvider? clock = null, params (string Key, string? Value)[] settings)
    {
        var site = Add(new Server(Warehouse, clock)).WithWebHostBuilder(builder =>
        {
            foreach (var (key, value) in configured ? Settings() : [])
            {
                builder.UseSetting(key, value);
            }

            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }

            if (logs is not null)
            {
                builder.UseSetting("Logging:LogLevel:Default", "Information");
                builder.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(logs));
            }
        });
        Add(site);
        site.UseKestrel(0);
        site.StartServer();
        return site;
    }

    /// <summary>A person's browser: it keeps cookies and follows where it is sent, or tells where that would be.</summary>
    /// <param name="person">Roles at the provider, between points.</param>
    /// <param name="fault">What is wrong with the token.</param>
    public HttpClient Browser(string person = "", string fault = "", bool follows = true, WebApplicationFactory<Site>? site = null, CookieContainer? cookies = null)
    {
        using var model = (site ?? Site).CreateClient();
        cookies ??= new CookieContainer();
        cookies.Add(Provider.Address, new Cookie("person", person));
        cookies.Add(Provider.Address, new Cookie("fault", fault));
        return Add(new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = follows }) { BaseAddress = model.BaseAddress });
    }

    /// <summary>A browser in which a person has signed in; it tells where it would be sent.</summary>
    public async Task<HttpClient> SignedIn(string person, WebApplicationFactory<Site>? site = null)
    {
        var cookies = new CookieContainer();
        using var answer = await Browser(person, site: site, cookies: cookies).GetAsync("/logga-in?till=/om", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "/om"), (answer.StatusCode, answer.RequestMessage!.RequestUri!.AbsolutePath));
        return Browser(person, follows: false, site: site, cookies: cookies);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        things.Reverse();
        things.ForEach(thing => thing.Dispose());
        Warehouse.Dispose();
    }

    private T Add<T>(T thing)
        where T : IDisposable
    {
        things.Add(thing);
        return thing;
    }

    internal (string Key, string Value)[] Settings() =>
    [
        ("SignIn:Authority", Provider.Address.AbsoluteUri), ("SignIn:ClientId", Provider.ClientId), ("SignIn:ClientSecret", Provider.ClientSecret),
        ("SignIn:Roles:SteeringGroup", "iop-styr"), ("SignIn:Roles:Officer", "iop-hand, iop-chef"), ("SignIn:Roles:Owner", "iop-owner"),
    ];
}
