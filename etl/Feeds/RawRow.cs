using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds;

/// <summary>Fills a raw row column by column, in the order of the feed's <see cref="Feed.RawColumns"/>, after delivery_key and line_no.</summary>
public readonly record struct RawRow(RowBatch Batch, int At)
{
    /// <summary>A whole number.</summary>
    public RawRow Add(long value)
    {
        Batch.Set(At, value);
        return Next;
    }

    /// <summary>A text; null where missing.</summary>
    public RawRow Add(string? value)
    {
        Batch.Set(At, value);
        return Next;
    }

    /// <summary>A decimal number; null where missing.</summary>
    public RawRow AddReal(double? value)
    {
        Batch.SetReal(At, value);
        return Next;
    }

    /// <summary>A whole number that may be missing.</summary>
    public RawRow AddOptional(int value) => Add(value == WholeNumberDomain.Missing ? RowBatch.Missing : value);

    /// <summary>A day that may be missing (<see cref="DateDomain.Open"/>).</summary>
    public RawRow AddDay(int value) => Add(value == DateDomain.Open ? RowBatch.Missing : value);

    private RawRow Next => new(Batch, At + 1);
}
