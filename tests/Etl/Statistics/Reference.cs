using System.Globalization;
using nietras.SeparatedValues;

namespace Analytics.Tests.Etl.Statistics;

/// <summary>One row of a file of published values in <c>tests/Data/statistics</c>; a test reports it by its case and source.</summary>
public sealed class ReferenceRow(string file, IReadOnlyDictionary<string, string> cells)
{
    /// <summary>The text of a column.</summary>
    public string this[string column] => cells[column];

    /// <summary>The number of a column.</summary>
    public double Number(string column) => double.Parse(cells[column], NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The number of a column, or null when it is empty.</summary>
    public double? NumberOrNone(string column) => cells[column].Length == 0 ? null : Number(column);

    /// <summary>The file, the case, and where its values were published.</summary>
    public override string ToString() => $"{file} {cells.GetValueOrDefault("case_id") ?? cells.GetValueOrDefault("id")} from {cells["source"]}";
}

/// <summary>Reads the published values.</summary>
internal static class Reference
{
    /// <summary>Relative error at which two doubles are told apart, and not one computation from another.</summary>
    public const double Rounding = 1e-15;

    public static IReadOnlyList<ReferenceRow> Rows(string name)
    {
        using var reader = Sep.New(',').Reader(options => options with { Unescape = true }).FromFile(Path.Combine(AppContext.BaseDirectory, "Data", "statistics", name + ".csv"));
        var rows = new List<ReferenceRow>();
        foreach (var row in reader)
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var column in reader.Header.ColNames)
            {
                cells[column] = row[column].ToString();
            }

            rows.Add(new ReferenceRow(name, cells));
        }

        return rows;
    }

    /// <summary>As theory data, named by case, with the text of the row so that each case is told by itself.</summary>
    public static IEnumerable<TheoryDataRow<int, string>> Cases(string name, Func<ReferenceRow, bool>? wanted = null) => Rows(name).Index()
        .Where(row => wanted?.Invoke(row.Item) ?? true).Select(row => new TheoryDataRow<int, string>(row.Index, row.Item.ToString()));

    /// <summary>Fails, naming the case and its source, unless the two agree to this relative error.</summary>
    public static void Agrees(string what, double? expected, double? actual, double tolerance)
    {
        if (expected is not { } wanted)
        {
            return;
        }

        var error = actual is { } given ? Math.Abs(given - wanted) / (wanted == 0 ? 1 : Math.Abs(wanted)) : double.PositiveInfinity;
        Assert.True(error <= tolerance, string.Create(CultureInfo.InvariantCulture, $"{what}: published {wanted:R}, here {actual:R}, relative error {error:E1}, at most {tolerance:E1}."));
    }
}
