using Analytics.WarehouseSql;

namespace Analytics.Tests.Attacker;

/// <summary>The promise of protection on whole inboxes: the attacker reads what the open API gives, and gets at no count of 1 to 4.</summary>
public sealed class InboxAttackTests
{
    // The sample; two other seeds and a third; a county where hardly anything happens, and one where much does.
    [Theory]
    [InlineData("sample")]
    [InlineData("inbox-seed-31/inbox")]
    [InlineData("inbox-seed-47/inbox")]
    [InlineData("inbox-seed-58")]
    [InlineData("inbox-sparse")]
    [InlineData("inbox-dense")]
    public async Task Inbox_TellsNoSmallCount(string inbox)
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, inbox == "sample" ? TestWarehouse.SampleInbox : TestWarehouse.Data(inbox));
        var reading = await Promise.Read(warehouse);

        Promise.AssertHolds(Attack.On([reading]), Promise.TruthOf(warehouse));
    }
}
