using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// Lets the program read one of its own releases over the machine's loopback while it prints it, also before the release is public. A pass is a random
/// secret in a header, so that it stands in no address, log or list of processes; it opens one release, only from the machine itself, and dies with the print.
/// </summary>
public sealed class PrintPasses
{
    /// <summary>The header.</summary>
    public const string Header = "X-Print-Pass";

    private const int Bytes = 32;

    private readonly ConcurrentDictionary<string, string> passes = new(StringComparer.Ordinal);

    /// <summary>A pass for a release; it ends when it is disposed.</summary>
    public PrintPass Issue(string releaseCode)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        passes[secret] = releaseCode;
        return new PrintPass(secret, () => passes.TryRemove(secret, out _));
    }

    /// <summary>Whether a request carries a pass for the release.</summary>
    public bool Opens(HttpContext context, string releaseCode)
    {
        if (!OwnMachine.IsAsking(context) || context.Request.Headers[Header].ToString() is not { Length: 2 * Bytes } shown)
        {
            return false;
        }

        var secret = Encoding.ASCII.GetBytes(shown);
        return passes.Any(pass => pass.Value == releaseCode && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(pass.Key), secret));
    }
}

/// <summary>A pass as long as it lives.</summary>
/// <param name="secret">What the header holds.</param>
/// <param name="end">Makes it worthless.</param>
public sealed class PrintPass(string secret, Action end) : IDisposable
{
    /// <summary>What the header holds.</summary>
    public string Secret => secret;

    /// <inheritdoc/>
    public void Dispose() => end();
}
