using System.Collections.Concurrent;

namespace Analytics.Dashboards.Hosting.Sessions;

/// <summary>
/// Has the provider asked at intervals whether it still stands for a person (<see cref="ProviderQuestion"/>): an account that is switched off there ends here, and roles
/// are those of now. A provider that does not answer is asked again each minute, and for an hour the session goes on without.
/// </summary>
public sealed partial class SessionProof(SessionShelf shelf, ProviderQuestion provider, SignInOptions options, AccessLog accessLog, TimeProvider clock, ILogger<SessionProof> log)
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan WithoutAnswer = TimeSpan.FromHours(1);

    // So long do a person's requests wait for a question that is under way, counted from when it was put.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, Lazy<Question>> asking = new(StringComparer.Ordinal);

    private DateTimeOffset restsUntil = DateTimeOffset.MinValue;
    private int hasToldOfRoles;

    /// <summary>Whether the provider is being asked, or is to be asked now.</summary>
    public bool IsAsked(Session session) => asking.ContainsKey(session.Id) || IsDue(session);

    private bool IsDue(Session session) => options.Recheck > TimeSpan.Zero && session.RefreshToken is not null && clock.GetUtcNow() is var now
        && now >= session.ProvenAt + options.Recheck && now >= restsUntil && (now >= session.AskedAt + BetweenTries || IsTooLong(session));

    /// <summary>
    /// The session as it goes on; null when it has ended. All requests that come meanwhile wait for the same answer, but not longer than two seconds after it was asked for: then
    /// they go on with the session as it stands, and the answer holds from when it comes.
    /// </summary>
    public async Task<Session?> Of(Session session)
    {
        if (!IsAsked(session))
        {
            // Read while it was being asked, and answered since.
            return session.AskedAt == session.ProvenAt ? Goes(session) : shelf.Find(session.Id) is { } answered ? Goes(answered) : null;
        }

        var question = asking.GetOrAdd(session.Id, id => new Lazy<Question>(() => new Question(Ask(id), Task.Delay(Patience)))).Value;
        if (await Task.WhenAny(question.Answer, question.Patience) == question.Answer)
        {
            return await question.Answer;
        }

        return shelf.Find(session.Id) is { } standing ? Goes(standing) : null;
    }

    /// <summary>A session that has been without an answer too long goes no further; else it does.</summary>
    public Session? Goes(Session session) => IsTooLong(session) ? null : session;

    private bool IsTooLong(Session session) => options.Recheck > TimeSpan.Zero && session.RefreshToken is not null && clock.GetUtcNow() >= session.ProvenAt + options.Recheck + WithoutAnswer;

    private async Task<Session?> Ask(string id)
    {
        // Whoever asks is not the one who waits: the question's time begins now.
        await Task.Yield();
        try
        {
            // Another request may have been first.
            if (shelf.Find(id) is not { } session || !IsDue(session))
            {
                return shelf.Find(id) is { } other ? Goes(other) : null;
            }

            // A token may be used once: where the new one could not be kept, the old one is not spent.
            var asked = clock.GetUtcNow();
            if (shelf.Change(session, now => now with { AskedAt = asked }, out var isKept) is not { } noted)
            {
                return null;
            }

            if (!isKept)
            {
                restsUntil = asked + BetweenTries;
                return Goes(session);
            }

            return Take(noted, await provider.Ask(noted), asked);
        }
        finally
        {
            asking.TryRemove(id, out _);
        }
    }

    private Session? Take(Session session, ProviderAnswer answer, DateTimeOffset asked)
    {
        switch (answer.Standing)
        {
            case Standing.Proven:
                if (!answer.TellsRoles && Interlocked.Exchange(ref hasToldOfRoles, 1) == 0)
                {
                    RolesNotTold(log);
                }

                return shelf.Change(session, now => answer.Session with { SeenAt = now.SeenAt, ProvenAt = asked, AskedAt = asked });
            case Standing.Unknown:
                ProviderSilent(log, answer.Reason);
                return shelf.Find(session.Id) is { } going ? Goes(going) : null;
            default:
                // Another server may have asked with the same token a moment ago, which uses it up.
                if (shelf.Find(session.Id) is { } current && current.ProvenAt > session.ProvenAt)
                {
                    return current;
                }

                shelf.End(session.Handle);
                SessionEnded(log, answer.Reason);
                accessLog.TryNote(Audience.Of(session.Person()), "end", "inloggning " + session.Who + ", av inloggningstjänsten");
                return null;
        }
    }

    private sealed record Question(Task<Session?> Answer, Task Patience);

    [LoggerMessage(EventId = 2105, EventName = "SessionEnded", Level = LogLevel.Information, Message = "A session was ended: the provider no longer stands for the person ({Reason}).")]
    private static partial void SessionEnded(ILogger log, string reason);

    [LoggerMessage(EventId = 2106, EventName = "ProviderSilent", Level = LogLevel.Warning, Message = "The provider did not say whether it still stands for a person ({Reason}); it is asked again in a minute, and the session ends after an hour.")]
    private static partial void ProviderSilent(ILogger log, string reason);

    [LoggerMessage(EventId = 2111, EventName = "RolesNotTold", Level = LogLevel.Warning, Message = "The provider answers without an ID token when it is asked again: it stands for people, but their roles stay those of the sign-in until it ends. Told once while the server runs.")]
    private static partial void RolesNotTold(ILogger log);
}
