using System.Security.Cryptography;
using System.Text.Json;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.DataProtection;

namespace Analytics.Dashboards.Hosting.Sessions;

/// <summary>
/// The sessions that are open, one encrypted file for each, in a folder beside the keys. Not in the warehouse: a load holds the right to write there for minutes while
/// people sign in, and a copy that is brought back must not bring sessions back with it. A file that is gone is a session that has ended, for every server that shares the folder.
/// </summary>
public sealed class SessionShelf
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

    /// <summary>The shelf beside the keys.</summary>
    public SessionShelf(Warehouse warehouse, IConfiguration configuration, IDataProtectionProvider protection, SignInOptions options, TimeProvider clock)
    {
        folder = new Lazy<string>(() => Keys.OwnFolder(Path.Combine(Keys.Folder(warehouse, configuration).FullName, FolderName)).FullName, LazyThreadSafetyMode.PublicationOnly);
        protector = protection.CreateProtector(typeof(SessionShelf).FullName!);
        (this.options, this.clock) = (options, clock);
    }

    /// <summary>Opens a session.</summary>
    /// <exception cref="WarehouseException">It cannot be kept; then nobody is signed in.</exception>
    public Session Begin(string who, IReadOnlyList<string> roles, string subject, string? refreshToken)
    {
        var now = clock.GetUtcNow();
        var session = new Session { Id = Session.NewId(), Who = who, Roles = roles, Subject = subject, BegunAt = now, SeenAt = now, ProvenAt = now, AskedAt = now, RefreshToken = refreshToken };
        try
        {
            lock (gate)
            {
                Write(session);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new WarehouseException("Inloggningen går inte att spara i mappen för nycklar. Ge kontot rätt att skriva där, och kontrollera att disken inte är full.", refused);
        }

        return session;
    }

    /// <summary>An open session; null when there is none with the number, or when its time is over.</summary>
    public Session? Find(string id) => Read(PathOf(Session.HandleOf(id))) is { } session && session.Id == id && !IsOver(session) ? session : null;

    /// <summary>All open sessions, the one used last first.</summary>
    public IReadOnlyList<Session> All() =>
        [.. Files().Select(Read).OfType<Session>().Where(session => !IsOver(session)).OrderByDescending(session => session.SeenAt).ThenBy(session => session.Handle, StringComparer.Ordinal)];

    /// <summary>Notes that a session was used now.</summary>
    public Session Seen(Session session) => clock.GetUtcNow() - session.SeenAt < Grain ? session : Change(session, now => now with { SeenAt = clock.GetUtcNow() }) ?? session;

    /// <summary>Changes a session as it stands now; null when it has ended meanwhile.</summary>
    public Session? Change(Session session, Func<Session, Session> change)
    {
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
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                // A disk that is full keeps what it has: the session then ends a little sooner than it need.
            }

            return changed;
        }
    }

    /// <summary>Ends a session; nothing happens when it has ended.</summary>
    public void End(string handle)
    {
        lock (gate)
        {
            if (handle.All(char.IsAsciiHexDigitLower))
            {
                File.Delete(PathOf(handle));
            }
        }
    }

    /// <summary>Deletes what is left of sessions whose time is over, and of those whose key is gone.</summary>
    public void Sweep()
    {
        foreach (var file in Files().Where(file => Read(file) is not { } session || IsOver(session)))
        {
            lock (gate)
            {
                File.Delete(file);
            }
        }

        // What a write that broke off left behind.
        foreach (var part in Directory.EnumerateFiles(folder.Value).Where(file => !file.EndsWith(Ending, StringComparison.Ordinal) && File.GetLastWriteTimeUtc(file) < DateTime.UtcNow.AddHours(-1)))
        {
            File.Delete(part);
        }
    }

    private bool IsOver(Session session) => clock.GetUtcNow() is var now && (now >= session.BegunAt + options.Session || now >= session.SeenAt + options.Idle);

    private string PathOf(string handle) => Path.Combine(folder.Value, handle + Ending);

    private string[] Files() => Directory.GetFiles(folder.Value, "*" + Ending);

    private Session? Read(string path)
    {
        try
        {
            lock (gate)
            {
                return File.Exists(path) ? JsonSerializer.Deserialize<Session>(protector.Unprotect(File.ReadAllBytes(path))) : null;
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
        var path = PathOf(session.Handle);
        var part = $"{path}.{Guid.NewGuid():N}";
        // It need not outlive a power cut, and so does not wait for the disk: one that is cut short cannot be read, and ends its session.
        using (var file = OwnFile.Create(part))
        {
            file.Write(protector.Protect(JsonSerializer.SerializeToUtf8Bytes(session)));
        }

        File.Move(part, path, overwrite: true);
    }
}
