namespace Analytics.Etl.Indicators.Statistics;

/// <summary>A straight line fitted by weighted least squares.</summary>
/// <param name="Intercept">The line at 0.</param>
/// <param name="Slope">Its change per unit.</param>
/// <param name="Center">Weighted mean of the places.</param>
/// <param name="SquaredSpread">Σ w(x - center)²: one over the slope's variance when the weights are one over the variances.</param>
internal readonly record struct Line(double Intercept, double Slope, double Center, double SquaredSpread)
{
    // Places that are alike may differ by rounding, 1e-16 of themselves; a slope over that spread would be rounding over rounding. Likewise a sum of
    // terms that take each other out: what is left of it has a sign that depends on their order.
    private const double Alike = 1e-12;

    /// <summary>Fits the line; all places alike give a level line through the mean, and no spread.</summary>
    public static Line Fit(IReadOnlyList<double> x, IReadOnlyList<double> y, IReadOnlyList<double> weights)
    {
        var (total, sumX, sumY) = (0.0, 0.0, 0.0);
        for (var i = 0; i < x.Count; i++)
        {
            total += weights[i];
            sumX += weights[i] * x[i];
            sumY += weights[i] * y[i];
        }

        var (centerX, centerY, spread, together, apart) = (sumX / total, sumY / total, 0.0, 0.0, 0.0);
        for (var i = 0; i < x.Count; i++)
        {
            spread += weights[i] * (x[i] - centerX) * (x[i] - centerX);

            // From the first value, so that values all alike give a slope of exactly 0.
            var term = weights[i] * (x[i] - centerX) * (y[i] - y[0]);
            together += term;
            apart += Math.Abs(term);
        }

        if (x.Max() - x.Min() <= Alike * Math.Max(Math.Abs(x.Max()), Math.Abs(x.Min())))
        {
            spread = 0;
        }

        var slope = spread > 0 && Math.Abs(together) > Alike * apart ? together / spread : 0;
        return new Line(centerY - slope * centerX, slope, centerX, spread);
    }
}
