using Analytics.Etl.Indicators;

namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>How finely time is cut for a count: months, quarters or half-years, the coarsest cut that all its published periods are sums of.</summary>
public enum Grain
{
    /// <summary>Months, as the county's months and rolling years need.</summary>
    Month = 1,

    /// <summary>Quarters.</summary>
    Quarter = 3,

    /// <summary>Half-years, which calendar years and IOP years are sums of.</summary>
    HalfYear = 6,
}

/// <summary>Cuts periods into pieces of a grain.</summary>
public sealed class Pieces
{
    private readonly Periods periods;
    private readonly Dictionary<(Grain Grain, int FirstMonth), string> codes = [];
    private readonly Dictionary<string, int[]> months = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Period, Grain Grain), string[]> cut = [];

    /// <summary>Takes the calendar.</summary>
    public Pieces(Periods periods)
    {
        this.periods = periods;
        foreach (var (grain, kind) in new[] { (Grain.Month, "month"), (Grain.Quarter, "quarter"), (Grain.HalfYear, "half_year") })
        {
            foreach (var period in periods.OfKind(kind))
            {
                codes[(grain, period.FirstDay / 100)] = period.Code;
            }
        }
    }

    /// <summary>The grain that a kind of period needs.</summary>
    public static Grain Of(string periodKind) => periodKind switch
    {
        "month" or "rolling_year" => Grain.Month,
        "quarter" => Grain.Quarter,
        _ => Grain.HalfYear,
    };

    /// <summary>The months of a period, yyyymm.</summary>
    public int[] Months(string period)
    {
        if (months.TryGetValue(period, out var known))
        {
            return known;
        }

        var found = periods[period];
        return months[period] = [.. Enumerable.Range(0, found.MonthCount).Select(at => Later(found.FirstDay / 100, at))];
    }

    /// <summary>The last month of a period, yyyymm.</summary>
    public int LastMonth(string period) => periods[period].LastDay / 100;

    /// <summary>The pieces that a period is made of.</summary>
    /// <exception cref="InvalidOperationException">It is no sum of such pieces.</exception>
    public string[] Cut(string period, Grain grain)
    {
        if (cut.TryGetValue((period, grain), out var known))
        {
            return known;
        }

        var all = Months(period);
        var size = (int)grain;
        if (all.Length % size != 0)
        {
            throw new InvalidOperationException($"{period} is no sum of pieces of {size} months.");
        }

        return cut[(period, grain)] = [.. Enumerable.Range(0, all.Length / size).Select(at =>
            codes.TryGetValue((grain, all[at * size]), out var code) ? code : throw new InvalidOperationException($"{period} is no sum of pieces of {size} months."))];
    }

    /// <summary>The piece of a grain that a smaller piece lies in.</summary>
    public string Around(string piece, Grain grain)
    {
        var first = Months(piece)[0];
        var size = (int)grain;
        var start = first / 100 * 100 + (first % 100 - 1) / size * size + 1;
        return codes[(grain, start)];
    }

    private static int Later(int month, int by)
    {
        var number = month / 100 * 12 + month % 100 - 1 + by;
        return number / 12 * 100 + number % 12 + 1;
    }
}
