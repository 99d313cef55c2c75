using System.Net;
using System.Text;
using Analytics.Tests.Etl;

namespace Analytics.Tests.Dashboards;

/// <summary>What a person decides about deliveries and codes at the desk, against the same decision as a command.</summary>
public sealed class DeskDeliveryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Withdrawing_IsTriedFirst_AndDoesWhatTheCommandDoes()
    {
        using var warehouse = SmallWarehouse.Copy();
        using var other = SmallWarehouse.Copy();
        using var site = new DeskSite(warehouse.Warehouse.Options, warehouse.Inbox);
        var before = warehouse.State();
        using var begun = await site.Post("/inre/leveranser/2", "/inre/leveranser/2?handler=Withdraw", ("reason", "fel fil"));
        var tried = await site.Await(begun);

        Assert.Equal(before, warehouse.State());
        Assert.Matches(@"\d+ publicerade siffror skulle ändras", tried);
        using var decided = await site.Decide(begun, "Go");
        var done = await site.Await(begun);
        other.Withdraw(2);

        Assert.Contains("Leverans 2 (kva_2026-02.csv) är återkallad.", done, StringComparison.Ordinal);
        Assert.Equal(other.State(), warehouse.State());
        Assert.Contains("av anna@example.se. fel fil", await site.Text("/inre/leveranser/2"), StringComparison.Ordinal);

        using var again = await site.Post("/inre/leveranser/1", "/inre/leveranser/2?handler=Withdraw", ("reason", "fel fil"));
        Assert.Contains("den är redan återkallad", await site.Await(again), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirming_IsTriedFirst_AndDoesWhatTheCommandDoes()
    {
        using var warehouse = SmallWarehouse.Copy();
        using var other = SmallWarehouse.Copy();
        foreach (var one in new[] { warehouse, other })
        {
            one.Deliver("kva/kva_2026-03.csv", SmallFiles.ProcedureHeader);
        }

        using var site = new DeskSite(warehouse.Warehouse.Options, warehouse.Inbox);
        Assert.Contains("En leverans väntar på att du bekräftar den.", await site.Text("/inre/leveranser"), StringComparison.Ordinal);
        Assert.Contains("Därför väntar den Filen har inga rader.", await site.Text("/inre/leveranser/3"), StringComparison.Ordinal);
        using var begun = await site.Post("/inre/leveranser/3", "/inre/leveranser/3?handler=Confirm");
        await site.Await(begun);
        Assert.Equal(["1|loaded|", "2|loaded|", "3|held|"], warehouse.States());
        using var decided = await site.Decide(begun, "Go");
        var done = await site.Await(begun);
        other.Confirm(3);

        Assert.Contains("Leverans 3 (kva_2026-03.csv) gäller nu med 0 rader.", done, StringComparison.Ordinal);
        Assert.Equal(other.State(), warehouse.State());
    }

    [Fact]
    public async Task UnknownUnit_IsDecided_AsTheCommandDoes()
    {
        using var warehouse = new TestWarehouse().Put("enheter/enheter_2026-01-01.csv", SmallFiles.Units(3, 1))
            .Put("kva/kva_2026-01.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk("2026-01-05", 1, 6) + SmallFiles.Talk("2026-01-06", 1, 6).Replace(SmallFiles.Unit(1), SmallFiles.Unit(1) + "X", StringComparison.Ordinal));
        warehouse.Load();
        var written = SmallFiles.Unit(1) + "X";
        using var site = new DeskSite(warehouse.Warehouse.Options, warehouse.Inbox);
        var page = await site.Text("/inre/forslag");
        using var incomplete = await site.Post("/inre/forslag", "/inre/forslag", ("kind", "unit"), ("written", written), ("decision", "other"), ("code", ""));
        using var stranger = await site.Post("/inre/forslag", "/inre/forslag", ("kind", "unit"), ("written", "finns inte"), ("decision", "ignore"));
        using var begun = await site.Post("/inre/forslag", "/inre/forslag", ("kind", "unit"), ("written", written), ("decision", "same=" + SmallFiles.Unit(1)));
        var done = await site.Await(begun);

        Assert.Contains($"Koden {written} är samma som {SmallFiles.Unit(1)} Mottagning 1 1", page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (incomplete.StatusCode, stranger.StatusCode));
        Assert.Contains("Beslutet är sparat. Omräknade leveranser: 1.", done, StringComparison.Ordinal);
        Assert.Equal([$"unit|{written}|{SmallFiles.Unit(1)}|same|anna@example.se"], warehouse.Rows("select kind, written_code, code, decision, decided_by from code_alias"));
        Assert.Contains("Alla koder i leveranserna är kända eller bedömda.", await site.Text("/inre/forslag"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Job_IsRunByHand_InThePersonsName()
    {
        using var warehouse = SmallWarehouse.Copy();
        using var site = new DeskSite(warehouse.Warehouse.Options, warehouse.Inbox);
        await site.Text("/inre/jobb");
        warehouse.Put("kva/kva_2026-03.csv", Encoding.UTF8.GetBytes(SmallFiles.Month(3, 1)));
        using var begun = await site.Post("/inre/jobb", "/inre/jobb", ("job", "kva"));
        var done = await site.Await(begun);

        Assert.Contains("1 fil: 1 laddad.", done, StringComparison.Ordinal);
        Assert.Equal(["anna@example.se"], warehouse.Rows("select received_by from delivery where file_name = 'kva_2026-03.csv'"));
    }
}
