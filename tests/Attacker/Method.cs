namespace Analytics.Tests.Attacker;

/// <summary>What is counted. Each is a whole number of persons, talks, plans or answers.</summary>
public enum Measure
{
    Talk, Referral, Aged, InTime, Contact, WishKnown, WishRecorded, Placed, Near, Decided, Lost, WithGround, WithGroup, Most,
    Plan, PlanFollowed, Deviation, Representative, Trained, TalkTrained, Answered06, Agreed06, Answered07, Agreed07, Answered13, Agreed13,
}

/// <summary>A count with a sign: cells hold sums of such.</summary>
public readonly record struct Part(int Sign, Measure Measure, string Member);

/// <summary>What the two counts of an indicator's cell are; a base that everybody knows, such as population, is empty.</summary>
/// <param name="IsPart">Whether the numerator is a part of the denominator, so that their difference is a count as well.</param>
/// <param name="MinimumBase">Below it the cell says too_few.</param>
/// <param name="Multiplier">Per how many the value is.</param>
/// <param name="Interval">byar, wilson or none.</param>
public sealed record Counted(IReadOnlyList<Part> Numerator, IReadOnlyList<Part> Denominator, bool IsPart, int MinimumBase, double Multiplier, string Interval);

/// <summary>What the open catalogue says: which counts stand in which cell, and how counts hang together. Typed from the definitions, not from any code of the product.</summary>
public static class Method
{
    /// <summary>Counts of 1 to 4 must not be told: this one may.</summary>
    public const long Safe = 5;

    /// <summary>Talks without a stated ground: the part that the grounds do not tell.</summary>
    public const string GroundUnknown = "ground=okänd";

    /// <summary>Breakdowns whose members add up to the whole, by what is counted.</summary>
    public static IReadOnlyDictionary<Measure, string[]> Partitions { get; } = new Dictionary<Measure, string[]>
    {
        [Measure.Talk] = ["code", "age", "ground", "level"],
        [Measure.Aged] = ["organisation"],
        [Measure.InTime] = ["organisation"],
        [Measure.Contact] = ["organisation"],
        [Measure.Lost] = ["reason"],
        [Measure.WithGround] = ["ground"],
    };

    /// <summary>The first is a part of the second, in the same place and time and for the same organisation.</summary>
    public static IReadOnlyList<(Measure Part, Measure Whole)> Within { get; } =
    [
        (Measure.InTime, Measure.Aged), (Measure.Aged, Measure.Referral), (Measure.InTime, Measure.Contact), (Measure.Contact, Measure.Referral),
        (Measure.WishRecorded, Measure.WishKnown), (Measure.WishKnown, Measure.Referral), (Measure.Near, Measure.Placed), (Measure.Placed, Measure.Referral),
        (Measure.Lost, Measure.Decided), (Measure.Decided, Measure.Referral), (Measure.WithGround, Measure.Referral), (Measure.WithGroup, Measure.Referral),
        (Measure.Most, Measure.Referral), (Measure.PlanFollowed, Measure.Plan), (Measure.Trained, Measure.Representative),
        (Measure.Agreed06, Measure.Answered06), (Measure.Agreed07, Measure.Answered07), (Measure.Agreed13, Measure.Answered13),
    ];

    /// <summary>The feed whose deliveries change a count.</summary>
    public static string FeedOf(Measure measure) => measure switch
    {
        Measure.Talk => "kva",
        Measure.Plan or Measure.PlanFollowed => "sip",
        Measure.Deviation => "avvikelser",
        Measure.Representative or Measure.Trained or Measure.TalkTrained => "barnrattsombud",
        Measure.Answered06 or Measure.Agreed06 or Measure.Answered07 or Measure.Agreed07 or Measure.Answered13 or Measure.Agreed13 => "enkat",
        _ => "hanvisningar",
    };

    /// <summary>Whether periods add up: a state, the largest part and the answers of a survey do not.</summary>
    public static bool AddsUp(Measure measure) => FeedOf(measure) is "kva" or "sip" or "avvikelser" || FeedOf(measure) == "hanvisningar" && measure != Measure.Most;

    /// <summary>Whether places add up: the county's row of a survey is its own, and the largest part of a sum is no sum.</summary>
    public static bool AddsUpOverPlaces(Measure measure) => FeedOf(measure) != "enkat" && measure != Measure.Most;

    /// <summary>Months of the smallest time that a count is reckoned with in an area of a kind, so that nothing that adds up is lost.</summary>
    public static int Grain(Measure measure, string areaKind) => FeedOf(measure) switch
    {
        "sip" => 6,
        "avvikelser" => 3,
        _ => areaKind switch { "municipality" or "association" => 6, "care_area" => 3, _ => 1 },
    };

    /// <summary>The counts of a cell; null for an indicator that holds no count of persons.</summary>
    public static Counted? Of(string indicator, string breakdown) => indicator switch
    {
        "K01" or "K02" => Rate([Plus(Measure.Talk, breakdown)], 1000),
        "K03" => Share([Plus(Measure.Talk, "code=DU056"), Plus(Measure.Talk, "code=DU057")], [Plus(Measure.Talk)]),
        "K08" => Share([Plus(Measure.Talk, breakdown)], [Plus(Measure.Talk)]),
        "K09" => Share([Plus(Measure.Talk, breakdown)], [Plus(Measure.Talk), new Part(-1, Measure.Talk, GroundUnknown)]),
        "K11" => Rate([Plus(Measure.Talk, "ground=5")], 1),
        "K12" => Share([Plus(Measure.Talk, breakdown == "missing=grund" ? GroundUnknown : "level=okänd")], [Plus(Measure.Talk)]),
        "N06" => new Counted([Plus(Measure.Talk)], [], false, 0, 0, "none"),
        "H01" => Rate([Plus(Measure.Referral)], 1000),
        "H02" => new Counted([Plus(Measure.Referral)], [Plus(Measure.Talk)], false, 10, 100, "byar"),
        "H04" => Share([Plus(Measure.InTime, breakdown)], [Plus(Measure.Aged, breakdown)]),
        "H05" => new Counted([], [Plus(Measure.Contact, breakdown)], false, 10, 0, "none"),
        "H06" => Share([Plus(Measure.WishRecorded)], [Plus(Measure.WishKnown)]),
        "H07" => Share([Plus(Measure.Near)], [Plus(Measure.Placed)]),
        "H08" => Share([Plus(Measure.Lost, breakdown)], [Plus(Measure.Decided)]),
        "H09" when breakdown.StartsWith("ground", StringComparison.Ordinal) => Share([Plus(Measure.WithGround, breakdown)], [Plus(Measure.WithGround)]),
        "H09" => Share([Plus(Measure.WithGroup, breakdown)], [Plus(Measure.WithGroup)]),
        "H11" => Share([Plus(Measure.Most)], [Plus(Measure.Referral)]),
        "S01" => Rate([Plus(Measure.Plan)], 1000),
        "S03" => Share([Plus(Measure.PlanFollowed)], [Plus(Measure.Plan)]),
        "S04" => Rate([Plus(Measure.Deviation)], 10000),
        "O02" => Share([Plus(Measure.Trained)], [Plus(Measure.Representative)]),
        "O04" => Rate([Plus(Measure.TalkTrained)], 1),
        "O06" => Share([Plus(Measure.Agreed06)], [Plus(Measure.Answered06)]),
        "O07" => Share([Plus(Measure.Agreed07)], [Plus(Measure.Answered07)]),
        "P13" => Share([Plus(Measure.Agreed13)], [Plus(Measure.Answered13)]),
        _ => null,
    };

    private static Part Plus(Measure measure, string member = "") => new(1, measure, member);

    private static Counted Rate(IReadOnlyList<Part> counted, double multiplier) => new(counted, [], false, 0, multiplier, multiplier > 1 ? "byar" : "none");

    private static Counted Share(IReadOnlyList<Part> counted, IReadOnlyList<Part> all) => new(counted, all, true, 10, 100, "wilson");
}
