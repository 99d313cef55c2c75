using Analytics.Dashboards.Packs.Office;

namespace Analytics.Dashboards.Packs;

/// <summary>The parts of a meeting pack that are made without a browser.</summary>
public static class OfficeParts
{
    /// <summary>Word, Excel, slides.</summary>
    public static IReadOnlyList<PackPart> All { get; } = [new WordPart(), new ExcelPart(), new SlidesPart()];
}
