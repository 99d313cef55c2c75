using System.Text;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Exports;

/// <summary>Writes delimited text: a field is quoted when it must be, and never begins with what a spreadsheet takes for a formula.</summary>
public sealed class Csv(char separator)
{
    private readonly StringBuilder text = new();

    /// <summary>One line.</summary>
    public void Line(params string[] fields)
    {
        text.AppendJoin(separator, fields.Select(Field)).Append("\r\n");
    }

    /// <summary>Sends what has been written and forgets it, so that a long file is never held whole.</summary>
    public async Task Flush(Stream stream)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()));
        text.Clear();
    }

    /// <summary>Everything so far.</summary>
    public override string ToString() => text.ToString();

    private string Field(string field)
    {
        var safe = SpreadsheetText.Harmless(field);
        return safe.AsSpan().ContainsAny([separator, '"', '\r', '\n']) ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }
}
