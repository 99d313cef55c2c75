using System.Net;

namespace Analytics.Tests.Dashboards;

/// <summary>Hangfire's page where people sign in: for handläggare, at the machine itself too, and noted.</summary>
[Collection(Schedule.HangfireTests.Collection)]
public class InnerJobsTests
{
    [Fact]
    public async Task Page_IsForOfficersAlone_AlsoAtTheMachine_AndItsOwnPollingIsNotNoted()
    {
        using var site = SignInSite.Own();
        var jobs = site.Started(configured: true, null, ("Schedule:Enabled", "true"), (Analytics.Dashboards.Hosting.Jobs.OpenOnLoopbackKey, "true"));
        var found = new List<(HttpStatusCode Status, bool IsHangfire)>();
        foreach (var browser in new[] { site.Browser(follows: false, site: jobs), await site.SignedIn("", jobs), await site.SignedIn("iop-styr", jobs), await site.SignedIn("iop-hand", jobs) })
        {
            using var answer = await browser.GetAsync("/jobs/recurring", TestContext.Current.CancellationToken);
            found.Add((answer.StatusCode, (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains("Hangfire", StringComparison.Ordinal)));
            using var polled = await browser.GetAsync("/jobs/stats", TestContext.Current.CancellationToken);
        }

        Assert.Equal([(HttpStatusCode.Found, false), (HttpStatusCode.Forbidden, false), (HttpStatusCode.Forbidden, false), (HttpStatusCode.OK, true)], found);
        Assert.Equal(
            ["iop-hand@example.se /jobs/recurring allowed", "iop-styr@example.se /jobs/recurring refused", "nina@example.se /jobs/recurring refused"],
            new Analytics.WarehouseSql.Warehouse(site.Warehouse.Options).Query<string>("select concat(l.who, ' ', l.what, ' ', l.outcome) from access_log l where l.action <> 'sign-in' order by l.who"));
    }
}
