using System.Threading.Channels;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Packs;

/// <summary>Makes the packs that are ordered, one at a time, so that browsers and memory never pile up; and keeps the shelf tidy meanwhile.</summary>
public sealed partial class PackOrders(PackMaker maker, PackShelf shelf, PackMail mail, ILogger<PackOrders> log) : BackgroundService
{
    // Nobody waits for more than these; who asks beyond them is told so.
    private const int MostWaiting = 20;

    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);

    private readonly Channel<PackJob> orders = Channel.CreateBounded<PackJob>(MostWaiting);
    private readonly Dictionary<(string Release, string Language), PackJob> jobs = [];
    private readonly Lock only = new();

    /// <summary>The latest order of a release's pack; null when nobody has ordered it since the server started.</summary>
    public PackJob? Find(Release release, Language language)
    {
        lock (only)
        {
            return jobs.GetValueOrDefault((release.ReleaseCode, language.Tag));
        }
    }

    /// <summary>Orders a pack. Who orders one that is on its way waits for that one.</summary>
    /// <returns>The order; null when too many wait, or when one is on its way and cannot take more receivers.</returns>
    public PackJob? Order(Release release, Language language, bool anew, IReadOnlyList<string> receivers, string who)
    {
        lock (only)
        {
            var key = (release.ReleaseCode, language.Tag);
            if (jobs.GetValueOrDefault(key) is { IsOpen: true } open)
            {
                return receivers.Count == 0 ? open : null;
            }

            var job = new PackJob(release, language, anew, receivers, who);
            if (!orders.Writer.TryWrite(job))
            {
                return null;
            }

            return jobs[key] = job;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Beginning must not wait for the disk.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            Tidy();
            using var wait = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            wait.CancelAfter(BetweenSweeps);
            try
            {
                await Run(await orders.Reader.ReadAsync(wait.Token), stoppingToken);
            }
            catch (OperationCanceledException)
            {
                // Nothing was ordered in a while, or the server stops.
            }
        }
    }

    private async Task Run(PackJob job, CancellationToken stop)
    {
        try
        {
            var pack = shelf.Find(job.Release, job.Language);
            if (pack is null || job.Anew)
            {
                pack = await shelf.Keep(job.Release, job.Language, write => maker.Make(job.Release, job.Language, PackParts.All, job.Told, write, stop));
            }

            if (job.Receivers.Count > 0)
            {
                job.Told(new PackProgress(PackParts.All.Count, PackParts.All.Count, Texts.PackMailing));
                job.Mailed(await mail.Send(job.Release, job.Language, pack, name => File.ReadAllBytes(shelf.FileOf(job.Release, job.Language, name)!), job.Receivers, job.Who, stop));
            }

            job.End(null);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            // Whatever one order meets, the next one is to have its turn.
            NotMade(log, job.Release.ReleaseCode, failed);
            job.End(failed switch
            {
                IOException or UnauthorizedAccessException => Texts.PackNoRoom,
                WarehouseException => Texts.PackNoRelease,
                _ => Texts.PackFailed,
            });
        }
    }

    private void Tidy()
    {
        try
        {
            shelf.Sweep();
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException or WarehouseException or System.Data.Common.DbException)
        {
            NotSwept(log, Fault.Code(held));
        }
    }

    [LoggerMessage(EventId = 2303, EventName = "PackFailed", Level = LogLevel.Error, Message = "The pack of {Release} could not be made.")]
    private static partial void NotMade(ILogger log, string release, Exception failed);

    [LoggerMessage(EventId = 2304, EventName = "PacksNotSwept", Level = LogLevel.Warning, Message = "Old packs could not be deleted: {Reason}")]
    private static partial void NotSwept(ILogger log, string reason);
}
