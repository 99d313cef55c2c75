using System.Net;
using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Dashboards;

/// <summary>Who did what in the inner zone is noted before it is done, and read by the owner. What is old is erased with the rest: RetentionTests.</summary>
public class AccessLogTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_IsNoted_WithoutWhatWasSearchedFor_AndTheOwnerReadsIt()
    {
        var clock = new SetClock(DateTimeOffset.UtcNow);
        using var site = SignInSite.Own(clock: clock);
        var officer = await site.SignedIn("iop-hand");
        var nobody = await site.SignedIn("");
        var owner = await site.SignedIn("iop-hand.iop-owner");
        clock.Now = SetClock.At("2026-11-02T22:30Z");
        await Ask(officer, "/inre");
        await Ask(officer, "/en/inre/siffror?area=1480&namn=Anna+19121212-1212&1212=3");
        await Ask(officer, "/inre/191212121212");
        await Ask(officer, "/inre/atkomst");
        await Ask(officer, "/om");
        clock.Now = clock.Now.AddHours(2);
        await Ask(nobody, "/inre/slapp");
        await Ask(site.Browser(follows: false), "/inre");
        using var form = new FormUrlEncodedContent([]);
        using var posted = await officer.PostAsync("/inre/vad", form, Stop);
        await Ask(owner, "/inre/atkomst/logg.csv");
        var whole = (await (await owner.GetAsync("/inre/atkomst/logg.csv", Stop)).Content.ReadAsStringAsync(Stop)).Trim('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var some = await owner.GetStringAsync("/inre/atkomst?dag=2026-11-03&vem=nina@example.se", Stop);

        Assert.Equal(
            [
                "tid_utc;person;roll;gjorde;vad;skydd;utfall",
                "2026-11-03T00:30:00.000Z;iop-hand-iop-owner@example.se;ägare;read;/inre/atkomst/logg.csv;none;allowed",
                "2026-11-03T00:30:00.000Z;iop-hand-iop-owner@example.se;ägare;read;/inre/atkomst/logg.csv;none;allowed",
                "2026-11-03T00:30:00.000Z;iop-hand@example.se;handläggare;send;/inre/vad;none;allowed",
                "2026-11-03T00:30:00.000Z;nina@example.se;;read;/inre/slapp;none;refused",
                "2026-11-02T22:30:00.000Z;iop-hand@example.se;handläggare;read;/inre/atkomst;none;refused",
                "2026-11-02T22:30:00.000Z;iop-hand@example.se;handläggare;read;/inre/########-####;none;allowed",
                // The guard notes the address before the page is asked, and the page what it shows.
                "2026-11-02T22:30:00.000Z;iop-hand@example.se;handläggare;read;siffror K01 1480;unprotected;allowed",
                "2026-11-02T22:30:00.000Z;iop-hand@example.se;handläggare;read;/inre/siffror?area&namn;unprotected;allowed",
                "2026-11-02T22:30:00.000Z;iop-hand@example.se;handläggare;read;/inre;none;allowed",
            ], whole.Where(line => !line.Contains(";sign-in;", StringComparison.Ordinal)));
        Assert.Equal(
            ["iop-hand-iop-owner@example.se;ägare;sign-in;;none;allowed", "nina@example.se;;sign-in;;none;allowed", "iop-hand@example.se;handläggare;sign-in;;none;allowed"],
            whole.Where(line => line.Contains(";sign-in;", StringComparison.Ordinal)).Select(line => line[(line.IndexOf(';', StringComparison.Ordinal) + 1)..]));
        Assert.Contains("Loggen har 1 rad med det du har valt.", some, StringComparison.Ordinal);
        Assert.Contains("/inre/slapp</code>", some, StringComparison.Ordinal);
        Assert.DoesNotContain("<th scope=\"row\">iop-", some, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RequestThatCannotBeNoted_IsRefused_AndOtherPagesGoOn()
    {
        using var site = SignInSite.Own();
        var officer = await site.SignedIn("iop-hand");
        var before = await Ask(officer, "/inre");
        site.Warehouse.Change("alter table access_log rename to gone");
        var refused = await officer.GetAsync("/inre", Stop);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Stop));
        var others = await Ask(officer, "/om");
        site.Warehouse.Change("alter table gone rename to access_log");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.OK), (before, refused.StatusCode, others, await Ask(officer, "/inre")));
        Assert.Contains("loggen går inte att skriva just nu", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Du är inloggad som", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RequestDuringALongLoad_WaitsAFewSecondsAndIsRefused_AndPagesDoNotWait()
    {
        using var site = SignInSite.Own();
        var officer = await site.SignedIn("iop-hand");
        using (new Warehouse(site.Warehouse.Options).BeginChange())
        {
            var asked = officer.GetAsync("/inre", Stop);
            Assert.Equal(HttpStatusCode.OK, await Ask(site.Browser(), "/om"));
            Assert.False(asked.IsCompleted);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await asked).StatusCode);
        }
    }

    private static async Task<HttpStatusCode> Ask(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(address, Stop);
        return answer.StatusCode;
    }
}
