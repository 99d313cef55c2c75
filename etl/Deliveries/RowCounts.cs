namespace Analytics.Etl.Deliveries;

/// <summary>Rows of a delivery; read = loaded + rejected, always.</summary>
public readonly record struct RowCounts(long Read, long Loaded)
{
    /// <summary>Rows refused, each alone or with the whole file.</summary>
    public long Rejected => Read - Loaded;
}
