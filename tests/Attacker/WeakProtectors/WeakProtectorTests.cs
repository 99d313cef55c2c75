namespace Analytics.Tests.Attacker.WeakProtectors;

/// <summary>
/// Protectors that forget one thing each, and are right in everything else. The attacker breaks each of them; it does not break the one that forgets nothing.
/// A forgetful one must also look safe to itself: what breaks it is then the forgotten thing and no other.
/// </summary>
public sealed class WeakProtectorTests
{
    // 2025H1: A has 3 + 9 + 8 = 20. What is missing in area A is 20 - 9 - 8 = 3.
    [Fact]
    public void PrimaryRuleAlone_IsUndoneBySubtractionFromTheArea() => Breaks(
        Halves().Talks("2025H1", 3, 9, 8, 7, 9, 10), new GreedyProtector(secondary: false), "K01 1 2025H1 numerator is 3");

    // Association F (1, 2) has 12 in the year, area A (1, 2, 3) has 20: municipality 3 is the difference where 1 and 2 are hidden as well.
    [Fact]
    public void AssociationForgotten_ItsDifferenceToTheAreaIsOneMunicipality() => Breaks(
        Years().Talks("2025H1", 6, 6, 3, 7, 9, 10), new GreedyProtector(Family.All & ~Family.Associations), "K01 3 2025 numerator is 3");

    // Twelve months to December are the year; to January 2026 they have lost January 2025 and won January 2026.
    [Fact]
    public void RollingYearForgotten_ItsDifferenceIsTwoMonths() => Breaks(
        County("rolling_year", "month").TalksIn("1", "2025-01", 3).TalksIn("1", "2025-02", 9).TalksIn("1", "2025-07", 11).TalksIn("1", "2026-01", 8).TalksIn("1", "2026-02", 6),
        new GreedyProtector(Family.All & ~Family.RollingYears), "K01 lan 2025-01 numerator is 3");

    [Fact]
    public void IntervalLeftIn_GivesTheCountBack() => Breaks(
        Halves().Talks("2025H1", 3, 9, 8, 7, 9, 10), new GreedyProtector(Family.All & ~Family.Intervals, Leaves.Interval), "K01 1 2025H1 numerator is 3");

    [Fact]
    public void RateLeftIn_TimesThePopulationIsTheCount() => Breaks(
        Halves().Talks("2025H1", 3, 9, 8, 7, 9, 10), new GreedyProtector(Family.All & ~Family.Values, Leaves.Value), "K01 1 2025H1 numerator is 3");

    // Of 20 talks 17 were with the child: 3 were not.
    [Fact]
    public void ComplementLeftIn_TellsThoseWhoWereNot() => Breaks(
        new SmallCounty().Publish("K03").Where(OfCounty("half_year")).Talks("DU056", "2025H1", 17).Talks("DU055", "2025H1", 3),
        new GreedyProtector(Family.All & ~Family.Complements), "K03 lan 2025H1 rest = 3");

    // The first quarter has 20, February and March 9 and 8.
    [Fact]
    public void MonthsForgotten_AreWhatTheQuarterIsMadeOf() => Breaks(
        County("month", "quarter").TalksIn("1", "2025-01", 3).TalksIn("1", "2025-02", 9).TalksIn("1", "2025-03", 8), new GreedyProtector(Family.All & ~Family.Months),
        "K01 lan 2025-01 numerator is 3");

    // All codes 20, DU056 and DU057 9 and 8.
    [Fact]
    public void CodesProtectedApart_AreWhatTheWholeIsMadeOf() => Breaks(
        new SmallCounty().Publish("K01", "K02").Where(OfCounty("half_year")).Talks("DU055", "2025H1", 3).Talks("DU056", "2025H1", 9).Talks("DU057", "2025H1", 8),
        new GreedyProtector(Family.All & ~Family.Members), "K02 lan 2025H1 code=DU055 numerator is 3");

    // Referrals are told by H01 and beside the talks by H02: protected each by itself, one hides what the other shows.
    [Fact]
    public void AnotherIndicatorForgotten_ShowsTheSameCount() => Breaks(
        new SmallCounty().Publish("K01", "H02").Where((area, period) => area.Kind is "municipality" or "care_area" && period.Code == "2025H1")
            .Talks("2025H1", 3, 9, 8, 17, 19, 20).Referrals("2025H1", 9, 6, 9, 12, 12, 12),
        new GreedyProtector(Family.All & ~Family.CrossIndicator), "K01 1 2025H1 numerator");

    // Months of those without a known municipality add up to their quarter.
    [Fact]
    public void OutsideForgotten_ItsPeriodsAddUpAsWell() => Breaks(
        new SmallCounty().Publish("K01").Where((area, period) => area.Kind == "outside" && period.Code is "2025-01" or "2025-02" or "2025-03" or "2025K1")
            .TalksIn("okand", "2025-01", 3).TalksIn("okand", "2025-02", 9).TalksIn("okand", "2025-03", 8),
        new GreedyProtector(Family.All & ~Family.Outside), "K01 okand 2025-01 numerator is 3");

    // 3 + 7 in 2025, 7 + 8 in IOP1. Under 10 talks a share says too_few: with 8 at most 9, the second half has at least 6, and the first at most 4.
    [Fact]
    public void TooFewLeft_BoundsItsBase() => Breaks(
        new SmallCounty().Publish("K01", "K03").Where((area, period) => area.Code == "1" && period.Kind is "half_year" or "year" or "iop_year")
            .Talks("DU056", "2025H1", 3).Talks("DU056", "2025H2", 7).Talks("DU056", "2026H1", 8),
        new GreedyProtector(Family.All & ~Family.TooFew, Leaves.TooFew), "K01 1 2025H1 numerator");

    // A correction of the second half-year leaves the first as it was. Once 3 was hidden beside 1, then 2: each publication is safe, and together they tell both.
    [Fact]
    public void FormerPublicationForgotten_IsRememberedByReaders()
    {
        var before = Halves().Talks("2025H1", 3, 9, 8, 7, 9, 10).Talks("2025H2", 9, 9, 9, 9, 9, 9).True(Delivery(1, "2025H1"), Delivery(2, "2025H2"));
        var after = Halves().Talks("2025H1", 3, 9, 8, 7, 9, 10).Talks("2025H2", 9, 9, 6, 9, 9, 9)
            .True(Delivery(1, "2025H1"), Delivery(2, "2025H2") with { State = "superseded" }, Delivery(3, "2025H2"));
        var first = new GreedyProtector().Protect(before);
        var forgetful = Hide(after, "K01 1 2025H1", "K01 2 2025H1");
        var careful = new GreedyProtector().Protect(after, first);

        Assert.Equal(["K01 1 2025H1", "K01 3 2025H1"], Hidden(first));
        Assert.Empty(Attack.On([forgetful]).Breaches);
        Assert.Contains(Attack.On([first, forgetful]).Breaches, found => found.StartsWith("K01 1 2025H1 numerator is 3", StringComparison.Ordinal));
        Assert.Equal(["K01 1 2025H1", "K01 3 2025H1"], Hidden(careful));
        Assert.Empty(Attack.On([first, careful]).Breaches);
    }

    // What the delivery itself touches may be another count: nothing follows from the former one.
    [Fact]
    public void CorrectedPeriod_IsNotTheFormerCount()
    {
        var before = Hide(Halves().Talks("2025H1", 3, 9, 8, 7, 9, 10).True(Delivery(1, "2025H1")), "K01 1 2025H1", "K01 3 2025H1");
        var after = Hide(
            Halves().Talks("2025H1", 4, 9, 8, 7, 9, 10).True(Delivery(1, "2025H1") with { State = "superseded" }, Delivery(2, "2025H1")), "K01 1 2025H1", "K01 2 2025H1");

        Assert.Empty(Attack.On([before, after]).Breaches);
    }

    private static ReadDelivery Delivery(long number, string period)
    {
        var found = SmallCounty.Periods.Single(row => row.Code == period);
        return new ReadDelivery(number, "kva", found.FirstDay, found.LastDay, "loaded");
    }

    private static SmallCounty Halves() => new SmallCounty().Publish("K01").Where((area, period) => area.Kind is "municipality" or "care_area" or "county" && period.Kind == "half_year");

    private static SmallCounty Years() => new SmallCounty().Publish("K01").Where((area, period) => area.Kind is "municipality" or "care_area" or "association" && period.Code == "2025");

    private static SmallCounty County(params string[] kinds) => new SmallCounty().Publish("K01").Where((area, period) => area.Kind == "county" && kinds.Contains(period.Kind));

    private static Func<ReadArea, ReadPeriod, bool> OfCounty(string kind) => (area, period) => area.Kind == "county" && period.Kind == kind;

    private static Reading Hide(Reading truth, params string[] keys) => truth with
    {
        Cells = [.. truth.Cells.Select(cell => keys.Contains(cell.Key) ? cell with { Numerator = null, Value = null, Low = null, High = null, Status = "hidden" } : cell)],
    };

    private static IEnumerable<string> Hidden(Reading reading) => reading.Cells.Where(cell => cell.Status == "hidden").Select(cell => cell.Key);

    private static void Breaks(SmallCounty county, GreedyProtector weak, string expected)
    {
        var shown = weak.Protect(county.True());
        var full = new GreedyProtector().Protect(county.True());

        Assert.Contains(Attack.On([shown]).Breaches, found => found.StartsWith(expected, StringComparison.Ordinal));
        Assert.Empty(Attack.On([full]).Breaches);
        Assert.NotEmpty(Hidden(full));
    }
}
