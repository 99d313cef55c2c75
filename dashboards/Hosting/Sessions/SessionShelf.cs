using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.DataProtection;

namespace Analytics.Dashboards.Hosting.Sessions;

/// <summary>
/// The sessions that are open, one encrypted file for each, in a folder beside the keys. Not in the warehouse: a load holds the right to write there for minutes while
/// people sign in, and a copy that is brought back must not bring sessions back with it. A file that is gone is a session that has ended, for every server that shares the folder.
/// </summary>
public sealed partial class SessionShelf
{
    private const string FolderName = "sessions";
    private const string Ending = ".session";

    // So long may the time of last use lag behind, so that not every request writes.
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(1);

    // Two requests of one session may change it at once.
    private readonly Lock gate = new();
    private readonly Lazy<string> folder;
    private readonly IDataProtector protector;
    private readonly SignInOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger log;

    // Ended here, but their files could not be deleted.
    private readonly ConcurrentDictionary<string, bool> endedHere = new(StringComparer.Ordinal);
    private DateTimeOffset toldAt = DateTimeOffset.MinValue;

    /// <summary>The shelf beside the keys.</summary>
    public SessionShelf(Warehouse warehouse, IConfiguration configuration, IDataProtectionProvider protection, SignInOptions options, TimeProvider clock, ILogger<SessionShelf> log)
    {
        folder = new Lazy<string>(() => Path.Combine(Keys.Folder(warehouse, configuration).FullName, FolderName), LazyThreadSafetyMode.PublicationOnly);
        protector = protection.CreateProtector(typeof(SessionShelf).FullName!);
        (this.options, this.clock, this.log) = (options, clock, log);
    }

    /// <summary>Opens a session.</summary>
    /// <param name="told">What the provider told; number and times are set here.</param>
    /// <exception cref="WarehouseException">It cannot be kept; then nobody is signed in.</exception>
    public Session Begin(Session told)
    {
        var now = clock.GetUtcNow();
        var session = told with { Id = Session.NewId(), BegunAt = now, SeenAt = now, ProvenAt = now, AskedAt = now };
        try
        {
            lock (gate)
            {
                Write(session);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or CryptographicException)
        {
            NotKept(log, Fault.Sentence(Root(refused)));
            throw new WarehouseException("Inloggningen går inte att spara i mappen för nycklar. Ge kontot rätt att skriva där, och kontrollera att disken inte är full.", refused);
        }

        return session;
    }

    /// <summary>An open session; null when there is none with the number, or when its time is over.</summary>
    public Session? Find(string id) => Read(Session.HandleOf(id)) is { } session && session.Id == id && !IsOver(session) ? session : null;

    /// <summary>All open sessions, the one used last first.</summary>
    public IReadOnlyList<Session> All() =>
        [.. Handles().Select(Read).OfType<Session>().Where(session => !IsOver(session)).OrderByDescending(session => session.SeenAt).ThenBy(session => session.Handle, StringComparer.Ordinal)];

    /// <summary>Notes that a session was used now.</summary>
    public Session Seen(Session session) => clock.GetUtcNow() - session.SeenAt < Grain ? session : Change(session, now => now with { SeenAt = clock.GetUtcNow() }) ?? session;

    /// <summary>Changes a session as it stands now; null when it has ended meanwhile. A disk that is full keeps what it has: the session then ends a little sooner than it need.</summary>
    public Session? Change(Session session, Func<Session, Session> change) => Change(session, change, out _);

    /// <summary>The same, and whether the change is kept.</summary>
    public Session? Change(Session session, Func<Session, Session> change, out bool isKept)
    {
        isKept = true;
        lock (gate)
        {
            if (Find(session.Id) is not { } now)
            {
                return null;
            }

            var changed = change(now);
            try
            {
                Write(changed);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or CryptographicException)
            {
                isKept = false;
                TellNotKept(refused);
            }

            return changed;
        }
    }

    /// <summary>Ends a session; nothing happens when it has ended. Where its file cannot be deleted nobody gets in with it while this server runs, and the log says so.</summary>
    public void End(string handle)
    {
        if (!handle.All(char.IsAsciiHexDigitLower))
        {
            return;
        }

        lock (gate)
        {
            try
            {
                File.Delete(PathOf(handle));
            }
            catch (DirectoryNotFoundException)
            {
                // The whole folder is gone, and the session with it.
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                endedHere[handle] = true;
                NotDeleted(log, Fault.Sentence(refused));
            }
        }
    }

    /// <summary>Deletes what is left of sessions whose time is over, and of those whose key is gone.</summary>
    public void Sweep()
    {
        foreach (var handle in Handles().Where(handle => Read(handle) is not { } session || IsOver(session)))
        {
            lock (gate)
            {
                File.Delete(PathOf(handle));
                endedHere.TryRemove(handle, out _);
            }
        }

        if (!Directory.Exists(folder.Value))
        {
            return;
        }

        // What a write that broke off left behind.
        foreach (var part in Directory.EnumerateFiles(folder.Value).Where(file => !file.EndsWith(Ending, StringComparison.Ordinal) && File.GetLastWriteTimeUtc(file) < DateTime.UtcNow.AddHours(-1)))
        {
            File.Delete(part);
        }
    }

    // What is asked of a sign-in may have been tightened since it began.
    private bool IsOver(Session session) =>
        clock.GetUtcNow() is var now && (now >= session.BegunAt + options.Session || now >= session.SeenAt + options.Idle) || !SignInStrength.IsEnough(session, options);

    private string PathOf(string handle) => Path.Combine(folder.Value, handle + Ending);

    private IEnumerable<string> Handles() => Directory.Exists(folder.Value) ? Directory.GetFiles(folder.Value, "*" + Ending).Select(file => Path.GetFileName(file)[..^Ending.Length]) : [];

    private Session? Read(string handle)
    {
        if (endedHere.ContainsKey(handle))
        {
            return null;
        }

        try
        {
            lock (gate)
            {
                var path = PathOf(handle);
                // A copy under another name is no session more.
                return File.Exists(path) && JsonSerializer.Deserialize<Session>(protector.Unprotect(File.ReadAllBytes(path))) is { } session && session.Handle == handle ? session : null;
            }
        }
        catch (Exception broken) when (broken is CryptographicException or JsonException or IOException or UnauthorizedAccessException)
        {
            // Not ours, or its key is gone: nobody is signed in by it.
            return null;
        }
    }

    private void Write(Session session)
    {
        // Whoever deletes the folder signs everybody out; the next who signs in finds it again.
        Keys.OwnFolder(folder.Value);
        var path = PathOf(session.Handle);
        var part = $"{path}.{Guid.NewGuid():N}";
        var content = protector.Protect(JsonSerializer.SerializeToUtf8Bytes(session));
        // It need not outlive a power cut, and so does not wait for the disk: one that is cut short cannot be read, and ends its session.
        try
        {
            using (var file = OwnFile.Create(part))
            {
                file.Write(content);
            }

            File.Move(part, path, overwrite: true);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            File.Delete(part);
            throw;
        }
    }

    // Each request changes something; one line a minute is enough.
    private void TellNotKept(Exception refused)
    {
        var now = clock.GetUtcNow();
        if (now - toldAt >= Grain)
        {
            toldAt = now;
            NotKept(log, Fault.Sentence(Root(refused)));
        }
    }

    private static Exception Root(Exception broken) => broken is CryptographicException { InnerException: { } inner } ? inner : broken;

    [LoggerMessage(EventId = 2109, EventName = "SessionNotKept", Level = LogLevel.Error, Message = "A session could not be written to the folder of the keys; nobody can sign in until it can: {Reason}")]
    private static partial void NotKept(ILogger log, string reason);

    [LoggerMessage(EventId = 2110, EventName = "SessionNotDeleted", Level = LogLevel.Error, Message = "A session was ended, but its file could not be deleted: nobody gets in with it while this server runs, but it opens again after a restart. {Reason}")]
    private static partial void NotDeleted(ILogger log, string reason);
}
