using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Analytics.Tests.Dashboards;

/// <summary>
/// A real provider of OpenID Connect (OpenIddict) on this machine. Who signs in stands in the cookie <c>person</c>, the roles between commas; what is wrong
/// with the token in the cookie <c>fault</c>: expired, audience, issuer, signature, unsigned, nonce, denied, secret.
/// </summary>
public sealed class Provider : IDisposable
{
    /// <summary>Our name at the provider.</summary>
    public const string ClientId = "uppfoljningen";

    /// <summary>Our secret.</summary>
    public const string ClientSecret = "hemligt-i-provet";

    /// <summary>What the provider tells of everybody and nobody needs; it must be let go.</summary>
    public const string Surplus = "Överflödigt-8675309";

    private readonly SigningCredentials signing = Credentials();
    private readonly SigningCredentials foreign = Credentials();
    private readonly WebApplication app;

    /// <summary>Starts it.</summary>
    public Provider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddOpenIddict().AddServer(Configure);
        app = builder.Build();
        app.UseAuthentication();
        app.StartAsync().GetAwaiter().GetResult();
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>Where it is.</summary>
    public Uri Address { get; }

    /// <summary>The last token that it gave.</summary>
    public string LastToken { get; private set; } = "";

    /// <summary>How many people have signed out.</summary>
    public int SignedOut { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        app.StopAsync().GetAwaiter().GetResult();
        ((IDisposable)app).Dispose();
    }

    private static SigningCredentials Credentials() => new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") }, SecurityAlgorithms.RsaSha256);

    private void Configure(OpenIddictServerBuilder server)
    {
        server.EnableDegradedMode();
        server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token").SetEndSessionEndpointUris("connect/end");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
        server.RegisterScopes("profile", "email");
        server.AddEphemeralEncryptionKey();
        server.AddSigningCredentials(signing);
        server.UseAspNetCore().DisableTransportSecurityRequirement();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(Validate));
        server.AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(SignInPerson));
        server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            if (context.ClientId != ClientId || context.ClientSecret != ClientSecret)
            {
                context.Reject(OpenIddictConstants.Errors.InvalidClient, "Not the secret.");
            }

            return default;
        }));
        server.AddEventHandler<ValidateEndSessionRequestContext>(handler => handler.UseInlineHandler(_ => default));
        server.AddEventHandler<HandleEndSessionRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            SignedOut++;
            context.SignOut();
            return default;
        }));
        server.AddEventHandler<GenerateTokenContext>(handler => handler
            .UseInlineHandler(Spoil)
            .SetOrder(OpenIddictServerHandlers.Protection.GenerateIdentityModelToken.Descriptor.Order + 500));
    }

    private static ValueTask Validate(ValidateAuthorizationRequestContext context)
    {
        if (context.ClientId != ClientId || context.RedirectUri?.EndsWith("/signin-oidc", StringComparison.Ordinal) != true || context.Request.Nonce is null || context.Request.CodeChallenge is null)
        {
            context.Reject(OpenIddictConstants.Errors.InvalidRequest, "Client, address, nonce or challenge is not as it should be.");
        }

        return default;
    }

    private static ValueTask SignInPerson(HandleAuthorizationRequestContext context)
    {
        var cookies = context.Transaction.GetHttpRequest()!.Cookies;
        var fault = cookies["fault"] ?? "";
        if (fault == "denied")
        {
            context.Reject(OpenIddictConstants.Errors.AccessDenied, Surplus);
            return default;
        }

        var roles = (cookies["person"] ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries);
        var identity = new ClaimsIdentity(TokenValidationParameters.DefaultAuthenticationType, "name", "roles");
        identity.AddClaim(new Claim("sub", "4711"));
        identity.AddClaim(new Claim("preferred_username", $"{(roles.Length == 0 ? "Nina" : string.Join('-', roles))}@Example.se"));
        identity.AddClaim(new Claim("nickname", Surplus));
        identity.AddClaim(new Claim("fault", fault));
        identity.AddClaims(roles.Select(role => new Claim("roles", role)));
        identity.SetScopes(context.Request.GetScopes());
        identity.SetDestinations(_ => [OpenIddictConstants.Destinations.IdentityToken]);
        context.SignIn(new ClaimsPrincipal(identity));
        return default;
    }

    // The token as it should be, with one thing wrong.
    private ValueTask Spoil(GenerateTokenContext context)
    {
        if (context.TokenType != OpenIddictConstants.TokenTypeIdentifiers.IdentityToken)
        {
            return default;
        }

        LastToken = context.Token!;
        var fault = context.Principal!.FindFirst("fault")?.Value ?? "";
        if (fault == "")
        {
            return default;
        }

        var token = new JsonWebToken(context.Token);
        var claims = token.Claims.Where(claim => claim.Type is not ("roles" or "iss" or "aud" or "exp" or "iat" or "nbf")).GroupBy(claim => claim.Type)
            .ToDictionary(claim => claim.Key, claim => (object)claim.First().Value);
        if (fault == "nonce")
        {
            claims["nonce"] = "another";
        }

        var now = DateTime.UtcNow;
        context.Token = LastToken = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = fault == "issuer" ? "http://127.0.0.1:1/" : token.Issuer,
            Audience = fault == "audience" ? "another" : ClientId,
            IssuedAt = now.AddHours(-2),
            Expires = fault == "expired" ? now.AddHours(-1) : now.AddHours(1),
            Claims = claims,
            SigningCredentials = fault switch { "signature" => foreign, "unsigned" => null, _ => signing },
        });
        return default;
    }
}
