using Analytics.Etl.Feeds;
using Analytics.Etl.Retention;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Deliveries;

/// <summary>
/// Puts right what an interrupted run left: a delivery that was being read is forgotten (nothing of it was committed, its file still waits),
/// and a file whose delivery was decided is moved where it belongs. Also lets files go whose time in the house is over.
/// </summary>
public sealed class Sweep(Warehouse warehouse, Inbox inbox, EtlOptions options, TimeProvider clock)
{
    /// <summary>Sweeps; must hold the right to run.</summary>
    /// <param name="jobRun">The job run that sweeps, which is alive; null for none.</param>
    /// <returns>The files that have been taken and still cannot be let go, by their paths in the inbox.</returns>
    public IReadOnlyDictionary<string, Delivery> Run(long? jobRun = null)
    {
        var left = new Dictionary<string, Delivery>(StringComparer.Ordinal);
        using (var change = warehouse.BeginChange())
        {
            Forget(change);
            change.Execute(
                "update job_run set outcome = 'interrupted', finished_at = @now where outcome = 'running' and job_run_key <> @jobRun",
                new { now = UtcText.Of(clock.GetUtcNow()), jobRun = jobRun ?? 0 });
            change.Commit();
        }

        var all = Ledger.All(warehouse);
        foreach (var delivery in all.Where(delivery => delivery.FileState == FileState.Inbox))
        {
            if (Finish(delivery) is { } path)
            {
                left[path] = delivery;
            }
        }

        DropOld(all);
        return left;
    }

    /// <summary>
    /// Forgets deliveries that were being read, of which nothing was committed. After a copy has been brought back that is done at once: the copy may have been taken in the middle of a load, and
    /// a number that the ledger knows is a file that nobody delivers again.
    /// </summary>
    public static void Forget(Change change) => change.Execute("delete from delivery where state = 'loading'");

    // Gives the path of a file that stays.
    private string? Finish(Delivery delivery)
    {
        var goal = FileState.Of(delivery, delivery.State);
        InboxFile? waiting = null;
        try
        {
            waiting = inbox.Waiting(delivery.Feed).Find(file => PersonalNumber.MaskIn(file.RelativePath) == delivery.FilePath && HasHash(file.Path, delivery.Sha256));
            if (waiting is not null)
            {
                inbox.LetGo(goal, delivery.DeliveryKey, waiting.RelativePath);
            }
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            // One that cannot even be read waits with the others, and the run tells of it by name.
            return waiting?.Path;
        }

        // Not there any more: moved by the run that died before it could say so, or taken away by a person.
        var isKept = inbox.IsKept(goal, delivery.DeliveryKey, delivery.FilePath);
        Note(delivery, isKept ? goal : FileState.Deleted);
        return null;
    }

    private void DropOld(List<Delivery> all)
    {
        var oldest = UtcText.Of(clock.GetUtcNow().AddDays(-options.KeepDays));
        var due = Calendar.Key(LocalTime.Day(clock).AddMonths(-RetentionRule.PseudonymMonths));
        foreach (var delivery in all.Where(delivery => delivery.FileState is FileState.Done or FileState.Failed
            && delivery.FinishedAt is not null && (string.CompareOrdinal(delivery.FinishedAt, oldest) < 0 || HoldsPseudonymsOf(delivery, due))))
        {
            try
            {
                inbox.Drop(delivery.FileState, delivery.DeliveryKey, delivery.FilePath);
                Note(delivery, FileState.Deleted);
            }
            catch (Exception broken) when (broken is DirectoryNotFoundException)
            {
                Note(delivery, FileState.Deleted);
            }
            catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
            {
                // Still held by somebody: the next run tries again.
            }
        }
    }

    // A late delivery's file would else keep the pseudonyms that are erased from the warehouse.
    private static bool HoldsPseudonymsOf(Delivery delivery, long before) =>
        delivery.FirstDay < before && FeedList.Named(delivery.Feed)?.RawColumns.Any(column => column.Name == "pseudonym") == true;

    private void Note(Delivery delivery, string fileState)
    {
        using var change = warehouse.BeginChange();
        Ledger.MoveFile(change, delivery.DeliveryKey, fileState);
        change.Commit();
    }

    private static bool HasHash(string path, string sha256)
    {
        using var stream = FileSort.Open(path);
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream)) == sha256;
    }
}
