namespace Analytics.Dashboards.Charts;

/// <summary>A chart is drawn twice, for a wide and for a narrow screen; shrinking one drawing would make its text unreadable.</summary>
/// <param name="Name">Part of the id, and the class that the style sheet shows or hides by screen.</param>
/// <param name="Width">In pixels of the drawing.</param>
/// <param name="FontSize">In the same pixels.</param>
/// <param name="MostTicks">How many labels the horizontal axis has room for.</param>
public sealed record ChartSize(string Name, int Width, float FontSize, int MostTicks)
{
    /// <summary>From a tablet up.</summary>
    public static readonly ChartSize Wide = new("wide", 900, 14, 10);

    /// <summary>A telephone.</summary>
    public static readonly ChartSize Narrow = new("narrow", 320, 12, 4);

    /// <summary>Both.</summary>
    public static readonly IReadOnlyList<ChartSize> All = [Wide, Narrow];
}
