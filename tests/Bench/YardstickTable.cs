using System.Globalization;

namespace Analytics.Tests.Bench;

/// <summary>
/// The table of ratios in docs/performance.md: <c>yardstick INBOX SIZES [RUNS]</c>, sizes being numbers of rows with commas between. Standard output is
/// the table and nothing else.
/// </summary>
public static class YardstickTable
{
    private const int Smallest = 1_000;
    private const int Largest = 100_000_000;

    // Files, their copy and the warehouse with its log took 315 bytes a row at ten million rows; half as much again is asked for.
    private const long BytesPerRow = 475;

    /// <summary>Measures each size and writes its line as soon as it is there.</summary>
    /// <returns>0; 1 where the sums differ; 2 for wrong use.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        if (Wrong(arguments) is { } wrong)
        {
            Console.Error.WriteLine(wrong);
            return 2;
        }

        var runs = arguments.Count == 3 ? Number(arguments[2])!.Value : 3;
        Console.WriteLine("| rows | ours, s | processor, s | rows/s | peak, MB | DuckDB, s | processor, s | peak, MB | ratio | sums agree |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|");
        var agree = true;
        foreach (var rows in Sizes(arguments[1]))
        {
            var (ours, theirs) = Yardstick.Measure(arguments[0], rows!.Value, runs);
            agree = agree && ours.AgreesWith(theirs);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {Spaced(rows.Value)} | {ours.Seconds:0.0} | {ours.ProcessorSeconds:0.0} | {Spaced(ours.Rows / ours.Seconds)} | {ours.PeakMegabytes:0} | {theirs.Seconds:0.0} | {theirs.ProcessorSeconds:0.0} | {theirs.PeakMegabytes:0} | {ours.Seconds / theirs.Seconds:0.00} | {(ours.AgreesWith(theirs) ? "yes" : $"no: {ours}, {theirs}")} |"));
        }

        return agree ? 0 : 1;
    }

    private static string? Wrong(IReadOnlyList<string> arguments)
    {
        if (arguments.Count is not (2 or 3))
        {
            return "Usage: Bench yardstick <inbox folder> <rows, or several sizes as 100000,1000000> [runs]";
        }

        if (!Directory.Exists(Path.Combine(arguments[0], "enheter")))
        {
            return $"The inbox {arguments[0]} has no folder enheter, whose units the talks are spread over. Give one like etl/sample-inbox.";
        }

        var sizes = Sizes(arguments[1]);
        if (sizes.Any(size => size is null or < Smallest or > Largest))
        {
            return $"The sizes {arguments[1]} are not whole numbers from {Smallest} to {Largest} with commas between. Give for example 100000,1000000.";
        }

        if (arguments.Count == 3 && Number(arguments[2]) is null or < 1 or > 100)
        {
            return $"The number of runs {arguments[2]} is not a whole number from 1 to 100.";
        }

        var (needed, free) = (sizes.Max()!.Value * BytesPerRow, new DriveInfo(Path.GetTempPath()).AvailableFreeSpace);
        return free < needed ? $"The folder {Path.GetTempPath()} has {Gigabytes(free)} GB free, and {sizes.Max()} rows can take {Gigabytes(needed)} GB. Free some, or set TMPDIR to a folder with more." : null;
    }

    private static List<int?> Sizes(string text) => [.. text.Split(',').Select(Number)];

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Spaced(double number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');

    private static string Gigabytes(long bytes) => (bytes / 1e9).ToString("0.0", CultureInfo.InvariantCulture);
}
