using System.Data.Common;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Sources;

/// <summary>What became of one source.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Feed">Its feed; null for Kolada and where the settings are wrong.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="File">The file written, relative to the inbox (Kolada: as configured); null for none.</param>
/// <param name="Calls">Calls to the source, failed ones too.</param>
/// <param name="Message">A Swedish sentence.</param>
public sealed record FetchResult(string Source, string? Feed, FetchOutcome Outcome, string? File, int Calls, string Message);

/// <summary>
/// Fetches from the configured sources into the inbox. What comes is a delivery like any other and is loaded by <see cref="LoadRun"/>
/// afterwards; whatever goes wrong leaves no file and stops no other source. Takes the run lock itself, and only for the moment
/// in which a finished file gets its name: call it before a load, never from within one. A scheduled job, which holds the lock, says so.
/// </summary>
/// <param name="warehouse">Remembers what was fetched.</param>
/// <param name="options">Inbox and sources.</param>
/// <param name="clock">Today, delays and limits.</param>
/// <param name="httpHandlerFactory">Makes what reaches the network; must follow no redirect and unpack nothing. Null for <see cref="HttpFetch.Network"/>.</param>
/// <param name="openConnection">Makes a connection from its string. Null for SQL Server.</param>
/// <param name="runIsHeld">The caller holds the right to run already, as a scheduled job does; it is then not taken again.</param>
public sealed class FetchRun(
    Warehouse warehouse, EtlOptions options, TimeProvider clock, Func<HttpMessageHandler>? httpHandlerFactory = null, Func<string, DbConnection>? openConnection = null,
    bool runIsHeld = false)
{
    private sealed class Held : IDisposable
    {
        public static readonly Held Instance = new();

        // The lock is the caller's and stays.
        public void Dispose()
        {
        }
    }

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>Fetches one after the other.</summary>
    /// <param name="feedName">Only sources of this feed; null for all, those without a feed too.</param>
    /// <param name="stop">Stops; what is being fetched then leaves nothing.</param>
    /// <exception cref="WarehouseException">There is no inbox.</exception>
    public IReadOnlyList<FetchResult> Run(string? feedName = null, CancellationToken stop = default) =>
        Run(source => feedName is null || string.Equals(source.FeedName, feedName, StringComparison.OrdinalIgnoreCase), stop);

    /// <summary>Fetches from the source of this name; nothing when there is none.</summary>
    /// <exception cref="WarehouseException">There is no inbox.</exception>
    public IReadOnlyList<FetchResult> RunSource(string name, CancellationToken stop = default) => Run(source => source.Name == name, stop);

    private List<FetchResult> Run(Func<SourceSetting, bool> isWanted, CancellationToken stop)
    {
        if (!new Inbox(options.Inbox).Exists)
        {
            throw new WarehouseException($"Inkorgen {options.Inbox} finns inte. Skapa mappen eller ange en annan med --inbox.");
        }

        return [.. options.Sources.Where(isWanted).Select(source => Fetch(source, stop).GetAwaiter().GetResult())];
    }

    private async Task<FetchResult> Fetch(SourceSetting setting, CancellationToken stop)
    {
        if (setting.Options is not { } source)
        {
            return new FetchResult(setting.Name, null, FetchOutcome.Failed, null, 0, setting.Problem!);
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(source.TotalSeconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, limit.Token);
        var calls = new CallCount();
        try
        {
            return await Fetch(source, calls, either.Token).ConfigureAwait(false);
        }
        catch (WarehouseException told)
        {
            return Fail(source, calls, told.Message);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Fail(source, calls, FormattableString.Invariant(
                $"Hämtningen blev inte klar inom {source.TotalSeconds} sekunder. Inget hämtades. Försök igen senare, eller höj TotalSeconds."));
        }
        catch (Exception broken) when (broken is UnauthorizedAccessException or (IOException and not (FileNotFoundException or FileLoadException)))
        {
            return Fail(source, calls, $"Filen går inte att skriva ({broken.GetType().Name}). Inget hämtades. Kontrollera att kontot får skriva i mappen och att disken inte är full.");
        }
    }

    private async Task<FetchResult> Fetch(SourceOptions source, CallCount calls, CancellationToken stop)
    {
        var period = SourcePeriod.Read(source.Period, clock);
        var former = SourceState.Read(warehouse, source.Name);
        var target = Target.Of(source, period, options.Inbox);
        using var part = new PartFile(target.Folder, source.Name, source.MaxBytes);
        var context = new FetchContext(
            source, period, Municipalities(), part, former is not null && IsHere(source, period, target, former) ? former : null,
            httpHandlerFactory ?? (() => HttpFetch.Network(source.IsPrivateAllowed)), clock, calls, stop);
        var fetched = source.Format switch
        {
            SourceFormat.PxWebV1 or SourceFormat.PxWebV2 => await PxWebSource.Fetch(context).ConfigureAwait(false),
            SourceFormat.KoladaV3 => await KoladaSource.Fetch(context).ConfigureAwait(false),
            SourceFormat.Csv => await CsvSource.Fetch(context).ConfigureAwait(false),
            SourceFormat.Sql => await SqlSource.Fetch(context, openConnection ?? SqlSource.Open).ConfigureAwait(false),
            _ => throw new InvalidOperationException($"Unknown format {source.Format}."),
        };
        var sha256 = part.Close();
        if (fetched.Extension is null || sha256 == context.Former?.Sha256)
        {
            return Remember(source, FetchOutcome.Unchanged, calls, $"Oförändrad sedan {former!.FetchedAt![..10]}. Inget nytt att ladda.");
        }

        var name = target.Name + fetched.Extension;
        var message = $"{name} hämtad: {fetched.What}. {(source.Feed is null ? "" : "Ladda med load.")}".TrimEnd();
        using (await Lock(stop).ConfigureAwait(false))
        {
            // First the file: if the process dies in between, the next fetch brings the same bytes again, which change nothing.
            part.Keep(name);
            using var change = warehouse.BeginChange();
            SourceState.WriteFetched(change, source.Name, message, Now(), context.RequestHash, fetched.Tags, sha256);
            change.Commit();
        }

        return new FetchResult(source.Name, source.Feed?.Name, FetchOutcome.Fetched, target.Shown(name), calls.Number, message);
    }

    // "Unchanged" is believed only while what was fetched then waits in the inbox or was let in.
    private bool IsHere(SourceOptions source, SourcePeriod period, Target target, SourceState former) =>
        source.Feed is { } feed && (feed.Extensions.Select(extension => Path.Combine(target.Folder, target.Name + extension)).Any(former.IsIn)
            || former.IsKnown(warehouse, feed.Name, source.Sender, period.Period.Code));

    private List<string> Municipalities() =>
        warehouse.Query<string>("select municipality_code from dim_municipality where municipality_key > 1 order by municipality_code");

    private FetchResult Fail(SourceOptions source, CallCount calls, string message) => Remember(source, FetchOutcome.Failed, calls, message);

    private FetchResult Remember(SourceOptions source, FetchOutcome outcome, CallCount calls, string message)
    {
        using (var only = TryLock())
        {
            // While a load goes on the ledger is its own; that a try brought nothing is told either way.
            if (only is not null)
            {
                using var change = warehouse.BeginChange();
                SourceState.WriteTried(change, source.Name, outcome, message, Now());
                change.Commit();
            }
        }

        return new FetchResult(source.Name, source.Feed?.Name, outcome, null, calls.Number, message);
    }

    // A load that reads a file of the same name must have let it go before another takes its place.
    private Task<IDisposable> Lock(CancellationToken stop) =>
        runIsHeld ? Task.FromResult<IDisposable>(Held.Instance) : RunLock.TakeAsync(warehouse, LongestWait, clock, stop);

    private IDisposable? TryLock() => runIsHeld ? Held.Instance : warehouse.TryLockRun();

    private string Now() => UtcText.Of(clock.GetUtcNow());
}
