using System.Net;
using Analytics.Dashboards.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Analytics.Tests.Dashboards;

/// <summary>Hangfire's page: it does not exist but for a person at the machine, where that is configured.</summary>
[Collection(Schedule.HangfireTests.Collection)]
public class JobsPageTests
{
    [Theory]
    [InlineData(false, "/jobs")]
    [InlineData(true, "/jobs")]
    [InlineData(true, "/jobs/recurring")]
    [InlineData(true, "/en/jobs")]
    public async Task ByDefault_ThereIsNoPage(bool isScheduled, string address)
    {
        using var warehouse = new InventedWarehouse().Published();
        using var site = Site(warehouse, isScheduled, isOpen: false);

        Assert.Equal((HttpStatusCode.NotFound, false), await Ask(site, address));
    }

    [Theory]
    [InlineData("/jobs", "127.0.0.1", null, HttpStatusCode.OK)]
    [InlineData("/jobs/recurring", "localhost", null, HttpStatusCode.OK)]
    [InlineData("/jobs", "127.0.0.1", "X-Forwarded-For", HttpStatusCode.NotFound)]
    [InlineData("/jobs", "127.0.0.1", "Forwarded", HttpStatusCode.NotFound)]
    [InlineData("/jobs", "127.0.0.1", "X-Real-IP", HttpStatusCode.NotFound)]
    [InlineData("/jobs", "evil.example", null, HttpStatusCode.NotFound)]
    [InlineData("/en/jobs", "127.0.0.1", null, HttpStatusCode.NotFound)]
    public async Task OpenOnLoopback_LetsInOnlyWhoAsksFromTheMachineItself(string address, string host, string? header, HttpStatusCode expected)
    {
        using var warehouse = new InventedWarehouse().Published();
        using var site = Site(warehouse, isScheduled: true, isOpen: true);

        Assert.Equal((expected, expected == HttpStatusCode.OK), await Ask(site, address, host, header));
    }

    [Fact]
    public async Task OpenOnLoopback_WithoutASchedule_HasNoPage()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var site = Site(warehouse, isScheduled: false, isOpen: true);

        Assert.Equal((HttpStatusCode.NotFound, false), await Ask(site, "/jobs"));
    }

    [Fact]
    public async Task ConnectionFromNowhere_IsNotTheMachineItself()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var server = new Server(warehouse);
        using var site = server.WithWebHostBuilder(builder => builder.UseSetting("Schedule:Enabled", "true").UseSetting(Jobs.OpenOnLoopbackKey, "true"));
        // The test server has no connection, hence no address.
        using var client = site.CreateClient();

        using var answer = await client.GetAsync("/jobs", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Page_CarriesItsOwnPolicy_AndOtherPagesTheStrictOne()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var site = Site(warehouse, isScheduled: true, isOpen: true);
        using var client = site.CreateClient();

        using var jobs = await client.GetAsync("/jobs", TestContext.Current.CancellationToken);
        using var other = await client.GetAsync("/leveranser", TestContext.Current.CancellationToken);

        Assert.Equal(
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            jobs.Headers.GetValues("Content-Security-Policy").Single());
        Assert.DoesNotContain("unsafe", other.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_RunsNoJob_ForARequestForgedElsewhere()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var site = Site(warehouse, isScheduled: true, isOpen: true);
        using var client = site.CreateClient();
        using var form = new FormUrlEncodedContent([new("jobs[]", "kva")]);

        using var answer = await client.PostAsync("/jobs/recurring/trigger", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    // A real server on a real address: only that has a connection to look at.
    private static WebApplicationFactory<Site> Site(InventedWarehouse warehouse, bool isScheduled, bool isOpen)
    {
        var site = new Server(warehouse).WithWebHostBuilder(builder => builder
            .UseSetting("Schedule:Enabled", isScheduled ? "true" : "false")
            .UseSetting(Jobs.OpenOnLoopbackKey, isOpen ? "true" : null));
        site.UseKestrel(0);
        site.StartServer();
        return site;
    }

    private static async Task<(HttpStatusCode Status, bool IsHangfire)> Ask(WebApplicationFactory<Site> site, string address, string? host = null, string? header = null)
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = host is null ? null : $"{host}:{client.BaseAddress!.Port}";
        if (header is not null)
        {
            request.Headers.Add(header, "192.0.2.1");
        }

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains("Hangfire", StringComparison.Ordinal));
    }
}
