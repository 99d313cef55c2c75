using Analytics.Dashboards.Maps;

namespace Analytics.Tests.Dashboards;

/// <summary>The map of tiles has a tile of its own for every municipality.</summary>
public sealed class TileTests
{
    [Fact]
    public void EveryMunicipality_HasATileOfItsOwn()
    {
        Assert.Equal(Shapes.Paths.Keys.Order(), Tiles.Positions.Keys.Order());
        Assert.Equal(49, Tiles.Positions.Values.Distinct().Count());
        Assert.Equal((9, 9), (Tiles.Rows, Tiles.Columns));
    }

    [Fact]
    public void DalsEd_LiesNorthWestOfGoteborg() => Assert.Equal(((2, 2), (7, 3)), (Tiles.Positions["1438"], Tiles.Positions["1480"]));
}
