using Analytics.Dashboards.Charts;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Tests.Dashboards;

/// <summary>What is needed to read a drawing or a sentence of numbers.</summary>
public sealed class ChartReadingTests
{
    [Fact]
    public void MarkAtZero_StandsAwayFromItsName()
    {
        var rows = new DotPlotRows(
            [new Cell { AreaKind = "municipality", AreaSv = "Tjörn", AreaEn = "Tjörn", Status = "shown", Value = 0 }, new Cell { AreaKind = "municipality", AreaSv = "Ale", AreaEn = "Ale", Status = "shown", Value = 10 }],
            null, new Unit("barn", "children"), 0, "x", "", "");

        Assert.All(ChartSize.All, size =>
        {
            using var plot = DotPlot.Build(rows, Language.Swedish, size);
            Assert.True(plot.Axes.GetLimits().Left < 0);
        });
    }

    [Theory]
    [InlineData("ett, inget, tolv", 1, 0, 12)]
    [InlineData("7, 1, 13", 7, 1, 13)]
    public void NumbersOfASentence_AreAllWordsOrAllDigits(string told, params int[] numbers) => Assert.Equal(told, string.Join(", ", Numerals.Of(Language.Swedish, numbers)));
}
