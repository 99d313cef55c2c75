using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl;

/// <summary>Deliveries taken back: everything is as it was without them.</summary>
public sealed class WithdrawalTests
{
    private const string January = "kva/kva_2026-01.csv";
    private const string Corrected = "kva/kva_2026-01_rättad.csv";

    [Theory, EachEngine]
    public void WithdrawingTheOnlyDelivery_LeavesNoFigureOfIt_ButKeepsRawRowsAndWhy(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver(January, SmallFiles.Month(1, 1));
        var raw = warehouse.Number("select count(*) from raw_procedure");

        var result = warehouse.Withdraw(1, " fel månad ");

        Assert.Equal(("withdrawn", 0, true), (result.Delivery.State, result.Restored.Count, result.ChangedFacts));
        Assert.Equal(["0|0|0"], warehouse.Rows("select (select count(*) from fact_procedure), (select count(*) from dim_unit), (select count(*) from ind_value where numerator is not null)"));
        Assert.Equal(raw, warehouse.Number("select count(*) from raw_procedure"));
        Assert.Equal(["1|1|withdrawn|test|fel månad"], warehouse.Rows("select act_no, delivery_key, act, acted_by, reason from delivery_act"));
    }

    [Theory, EachEngine]
    public void WithdrawingACorrection_BringsTheFormerFiguresBack(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver(January, SmallFiles.Month(1, 1));
        var before = warehouse.Content();
        warehouse.Deliver(Corrected, SmallFiles.Month(1, 2));
        Assert.NotEqual(before, warehouse.Content());

        var result = warehouse.Withdraw(2);

        Assert.Equal([1L], result.Restored.Select(former => former.DeliveryKey));
        Assert.Equal(["1|loaded|", "2|withdrawn|"], warehouse.States());
        Assert.Equal(before, warehouse.Content());
        Assert.Equal(["2|withdrawn|fel fil", "1|restored|Leverans 2 återkallades."], warehouse.Rows("select delivery_key, act, reason from delivery_act order by act_no"));
    }

    [Theory, EachEngine]
    public void WithdrawingWhatWasReplaced_ChangesNoFigure_AndHandsOnWhatItHadReplaced(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver(January, SmallFiles.Month(1, 1));
        var first = warehouse.Content();
        warehouse.Deliver(Corrected, SmallFiles.Month(1, 2));
        warehouse.Deliver(January, SmallFiles.Month(1, 3));
        var third = warehouse.Content();

        Assert.False(warehouse.Withdraw(2).ChangedFacts);
        Assert.Equal(["1|superseded|3", "2|withdrawn|", "3|loaded|"], warehouse.States());
        Assert.Equal(third, warehouse.Content());

        warehouse.Withdraw(3);
        Assert.Equal(["1|loaded|", "2|withdrawn|", "3|withdrawn|"], warehouse.States());
        Assert.Equal(first, warehouse.Content());
    }

    [Theory, EachEngine]
    public void SameBytesAfterAWithdrawal_AreANewDelivery_WithTheSameFigures(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver(January, SmallFiles.Month(1, 1));
        var before = warehouse.Content();
        warehouse.Withdraw(1);

        var again = warehouse.Deliver(January, SmallFiles.Month(1, 1));

        Assert.Equal((Outcome.Loaded, 2L), (again.Outcome, again.DeliveryKey));
        Assert.Equal(["1|withdrawn|", "2|loaded|"], warehouse.States());
        Assert.Equal(before, warehouse.Content());
    }

    [Theory, EachEngine]
    public void SupersedingAfterAWithdrawal_ReplacesWhatCameBack(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver(January, SmallFiles.Month(1, 1));
        warehouse.Deliver(Corrected, SmallFiles.Month(1, 2));
        warehouse.Withdraw(2);

        warehouse.Deliver(Corrected, SmallFiles.Month(1, 3));

        Assert.Equal(["1|superseded|3", "2|withdrawn|", "3|loaded|"], warehouse.States());
        using var fresh = warehouse.Fresh();
        Assert.Equal(fresh.Content(), warehouse.Content());
    }

    [Theory, EachEngine]
    public void MonthsInAnyOrder_AndTwoSenders_GiveWhatAFreshWarehouseHolds(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        foreach (var month in (int[])[3, 1, 2])
        {
            warehouse.Deliver($"kva/kva_2026-0{month}.csv", SmallFiles.Month(month, 1));
            warehouse.Deliver($"kva/privat/kva_2026-0{month}.csv", SmallFiles.Month(month, 2));
        }

        warehouse.Deliver("enheter/enheter_2026-01-01.csv", SmallFiles.Units(2, 1));
        warehouse.Withdraw(4);

        Assert.Equal(["1|loaded|", "2|loaded|", "3|loaded|", "4|withdrawn|", "5|loaded|", "6|loaded|", "7|loaded|"], warehouse.States());
        using var fresh = warehouse.Fresh();
        Assert.Equal(fresh.Content(), warehouse.Content());
    }

    [Theory, EachEngine]
    public void YearAfterTwelveMonths_IsRefused_ThenReplacesThem_AndWithdrawnBringsAllTwelveBack(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        for (var month = 1; month <= 12; month++)
        {
            warehouse.Put($"kva/kva_2026-{month:00}.csv", SmallFiles.Month(month, 1));
        }

        warehouse.Load();
        var months = warehouse.Content();

        Assert.Equal(Outcome.Rejected, warehouse.Deliver("kva/kva_2026.csv", SmallFiles.Year(2)).Outcome);
        Assert.Equal(months, warehouse.Content());
        Assert.Equal(Outcome.Loaded, warehouse.Deliver("kva/kva_2026_ersätter.csv", SmallFiles.Year(2)).Outcome);
        using (var fresh = warehouse.Fresh())
        {
            Assert.Equal(fresh.Content(), warehouse.Content());
        }

        Assert.Equal(12, warehouse.Withdraw(14).Restored.Count);
        Assert.Equal(months, warehouse.Content());
    }

    [Theory, EachEngine]
    public void RestoredDelivery_ThatOverlapsAnotherInForce_IsRefusedWhole_NamingIt(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver("kva/kva_2026.csv", SmallFiles.Year(1));
        warehouse.Deliver("kva/kva_2026-01_ersätter.csv", SmallFiles.Month(1, 2));
        warehouse.Confirm(2);
        warehouse.Deliver("kva/kva_2026-02.csv", SmallFiles.Month(2, 2));
        var before = warehouse.State();

        var refused = Assert.Throws<WarehouseException>(() => warehouse.Withdraw(2));

        Assert.Equal("Leverans 2 går inte att återkalla: då skulle leverans 1 (kva_2026.csv) gälla igen, men den överlappar leverans 3 (kva_2026-02.csv), som gäller. Återkalla leverans 3 först. Inget har ändrats.", refused.Message);
        Assert.Equal(before, warehouse.State());
        Assert.Equal(["confirmed"], warehouse.Rows("select act from delivery_act"));
    }

    [Theory, EachEngine]
    public void WithdrawingAHeldDelivery_BringsTheHeldOneBeforeItBack(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver(January, SmallFiles.ProcedureHeader);
        warehouse.Deliver(Corrected, SmallFiles.ProcedureHeader + "\n");
        Assert.Equal(["1|superseded|2", "2|held|"], warehouse.States());

        var result = warehouse.Withdraw(2);

        Assert.False(result.ChangedFacts);
        Assert.Equal(["1|held|", "2|withdrawn|"], warehouse.States());
    }

    [Theory, EachEngine]
    public void WithdrawingWhatReplacedAHeldDelivery_MakesItHeldAgain_AndLetsNothingIn(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver(January, SmallFiles.ProcedureHeader);
        warehouse.Deliver(Corrected, SmallFiles.Month(1, 1));

        warehouse.Withdraw(2);

        Assert.Equal(["1|held|", "2|withdrawn|"], warehouse.States());
        Assert.Equal(0, warehouse.Number("select count(*) from fact_procedure"));
        warehouse.Confirm(1);
        Assert.Equal(["1|confirmed|"], warehouse.Rows("select delivery_key, act, reason from delivery_act where act = 'confirmed'"));
    }

    [Theory, EachEngine]
    public void RestoredHeldDelivery_StandsAside_WhenALaterOneIsAskedAbout(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver(January, SmallFiles.ProcedureHeader);
        warehouse.Deliver(Corrected, SmallFiles.Month(1, 1));
        warehouse.Deliver(January, SmallFiles.ProcedureHeader + "\n");
        Assert.Equal(["1|superseded|2", "2|loaded|", "3|held|"], warehouse.States());

        warehouse.Withdraw(2);

        Assert.Equal(["1|superseded|3", "2|withdrawn|", "3|held|"], warehouse.States());
    }

    [Theory, EachEngine]
    public void UnitListWithdrawn_MakesItsUnitsInferredAgain_InAnyOrder(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver("enheter/enheter_2026-01-01.csv", SmallFiles.Units(3, 1));
        warehouse.Deliver(January, SmallFiles.Month(1, 1));
        warehouse.Deliver("enheter/enheter_2026-02-01.csv", SmallFiles.Units(4, 2));
        warehouse.Deliver("kva/kva_2026-02.csv", SmallFiles.Month(2, 1));
        foreach (var delivery in (long[])[1, 2, 3])
        {
            warehouse.Withdraw(delivery);
            using var fresh = warehouse.Fresh();
            Assert.Equal(fresh.Content(), warehouse.Content());
        }

        Assert.Equal(["0|1"], warehouse.Rows("select min(1 - is_inferred), max(is_inferred) from dim_unit"));
    }

    [Theory]
    [InlineData("", "Skälet saknas. Skriv varför leveransen återkallas med --reason. Inget har ändrats.")]
    [InlineData("mamma 850101-9809 hör av sig", "Skälet innehåller ett personnummer, och sådana får inte sparas. Skriv skälet utan det. Inget har ändrats.")]
    public void ReasonThatMayNotBeKept_IsRefused_AndChangesNothing(string reason, string message)
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver(January, SmallFiles.Month(1, 1));
        Assert.Equal(message, Assert.Throws<WarehouseException>(() => warehouse.Withdraw(1, reason)).Message);
        Assert.Equal(["1|loaded|"], warehouse.States());
    }

    [Theory]
    [InlineData("rejected", "Leverans 1 går inte att återkalla: den är avvisad, så inget av den är laddat. Inget har ändrats.")]
    [InlineData("withdrawn", "Leverans 1 går inte att återkalla: den är redan återkallad. Inget har ändrats.")]
    [InlineData("loading", "Leverans 1 går inte att återkalla: den laddas just nu eller blev avbruten. Kör load först. Inget har ändrats.")]
    public void DeliveryThatIsNeitherInForceNorReplacedNorHeld_CannotBeWithdrawn(string state, string message)
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver(January, SmallFiles.Month(1, 1));
        using (var change = warehouse.Warehouse.BeginChange())
        {
            change.Execute("update delivery set state = @state", new { state });
            change.Commit();
        }

        Assert.Equal(message, Assert.Throws<WarehouseException>(() => warehouse.Withdraw(1)).Message);
    }
}
