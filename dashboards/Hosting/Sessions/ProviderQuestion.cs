using System.Text.Json;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Analytics.Dashboards.Hosting.Sessions;

/// <summary>What came of a question to the provider.</summary>
public enum Standing
{
    /// <summary>It stands for the person.</summary>
    Proven,

    /// <summary>It no longer does.</summary>
    Refused,

    /// <summary>It said nothing of the person.</summary>
    Unknown,
}

/// <summary>The provider's answer.</summary>
/// <param name="Standing">What came of it.</param>
/// <param name="Session">The session as it is told now.</param>
/// <param name="Reason">Why, where it does not stand for the person: a word of a closed list, for the log. Nothing that the provider wrote.</param>
/// <param name="TellsRoles">Whether it said who the person is and in which roles.</param>
public sealed record ProviderAnswer(Standing Standing, Session Session, string Reason = "", bool TellsRoles = true);

/// <summary>Asks the provider whether it still stands for a person, by the refresh token that it gave at sign-in.</summary>
public sealed class ProviderQuestion(IOptionsMonitor<OpenIdConnectOptions> providers, SignInOptions options)
{
    private const string NotTheList = "another-error";

    // What an answer may say that is about us, or about the moment, and not about the person.
    private static readonly string[] NotThePerson = ["invalid_client", "unauthorized_client", "unsupported_grant_type", "invalid_request", "server_error", "temporarily_unavailable", "slow_down"];

    // What it may say of the person: RFC 6749 and OpenID Connect.
    private static readonly string[] OfThePerson = ["invalid_grant", "invalid_scope", "access_denied", "interaction_required", "login_required", "consent_required", "account_selection_required"];

    /// <summary>Asks. The refresh token may be used up by it.</summary>
    public async Task<ProviderAnswer> Ask(Session session)
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
                return Error((int)answer.StatusCode, Text(told, "error"), session);
            }

            var next = session with { RefreshToken = Text(told, "refresh_token") ?? session.RefreshToken };
            return Text(told, "id_token") is { } token ? await Read(token, next, provider, metadata) : new(Standing.Proven, next, TellsRoles: false);
        }
        catch (Exception broken) when (WordOf(broken) is { } word)
        {
            // Keys that we do not know may be new ones.
            provider.ConfigurationManager!.RequestRefresh();
            return new(Standing.Unknown, session, word);
        }
    }

    private static ProviderAnswer Error(int status, string? error, Session session)
    {
        if (error is null || status is < 400 or >= 500 || NotThePerson.Contains(error))
        {
            return new(Standing.Unknown, session, error is not null && NotThePerson.Contains(error) ? error : NotTheList);
        }

        return new(Standing.Refused, session, OfThePerson.Contains(error) ? error : NotTheList);
    }

    private static string? WordOf(Exception broken) => broken switch
    {
        HttpRequestException or IOException => "no-connection",
        TaskCanceledException => "too-slow",
        JsonException => "not-json",
        SecurityTokenSignatureKeyNotFoundException => "unknown-key",
        InvalidOperationException or ArgumentException or UriFormatException => "no-metadata",
        _ => null,
    };

    private async Task<ProviderAnswer> Read(string token, Session session, OpenIdConnectOptions provider, OpenIdConnectConfiguration metadata)
    {
        var rules = provider.TokenValidationParameters.Clone();
        rules.ValidIssuer = metadata.Issuer;
        rules.ValidAudience = options.ClientId;
        rules.IssuerSigningKeys = metadata.SigningKeys;
        var result = await provider.TokenHandler.ValidateTokenAsync(token, rules);
        if (!result.IsValid)
        {
            return result.Exception is SecurityTokenSignatureKeyNotFoundException unknown ? throw unknown : new(Standing.Refused, session, "proof-not-valid");
        }

        var told = new System.Security.Claims.ClaimsPrincipal(result.ClaimsIdentity);
        var (who, roles, subject) = SignInFlow.Told(told, options);
        if (subject != session.Subject)
        {
            return new(Standing.Refused, session, "another-person");
        }

        // A proof that says nothing of its strength leaves what the sign-in said. When the person proved themselves is the sign-in's to say: no question renews it.
        var (acr, amr) = (SignInStrength.Acr(told), SignInStrength.Amr(told));
        var next = session with { Who = who, Roles = roles, Acr = acr.Count > 0 ? acr : session.Acr, Amr = amr.Count > 0 ? amr : session.Amr };
        return SignInStrength.IsEnough(next, options) ? new(Standing.Proven, next) : new(Standing.Refused, session, "too-weak");
    }

    private static string? Text(JsonDocument told, string name) =>
        told.RootElement.ValueKind == JsonValueKind.Object && told.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
