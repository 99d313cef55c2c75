using Analytics.Dashboards.Figures;
using CsCheck;

namespace Analytics.Tests.Dashboards;

/// <summary>The map's classes hold every value, whatever the values are.</summary>
public sealed class MapClassTests
{
    [Fact]
    public void EveryValue_LiesWithinTheLimitsOfItsClass() =>
        Gen.Double[0, 500].Array[1, 49].Sample(values =>
        {
            var classes = MapClasses.Of(values);
            Assert.All(values, value =>
            {
                var number = classes.Of(value);
                Assert.InRange(value, classes.Low(number) - 1e-9, classes.High(number) + 1e-9);
            });
        }, iter: 2000);

    [Theory]
    [InlineData(new[] { 0.0 }, 0)]
    [InlineData(new[] { 0.9, 6.4 }, 1.5)]
    [InlineData(new[] { 3.0, 3.0, 3.0 }, 0)]
    public void Step_IsARoundNumber(double[] values, double step)
    {
        var classes = MapClasses.Of(values);

        Assert.True(step == 0 || Math.Abs(classes.Step - step) < 1e-9, $"{classes.Step}");
        Assert.All(values, value => Assert.InRange(classes.Of(value), 1, 5));
    }
}
