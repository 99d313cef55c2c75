using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds;

/// <summary>Where accepted rows go: batches of raw rows, handed over when full.</summary>
public sealed class RowSink(int width, long deliveryKey, Func<RowBatch, RowBatch> handOver)
{
    private RowBatch batch = new(width);

    /// <summary>Begins a raw row; delivery_key and line_no are set, the other columns must be added in their order.</summary>
    public RawRow Row(long lineNo)
    {
        if (batch.IsFull)
        {
            batch = handOver(batch);
        }

        batch.Add();
        batch.Set(0, deliveryKey);
        batch.Set(1, lineNo);
        return new RawRow(batch, 2);
    }

    /// <summary>Hands over what is left.</summary>
    public void Flush()
    {
        if (batch.Count > 0)
        {
            batch = handOver(batch);
        }
    }
}
