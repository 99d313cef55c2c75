using System.Security.Claims;
using Analytics.Dashboards.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards;

/// <summary>Signs in whoever the header names, in tests alone: <c>X-Test: anna@example.org officer</c>. The real sign-in is tested by itself.</summary>
internal sealed class TestSignIn : IStartupFilter
{
    private const string Header = "X-Test";

    private static readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal) { ["officer"] = Audience.OfficerRole, ["group"] = Audience.SteeringGroupRole, ["owner"] = Audience.OwnerRole };

    /// <summary>A server on which the header signs in, with some settings.</summary>
    public static WebApplicationFactory<Site> On(Server server, params (string Key, string Value)[] settings) => server.WithWebHostBuilder(host =>
    {
        foreach (var (key, value) in settings)
        {
            host.UseSetting(key, value);
        }

        host.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, TestSignIn>());
    });

    /// <summary>Who asks from now on.</summary>
    public static HttpClient As(WebApplicationFactory<Site> server, string who)
    {
        var client = server.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        if (who != "")
        {
            client.DefaultRequestHeaders.Add(Header, who);
        }

        return client;
    }

    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, pass) =>
        {
            if (context.Request.Headers[Header].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var name, .. var roles])
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity(
                    [new Claim(ClaimTypes.Name, name), .. roles.Select(role => new Claim(Audience.RoleClaim, Roles[role]))], "test"));
            }

            return pass(context);
        });
        next(app);
    };
}
