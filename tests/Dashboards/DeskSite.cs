using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Hosting.Desk;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards;

/// <summary>Signs in whoever a header names; the real sign-in is tested elsewhere.</summary>
public sealed class SignedIn : IStartupFilter
{
    /// <summary>The header: an address and a role, such as <c>anna@example.se handläggare</c>, with å, ä and ö as in an address.</summary>
    public const string Header = "X-Test-Reader";

    /// <summary>An officer.</summary>
    public const string Officer = "anna@example.se handl%C3%A4ggare";

    /// <summary>Settings of a server where people can sign in, with a provider that is never asked; everybody else reads what is published.</summary>
    public static readonly IReadOnlyList<(string Key, string Value)> Settings =
    [
        ("SignIn:Authority", "http://127.0.0.1:9"), ("SignIn:ClientId", "test"), ("SignIn:ClientSecret", "test"), ("SignIn:Roles:Officer", "test"), (OpenAudience.Key, "current"),
    ];

    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, go) =>
        {
            if (Uri.UnescapeDataString(context.Request.Headers[Header].ToString()).Split(' ') is [{ Length: > 0 } who, .. var roles])
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity(roles.Select(role => new Claim(Audience.RoleClaim, role)).Prepend(new Claim(ClaimTypes.Name, who)), "test"));
            }

            return go();
        });
        next(app);
    };
}

/// <summary>A server with an inbox, and an officer who asks it.</summary>
public sealed partial class DeskSite : IDisposable
{
    private readonly Server parent;

    /// <summary>Starts it over a warehouse.</summary>
    public DeskSite(WarehouseOptions warehouse, string? inbox = null, TimeProvider? clock = null, params (string Key, string Value)[] settings)
    {
        parent = new Server(warehouse, clock);
        Factory = parent.WithWebHostBuilder(builder =>
        {
            foreach (var (key, value) in SignedIn.Settings.Concat(settings).Append(("Inbox:Path", inbox ?? Path.Combine(Path.GetTempPath(), "no-inbox-here", "inbox"))))
            {
                builder.UseSetting(key, value);
            }
        });
        Client = As(SignedIn.Officer);
    }

    /// <summary>The server.</summary>
    public WebApplicationFactory<Site> Factory { get; }

    /// <summary>The officer.</summary>
    public HttpClient Client { get; }

    /// <summary>Another reader; null for one who has not signed in.</summary>
    public HttpClient As(string? reader)
    {
        var client = Factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        if (reader is not null)
        {
            client.DefaultRequestHeaders.Add(SignedIn.Header, reader);
        }

        return client;
    }

    /// <summary>The words of a page.</summary>
    public async Task<string> Text(string address)
    {
        var page = await Client.GetStringAsync(address, TestContext.Current.CancellationToken);
        return Bare(page);
    }

    /// <summary>Posts a form of a page, with the page's own proof against forgery.</summary>
    public async Task<HttpResponseMessage> Post(string page, string address, params (string Name, string Value)[] fields)
    {
        var token = await Token(page);
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await Client.PostAsync(address, form, TestContext.Current.CancellationToken);
    }

    /// <summary>Uploads a file.</summary>
    public async Task<HttpResponseMessage> Upload(string feed, string name, byte[] bytes, string sender = "")
    {
        using var form = new MultipartFormDataContent { { new StringContent(await Token("/inre/ladda-upp")), "__RequestVerificationToken" }, { new StringContent(feed), "feed" }, { new StringContent(sender), "sender" } };
        var file = new ByteArrayContent(bytes);
        // Written by hand: a name that no browser would send must come as it is.
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "\"file\"", FileName = "\"" + name.Replace("\\", "\\\\", StringComparison.Ordinal) + "\"", FileNameStar = name };
        form.Add(file);
        return await Client.PostAsync("/inre/ladda-upp", form, TestContext.Current.CancellationToken);
    }

    /// <summary>The words of a work's page once it no longer goes on.</summary>
    public async Task<string> Await(HttpResponseMessage begun)
    {
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        var address = begun.Headers.Location!.ToString();
        for (var attempt = 0; attempt < 600; attempt++)
        {
            var page = await Client.GetStringAsync(address, TestContext.Current.CancellationToken);
            if (!page.Contains("data-under-way=\"1\"", StringComparison.Ordinal))
            {
                return Bare(page);
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The work did not end.");
    }

    /// <summary>Decides about tried work.</summary>
    public async Task<HttpResponseMessage> Decide(HttpResponseMessage begun, string handler, string? sha256 = null)
    {
        var address = begun.Headers.Location!.ToString();
        var page = await Client.GetStringAsync(address, TestContext.Current.CancellationToken);
        return await Post(address, address + "?handler=" + handler, ("sha256", sha256 ?? Hash().Match(page).Groups[1].Value));
    }

    /// <summary>The work at the desk.</summary>
    public DeskWork Work => Factory.Services.GetRequiredService<DeskWork>();

    /// <summary>Where uploads lie.</summary>
    public string UploadFolder => Factory.Services.GetRequiredService<UploadDesk>().Setting.Folder;

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        Factory.Dispose();
        parent.Dispose();
    }

    private async Task<string> Token(string page) =>
        WebUtility.HtmlDecode(Proof().Match(await Client.GetStringAsync(page, TestContext.Current.CancellationToken)).Groups[1].Value);

    private static string Bare(string page)
    {
        var main = page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)];
        return Blanks().Replace(WebUtility.HtmlDecode(Tags().Replace(main, " ")), " ").Trim();
    }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Proof();

    [GeneratedRegex("name=\"sha256\" value=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();

    [GeneratedRegex("<(?:svg.*?</svg|[^>]*)>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\s\u00a0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
