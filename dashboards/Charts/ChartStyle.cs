using ScottPlot;

namespace Analytics.Dashboards.Charts;

/// <summary>The parts that a chart is drawn of. Each has a colour of its own that is never seen: afterwards it becomes a class, and the style sheet colours it for light, dark and paper.</summary>
public static class ChartStyle
{
    /// <summary>The family that is shipped in wwwroot/fonts, so that server and page measure alike.</summary>
    public const string Font = "Liberation Sans";

    /// <summary>Text and axes.</summary>
    public static readonly Color Ink = Color.FromHex("#010101");

    /// <summary>Lines behind the figures.</summary>
    public static readonly Color Grid = Color.FromHex("#010102");

    /// <summary>What stands in place of a figure.</summary>
    public static readonly Color Quiet = Color.FromHex("#010103");

    /// <summary>A place among others.</summary>
    public static readonly Color Place = Color.FromHex("#010104");

    /// <summary>An area above its places.</summary>
    public static readonly Color Area = Color.FromHex("#010105");

    /// <summary>The county, which the others are seen against.</summary>
    public static readonly Color County = Color.FromHex("#010106");

    /// <summary>A line that others are seen against. The style sheet breaks it into dashes; the library would draw each dash on its own.</summary>
    public static readonly Color Reference = Color.FromHex("#010107");

    /// <summary>The nearer limits of chance.</summary>
    public static readonly Color InnerLimit = Color.FromHex("#010108");

    /// <summary>The farther limits of chance.</summary>
    public static readonly Color OuterLimit = Color.FromHex("#010109");

    private static readonly Lazy<bool> FontFile = new(() =>
    {
        Uncollected.Run(FindFonts);
        return true;
    });

    /// <summary>Colours and the classes they become.</summary>
    public static IReadOnlyDictionary<string, string> Classes { get; } = new Dictionary<string, string>
    {
        ["#010101"] = "ink",
        ["#010102"] = "grid",
        ["#010103"] = "quiet",
        ["#010104"] = "place",
        ["#010105"] = "area",
        ["#010106"] = "county",
        ["#010107"] = "reference",
        ["#010108"] = "inner",
        ["#010109"] = "outer",
    };

    /// <summary>An empty plot: no frame, no background, two axes given by hand.</summary>
    public static Plot Empty(float fontSize)
    {
        _ = FontFile.Value;
        var plot = new Plot();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.Axes.Top.FrameLineStyle.IsVisible = false;
        plot.Axes.Right.FrameLineStyle.IsVisible = false;
        plot.Grid.MajorLineColor = Grid;
        foreach (var axis in new IAxis[] { plot.Axes.Left, plot.Axes.Bottom })
        {
            axis.FrameLineStyle.Color = Ink;
            axis.MajorTickStyle.Color = Ink;
            axis.TickLabelStyle.FontName = Font;
            axis.TickLabelStyle.FontSize = fontSize;
            axis.TickLabelStyle.ForeColor = Ink;
        }

        return plot;
    }

    /// <summary>A line that may be drawn in dashes.</summary>
    public static BreakableLine Line(Plot plot, double x1, double y1, double x2, double y2)
    {
        var line = new BreakableLine { Start = new(x1, y1), End = new(x2, y2) };
        plot.PlottableList.Add(line);
        return line;
    }

    /// <summary>A text inside the plot.</summary>
    public static void Write(Plot plot, string text, double x, double y, Color color, float fontSize, Alignment alignment)
    {
        var label = plot.Add.Text(text, x, y);
        label.LabelFontName = Font;
        label.LabelFontSize = fontSize;
        label.LabelFontColor = color;
        label.LabelAlignment = alignment;
    }

    /// <summary>Round values from zero to beyond the highest, at most so many.</summary>
    public static double[] RoundTicks(double highest, int most)
    {
        var size = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(highest, 1e-6))) - 1);
        double[] rounds = [1, 2, 2.5, 3, 4, 5, 10, 20, 25, 30, 40, 50, 100];
        var step = rounds.Select(round => round * size).First(step => highest / step <= most - 1);
        return [.. Enumerable.Range(0, (int)Math.Ceiling(highest / step - 1e-9) + 1).Select(number => number * step)];
    }

    /// <summary>Round values over zero and all the values, at most so many or one more; below zero only where a value is.</summary>
    public static double[] RoundTicks(double lowest, double highest, int most)
    {
        if (lowest >= 0)
        {
            return RoundTicks(highest, most);
        }

        var step = RoundTicks(Math.Max(highest, 0) - lowest, most)[1];
        var below = (int)Math.Ceiling(-lowest / step - 1e-9);
        var above = (int)Math.Ceiling(Math.Max(highest, 0) / step - 1e-9);
        return [.. Enumerable.Range(-below, below + above + 1).Select(number => number * step)];
    }

    /// <summary>The same for figures of a unit: an axis of percentages never reaches beyond 100.</summary>
    public static double[] RoundTicks(double lowest, double highest, int most, bool isPercent)
    {
        var ticks = RoundTicks(lowest, highest, most);
        if (!isPercent || lowest < 0 || highest > 100 || ticks[^1] <= 100)
        {
            return ticks;
        }

        double[] steps = [10, 20, 25, 50, 100];
        var step = steps.First(step => 100 / step <= most - 1 || step == 100);
        return [.. Enumerable.Range(0, (int)(100 / step) + 1).Select(number => number * step)];
    }

    /// <summary>Decimals that the steps between ticks need.</summary>
    public static int TickDecimals(double[] ticks) =>
        ticks.Length < 2 ? 0 : Enumerable.Range(0, 4).First(decimals => decimals == 3 || Math.Abs(Math.Round(ticks[1] - ticks[0], decimals) - (ticks[1] - ticks[0])) < 1e-9);

    // The library leaves what it looks fonts up with to the finalizer. Kept from here on: of two typefaces that are made at once, one would be left to it while it is in use.
    private static void FindFonts()
    {
        Fonts.AddFontFile(Font, Path.Combine(AppContext.BaseDirectory, "wwwroot", "fonts", "LiberationSans-Regular.ttf"), bold: false, italic: false);
        Fonts.GetTypeface(Font, bold: false, italic: false);
        Fonts.GetTypeface(Fonts.Default, bold: false, italic: false);
    }
}
