using System.Security.Claims;
using System.Security.Cryptography;
using Analytics.Dashboards.Hosting.Sessions;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// Sign-in by OpenID Connect: code flow with PKCE, state and nonce. What stays afterwards is a session on the server's shelf (<see cref="SessionShelf"/>) with the person's address and our own names of
/// their roles, and a cookie with its number. Of the provider's tokens the one that asks anew is kept there, where the provider is to be asked; all else is let go.
/// </summary>
public static partial class SignInFlow
{
    /// <summary>Where one signs in.</summary>
    public const string Address = "/logga-in";

    /// <summary>Where one signs out.</summary>
    public const string OutAddress = "/logga-ut";

    /// <summary>Where one sees and ends sign-ins.</summary>
    public const string SessionsAddress = "/inloggningar";

    /// <summary>What a sign-in of ours is called by the framework.</summary>
    internal const string Kind = "OpenID Connect";

    /// <summary>The page that says why a sign-in failed.</summary>
    public const string FailedAddress = Address + "/fel";

    // With this prefix a browser takes a cookie from https alone, for this host alone.
    private const string HostPrefix = "__Host-";

    // Public-key signatures alone: with a shared secret as the key, whoever knows our secret could write proofs.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384,
        SecurityAlgorithms.RsaSsaPssSha512, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    // The provider's names for a person, the configured one first.
    private static readonly string[] OtherNames = ["email", "sub"];

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    private const int LongestName = 200;

    /// <summary>Registers the sign-in, where it is configured.</summary>
    public static void Add(IServiceCollection services, SignInOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<SessionShelf>();
        services.AddSingleton<ProviderQuestion>();
        services.AddSingleton<SessionProof>();
        services.AddHostedService<SessionKeeper>();
        var authentication = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme);
        if (!options.IsConfigured)
        {
            return;
        }

        authentication.AddCookie(cookie =>
        {
            cookie.Cookie.Name = options.IsSecure ? HostPrefix + "anhoriga" : "anhoriga";
            cookie.Cookie.SecurePolicy = options.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.Path = "/";
            cookie.ExpireTimeSpan = options.Session;
            cookie.SlidingExpiration = false;
            cookie.Events.OnValidatePrincipal = SessionCookie.Find;
            cookie.Events.OnSigningOut = SessionCookie.End;
        });
        authentication.AddOpenIdConnect(provider => Configure(provider, options));
    }

    /// <summary>A page or file for one who has signed in is for nobody else: no cache on the way keeps it, nor do we.</summary>
    public static Task KeepPrivate(HttpContext context, Func<Task> next)
    {
        if (Audience.Of(context).IsSignedIn)
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.CacheControl = "private, no-store";
                return Task.CompletedTask;
            });
        }

        return next();
    }

    /// <summary>The address to come back to, if it is one of ours; else the start page.</summary>
    public static string Back(string? wanted, Site site) =>
        wanted is { Length: > 0 and <= 600 } && wanted[0] == '/' && (wanted.Length == 1 || wanted[1] is not ('/' or '\\'))
        && !wanted.Any(letter => char.IsControl(letter) || letter == '\\') && Uri.IsWellFormedUriString(wanted, UriKind.Relative)
            ? wanted : site.ToLive("/");

    private static void Configure(OpenIdConnectOptions provider, SignInOptions options)
    {
        provider.Authority = options.Authority!.AbsoluteUri.TrimEnd('/');
        provider.ClientId = options.ClientId;
        provider.ClientSecret = options.ClientSecret;
        provider.RequireHttpsMetadata = options.IsSecure;
        provider.ResponseType = OpenIdConnectResponseType.Code;
        // The answer comes as an address, so that cookies need not be sent along with what other sites post.
        provider.ResponseMode = OpenIdConnectResponseMode.Query;
        provider.UsePkce = true;
        provider.SaveTokens = false;
        provider.MapInboundClaims = false;
        provider.UseTokenLifetime = false;
        provider.CallbackPath = options.CallbackPath;
        // A hidden frame of the provider's would not get through our policy; people sign out by the button.
        provider.RemoteSignOutPath = default;
        provider.BackchannelTimeout = TimeSpan.FromSeconds(15);
        provider.TokenValidationParameters.ValidAlgorithms = Algorithms;
        provider.TokenValidationParameters.ClockSkew = Skew;
        provider.TokenValidationParameters.NameClaimType = options.NameClaim;
        provider.Scope.Clear();
        foreach (var scope in options.Scopes)
        {
            provider.Scope.Add(scope);
        }

        if (options.IsSecure)
        {
            (provider.CorrelationCookie.Name, provider.NonceCookie.Name) = (HostPrefix + "anhoriga-svar.", HostPrefix + "anhoriga-en-gang.");
            (provider.CorrelationCookie.Path, provider.NonceCookie.Path) = ("/", "/");
        }

        foreach (var cookie in new[] { provider.CorrelationCookie, provider.NonceCookie })
        {
            cookie.SameSite = SameSiteMode.Lax;
            cookie.HttpOnly = true;
            cookie.SecurePolicy = options.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        }

        provider.Events.OnTokenValidated = context =>
        {
            // The protocol lets a token without signature pass where it came by a safe connection. We do not.
            if (context.SecurityToken is not { RawSignature.Length: > 0 })
            {
                throw new SecurityTokenInvalidSignatureException();
            }

            try
            {
                Begin(context, options);
            }
            catch (Exception refused) when (refused is SignInStrengthException or SignInAgeException or WarehouseException)
            {
                Fail(context.HttpContext, SignInFailure.Of(refused), context.Properties?.RedirectUri, refused);
                context.HandleResponse();
            }

            return Task.CompletedTask;
        };
        provider.Events.OnTicketReceived = async context =>
        {
            // Whoever signs in anew has one session and not two.
            if ((await context.HttpContext.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme)).Succeeded && context.HttpContext.Features.Get<Session>() is { } former)
            {
                context.HttpContext.RequestServices.GetRequiredService<SessionShelf>().End(former.Handle);
            }

            context.Properties = new AuthenticationProperties(new Dictionary<string, string?> { [SessionCookie.Item] = context.Properties!.Items[SessionCookie.Item] }) { AllowRefresh = false };
        };
        provider.Events.OnRedirectToIdentityProvider = context =>
        {
            if (options.RequiredAcr.Count > 0)
            {
                context.ProtocolMessage.AcrValues = string.Join(' ', options.RequiredAcr);
            }

            return Task.CompletedTask;
        };
        provider.Events.OnRedirectToIdentityProviderForSignOut = context =>
        {
            // Who leaves is told by our name, since the token that would tell it has not been kept.
            context.ProtocolMessage.ClientId = options.ClientId;
            return Task.CompletedTask;
        };
        provider.Events.OnAccessDenied = context =>
        {
            Fail(context.HttpContext, SignInFailure.Denied, context.Properties?.RedirectUri, null);
            context.HandleResponse();
            return Task.CompletedTask;
        };
        provider.Events.OnRemoteFailure = async context =>
        {
            context.HandleResponse();
            var failure = SignInFailure.Of(context.Failure);
            // The browser's way back leads to an answer that has been used, and its person is signed in by it.
            if (failure == SignInFailure.Stale && (await context.HttpContext.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme)).Succeeded)
            {
                context.Response.Redirect(Start(context.HttpContext, context.Properties?.RedirectUri) is { Length: > 0 } start ? start : "/");
                return;
            }

            Fail(context.HttpContext, failure, context.Properties?.RedirectUri, context.Failure);
        };
    }

    /// <summary>Sends a person to the page that says why they could not sign in.</summary>
    internal static void Fail(HttpContext context, SignInFailure failure, string? wanted, Exception? broken)
    {
        Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SignInFlow)), failure.Code, broken?.GetType().Name ?? "", broken?.InnerException?.GetType().Name ?? "");
        context.Response.Redirect($"{Start(context, wanted)}{FailedAddress}?skal={failure.Code}");
    }

    /// <summary>Tells that the keys cannot be used, so that a sign-in cannot even begin.</summary>
    internal static void TellKeys(HttpContext context, CryptographicException broken) =>
        KeysNotUsable(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SignInFlow)), Fault.Sentence(broken.GetBaseException()));

    // What stands before every address in the language of the page that the person wanted; the provider's answer has none.
    private static string Start(HttpContext context, string? wanted)
    {
        var root = context.Features.Get<Site>()?.Root ?? context.Request.PathBase.Value ?? "";
        var isEnglish = context.Features.Get<Site>()?.Language.Tag == "en" || wanted?.StartsWith(root + "/en", StringComparison.Ordinal) == true;
        return root + (isEnglish ? "/en" : "");
    }

    /// <summary>The person's address, our names of their roles, and the provider's own name for them; nothing else that the provider tells is kept.</summary>
    internal static (string Who, IReadOnlyList<string> Roles, string Subject) Told(ClaimsPrincipal told, SignInOptions options)
    {
        var name = OtherNames.Prepend(options.NameClaim).Select(told.FindFirstValue).First(value => !string.IsNullOrWhiteSpace(value))!.Trim().ToLowerInvariant();
        var values = told.FindAll(options.RoleClaim).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal);
        return (name.Length <= LongestName ? name : name[..LongestName], [.. options.Roles.Where(role => role.Values.Any(values.Contains)).Select(role => role.Role)], told.FindFirstValue("sub") ?? "");
    }

    private static void Begin(TokenValidatedContext context, SignInOptions options)
    {
        var services = context.HttpContext.RequestServices;
        var told = context.Principal!;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var authenticatedAt = SignInStrength.AuthenticatedAt(told, now, Skew);
        SignInStrength.Prove(told, options);
        if (context.Properties!.Items.ContainsKey(SignInRoutes.Anew) && !SignInStrength.IsFresh(authenticatedAt, now))
        {
            throw new SignInAgeException();
        }

        var (who, roles, subject) = Told(told, options);
        if (roles.Contains(Audience.OwnerRole) && !roles.Contains(Audience.OfficerRole))
        {
            OwnerAlone(services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SignInFlow)));
        }

        var refresh = options.Recheck > TimeSpan.Zero ? context.TokenEndpointResponse?.RefreshToken : null;
        if (options.Recheck > TimeSpan.Zero && string.IsNullOrEmpty(refresh))
        {
            NotRechecked(services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SignInFlow)));
        }

        var session = services.GetRequiredService<SessionShelf>().Begin(new Session
        {
            Who = who, Roles = roles, Subject = subject, AuthenticatedAt = authenticatedAt, Acr = SignInStrength.Acr(told), Amr = SignInStrength.Amr(told),
            RefreshToken = string.IsNullOrEmpty(refresh) ? null : refresh,
        });
        services.GetRequiredService<AccessLog>().TryNote(Audience.Of(session.Person()), "sign-in", SignInStrength.Of(told));
        context.Properties.Items[SessionCookie.Item] = session.Id;
        // The cookie names nobody.
        context.Principal = new ClaimsPrincipal(new ClaimsIdentity(Kind));
    }

    // Neither message nor token: what a provider writes into them is not ours to keep.
    [LoggerMessage(EventId = 2101, EventName = "SignInFailed", Level = LogLevel.Warning, Message = "A sign-in failed: {Reason} ({Error} {Inner}).")]
    private static partial void Failed(ILogger log, string reason, string error, string inner);

    [LoggerMessage(EventId = 2107, EventName = "SessionNotRechecked", Level = LogLevel.Warning, Message = "The provider gave no refresh token, so it cannot be asked whether it still stands for a person. Let it give one (SignIn:Scopes with offline_access where it asks for that), or set SignIn:RecheckMinutes to 0.")]
    private static partial void NotRechecked(ILogger log);

    [LoggerMessage(EventId = 2112, EventName = "OwnerAlone", Level = LogLevel.Warning, Message = "Somebody signed in with a value of SignIn:Roles:Owner and none of SignIn:Roles:Officer, which gives no role: give whoever is to be ägare a value of each.")]
    private static partial void OwnerAlone(ILogger log);

    [LoggerMessage(EventId = 2113, EventName = "KeysNotUsable", Level = LogLevel.Error, Message = "Nobody can sign in: the keys cannot be read or written (Keys:Path). {Reason}")]
    private static partial void KeysNotUsable(ILogger log, string reason);
}
