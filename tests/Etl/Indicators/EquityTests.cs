using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using static Analytics.Tests.Etl.Indicators.EquityCounty;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>J03–J08 and J10 in a county of four municipalities, each figure worked out by hand beside it.</summary>
public sealed class EquityTests
{
    private const int Digits = 9;

    // A 40 of 2 000, B 30, C 40 and D 60 of 1 000 each: 20, 30, 40 and 60 per 1 000; the county 170 of 5 000 = 34.
    private static readonly double[] Talks = [40, 30, 40, 60];

    // A 2, B 3, C 4, D 6 points: 10, 30, 40 and 60 per 10 000; the county 15 of 5 000 = 30.
    private static readonly double[] Points = [2, 3, 4, 6];

    [Fact]
    public void Slope_IsTheLineThroughTheMunicipalitiesFromWorstToBestOff()
    {
        // Shares of children .4, .2, .2, .2; middles .2, .5, .7, .9, mean .5; mean value 34. Σw(x−.5)² = .4·.09 + 0 + .2·.04 + .2·.16 = .076;
        // Σw(x−.5)(y−34) = .4·.3·14 + 0 + .2·.2·6 + .2·.4·26 = 1.68 + .24 + 2.08 = 4. Slope 4/.076; worst off 34 − 2/.076, best off 34 + 2/.076.
        var cells = Rates("K01", Talks);

        Assert.Equal(4 / 0.076, Answer("J03", "sii=K01", cells).Value!.Value, Digits);
        Assert.Equal((34 + 2 / 0.076) / (34 - 2 / 0.076), Answer("J03", "rii=K01", cells).Value!.Value, Digits);
        Assert.Equal(new Parts(4, 4), Answer("J03", "sii=K01", cells).Parts);
    }

    [Fact]
    public void RelativeSlope_WhereTheLineFallsBelowZero_IsNotApplicable()
    {
        // 10, 30, 40, 60: mean 30, Σw(x−.5)(y−30) = 2.4 + 0 + .4 + 2.4 = 5.2, slope 68.4, worst off 30 − 34.2 < 0.
        var answer = Answer("J03", "rii=U05", Rates("U05", Points, 10000));

        Assert.Equal((null, Notes.NotApplicable), (answer.Value, answer.Note));
        Assert.Equal(5.2 / 0.076, Answer("J03", "sii=U05", Rates("U05", Points, 10000)).Value!.Value, Digits);
    }

    [Fact]
    public void Theil_WithinAndBetween_MakeTheTotal()
    {
        // q = 20/34, 30/34, 40/34, 60/34 by .4, .2, .2, .2. North (.4·20 + .2·30)/.6 = 23⅓, south 50.
        static double Part(double share, double q) => 1000 * share * q * Math.Log(q);
        var total = Part(.4, 20 / 34.0) + Part(.2, 30 / 34.0) + Part(.2, 40 / 34.0) + Part(.2, 60 / 34.0);
        var between = Part(.6, 70 / 3.0 / 34) + Part(.4, 50 / 34.0);
        var cells = Rates("K01", Talks);

        Assert.Equal(91.7633829715, total, Digits);
        Assert.Equal(total, Answer("J04", "total=K01", cells).Value!.Value, Digits);
        Assert.Equal(between, Answer("J04", "between=K01", cells).Value!.Value, Digits);
        Assert.Equal(total - between, Answer("J04", "within=K01", cells).Value!.Value, Digits);
    }

    [Fact]
    public void Outliers_OfAShare_AreThoseOutsideTheFunnelOfShares()
    {
        // County 40 of 100. At a hundred talks the 99.8 % limits are .4 ∓ 3.0902·√(.24/100) = 24.9 and 55.1 %: A 20 below, C 56 above, B 40 within; D is hidden.
        PublishedValue[] cells =
        [
            Cell("K03", "lan", 400, 1000, 40), Cell("K03", "A", 20, 100, 20), Cell("K03", "B", 40, 100, 40), Cell("K03", "C", 56, 100, 56), Cell("K03", "D", 3, 100, 3).Hide(keepsBase: false),
        ];

        var (low, high) = (Answer("J05", "low=K03", cells), Answer("J05", "high=K03", cells));
        Assert.Equal((1.0, 1.0, 3.0, new Parts(3, 4)), (low.Value, low.Numerator, low.Denominator, low.Parts));
        Assert.Equal((1.0, 1.0, 3.0, new Parts(3, 4)), (high.Value, high.Numerator, high.Denominator, high.Parts));
    }

    [Fact]
    public void Outliers_OfARate_AreCountedAroundTheCountyOnTheExpectedCount()
    {
        // Twelve municipalities of 1 000 children in a county of 34 per 1 000: eleven have the 34 that are expected, one has 102. The one is cut off before the
        // spread is estimated, so there is none beyond chance; the interval of 102 events (99.8 %: about 73 to 138) lies above 34.
        var codes = Enumerable.Range(1, 12).Select(number => $"M{number:00}").ToList();
        var places = new Places(codes.Select(code => new Place { Code = code, CareArea = "north" }), new Dictionary<string, string>(), [], []);
        var cells = codes.Select(code => Cell("K01", code, code == "M05" ? 102 : 34, 1000, code == "M05" ? 102 : 34)).Append(Cell("K01", "lan", 408, 12000, 34)).ToList();

        Assert.Equal((1.0, new Parts(12, 12)), (Answer("J05", "high=K01", cells, places).Value, Answer("J05", "high=K01", cells, places).Parts));
        Assert.Equal(0, Answer("J05", "low=K01", cells, places).Value);
    }

    [Fact]
    public void Deviation_IsWeightedByChildren() =>
        // √(.4·14² + .2·4² + .2·6² + .2·26²) = √(78.4 + 3.2 + 7.2 + 135.2) = √224.
        Assert.Equal(Math.Sqrt(224), Answer("J06", "of=K01", Rates("K01", Talks)).Value!.Value, Digits);

    [Fact]
    public void Prioritised_IsTheWorstOffFifthLessTheOthers()
    {
        // The fifth of 5 000 children is 1 000: A alone, since B's middle child is number 2 500. 2 of 2 000 = 10, the others 13 of 3 000 = 43⅓.
        Assert.Equal(10 - 130 / 3.0, Answer("J07", "of=U05", Rates("U05", Points, 10000)).Value!.Value, Digits);

        // Centres in B (8.2) and C (8.3): none of A's 600 children under six, 600 of the others' 900. A fact: no interval.
        var centres = Answer("J07", "of=C06", [.. Rates("C01", [0, 1, 0, 0]), .. Rates("C02", [0, 0, 1, 0]), Cell("C06", "lan", 600, 1500, 40)]);
        Assert.Equal(-200 / 3.0, centres.Value!.Value, Digits);
        Assert.Equal(Limits.None, centres.Limits);
    }

    [Fact]
    public void Concentration_IsAboveZeroWhereTheBetterOffHaveMore() =>
        // 2R − 1 = −.6, 0, .4, .8 by .4, .2, .2, .2: −.4·.6·10 + .2·.4·40 + .2·.8·60 = −2.4 + 3.2 + 9.6 = 10.4 over the mean of 30.
        Assert.Equal(10.4 / 30, Answer("J08", "of=U05", Rates("U05", Points, 10000)).Value!.Value, Digits);

    [Fact]
    public void LowOnBoth_CountsChildrenOfMunicipalitiesInBothLowestFifths()
    {
        // A is lowest on both: 2 000 of 5 000 children.
        var answer = Answer("J10", "", [.. Rates("K01", Talks), .. Rates("U05", Points, 10000)]);
        Assert.Equal((40.0, 2000.0, 5000.0, new Parts(4, 4)), (answer.Value, answer.Numerator, answer.Denominator, answer.Parts));

        // Nothing in A and B, and the same rate of talks: what is alike goes together, 3 000 of 5 000.
        Assert.Equal(60, Answer("J10", "", [.. Rates("K01", [40, 20, 40, 60]), .. Rates("U05", [0, 0, 4, 6], 10000)]).Value);
    }

    [Fact]
    public void HiddenMunicipalities_AreLeftOutAndToldOf()
    {
        // Without D: A, B, C by .5, .25, .25, mean .5·20 + .25·30 + .25·40 = 27.5; √(.5·7.5² + .25·2.5² + .25·12.5²) = √68.75. D's children take no part.
        var cells = Rates("K01", Talks).ConvertAll(cell => cell.Key.Area == "D" ? cell.Hide() : cell);

        var answer = Answer("J06", "of=K01", cells);
        Assert.Equal(Math.Sqrt(68.75), answer.Value!.Value, Digits);
        Assert.Equal(new Parts(3, 4), answer.Parts);
    }

    [Fact]
    public void WhereNothingIsShown_TheReasonIsTold()
    {
        var hidden = Rates("K01", Talks).ConvertAll(cell => cell.Hide());
        var missing = Rates("K01", Talks).ConvertAll(cell => Cell("K01", cell.Key.Area, null, cell.Denominator, null, note: Notes.NotDelivered));
        string[] codes = ["J01", "J02", "J03", "J04", "J05", "J06"];

        Assert.All(codes.SelectMany(code => Answers(code, hidden)), answer => Assert.Equal((null, Notes.TooFew, 0), (answer.Value, answer.Note, answer.Parts!.Count)));
        Assert.All(codes.SelectMany(code => Answers(code, missing)), answer => Assert.Equal((null, Notes.NotDelivered, 0), (answer.Value, answer.Note, answer.Parts!.Count)));
    }
}
