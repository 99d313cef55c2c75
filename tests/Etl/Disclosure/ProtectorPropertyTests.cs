using Analytics.Etl.Disclosure;
using Analytics.Etl.Disclosure.Secondary;
using CsCheck;

namespace Analytics.Tests.Etl.Disclosure;

/// <summary>The protector on any small county: small counts are hidden, zeros are not, and the attacker gets at nothing.</summary>
public sealed class ProtectorPropertyTests
{
    private static readonly Gen<long> Count = Gen.Frequency((3, Gen.Long[0, 6]), (1, Gen.Long[0, 40]));

    private static Gen<HandMadeCounty> Counties(int halves) =>
        from places in Gen.Int[1, 4]
        from members in Gen.Int[1, 3]
        from counts in Count.Array[halves].Array[members].Array[places]
        from areas in Gen.Int[1, 2].Select(number => $"V{number}").Array[places]
        from isShare in Gen.Bool
        select new HandMadeCounty(counts, areas, isShare);

    [Fact]
    public void County_OfTwoLevelsWithMembers_TellsNoSmallCount() => Counties(1).Sample(county => AssertSafe(county, Protector.Run(county.System)), iter: 150, print: county => county.ToString());

    [Fact]
    public void County_OfTwoHalves_TellsNoSmallCount() => Counties(2).Sample(county => AssertSafe(county, Protector.Run(county.System)), iter: 150, print: county => county.ToString());

    // The first half-year was published alone, and readers remember it: it stays as it was, and what comes later gives nothing of it away.
    [Fact]
    public void SecondHalf_LeavesTheRememberedFirstAsItWas_AndTellsNothingOfIt() => Counties(2).Sample(county =>
    {
        var first = county.First();
        AssertSafe(first, Protector.Run(first.System));
        AssertSafe(county, Protector.Run(county.Remembering(first).System));

        var now = county.Shown();
        Assert.All(first.Shown(), cell => Assert.True(now[cell.Key] == cell.Value, $"{cell.Key} was {(cell.Value ? "shown" : "hidden")} and no longer is"));
    }, iter: 150, print: county => county.ToString());

    // What is decided of a half-year does not wait for what comes after it, where every place is cut as finely.
    [Fact]
    public void FirstHalf_IsTheSameWhetherTheSecondIsThereOrNot() => Counties(2).Sample(county =>
    {
        var first = county.First();
        Protector.Run(first.System);
        Protector.Run(county.System);

        AssertSame(first, county);
    }, iter: 150, print: county => county.ToString());

    // Drawn. In the first, 0 is hidden with its base of 4, whose world needs it to be unknown; the year would show it as 0 of 38. Rather than more of the first half, that 38 is hidden.
    [Fact]
    public void FirstHalf_IsTheSame_WhereAZeroOfTheYearWouldTellOfIt() => Assert.All(
        [
            new HandMadeCounty([[[1, 10], [5, 5]], [[4, 34], [0, 0]], [[38, 2], [4, 5]], [[1, 4], [37, 1]]], ["V1", "V1", "V2", "V2"], isShare: true),
            new HandMadeCounty([[[0, 0], [4, 6]], [[1, 37], [0, 37]], [[5, 1], [1, 5]]], ["V1", "V1", "V1"], isShare: true),
            new HandMadeCounty([[[0, 3], [5, 2]], [[0, 6], [4, 1]], [[3, 3], [3, 7]], [[2, 5], [0, 0]]], ["V1", "V2", "V1", "V1"], isShare: true),
            new HandMadeCounty([[[3, 1], [5, 0], [1, 6]], [[0, 2], [0, 0], [1, 5]]], ["V2", "V2"], isShare: true),
        ],
        county =>
        {
            var first = county.First();
            AssertSafe(first, Protector.Run(first.System));
            AssertSafe(county, Protector.Run(county.System));
            AssertSame(first, county);
        });

    private static void AssertSame(HandMadeCounty first, HandMadeCounty county)
    {
        var now = county.Shown();
        Assert.All(first.Shown(), cell => Assert.True(now[cell.Key] == cell.Value, $"{cell.Key} is {(cell.Value ? "shown" : "hidden")} alone, but not with the second half"));
    }

    private static void AssertSafe(HandMadeCounty county, ProtectionResult result)
    {
        Assert.Equal(0, result.Unproven);
        Assert.All(county.System.Parts, part => Assert.True(!PrimaryRule.IsSmall(part.Truth) || !part.IsKnown, $"{part.Name} is {part.Truth} and shown"));
        Assert.All(county.System.Cells, cell => Assert.True(!PrimaryRule.IsSmall(cell.RestTruth) || !cell.IsVisible, $"{cell.Figure.Key} shows a rest of {cell.RestTruth}"));
        Assert.All(county.System.Parts.Where(part => part.IsPlain), part => Assert.True(part.Truth > 0 || part.IsKnown || part.Cells.Exists(cell => cell.Denominator is not null), $"{part.Name} is 0 and hidden"));
        Assert.All(county.System.Cells.Where(cell => cell is { Numerator.Truth: 0, Denominator: not null, IsVisible: false }), cell => Assert.True(cell.Denominator!.IsHidden, $"{cell.Figure.Key} is 0 and hidden, but not its base"));
        Assert.Empty(county.Recovered());
    }
}
