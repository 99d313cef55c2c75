using MathNet.Numerics.Distributions;

namespace Analytics.Etl.Indicators.Statistics;

/// <summary>A median and limits that ask nothing of how the values are spread.</summary>
/// <param name="Value">The middle value, or the mean of the two in the middle.</param>
/// <param name="Limits">Two of the values themselves; null when there are too few for the confidence (fewer than 6 at 95 %, 10 at 99.8 %).</param>
/// <param name="Covered">The confidence the limits really have, at least the one asked for; 0 without limits.</param>
/// <param name="Count">Values.</param>
public sealed record Median(double Value, Interval? Limits, double Covered, int Count)
{
    /// <summary>
    /// The median with limits by order statistics: the j-th lowest and j-th highest value, with the largest j for which a binomial count of n at one half is below j
    /// with a probability of at most (1 - confidence)/2. Conover, Practical Nonparametric Statistics, 3rd edition (1999), section 3.2; Campbell
    /// and Gardner, British Medical Journal 296 (1988) 1454–1456 give the normal approximation of the same.
    /// </summary>
    /// <param name="values">The values, in any order.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <returns>Null when there is no value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a finite number, or the confidence is no share.</exception>
    public static Median? Of(IEnumerable<double> values, double confidence = Confidence.Usual)
    {
        var tail = Confidence.Tail(confidence);
        var sorted = values.Order().ToList();
        sorted.ForEach(value => Guard.Finite(value, nameof(values)));
        if (sorted.Count == 0)
        {
            return null;
        }

        var place = Place(sorted.Count, tail);
        return place == 0
            ? new Median(Middle(sorted), null, 0, sorted.Count)
            : new Median(Middle(sorted), new Interval(sorted[place - 1], sorted[^place]), 1 - 2 * Binomial.CDF(0.5, sorted.Count, place - 1), sorted.Count);
    }

    /// <summary>The middle value, or the mean of the two in the middle, of at least one value.</summary>
    internal static double Middle(List<double> values)
    {
        values.Sort();
        var half = values.Count / 2;
        return values.Count % 2 == 1 ? values[half] : values[half - 1] / 2 + values[half] / 2;
    }

    // The probability that fewer than j of n lie below the median is the binomial's up to j - 1: the largest j for which the tail holds it.
    private static int Place(int count, double tail)
    {
        var (low, high) = (0, (count + 1) / 2);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Binomial.CDF(0.5, count, middle - 1) <= tail ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
