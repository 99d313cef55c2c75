using System.ComponentModel;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>load</c>.</summary>
public sealed class LoadSettings : InboxSettings
{
    /// <summary>Only this feed.</summary>
    [CommandOption("--feed <NAMN>")]
    [Description("Bara det här flödet.")]
    public string? Feed { get; init; }

    /// <summary>Try everything, then undo it.</summary>
    [CommandOption("--dry-run")]
    [Description("Prova allt och ångra sedan; visar vilka publicerade siffror som skulle ändras.")]
    public bool IsDryRun { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() => Feed is null || FeedList.Named(Feed) is not null
        ? ValidationResult.Success()
        : ValidationResult.Error($"Inget flöde heter {Feed}. Kända flöden: {FeedList.Names}.");
}

/// <summary>Loads everything that waits, then publishes once.</summary>
[Description("Laddar allt som väntar i inkorgen och publicerar sedan.")]
public sealed class LoadCommand : HostCommand<LoadSettings>
{
    /// <inheritdoc/>
    protected override int Run(LoadSettings settings)
    {
        var host = new Host(settings.Inbox);
        var feed = settings.Feed is null ? null : FeedList.Named(settings.Feed)!.Name;
        if (settings.IsDryRun)
        {
            return DryRunAnswer.Of(host.MustExist(), feed, settings.IsJson);
        }

        LoadRun.Existing(host.Options);
        if (!host.Warehouse.IsCreated())
        {
            MissingWarehouse.MayCreate(host.Warehouse, host.Options.Inbox);
            using var only = RunLock.Take(host.Warehouse, host.Options.Patience);
            new Upgrader(host.Warehouse, host.Clock).Run();
        }

        host.MustBeCurrent();

        var run = new LoadRun(host.Warehouse, host.Options, host.Clock, Host.Who);
        var result = settings.IsJson || !AnsiConsole.Profile.Capabilities.Interactive ? run.Run(feed) : ConsoleProgress.Show(progress => run.Run(feed, progress));
        if (settings.IsJson)
        {
            Host.WriteJson(new
            {
                files = FilesForMachines(result),
                unknown = UnknownForMachines(result),
                publication = result.Publication is { } publication
                    ? new { number = publication.PublicationKey, cells = publication.Cells, changed = publication.Changed, newly_hidden = publication.NewlyHidden, unproven = publication.Unproven }
                    : null,
            });
        }
        else
        {
            Tell(result);
        }

        return result.HasFailures ? Failed : 0;
    }

    /// <summary>What became of each file, for machines.</summary>
    internal static IEnumerable<object> FilesForMachines(LoadResult result) => result.Files.Select(file => new
    {
        file = file.File, feed = file.Feed, outcome = file.Outcome, delivery = file.DeliveryKey, read = file.Counts.Read,
        loaded = file.Counts.Loaded, rejected = file.Counts.Rejected, message = file.Message, stays_behind = file.StaysBehind,
        warnings = file.Warnings.Select(warning => new { code = warning.Code, count = warning.Count, message = warning.Message }),
    });

    /// <summary>What no feed takes, for machines.</summary>
    internal static IEnumerable<object> UnknownForMachines(LoadResult result) =>
        result.Unknown.Select(file => new { file = file.RelativePath, message = file.Message, closed = file.IsClosed });

    private static void Tell(LoadResult result)
    {
        TellFiles(result);
        Host.WriteLine(result.Publication is { } publication
            ? FormattableString.Invariant($"Publicering {publication.PublicationKey}: {publication.Cells} uppgifter, {publication.Changed} ändrade.{publication.Protection}")
            : "Inget har ändrats, så inget nytt publicerades.");
    }

    /// <summary>What became of each file, for people.</summary>
    internal static void TellFiles(LoadResult result)
    {
        foreach (var file in result.Files)
        {
            var number = file.DeliveryKey > 0 ? FormattableString.Invariant($" (leverans {file.DeliveryKey})") : "";
            Host.WriteLine($"{file.File}{number}: {DeliveryWords.Outcome(file.Outcome)}. {file.Message}");
            foreach (var warning in file.Warnings)
            {
                Host.WriteLine($"    Obs: {warning.Message}");
            }

            if (file.StaysBehind is { } sentence)
            {
                Host.WriteLine($"    FEL: {sentence}");
            }
        }

        foreach (var file in result.Unknown)
        {
            Host.WriteLine($"{file.RelativePath}: ligger kvar. {file.Message}");
        }

        if (result.Files.Count == 0 && !result.Unknown.Any(folder => folder.IsClosed))
        {
            Host.WriteLine("Inget väntade i inkorgen.");
        }
    }
}
