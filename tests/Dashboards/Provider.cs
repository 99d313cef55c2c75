using System.Globalization;
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

    /// <summary>Roles of a person, between points, from now on: by those that they signed in with. Null for somebody whose account is switched off.</summary>
    public Dictionary<string, string?> Now { get; } = [];

    /// <summary>Whether it answers with an error of its own when it is asked again.</summary>
    public bool IsSilent { get; set; }

    /// <summary>How often it has been asked again.</summary>
    public int Asked { get; private set; }

    /// <summary>Its name for everybody.</summary>
    public string Subject { get; set; } = "4711";

    /// <summary>How it answers then: a word of OAuth's or its own; empty for an answer of the person.</summary>
    public string Error { get; set; } = "";

    /// <summary>While there is one, its answer waits for it.</summary>
    public Task? Gate { get; set; }

    /// <summary>Whether its answer then holds no ID token.</summary>
    public bool IsBrief { get; set; }

    /// <summary>Its clock.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>How long ago a person proved who they are, which it tells as auth_time; null for not telling.</summary>
    public TimeSpan? ProvenAgo { get; set; } = TimeSpan.Zero;

    /// <summary>What it says of how strong a sign-in was; empty for nothing.</summary>
    public string Acr { get; set; } = "";

    /// <summary>What it says of how a person proved who they are; empty for nothing.</summary>
    public string Amr { get; set; } = "";

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
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowRefreshTokenFlow();
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
        server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseInlineHandler(AskAgain));
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

    private ValueTask SignInPerson(HandleAuthorizationRequestContext context)
    {
        var cookies = context.Transaction.GetHttpRequest()!.Cookies;
        var fault = cookies["fault"] ?? "";
        if (fault == "denied")
        {
            context.Reject(OpenIddictConstants.Errors.AccessDenied, Surplus);
            return default;
        }

        context.SignIn(Person(cookies["person"] ?? "", cookies["person"] ?? "", fault, context.Request.GetScopes()));
        return default;
    }

    private async ValueTask AskAgain(HandleTokenRequestContext context)
    {
        if (!context.Request.IsRefreshTokenGrantType())
        {
            return;
        }

        Asked++;
        await (Gate ?? Task.CompletedTask);
        var person = context.Principal!.FindFirst("person")!.Value;
        var roles = Now.GetValueOrDefault(person, person);
        if (IsSilent || Error != "")
        {
            context.Reject(IsSilent ? OpenIddictConstants.Errors.ServerError : Error, Surplus);
        }
        else if (roles is null)
        {
            context.Reject(OpenIddictConstants.Errors.InvalidGrant, Surplus);
        }
        else
        {
            context.SignIn(Person(person, roles, "", context.Principal.GetScopes().Where(scope => !IsBrief || scope != OpenIddictConstants.Scopes.OpenId)));
        }
    }

    private ClaimsPrincipal Person(string person, string given, string fault, IEnumerable<string> scopes)
    {
        var roles = given.Split('.', StringSplitOptions.RemoveEmptyEntries);
        var identity = new ClaimsIdentity(TokenValidationParameters.DefaultAuthenticationType, "name", "roles");
        identity.AddClaim(new Claim("sub", Subject));
        identity.AddClaim(new Claim("preferred_username", $"{(person.Length == 0 ? "Nina" : person.Replace('.', '-'))}@Example.se"));
        identity.AddClaim(new Claim("nickname", Surplus));
        identity.AddClaim(new Claim("fault", fault));
        identity.AddClaim(new Claim("person", person));
        identity.AddClaims(roles.Select(role => new Claim("roles", role)));
        identity.AddClaims(new[] { ("acr", Acr), ("amr", Amr) }.Where(told => told.Item2 != "").Select(told => new Claim(told.Item1, told.Item2)));
        if (ProvenAgo is { } ago)
        {
            identity.AddClaim(new Claim("auth_time", (Clock.GetUtcNow() - ago).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), ClaimValueTypes.Integer64));
        }

        // A refresh token is given to who asks for it; this provider gives one to all.
        identity.SetScopes(scopes.Append(OpenIddictConstants.Scopes.OfflineAccess));
        identity.SetDestinations(_ => [OpenIddictConstants.Destinations.IdentityToken]);
        return new ClaimsPrincipal(identity);
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
