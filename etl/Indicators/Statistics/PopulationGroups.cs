namespace Analytics.Etl.Indicators.Statistics;

/// <summary>Units put in groups of about equal population, from the lowest value to the highest.</summary>
public static class PopulationGroups
{
    /// <summary>
    /// All persons stand in a row by their unit's value, equal values by the unit's code; a unit belongs to the part of the row in which its own middle person stands. No
    /// unit is split, so that groups are equal only roughly, and a unit larger than a part leaves some group empty: with a few units one of them
    /// (as the county's largest municipality) makes that likely. Every unit is in exactly one group. The ridit's middle: Bross, Biometrics 14 (1958) 18–38.
    /// </summary>
    /// <param name="units">Each unit's code, value and persons (0 or more).</param>
    /// <param name="groups">How many groups, 5 for quintiles; 1 or more.</param>
    /// <returns>For each unit its group from 1, lowest, in the order given. Without persons at all, every unit is in group 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static IReadOnlyList<int> Of(IReadOnlyList<(string Code, double Value, double Population)> units, int groups = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(groups, 1);
        var result = new int[units.Count];
        var total = units.Sum(unit => unit.Population);
        var before = 0.0;
        foreach (var index in Sorted(units))
        {
            var middle = total > 0 ? (before + units[index].Population / 2) / total : 0;
            result[index] = Math.Min(groups, (int)(groups * middle) + 1);
            before += units[index].Population;
        }

        return result;
    }

    /// <summary>
    /// The units of the lowest part of the population: from the lowest value on, each whose middle person stands within the part; at least the lowest unit.
    /// </summary>
    /// <param name="units">Each unit's code, value and persons (0 or more).</param>
    /// <param name="part">How large a part, 0.2 for the lowest fifth; above 0, below 1.</param>
    /// <returns>The units' codes, lowest value first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static IReadOnlyList<string> Lowest(IReadOnlyList<(string Code, double Value, double Population)> units, double part = 0.2)
    {
        Guard.BetweenZeroAndOne(part);
        var (total, before, lowest) = (units.Sum(unit => unit.Population), 0.0, new List<string>());
        foreach (var index in Sorted(units))
        {
            if (lowest.Count > 0 && before + units[index].Population / 2 >= part * total)
            {
                break;
            }

            lowest.Add(units[index].Code);
            before += units[index].Population;
        }

        return lowest;
    }

    private static IEnumerable<int> Sorted(IReadOnlyList<(string Code, double Value, double Population)> units)
    {
        foreach (var (_, value, population) in units)
        {
            Guard.Finite(value);
            Guard.NotNegative(population);
        }

        return Enumerable.Range(0, units.Count).OrderBy(index => units[index].Value).ThenBy(index => units[index].Code, StringComparer.Ordinal);
    }
}
