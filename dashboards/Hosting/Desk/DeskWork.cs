using System.Collections.Concurrent;
using System.Data.Common;
using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>
/// The work that people at the desk have asked for, one piece at a time and outside their requests. What is to change figures is tried first, and done
/// when the person who asked for it says so. It is kept in memory: a restart forgets it, and then nothing has been changed.
/// </summary>
public sealed partial class DeskWork(Warehouse warehouse, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<DeskWork> log) : IDisposable
{
    /// <summary>For so long a trial waits for a decision, and what has ended is told of.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    /// <summary>So long the work waits for a run that somebody else has going.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<string, DeskTask> tasks = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim one = new(1);
    private readonly Lock deciding = new();

    /// <summary>The work of a person, the newest first.</summary>
    public IReadOnlyList<DeskTask> Of(string who)
    {
        Sweep();
        return [.. tasks.Values.Where(task => task.Who == who).OrderByDescending(task => task.StartedAt)];
    }

    /// <summary>One piece of it; null when that person has none such.</summary>
    public DeskTask? Find(string id, string who)
    {
        Sweep();
        return tasks.GetValueOrDefault(id) is { } task && task.Who == who ? task : null;
    }

    /// <summary>Does in earnest what has been tried; false when it has not, or has been decided already.</summary>
    public bool GoOn(DeskTask task)
    {
        lock (deciding)
        {
            if (task.Now is not { Step: DeskStep.Tried, Outcome.MayGoOn: true })
            {
                return false;
            }

            task.Stand(DeskStep.Waiting);
        }

        Start(task, DeskStep.Doing);
        return true;
    }

    /// <summary>Lets it be.</summary>
    public void Discard(DeskTask task) => Close(task, DeskStep.Discarded);

    /// <summary>Lets go of what nobody has decided in time, and forgets what ended long ago.</summary>
    public void Sweep()
    {
        var oldest = clock.GetUtcNow() - KeptFor;
        foreach (var task in tasks.Values.Where(task => task.StartedAt < oldest && !task.IsUnderWay))
        {
            Close(task, DeskStep.Expired);
            if (task.StartedAt < oldest - KeptFor)
            {
                tasks.TryRemove(task.Id, out _);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();

    /// <summary>Takes on a piece of work.</summary>
    internal DeskTask Begin(DeskTask task)
    {
        Sweep();
        tasks[task.Id] = task;
        Start(task, task.Try is null ? DeskStep.Doing : DeskStep.Trying);
        return task;
    }

    /// <summary>The ledger as it is now: another moment when anything was delivered, decided or published in between.</summary>
    internal static string Moment(Warehouse warehouse) => warehouse.Query<string>("""
        select concat((select coalesce(max(p.publication_key), 0) from publication p), '/', (select coalesce(max(d.delivery_key), 0) from delivery d), '/',
                      (select coalesce(max(a.act_no), 0) from delivery_act a))
        """).Single();

    /// <summary>Waits, and says so, while somebody else runs.</summary>
    internal void AwaitTurn(DeskTask task)
    {
        var start = clock.GetTimestamp();
        while (!lifetime.ApplicationStopping.IsCancellationRequested && clock.GetElapsedTime(start) < Patience)
        {
            using var free = warehouse.TryLockRun();
            if (free is not null)
            {
                return;
            }

            task.Tell("En annan körning pågår på lagret. Försöker igen.");
            Thread.Sleep(Pause);
        }
    }

    private void Start(DeskTask task, DeskStep during) => _ = Task.Run(async () =>
    {
        await one.WaitAsync(lifetime.ApplicationStopping);
        try
        {
            Work(task, during);
        }
        finally
        {
            one.Release();
        }
    });

    private void Work(DeskTask task, DeskStep during)
    {
        try
        {
            AwaitTurn(task);
            if (during == DeskStep.Doing && task.Try is not null && Moment(warehouse) != task.Now.Outcome.Moment)
            {
                // What was shown is no longer what would happen: it is tried anew, and the person decides anew.
                task.Again();
                during = DeskStep.Trying;
            }

            task.Stand(during);
            var outcome = during == DeskStep.Trying ? task.Try!(task) : task.Do(task);
            task.End(during == DeskStep.Doing ? DeskStep.Done : outcome.MayGoOn ? DeskStep.Tried : DeskStep.Refused, outcome);
            if (!outcome.MayGoOn)
            {
                task.Drop?.Invoke();
            }
        }
        catch (DeskRefusal refused)
        {
            End(task, refused.Step, refused.Message);
        }
        catch (WarehouseException refused)
        {
            End(task, DeskStep.Refused, PersonalNumber.MaskIn(refused.Message));
        }
        catch (Exception broken) when (broken is DbException or IOException or UnauthorizedAccessException or InvalidOperationException or FormatException)
        {
            Broke(log, broken);
            End(task, DeskStep.Failed, "Arbetet avbröts av ett fel, som står i loggen. Inget halvt har sparats.");
        }
    }

    private static void End(DeskTask task, DeskStep step, string sentence)
    {
        task.End(step, new DeskOutcome { Sentences = [sentence] });
        task.Drop?.Invoke();
    }

    private void Close(DeskTask task, DeskStep step)
    {
        lock (deciding)
        {
            if (task.Now.Step != DeskStep.Tried)
            {
                return;
            }

            task.Stand(step);
        }

        task.Drop?.Invoke();
    }

    [LoggerMessage(EventId = 2201, EventName = "DeskWorkBroke", Level = LogLevel.Error, Message = "Work at the desk broke off.")]
    private static partial void Broke(ILogger log, Exception broken);
}
