using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.Etl.Observability;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Publications;

/// <summary>What a run did: each file, what nobody takes, and the publication if one was needed.</summary>
public sealed record LoadResult(IReadOnlyList<FileResult> Files, IReadOnlyList<UnknownFile> Unknown, PublicationResult? Publication)
{
    /// <summary>Whether something was refused whole, could not be read, or stays in the inbox though it was taken.</summary>
    public bool HasFailures => Files.Any(file => file.Outcome is Outcome.Rejected or Outcome.Unreadable || file.StaysBehind is not null) || Unknown.Any(folder => folder.IsClosed);
}

/// <summary>Told what a run is doing, for progress bars and logs.</summary>
public interface ILoadProgress
{
    /// <summary>A file is begun, the nth of so many.</summary>
    void FileBegins(InboxFile file, int number, int count);

    /// <summary>Rows read of it so far.</summary>
    void Rows(long rows);

    /// <summary>It is done.</summary>
    void FileEnds(FileResult result);

    /// <summary>The publication is begun.</summary>
    void Publishing();
}

/// <summary>One run: sweep, take everything that waits, then publish once.</summary>
public sealed class LoadRun(Warehouse warehouse, EtlOptions options, TimeProvider clock, string who)
{
    /// <summary>Runs.</summary>
    /// <param name="feedName">Only this feed; null for all.</param>
    /// <param name="progress">Told what is being done; null for nobody.</param>
    /// <exception cref="WarehouseException">Another run is going on, or there is no inbox.</exception>
    public LoadResult Run(string? feedName = null, ILoadProgress? progress = null)
    {
        Existing(options, warehouse.IsTrial);
        using var only = RunLock.Take(warehouse, options.Patience);
        return RunLocked(feedName, progress);
    }

    /// <summary>Runs for a caller that holds the right to run.</summary>
    /// <param name="feedName">Only this feed; null for all.</param>
    /// <param name="progress">Told what is being done; null for nobody.</param>
    /// <param name="jobRun">The job run that this is a part of, which sweeping leaves alone.</param>
    /// <exception cref="WarehouseException">There is no inbox.</exception>
    public LoadResult RunLocked(string? feedName = null, ILoadProgress? progress = null, long? jobRun = null)
    {
        using var span = Signals.Begin("analytics.load");
        var inbox = Existing(options, warehouse.IsTrial);
        var left = new Sweep(warehouse, inbox, options, clock).Run(jobRun);
        var run = new FeedRun(warehouse, inbox, options, clock, ReferenceData.Read(warehouse), who);
        var waiting = inbox.Waiting(feedName);
        var results = new List<FileResult>();
        foreach (var file in waiting)
        {
            progress?.FileBegins(file, results.Count + 1, waiting.Count);
            results.Add(left.TryGetValue(file.Path, out var taken) ? StillLeft(taken) : Take(run, file, progress));
            progress?.FileEnds(results[^1]);
        }

        return new LoadResult(results, inbox.Unknown(), Publish(progress));
    }

    /// <summary>The configured inbox.</summary>
    /// <exception cref="WarehouseException">There is none.</exception>
    public static Inbox Existing(EtlOptions options, bool isTrial = false)
    {
        var inbox = new Inbox(options.Inbox, isTrial);
        return !inbox.Exists ? throw new WarehouseException($"Inkorgen {options.Inbox} finns inte. Skapa mappen eller ange en annan med --inbox.")
            : Inbox.IsReadable(options.Inbox) ? inbox
            : throw new WarehouseException($"Inkorgen {options.Inbox} går inte att läsa. Ge kontot rätt att läsa mappen.");
    }

    // Read again it would be another delivery each night.
    private static FileResult StillLeft(Delivery taken) =>
        new(taken.FileName, taken.Feed, Outcome.Unchanged, taken.DeliveryKey, default, $"Redan tagen som leverans {taken.DeliveryKey}. Inget ändras.") { StaysBehind = LeftBehind.Sentence(taken) };

    private FileResult Take(FeedRun run, InboxFile file, ILoadProgress? progress)
    {
        using var span = Signals.Begin("analytics.delivery");
        var begun = System.Diagnostics.Stopwatch.GetTimestamp();
        var result = run.Run(file, progress is null ? null : progress.Rows);
        // What a trial reads is undone, and is not counted.
        if (!warehouse.IsTrial)
        {
            Signals.Took(span, file.Feed.Name, OutcomeCode.Of(result.Outcome), result.Counts.Read, result.Counts.Loaded, System.Diagnostics.Stopwatch.GetElapsedTime(begun));
        }

        return result;
    }

    private PublicationResult? Publish(ILoadProgress? progress)
    {
        var publication = new PublicationRun(warehouse, clock);
        if (!publication.IsNeeded())
        {
            return null;
        }

        progress?.Publishing();
        var result = publication.Run();
        warehouse.Tidy();
        return result;
    }
}
