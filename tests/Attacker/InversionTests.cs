using Analytics.Etl.Indicators.Statistics;

namespace Analytics.Tests.Attacker;

/// <summary>What stands beside a hidden count gives it back, whatever the count.</summary>
public sealed class InversionTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 1)]
    [InlineData(57, 1)]
    [InlineData(4, 1.7)]
    [InlineData(23, 2.5)]
    public void IntervalOfARate_GivesBackItsCount(int count, double dependence)
    {
        var limits = DependentEvents.Rate(count, count * dependence, 6000, 1000, Confidence.Usual).Limits;

        Assert.Equal([count], Possible(new ReadCell("K01", "1", "2025H1", "", null, 6000, null, limits.Low, limits.High, "hidden", ""), side: 0));
    }

    [Theory]
    [InlineData(3, 20)]
    [InlineData(0, 12)]
    [InlineData(17, 20)]
    [InlineData(200, 431)]
    public void IntervalOfAShare_GivesBackBothCounts(int part, int whole)
    {
        var limits = Wilson.Share(part, whole, multiplier: 100).Limits;
        var cell = new ReadCell("S03", "1", "2025H1", "", null, null, null, limits.Low, limits.High, "hidden", "");

        Assert.Equal([part], Possible(cell, side: 0));
        Assert.Equal([whole], Possible(cell, side: 1));
    }

    [Fact]
    public void ValueOfARate_GivesBackItsCount() =>
        Assert.Equal([3], Possible(new ReadCell("K01", "1", "2025H1", "", null, 6000, 0.5, null, null, "hidden", ""), side: 0));

    // 15 per cent is 3 of 20 or 6 of 40, but never 2 of anything.
    [Fact]
    public void ValueOfAShare_LeavesItsMultiples() =>
        Assert.Equal([3, 6, 9, 12], Possible(new ReadCell("S03", "1", "2025H1", "", null, null, 15, null, null, "hidden", ""), side: 0).Take(4));

    private static IEnumerable<int> Possible(ReadCell cell, int side)
    {
        var counted = Method.Of(cell.Indicator, cell.Breakdown)!;
        var system = new LinearSystem();
        var (numerator, denominator) = (new Expression().Add(system.Variable("numerator")), new Expression());
        if (counted.Denominator.Count > 0)
        {
            denominator.Add(system.Variable("denominator"));
            system.State(denominator, 1, 1000, Family.Shown, "");
        }

        system.State(numerator, 0, 1000, Family.Shown, "");
        new Inversion(cell, counted, numerator, denominator, system, Family.All).State();
        return Enumerable.Range(0, 500).Where(count =>
        {
            var wanted = new LinearSystem();
            wanted.Variable("numerator");
            wanted.Variable("denominator");
            foreach (var known in system.Constraints)
            {
                var sum = new Expression();
                foreach (var (variable, factor) in known.Terms)
                {
                    sum.Add(variable, factor);
                }

                wanted.State(sum, known.Low, known.High, known.Family, known.Why);
            }

            wanted.State(new Expression().Add(side), count, count, Family.Shown, "");
            try
            {
                return new Bounds(wanted).Low.Length > 0;
            }
            catch (ContradictionException)
            {
                return false;
            }
        });
    }
}
