using Analytics.Dashboards.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Analytics.Tests.Dashboards;

/// <summary>Servers on which a header signs in (<see cref="SignedIn"/>), and who asks them: <c>anna@example.org officer</c>.</summary>
internal static class TestSignIn
{
    private static readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal) { ["officer"] = Audience.OfficerRole, ["group"] = Audience.SteeringGroupRole, ["owner"] = Audience.OwnerRole };

    /// <summary>A server where people can sign in, with some settings.</summary>
    public static WebApplicationFactory<Site> On(Server server, params (string Key, string Value)[] settings) => server.WithWebHostBuilder(host =>
    {
        foreach (var (key, value) in SignedIn.Settings.Concat(settings))
        {
            host.UseSetting(key, value);
        }
    });

    /// <summary>Who asks from now on.</summary>
    public static HttpClient As(WebApplicationFactory<Site> server, string who)
    {
        var client = server.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        if (who.Split(' ') is [{ Length: > 0 } name, .. var roles])
        {
            client.DefaultRequestHeaders.Add(SignedIn.Header, string.Join(' ', roles.Select(role => Uri.EscapeDataString(Roles[role])).Prepend(name)));
        }

        return client;
    }
}
