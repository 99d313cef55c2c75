using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Analytics.Dashboards.Hosting.Sessions;

/// <summary>
/// Asks the provider at intervals whether it still stands for a person, by the refresh token that it gave at sign-in: an account that is switched off there ends here, and roles
/// are those of now. A provider that does not answer is asked again each minute, and for an hour the session goes on without.
/// </summary>
public sealed partial class SessionProof(SessionShelf shelf, IOptionsMonitor<OpenIdConnectOptions> providers, SignInOptions options, TimeProvider clock, ILogger<SessionProof> log)
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan WithoutAnswer = TimeSpan.FromHours(1);

    // What an answer may say that is about us, or about the moment, and not about the person.
    private static readonly string[] NotThePerson = ["invalid_client", "unauthorized_client", "unsupported_grant_type", "invalid_request", "server_error", "temporarily_unavailable", "slow_down"];

    private readonly ConcurrentDictionary<string, Lazy<Task<Session?>>> asking = new(StringComparer.Ordinal);

    private enum Answer
    {
        Proven,
        Refused,
        None,
    }

    /// <summary>The session as it goes on; null when it has ended. All requests that come meanwhile wait for the same answer.</summary>
    public Task<Session?> Of(Session session) => IsDue(session)
        ? asking.GetOrAdd(session.Id, _ => new Lazy<Task<Session?>>(() => Ask(session.Id))).Value
        : Task.FromResult(GoesOn(session));

    private bool IsDue(Session session) => options.Recheck > TimeSpan.Zero && session.RefreshToken is not null
        && clock.GetUtcNow() is var now && now >= session.ProvenAt + options.Recheck && (now >= session.AskedAt + BetweenTries || IsTooLong(session));

    private bool IsTooLong(Session session) => options.Recheck > TimeSpan.Zero && session.RefreshToken is not null && clock.GetUtcNow() >= session.ProvenAt + options.Recheck + WithoutAnswer;

    private Session? GoesOn(Session session) => IsTooLong(session) ? null : session;

    private async Task<Session?> Ask(string id)
    {
        try
        {
            // Another request may have been first.
            if (shelf.Find(id) is not { } session || !IsDue(session))
            {
                return shelf.Find(id) is { } other ? GoesOn(other) : null;
            }

            var asked = clock.GetUtcNow();
            var (answer, proven) = await Ask(session);
            switch (answer)
            {
                case Answer.Proven:
                    return shelf.Change(session, now => now with { Who = proven.Who, Roles = proven.Roles, RefreshToken = proven.RefreshToken, ProvenAt = asked, AskedAt = asked });
                case Answer.None:
                    ProviderSilent(log);
                    return shelf.Change(session, now => now with { AskedAt = asked }) is { } going ? GoesOn(going) : null;
                default:
                    // Another server may have asked with the same token a moment ago, which uses it up.
                    if (shelf.Find(id) is { } current && current.ProvenAt > session.ProvenAt)
                    {
                        return current;
                    }

                    shelf.End(session.Handle);
                    SessionEnded(log);
                    return null;
            }
        }
        finally
        {
            asking.TryRemove(id, out _);
        }
    }

    private async Task<(Answer Answer, Session Session)> Ask(Session session)
    {
        var provider = providers.Get(OpenIdConnectDefaults.AuthenticationScheme);
        try
        {
            var metadata = await provider.ConfigurationManager!.GetConfigurationAsync(CancellationToken.None);
            using var form = new FormUrlEncodedContent([
                new("grant_type", "refresh_token"), new("refresh_token", session.RefreshToken), new("client_id", options.ClientId), new("client_secret", options.ClientSecret)]);
            using var answer = await provider.Backchannel.PostAsync(new Uri(metadata.TokenEndpoint), form);
            using var told = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            if (!answer.IsSuccessStatusCode)
            {
                return ((int)answer.StatusCode is >= 400 and < 500 && Text(told, "error") is { } error && !NotThePerson.Contains(error) ? Answer.Refused : Answer.None, session);
            }

            var next = session with { RefreshToken = Text(told, "refresh_token") ?? session.RefreshToken };
            return Text(told, "id_token") is { } token ? await Read(token, next, provider, metadata) : (Answer.Proven, next);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or TaskCanceledException or InvalidOperationException or JsonException or ArgumentException or UriFormatException or SecurityTokenSignatureKeyNotFoundException)
        {
            // Keys that we do not know may be new ones.
            provider.ConfigurationManager!.RequestRefresh();
            return (Answer.None, session);
        }
    }

    // A provider that tells nothing new of the person has still stood for them.
    private async Task<(Answer Answer, Session Session)> Read(string token, Session session, OpenIdConnectOptions provider, OpenIdConnectConfiguration metadata)
    {
        var rules = provider.TokenValidationParameters.Clone();
        rules.ValidIssuer = metadata.Issuer;
        rules.ValidAudience = options.ClientId;
        rules.IssuerSigningKeys = metadata.SigningKeys;
        var result = await provider.TokenHandler.ValidateTokenAsync(token, rules);
        if (!result.IsValid)
        {
            return result.Exception is SecurityTokenSignatureKeyNotFoundException unknown ? throw unknown : (Answer.Refused, session);
        }

        var (who, roles, subject) = SignInFlow.Told(new(result.ClaimsIdentity), options);
        return subject == session.Subject ? (Answer.Proven, session with { Who = who, Roles = roles }) : (Answer.Refused, session);
    }

    private static string? Text(JsonDocument told, string name) =>
        told.RootElement.ValueKind == JsonValueKind.Object && told.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    [LoggerMessage(EventId = 2105, EventName = "SessionEnded", Level = LogLevel.Information, Message = "A session was ended: the provider no longer stands for the person.")]
    private static partial void SessionEnded(ILogger log);

    [LoggerMessage(EventId = 2106, EventName = "ProviderSilent", Level = LogLevel.Warning, Message = "The provider did not answer whether it still stands for a person; it is asked again in a minute, and the session ends after an hour.")]
    private static partial void ProviderSilent(ILogger log);
}
