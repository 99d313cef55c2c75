using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// Sign-in by OpenID Connect: code flow with PKCE, state and nonce. What stays afterwards is one cookie with the person's address and our own names of
/// their roles; the provider's tokens and all other claims are let go. It ends after a fixed time, or with the browser.
/// </summary>
public static partial class SignInFlow
{
    /// <summary>Where one signs in.</summary>
    public const string Address = "/logga-in";

    /// <summary>Where one signs out.</summary>
    public const string OutAddress = "/logga-ut";

    /// <summary>The page that says why a sign-in failed.</summary>
    public const string FailedAddress = Address + "/fel";

    // The provider's names for a person, the configured one first.
    private static readonly string[] OtherNames = ["email", "sub"];

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    private const int LongestName = 200;

    /// <summary>Registers the sign-in, where it is configured.</summary>
    public static void Add(IServiceCollection services, SignInOptions options)
    {
        services.AddSingleton(options);
        var authentication = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme);
        if (!options.IsConfigured)
        {
            return;
        }

        authentication.AddCookie(cookie =>
        {
            // With this prefix a browser takes the cookie from https alone, for this host alone.
            cookie.Cookie.Name = options.IsSecure ? "__Host-anhoriga" : "anhoriga";
            cookie.Cookie.SecurePolicy = options.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.Path = "/";
            cookie.ExpireTimeSpan = options.Session;
            cookie.SlidingExpiration = false;
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
        provider.TokenValidationParameters.ClockSkew = Skew;
        provider.TokenValidationParameters.NameClaimType = options.NameClaim;
        provider.Scope.Clear();
        foreach (var scope in options.Scopes)
        {
            provider.Scope.Add(scope);
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

            context.Principal = Ours(context.Principal!, options);
            return Task.CompletedTask;
        };
        provider.Events.OnTicketReceived = context =>
        {
            context.Properties = new AuthenticationProperties { AllowRefresh = false };
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
        provider.Events.OnRemoteFailure = context =>
        {
            Fail(context.HttpContext, SignInFailure.Of(context.Failure), context.Properties?.RedirectUri, context.Failure);
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }

    /// <summary>Sends a person to the page that says why they could not sign in.</summary>
    internal static void Fail(HttpContext context, SignInFailure failure, string? wanted, Exception? broken)
    {
        Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SignInFlow)), failure.Code, broken?.GetType().Name ?? "", broken?.InnerException?.GetType().Name ?? "");
        var root = context.Features.Get<Site>()?.Root ?? context.Request.PathBase.Value ?? "";
        var isEnglish = context.Features.Get<Site>()?.Language.Tag == "en" || wanted?.StartsWith(root + "/en", StringComparison.Ordinal) == true;
        context.Response.Redirect($"{root}{(isEnglish ? "/en" : "")}{FailedAddress}?skal={failure.Code}");
    }

    // The person's address and our names of their roles; nothing else that the provider told is kept.
    private static ClaimsPrincipal Ours(ClaimsPrincipal told, SignInOptions options)
    {
        var name = OtherNames.Prepend(options.NameClaim).Select(told.FindFirstValue).First(value => !string.IsNullOrWhiteSpace(value))!.Trim().ToLowerInvariant();
        var values = told.FindAll(options.RoleClaim).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal);
        var identity = new ClaimsIdentity("OpenID Connect", ClaimTypes.Name, Audience.RoleClaim);
        identity.AddClaim(new Claim(ClaimTypes.Name, name.Length <= LongestName ? name : name[..LongestName]));
        foreach (var (role, givenBy) in options.Roles.Where(role => role.Values.Any(values.Contains)))
        {
            identity.AddClaim(new Claim(Audience.RoleClaim, role));
        }

        return new ClaimsPrincipal(identity);
    }

    // Neither message nor token: what a provider writes into them is not ours to keep.
    [LoggerMessage(EventId = 2101, EventName = "SignInFailed", Level = LogLevel.Warning, Message = "A sign-in failed: {Reason} ({Error} {Inner}).")]
    private static partial void Failed(ILogger log, string reason, string error, string inner);
}
