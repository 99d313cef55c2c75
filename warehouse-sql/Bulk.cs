using System.Globalization;

namespace Analytics.WarehouseSql;

/// <summary>How a column is written by an <see cref="IBulkWriter"/>.</summary>
public enum BulkType
{
    /// <summary>Whole number, kept in <see cref="RowBatch.Number"/>.</summary>
    Whole,

    /// <summary>Text, kept in <see cref="RowBatch.Text"/>; null where missing.</summary>
    Text,

    /// <summary>Decimal number, kept as the bits of a double in <see cref="RowBatch.Number"/>.</summary>
    Real,
}

/// <summary>One column of a table that is written in bulk.</summary>
public sealed record BulkColumn(string Name, BulkType Type)
{
    /// <summary>A whole-number column.</summary>
    public static BulkColumn Whole(string name) => new(name, BulkType.Whole);

    /// <summary>A text column.</summary>
    public static BulkColumn Text(string name) => new(name, BulkType.Text);

    /// <summary>A decimal column.</summary>
    public static BulkColumn Real(string name) => new(name, BulkType.Real);
}

/// <summary>Writes batches of rows to one table as fast as the engine can.</summary>
public interface IBulkWriter : IDisposable
{
    /// <summary>Writes every row of the batch.</summary>
    void Write(RowBatch batch);
}

/// <summary>
/// Rows for one table, without boxing: numbers and texts lie in two arrays of rows × columns. A batch is filled by one thread,
/// written by another, and used again.
/// </summary>
public sealed class RowBatch(int width, int capacity = 2048)
{
    /// <summary>Stands for null in a number column.</summary>
    public const long Missing = long.MinValue;

    private readonly long[] numbers = new long[width * capacity];
    private readonly string?[] texts = new string?[width * capacity];
    private int at = -width;

    /// <summary>Columns per row.</summary>
    public int Width => width;

    /// <summary>Rows in the batch.</summary>
    public int Count { get; private set; }

    /// <summary>Whether another row has room.</summary>
    public bool IsFull => Count == capacity;

    /// <summary>Begins a row; its columns must then all be set.</summary>
    public void Add()
    {
        at += width;
        Count++;
    }

    /// <summary>Sets a whole-number column of the row begun last.</summary>
    public void Set(int column, long value) => numbers[at + column] = value;

    /// <summary>Sets a text column of the row begun last.</summary>
    public void Set(int column, string? value) => texts[at + column] = value;

    /// <summary>Sets a decimal column of the row begun last.</summary>
    public void SetReal(int column, double? value) =>
        numbers[at + column] = value is { } real ? BitConverter.DoubleToInt64Bits(real) : Missing;

    /// <summary>The number of a row and column; <see cref="Missing"/> for null.</summary>
    public long Number(int row, int column) => numbers[row * width + column];

    /// <summary>The text of a row and column.</summary>
    public string? Text(int row, int column) => texts[row * width + column];

    /// <summary>The value as an object, for the engines and tests that want one.</summary>
    public object Value(int row, int column, BulkType type) => type switch
    {
        BulkType.Text => (object?)Text(row, column) ?? DBNull.Value,
        _ when Number(row, column) == Missing => DBNull.Value,
        BulkType.Whole => Number(row, column),
        BulkType.Real => BitConverter.Int64BitsToDouble(Number(row, column)),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.ToString(), string.Create(CultureInfo.InvariantCulture, $"column {column}")),
    };

    /// <summary>Empties the batch so that it can be filled again.</summary>
    public void Clear()
    {
        at = -width;
        Count = 0;
    }
}
