namespace Analytics.Tests.Attacker;

/// <summary>A hidden count: what the attacker wants to know.</summary>
/// <param name="Cell">The cell, with numerator, denominator or rest after it.</param>
/// <param name="Reading">In which of the readings it is hidden, from 1.</param>
public sealed record Target(string Cell, Expression Sum, int Reading = 1);

/// <summary>What the cells of one reading tell of the counts: shown numbers, and everything that a hidden cell lets slip.</summary>
public sealed class Cells(int number, Reading reading, Grid grid, Counts counts, LinearSystem system, Family families)
{
    private const long Unlimited = LinearSystem.Unlimited;

    /// <summary>What is not told.</summary>
    public List<Target> Targets { get; } = [];

    /// <summary>Counts of 1 to 4 that stand there for everybody to read.</summary>
    public List<string> Exposed { get; } = [];

    /// <summary>States what every cell tells.</summary>
    public void State()
    {
        foreach (var cell in reading.Cells)
        {
            if (Method.Of(cell.Indicator, cell.Breakdown) is { } counted && cell.Status is "shown" or "hidden" or "too_few" or "not_applicable")
            {
                State(cell, counted);
            }
            else if (families.HasFlag(Family.Facts) && cell is { Status: "shown", Numerator: > 0 })
            {
                StateFact(cell, (long)cell.Numerator.Value);
            }
        }
    }

    private void State(ReadCell cell, Counted counted)
    {
        var numerator = counts.Of(number, counted.Numerator, cell);
        var denominator = counts.Of(number, counted.Denominator, cell);
        // A count that is shown. What is no count of persons (days, population) is left out: everybody knows it.
        Tell(numerator, cell, cell.Numerator, "numerator");
        Tell(denominator, cell, cell.Denominator, "denominator");
        if (counted.IsPart)
        {
            Tell(new Expression().Add(denominator).Add(numerator, -1), cell, cell.Denominator - cell.Numerator, "rest");
            system.State(new Expression().Add(denominator).Add(numerator, -1), 0, Unlimited, Family.Complements, $"{cell.Key}: no part is larger than its whole");
        }

        if (cell.Status == "hidden")
        {
            // Zeros are shown; of two counts that are no part of each other, one may be.
            var some = counted.IsPart ? denominator : new Expression().Add(numerator).Add(denominator);
            system.State(some, 1, Unlimited, Family.Shown, $"{cell.Key} is hidden, so no zero");
        }

        if (cell.Status == "too_few" && families.HasFlag(Family.TooFew) && denominator.Terms.Count > 0)
        {
            system.State(denominator, 1, counted.MinimumBase - 1, Family.TooFew, $"{cell.Key} is too_few: under {counted.MinimumBase}");
        }

        if (cell.Note == "not_applicable" && cell.Denominator is null && denominator.Terms.Count > 0)
        {
            system.State(denominator, 0, 0, Family.Shown, $"{cell.Key} has nothing to measure against");
        }

        if (cell.Status == "hidden" && (cell.Value is not null || cell.Low is not null || cell.High is not null))
        {
            new Inversion(cell, counted, numerator, denominator, system, families).State();
        }
    }

    private void Tell(Expression sum, ReadCell cell, double? told, string side)
    {
        if (sum.Terms.Count == 0)
        {
            return;
        }

        if (told is not { } count)
        {
            Targets.Add(new Target($"{cell.Key} {side}", sum, number + 1));
            return;
        }

        if (side != "rest" || families.HasFlag(Family.Complements))
        {
            system.State(sum, (long)count, (long)count, Family.Shown, $"{cell.Key} {side} is shown: {(long)count}", cell.Key);
        }

        if (count is >= 1 and < Method.Safe)
        {
            Exposed.Add($"{cell.Key} {side} = {(long)count}");
        }
    }

    // Numbers of parties and municipalities are no counts of persons, but bound such from below.
    private void StateFact(ReadCell cell, long told)
    {
        var (measure, least) = cell.Indicator switch
        {
            "H10" => (Measure.Referral, told),
            "S09" => (Measure.Deviation, told),
            "K07" when cell.Denominator is { } all => (Measure.Talk, (long)all - told),
            _ => (Measure.Talk, 0L),
        };
        var series = grid.SeriesOf(measure, cell.Indicator);
        if (least > 0 && grid.All.Contains(series) && grid.Has(series, "", grid.Areas[cell.Area].Kind) && grid.Spans[cell.Period].Months.All(grid.MonthsOf(series).Contains))
        {
            system.State(counts.Of(number, series, "", cell.Area, grid.Spans[cell.Period]), least, Unlimited, Family.Facts, $"{cell.Key} tells of at least {least}");
        }
    }
}
