namespace Analytics.Dashboards.Packs;

/// <summary>The files of a meeting pack, in the order in which they are made and listed.</summary>
public static class PackParts
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PackPart> All { get; } =
    [
        new PdfPart(),
        new SroPart(),
        .. OfficeParts.All,
    ];
}
