using Analytics.Etl.Schedule;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Tests.Schedule;

/// <summary>Lines of the schedule that configuration overrides, and those it may not.</summary>
public class ScheduleSettingsTests
{
    [Fact]
    public void Configuration_OverridesALine_AndLeavesTheOthers()
    {
        using var warehouse = new TestWarehouse();

        var lines = Read(warehouse, ("Schedule:kva:Cron", "45 6 1 * *"), ("schedule:KVA:missedrule", "skip"), ("Schedule:Enabled", "false"));

        Assert.Equal(("45 6 1 * *", MissedRule.Skip), Values(lines, "kva"));
        Assert.Equal(("15 5 * * 1-5", MissedRule.RunOnce), Values(lines, "hanvisningar"));
        Assert.Equal(("0 7 * * 1", MissedRule.Skip), Values(lines, "overenskommelser"));
        Assert.Equal(15, lines.Lines.Count);
    }

    [Theory]
    [InlineData("Schedule:kva:Cron", "61 5 * * *", "Schemat för kva: tiden ”61 5 * * *” går inte att läsa. Skriv fem fält, minut timme dag månad veckodag, till exempel ”0 5 * * 1-5” för vardagar klockan fem. Rätta Schedule:kva:Cron.")]
    [InlineData("Schedule:kva:Cron", "0 0 5 * * *", "Schemat för kva: tiden ”0 0 5 * * *” går inte att läsa. Skriv fem fält, minut timme dag månad veckodag, till exempel ”0 5 * * 1-5” för vardagar klockan fem. Rätta Schedule:kva:Cron.")]
    [InlineData("Schedule:sip:Cron", "0 5 30 2 *", "Schemat för sip: tiden ”0 5 30 2 *” infaller aldrig. Rätta Schedule:sip:Cron.")]
    [InlineData("Schedule:kva:MissedRule", "twice", "Schemat för kva: regeln ”twice” för missade tider finns inte. Skriv run_once (körs en gång i efterhand) eller skip (väntar till nästa tid). Rätta Schedule:kva:MissedRule.")]
    [InlineData("Schedule:kvo:Cron", "0 5 * * *", "Inställningen Schedule:kvo gäller inget jobb. Jobben är enheter, befolkning, kva, hanvisningar, utbud, familjecentraler, malvarden, avvikelser, sip, barnrattsombud, overenskommelser, partnerskap, enkat, leverans-vakt, gallring.")]
    [InlineData("Schedule:kva:Cronn", "0 5 * * *", "Inställningen Schedule:kva:Cronn finns inte. För ett jobb kan Cron och MissedRule ställas in.")]
    public void SettingThatCannotBeRead_IsRefusedWithASentence(string key, string value, string sentence)
    {
        using var warehouse = new TestWarehouse();

        var refused = Assert.Throws<WarehouseException>(() => Read(warehouse, (key, value)));

        Assert.Equal(sentence, refused.Message);
    }

    private static (string Cron, MissedRule Missed) Values(FeedSchedule schedule, string job)
    {
        var line = schedule.Lines.Single(line => line.Job == job);
        return (line.Cron, line.Missed);
    }

    private static FeedSchedule Read(TestWarehouse warehouse, params (string Key, string Value)[] settings) => FeedSchedule.Read(
        warehouse.Warehouse,
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build());
}
