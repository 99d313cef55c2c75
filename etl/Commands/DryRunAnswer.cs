using Analytics.Etl.Disclosure;
using Analytics.Etl.Publications;

namespace Analytics.Etl.Commands;

/// <summary>The answer of <c>load --dry-run</c>: what would become of each file, and which published figures would change from what to what.</summary>
internal static class DryRunAnswer
{
    private const int Shown = 200;

    /// <summary>Tries the load, tells, and gives the exit code that the load itself would give.</summary>
    public static int Of(Host host, string? feed, bool isJson)
    {
        var run = new DryRun(host.Warehouse, host.Options, host.Clock, Host.Who);
        var result = isJson || !Spectre.Console.AnsiConsole.Profile.Capabilities.Interactive ? run.Run(feed) : ConsoleProgress.Show(progress => run.Run(feed, progress));
        if (isJson)
        {
            Host.WriteJson(new
            {
                dry_run = true,
                files = LoadCommand.FilesForMachines(result.Load),
                unknown = LoadCommand.UnknownForMachines(result.Load),
                changed = result.Changes.Count,
                changes = result.Changes.Select(change => new
                {
                    indicator = change.Key.Indicator, area = change.Key.Area, period = change.Key.Period, breakdown = change.Key.Breakdown,
                    before = Cell(change.Before), after = Cell(change.After),
                }),
            });
        }
        else
        {
            Tell(result);
        }

        return result.Load.HasFailures ? 1 : 0;
    }

    private static void Tell(DryRunResult result)
    {
        LoadCommand.TellFiles(result.Load);
        foreach (var change in result.Changes.Take(Shown))
        {
            Host.WriteLine($"  {FigureWords.Place(change.Key)}: {FigureWords.Of(change.Before)} → {FigureWords.Of(change.After)}");
        }

        if (result.Changes.Count > Shown)
        {
            Host.WriteLine(FormattableString.Invariant($"  … och {result.Changes.Count - Shown} till; alla med --json."));
        }

        foreach (var indicator in result.Changes.GroupBy(change => change.Key.Indicator))
        {
            Host.WriteLine(FormattableString.Invariant($"{indicator.Key}: {indicator.Count()} publicerade uppgifter skulle ändras."));
        }

        Host.WriteLine((result.Changes.Count == 0 ? "Inga publicerade uppgifter skulle ändras. " : "") + "Provkörning: inget är sparat, och filerna ligger kvar.");
    }

    // A hidden cell holds no count in the published layer; only its population, which is public, stays.
    private static object? Cell(PublishedValue? cell) => cell is null ? null : new
    {
        status = cell.Status, note = cell.Note, numerator = cell.Numerator, denominator = cell.Denominator, value = cell.Value,
        value_low = cell.Limits.Low, value_high = cell.Limits.High,
    };
}
