namespace Analytics.Tests.Attacker;

/// <summary>Numbers that are no counts of persons bound such counts all the same.</summary>
public sealed class FactTests
{
    private static readonly ReadArea[] Areas = [new("lan", "county", ["1", "2"]), new("A", "care_area", ["1"]), new("B", "care_area", ["2"])];
    private static readonly ReadPeriod[] Periods = [new("2025K1", "quarter", 20250101, 20250331)];

    // Ten in all; six municipalities of B told of one each, so that A has four at most.
    [Theory]
    [InlineData("S04", "S09")]
    [InlineData("H01", "H10")]
    public void MunicipalitiesAndParties_AreAtLeastAsManyEvents(string counted, string telling)
    {
        ReadCell[] hidden = [Shown(counted, "lan", 10), Hidden(counted, "A"), Hidden(counted, "B")];

        Assert.Empty(Attack.On([new Reading(hidden, Areas, Periods, [])]).Breaches);
        Assert.StartsWith($"{counted} A 2025K1 numerator is 1..4", Assert.Single(Attack.On([new Reading([.. hidden, Shown(telling, "B", 6)], Areas, Periods, [])]).Breaches), StringComparison.Ordinal);
    }

    // Once 30 days have passed since its last referral, a quarter's referrals are all among those that had 30 days.
    [Theory]
    [InlineData(20250630, true)]
    [InlineData(20250331, false)]
    public void ReferralsOfAClosedQuarter_AreThoseThatHadThirtyDays(int lastDay, bool isClosed)
    {
        ReadCell[] cells = [Hidden("H01", "A"), new ReadCell("H04", "A", "2025K1", "", 0, 3, 0, null, null, "shown", "")];
        var found = Attack.On([new Reading(cells, Areas, Periods, [new ReadDelivery(1, "hanvisningar", 20250101, lastDay, "loaded")])]);

        Assert.Equal(isClosed ? ["H01 A 2025K1 numerator"] : [], found.Recovered.Select(recovered => recovered.Cell));
    }

    private static ReadCell Shown(string indicator, string area, int count) => new(indicator, area, "2025K1", "", count, 20000, null, null, null, "shown", "");

    private static ReadCell Hidden(string indicator, string area) => new(indicator, area, "2025K1", "", null, 20000, null, null, null, "hidden", "");
}
