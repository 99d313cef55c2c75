using System.Net;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Hosting;
using Microsoft.AspNetCore.Hosting.Server;

namespace Analytics.Dashboards.Packs;

/// <summary>A page could not be fetched for printing.</summary>
public sealed class PageNotFetchedException(string message) : Exception(message);

/// <summary>
/// Saves a page of this server with its style sheets and fonts in a folder, so that a browser prints it without any network: it needs no address, no
/// pass and no trust. Links that lead out of the document are written in full where the site's address is configured, and are plain text else, since
/// an address on the loopback leads nobody anywhere.
/// </summary>
public sealed partial class PageSnapshot(IServer server, PrintPasses passes, OpenDataOptions site)
{
    private const string PageName = "index.html";

    /// <summary>Saves a page of a release.</summary>
    /// <param name="releaseCode">The release.</param>
    /// <param name="address">The page's address on this server, with language and release.</param>
    /// <param name="folder">Where to put it.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>The page's file.</returns>
    /// <exception cref="PageNotFetchedException">The server has no loopback address, or the page is not there.</exception>
    public async Task<string> Save(string releaseCode, string address, string folder, CancellationToken stop)
    {
        var root = OwnMachine.AddressOf(server) ?? throw new PageNotFetchedException("The server has no plain address on the machine's own loopback.");
        using var pass = passes.Issue(releaseCode);
        using var handler = new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        client.DefaultRequestHeaders.Add(PrintPasses.Header, pass.Secret);
        var page = new Uri(root, address.TrimStart('/'));
        var html = await Text(client, page, stop);
        var number = 0;
        foreach (Match sheet in Sheet().Matches(html))
        {
            var name = FormattableString.Invariant($"{number++}.css");
            var from = new Uri(page, WebUtility.HtmlDecode(sheet.Groups["address"].Value));
            await File.WriteAllTextAsync(Path.Combine(folder, name), await WithFiles(client, from, folder, stop), stop);
            html = html.Replace(sheet.Value, sheet.Value.Replace(sheet.Groups["address"].Value, name, StringComparison.Ordinal), StringComparison.Ordinal);
        }

        var file = Path.Combine(folder, PageName);
        await File.WriteAllTextAsync(file, Link().Replace(html, OutLink), stop);
        return file;
    }

    private string OutLink(Match link) => site.Address == "" ? "<a" + link.Groups["before"].Value : $"<a{link.Groups["before"].Value} href=\"{WebUtility.HtmlEncode(site.Address)}{link.Groups["address"].Value}\"";

    private static async Task<string> WithFiles(HttpClient client, Uri sheet, string folder, CancellationToken stop)
    {
        var css = await Text(client, sheet, stop);
        foreach (Match file in FileOf().Matches(css))
        {
            var from = new Uri(sheet, file.Groups["address"].Value);
            var name = Path.GetFileName(from.LocalPath);
            await File.WriteAllBytesAsync(Path.Combine(folder, name), await client.GetByteArrayAsync(from, stop), stop);
            css = css.Replace(file.Groups["address"].Value, name, StringComparison.Ordinal);
        }

        return css;
    }

    private static async Task<string> Text(HttpClient client, Uri address, CancellationToken stop)
    {
        using var answer = await client.GetAsync(address, stop);
        return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync(stop)
            : throw new PageNotFetchedException($"{address.PathAndQuery} answered {(int)answer.StatusCode}.");
    }

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"(?<address>[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Sheet();

    [GeneratedRegex(@"url\(""(?<address>\.\./[^""]*)""\)", RegexOptions.CultureInvariant)]
    private static partial Regex FileOf();

    [GeneratedRegex("<a(?<before>[^>]*?) href=\"(?<address>/[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
