using System.Globalization;

namespace Analytics.Dashboards.Figures;

/// <summary>A version of an indicator's definition.</summary>
public sealed class IndicatorVersion
{
    public string IndicatorCode { get; init; } = "";
    public int VersionNo { get; init; }

    /// <summary>From when figures follow it, yyyy-mm-dd.</summary>
    public string ValidFrom { get; init; } = "";
    public string ChangeSv { get; init; } = "";
    public string ChangeEn { get; init; } = "";

    /// <summary>The same day as yyyymmdd.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public long FirstDay => long.Parse(ValidFrom.Replace("-", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture);
}

/// <summary>Where a series breaks because the definition changed. A period follows the version that is in force on its last day.</summary>
/// <param name="versions">Every version of one indicator.</param>
public sealed class Breaks(IEnumerable<IndicatorVersion> versions)
{
    private readonly List<IndicatorVersion> inOrder = [.. versions.OrderBy(version => version.VersionNo)];

    /// <summary>The version that a period follows.</summary>
    /// <param name="lastDay">The period's last day, yyyymmdd.</param>
    public IndicatorVersion? At(long lastDay) => inOrder.FindLast(version => version.FirstDay <= lastDay) ?? inOrder.FirstOrDefault();

    /// <summary>The change between two periods; null when both follow the same version.</summary>
    public IndicatorVersion? Between(long earlier, long later) => At(later) is { } version && version.VersionNo != At(earlier)?.VersionNo ? version : null;

    /// <summary>The points before which the series breaks, with what changed.</summary>
    public IReadOnlyList<(int Place, IndicatorVersion Version)> In(IReadOnlyList<Cell> points) =>
        [.. from place in Enumerable.Range(1, Math.Max(0, points.Count - 1))
            let version = Between(points[place - 1].LastDay, points[place].LastDay)
            where version is not null
            select (place, version)];

    /// <summary>The points that can be compared with the last one.</summary>
    public IReadOnlyList<Cell> Comparable(IReadOnlyList<Cell> points) =>
        In(points) is [.., var last] ? [.. points.Skip(last.Place)] : points;
}
