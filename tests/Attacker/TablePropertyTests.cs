using Analytics.Tests.Etl.Disclosure;
using CsCheck;

namespace Analytics.Tests.Attacker;

/// <summary>Any small table with margins: what is shown is true, and nobody can tell that what is hidden is 4 or less.</summary>
public sealed class TablePropertyTests
{
    // Every protector that can protect a table is tried.
    private static readonly IProtector[] Protectors = [new SimpleProtector(), new TableProtector()];

    private static readonly Gen<MarginTable> Tables = Gen.Int[1, 4].SelectMany(rows => Gen.Int[1, 4].SelectMany(columns =>
        Gen.Frequency((3, Gen.Long[0, 6]), (1, Gen.Long[0, 40])).Array[columns].Array[rows])).Select(inner => new MarginTable(inner));

    [Fact]
    public void HiddenCounts_CannotBeBoundedBelowFive() => Gen.Select(Tables, Gen.Int[0, Protectors.Length - 1]).Sample((table, number) =>
    {
        var hidden = Protectors[number].Hide(table);

        return table.Places.All(place => table[place.Row, place.Column] is 0 or >= 5 || hidden.Contains(place))
            && table.Places.All(place => table[place.Row, place.Column] > 0 || !hidden.Contains(place))
            && TableAttack.On(table, hidden).Count == 0;
    }, iter: 200);

    // Trying every table there is needs no solver, and nothing of the attacker's way of thinking.
    [Fact]
    public void Attacker_FindsWhatTryingEverythingFinds() => Gen.Select(Gen.Long[0, 7].Array[2].Array[2], Gen.Int[0, 511]).Sample((inner, choice) =>
    {
        var table = new MarginTable(inner);
        var hidden = table.Places.Index().Where(item => (choice >> item.Index & 1) == 1 && table[item.Item.Row, item.Item.Column] > 0).Select(item => item.Item).ToHashSet();

        return TableAttack.On(table, hidden).Order().SequenceEqual(ByTryingEverything(table, hidden).Order());
    }, iter: 200);

    private static IEnumerable<(int Row, int Column)> ByTryingEverything(MarginTable table, HashSet<(int Row, int Column)> hidden)
    {
        // Where a count can be 5, it can by changes of no more than 5 in each inner count, and those are 7 at most.
        const long Most = 13;
        var largest = hidden.ToDictionary(place => place, _ => 0L);
        for (var first = 0L; first < Most; first++)
        {
            for (var second = 0L; second < Most; second++)
            {
                for (var third = 0L; third < Most; third++)
                {
                    for (var fourth = 0L; fourth < Most; fourth++)
                    {
                        long[] row1 = [first, second, first + second], row2 = [third, fourth, third + fourth];
                        long[][] tried = [row1, row2, [first + third, second + fourth, first + second + third + fourth]];
                        if (table.Places.All(place => hidden.Contains(place) ? tried[place.Row][place.Column] > 0 : tried[place.Row][place.Column] == table[place.Row, place.Column]))
                        {
                            foreach (var place in hidden)
                            {
                                largest[place] = Math.Max(largest[place], tried[place.Row][place.Column]);
                            }
                        }
                    }
                }
            }
        }

        return largest.Where(place => place.Value < 5).Select(place => place.Key);
    }
}
