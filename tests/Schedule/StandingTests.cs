using System.Globalization;
using Analytics.Etl.Schedule;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Schedule;

/// <summary>What is expected when, what covers it, and what a feed is called then.</summary>
public class StandingTests
{
    private static readonly ExpectedPeriod[] Months =
    [
        new("2026-01", new(2026, 2, 16), new(2026, 2, 26), IsDelivered: true), new("2026-02", new(2026, 3, 16), new(2026, 3, 26), IsDelivered: false),
        new("2026-03", new(2026, 4, 15), new(2026, 4, 25), IsDelivered: false), new("2026-04", new(2026, 5, 15), new(2026, 5, 25), IsDelivered: false),
    ];

    [Theory]
    [InlineData("2026-03-15T22:59Z", "i tid")] // the last minute of the 15th in Sweden, in winter time
    [InlineData("2026-03-15T23:00Z", "väntar på leverans (2026-02)")]
    [InlineData("2026-03-26T22:59Z", "väntar på leverans (2026-02)")]
    [InlineData("2026-03-26T23:00Z", "sen sedan 2026-03-27 (2026-02)")]
    [InlineData("2026-04-25T21:59Z", "sen sedan 2026-03-27 (2026-02)")] // in summer time
    [InlineData("2026-04-25T22:00Z", "sen sedan 2026-03-27 (2 perioder från 2026-02)")]
    public void Feed_IsLateFromTheDayAfterItsLastDay_OnSwedishClocks(string now, string words) => Assert.Equal(words, Words(now, Months, hasDelivery: true));

    [Fact]
    public void FeedThatHasNeverCome_IsAwaited_BeforeAnythingIsExpected() => Assert.Equal("väntar på leverans (2026-02)", Words("2026-01-05T12:00Z", Months, hasDelivery: false));

    [Fact]
    public void FeedWithEverythingDelivered_IsOnTime_EvenWhereTheCalendarEnds() => Assert.Equal("i tid", Words("2026-12-01T12:00Z", Months[..1], hasDelivery: true));

    [Theory]
    [InlineData("kva", "2025-05", 20250616, 20250626)] // the 15th is a Sunday
    [InlineData("kva", "2026-03", 20260415, 20260425)]
    [InlineData("befolkning", "2025", 20260302, 20260323)] // 28 February is a Saturday
    [InlineData("befolkning", "2027", 20280228, 20280320)] // 59 days of a leap year
    [InlineData("hanvisningar", "2030K1", 20300423, 20300503)] // Easter Eve, Easter Sunday, Easter Monday
    [InlineData("utbud", "2025K4", 20260112, 20260122)] // 10 January is a Saturday
    [InlineData("malvarden", "2026", 20260202, 20260304)]
    [InlineData("malvarden", "2028", 20280201, 20280302)] // a leap year is a day longer
    [InlineData("sip", "2026H1", 20260731, 20260814)]
    [InlineData("partnerskap", "2025", 20260202, 20260216)]
    public void ExpectedDay_IsAWorkingDay(string feed, string period, int expected, int late)
    {
        using var warehouse = new TestWarehouse();

        Assert.Equal(
            [string.Create(CultureInfo.InvariantCulture, $"{expected}|{late}")],
            warehouse.Rows($"select expected_day, late_day from dim_feed_period where feed = '{feed}' and period_code = '{period}'"));
    }

    [Fact]
    public void EveryFeed_IsExpectedFromItsFirstPeriodToTheEndOfTheCalendar()
    {
        using var warehouse = new TestWarehouse();

        Assert.Equal(
            [
                "enheter|15|2026", "befolkning|16|2025", "kva|192|2025-01", "hanvisningar|62|2025K3", "utbud|62|2025K3", "familjecentraler|16|2025", "malvarden|15|2026",
                "avvikelser|62|2025K3", "sip|31|2025H2", "barnrattsombud|31|2025H2", "overenskommelser|16|2025", "partnerskap|16|2025", "enkat|16|2025",
            ],
            warehouse.Rows("""
                select f.feed, count(*), min(p.period_code) from dim_feed f join dim_feed_period p on p.feed = f.feed and p.first_day >= 20250101
                group by f.feed, f.sort_order order by f.sort_order
                """));
    }

    [Theory, EachEngine]
    public void Period_IsCoveredByItsMonthsTogether_OrByASnapshotInside(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        using (var change = warehouse.Warehouse.BeginChange())
        {
            string[] deliveries =
            [
                "hanvisningar BRIS 20250701 20250831 loaded", "hanvisningar region 20250901 20250930 loaded", // 2025K3 by two senders
                "hanvisningar BRIS 20251001 20251130 loaded", "hanvisningar region 20251201 20251231 superseded", // 2025K4 lacks December
                "utbud region 20251001 20251001 loaded", "utbud region 20260401 20260401 withdrawn", // the first day of 2025K4, and nothing of 2026K2
                "kva region 20260101 20261231 loaded", // a year answers for its months
                "sip region 20260101 20260331 loaded", // half of 2026H1
            ];
            for (var at = 0; at < deliveries.Length; at++)
            {
                var part = deliveries[at].Split(' ');
                change.Execute("""
                    insert into delivery (delivery_key, feed, sender, file_name, sha256, byte_count, period_code, first_day, last_day, received_at, received_by,
                                          state, contract_version, file_state, file_path)
                    values (@key, @feed, @sender, 'x', 'x', 1, 'x', @first, @last, '2027-02-01T00:00:00.000Z', 'test', @state, 1, 'done', 'x')
                    """, new { key = at + 1, feed = part[0], sender = part[1], first = int.Parse(part[2], CultureInfo.InvariantCulture), last = int.Parse(part[3], CultureInfo.InvariantCulture), state = part[4] });
                change.RunLoad("4-facts/delivery_month.sql", at + 1);
            }

            change.Commit();
        }

        Assert.Equal(
            [
                "hanvisningar|2025K3", "kva|2026-01", "kva|2026-02", "kva|2026-03", "kva|2026-04", "kva|2026-05", "kva|2026-06", "kva|2026-07", "kva|2026-08", "kva|2026-09",
                "kva|2026-10", "kva|2026-11", "kva|2026-12", "utbud|2025K4",
            ],
            warehouse.Rows("select feed, period_code from pub_feed_period where is_delivered = 1 order by feed, first_day"));
        Assert.Equal(
            ["hanvisningar|3|20251130|3", "kva|7|20261231|1", "sip|8|20260331|1", "utbud|5|20251001|1"],
            warehouse.Rows("select feed, last_delivery, data_through, delivery_count from pub_feed where last_delivery is not null order by feed"));
    }

    [Theory, EachEngine]
    public async Task Watch_NotesWhichFeedsAreLate(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var clock = new SetClock("2025-10-31T10:00Z");
        var none = FeedStandings.Summary(FeedStandings.Read(warehouse.Warehouse, new FeedCalendar(new SetClock("2025-02-25T10:00Z"))));
        var runner = new JobRunner(warehouse.Warehouse, new() { Inbox = warehouse.Inbox },
            FeedSchedule.Read(warehouse.Warehouse, new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build()), clock, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);

        var report = await runner.Trigger(FeedSchedule.Watch, clock.Now, TestContext.Current.CancellationToken);

        Assert.StartsWith("Inget flöde är sent. Väntar på leverans: enheter, befolkning, kva,", none, StringComparison.Ordinal);
        Assert.Equal(
            "Sena flöden: kva sen sedan 2025-02-28 (9 perioder från 2025-01); hanvisningar sen sedan 2025-10-31 (2025K3); utbud sen sedan 2025-10-21 (2025K3); avvikelser sen sedan 2025-10-31 (2025K3)."
            + " Väntar på leverans: enheter, befolkning, familjecentraler, malvarden, sip, barnrattsombud, overenskommelser, partnerskap, enkat.",
            report.Message);
        Assert.Equal([report.Message], warehouse.Rows("select message from job_run"));
    }

    private static string Words(string now, ExpectedPeriod[] periods, bool hasDelivery) =>
        new FeedToday("kva", "", null, null, null, new FeedCalendar(new SetClock(now)).Standing(periods, hasDelivery)).Words;
}
