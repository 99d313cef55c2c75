using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Disclosure;

/// <summary>What the protection reckons with is what is published: a list that says otherwise stops the publication, and names the figure.</summary>
public sealed class CountListTests
{
    [Theory]
    [InlineData("update dim_indicator_count set count_code = 'deviations' where indicator_code = 'S01'", "is published, but its counts come to 0. See dim_indicator_count and ind_count.")]
    [InlineData("delete from dim_indicator_count where indicator_code = 'S01'", "dim_indicator_count does not say what S01 by '' counts.")]
    [InlineData("delete from dim_count where count_code = 'plans'", "dim_count lacks plans by ''.")]
    public void WrongRow_StopsThePublication(string wrong, string said)
    {
        using var warehouse = new TestWarehouse();
        warehouse.Take("sip/sip_2025H2.csv", File.ReadAllText(TestWarehouse.Data("inbox-sparse/sip/sip_2025H2.csv")));
        using (var change = warehouse.Warehouse.BeginChange())
        {
            change.Execute(wrong);
            change.Commit();
        }

        var thrown = Assert.Throws<InvalidOperationException>(() => new PublicationRun(warehouse.Warehouse, TimeProvider.System).Run());

        Assert.Contains(said, thrown.Message, StringComparison.Ordinal);
        Assert.Equal(0, warehouse.Number("select count(*) from publication"));
    }

    // The county's figures are what readers need most: nothing of them is hidden for the sake of another count.
    [Fact]
    public void CountyFigures_OfTheSample_AreHiddenOnlyForWhatTheyAreThemselves()
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.SampleInbox);

        Assert.True(warehouse.Number("select count(*) from pub_value where area_code = 'lan' and breakdown = '' and status = 'shown'") > 500);
        Assert.Empty(warehouse.Rows("""
            select v.indicator_code, v.period_code, i.numerator, i.denominator
            from   pub_value v
            join   ind_value i on i.indicator_code = v.indicator_code and i.area_code = v.area_code and i.period_code = v.period_code and i.breakdown = v.breakdown
            join   dim_indicator d on d.indicator_code = v.indicator_code
            where  v.area_code = 'lan' and v.breakdown = '' and v.status = 'hidden'
            and    not (d.protected in ('numerator', 'share') and i.numerator between 1 and 4)
            and    not (d.protected in ('share', 'denominator') and i.denominator between 1 and 4)
            and    not (d.protected = 'share' and i.denominator - i.numerator between 1 and 4)
            """));
    }
}
