using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Analytics.Tests.House;
using Xunit;

namespace Analytics.Tests.Install;

/// <summary>
/// The guides are followed to the letter. Blocks that say so are taken from the page and run in order, with the folders of the first block moved into a
/// temporary one; the programs are those of the build, since publishing would build everything once more.
/// </summary>
public class GuideTests
{
    private const string Linux = "docs/install/linux.md";
    private const string Ask = "/health/ready";
    private const string Address = "http://127.0.0.1:5080";
    private const string ExecStart = "ExecStart=/opt/analytics/dashboards/Dashboards --urls " + Address;

    [Fact]
    public void Every_block_is_run_or_says_why_not() => Rule.Holds(
        from path in Repository.Files("docs/install/*.md")
        from block in GuideBlock.In(path)
        where !block.IsMarked
        select $"{path}:{block.Line}: the block is neither run by a test nor says why not: write “Run by a test:” or “Not run by a test: …” above it");

    [Fact]
    public void A_block_that_says_nothing_is_caught() => Assert.Equal([false, true, true, false], GuideBlock.Of(
        "So:\n\n```bash\na\n```\n\nRun by a test:\n\n```bash\nb\n```\n\nNot run by a test: needs root.\n\n```\nc\n```\nNot run by a test:\n```\nd\n```").Select(block => block.IsMarked));

    [Fact]
    public void Only_the_guide_for_Linux_says_that_a_test_runs_it() => Assert.Equal(
        [Linux], Repository.Files("docs/install/*.md").Where(path => GuideBlock.In(path).Any(block => block.IsRun)));

    [Fact]
    public async Task The_guide_for_Linux_works_when_it_is_followed()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/curl"))
        {
            Assert.Skip("The guide for Linux is followed on Linux, with curl.");
        }

        Assert.Contains(ExecStart, Repository.Read("docs/install/analytics-dashboards.service").Split('\n'));
        var root = Directory.CreateTempSubdirectory("analytics-guide-").FullName;
        try
        {
            var (code, told) = await Follow(root);

            Assert.True(code == 0, told);
            // What a reader of the guide should see: settings, a loaded file, a page, a copy; and nothing left after the removal.
            Assert.All(
                ["# Configuration", "enheter_2026-01-01.csv", "\"ready\"", "600 analytics.env", "warehouse-first.db", "files.tar", "Lagret är återställt", "followed to the end"],
                seen => Assert.Contains(seen, told, StringComparison.OrdinalIgnoreCase));
            // Two copies, on each side of the time that they may be kept; the night's own copy had failed.
            Assert.Equal(["left: before-upgrade-kept.db"], told.Split('\n').Where(line => line.StartsWith("left: ", StringComparison.Ordinal)));
            // Upgraded to the second version and to the third, and back from that.
            Assert.Contains("programs: 2, set aside: 3", told.Split('\n'));
            Assert.Empty(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task<(int Code, string Told)> Follow(string root)
    {
        var blocks = GuideBlock.In(Linux).Where(block => block.IsRun).ToList();
        var names = Names(blocks[0], root);
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        var script = string.Join('\n', ["set -euo pipefail", .. names.Select(name => $"{name.Key}={name.Value}"), Publish("$APP", 1), .. blocks.Skip(1).Select(block => Step(block, port)), "echo followed to the end"]);

        var start = new ProcessStartInfo("bash", ["-c", script.Replace(Address, "http://127.0.0.1:" + port, StringComparison.Ordinal)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        (start.Environment["ANALYTICS_AS"], start.Environment["ANALYTICS_APP"]) = ("", names["APP"]);
        (start.Environment["ANALYTICS_ENV"], start.Environment["ANALYTICS_DATA"]) = (names["CONF"] + "/analytics.env", names["DATA"]);
        using var bash = Process.Start(start)!;
        var (said, told) = (bash.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        await bash.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (bash.ExitCode, await told + await said);
    }

    // The names of the first block, each moved below the temporary folder; the source is the repository itself. The removal deletes what they name.
    private static Dictionary<string, string> Names(GuideBlock first, string root)
    {
        var names = first.Text.Split('\n').Select(line => line.Split('=')).ToDictionary(pair => pair[0], pair => pair[0] == "SRC" ? Repository.Root : root + pair[1]);
        Assert.Equal(["SRC", "APP", "DATA", "CONF", "BACKUP", "UNITS", "BIN"], names.Keys);
        return names;
    }

    // In place of publishing: the build's own folders, as the version of that number.
    private static string Publish(string folder, int version)
    {
        var build = Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "bin"), AppContext.BaseDirectory);
        return string.Join('\n', [$"mkdir -p \"{folder}\"", $"echo {version} > \"{folder}/version\"", .. from program in (string[])["dashboards", "etl"] select $"ln -s '{Path.Combine(Repository.Root, program, "bin", build)}' \"{folder}/{program}\""]);
    }

    private static string Step(GuideBlock block, string port) =>
        block.Text.Contains(Ask, StringComparison.Ordinal) ? Served(block.Text, port)
        : block.Text.Contains("ANALYTICS_BACKUP=", StringComparison.Ordinal) ? Night(block.Text)
        : block.Text.Contains("mv \"$APP.new\"", StringComparison.Ordinal) ? string.Join('\n', Publish("$APP.new", 2), block.Text, Publish("$APP.new", 3), block.Text)
        : block.Text.Contains("mv \"$APP.former\"", StringComparison.Ordinal) ? block.Text + "\necho \"programs: $(cat \"$APP/version\"), set aside: $(cat \"$APP.failed/version\")\""
        : block.Text;

    // Around the questions to the server: what systemd would have started.
    private static string Served(string block, string port) => $$"""
        (cd "$CONF" && stat -c '%a %n' analytics.env && head -n 1 configuration.md)
        "$BIN/analytics-run" dashboards/Dashboards --urls http://127.0.0.1:{{port}} > "$DATA/log" 2>&1 &
        server=$!
        for wait in $(seq 600); do curl -fs http://127.0.0.1:{{port}}{{Ask}} > /dev/null && break; sleep 0.1; done
        {{block}}
        kill "$server"
        wait "$server" || true
        """;

    // The night's work once more on the same day: its copy is there already and fails, and the old copies must go all the same.
    private static string Night(string block) => $$"""
        {{block}}
        touch -d '2113 hours ago' "$BACKUP/before-upgrade-old.db"
        touch -d '2111 hours ago' "$BACKUP/before-upgrade-kept.db"
        if ANALYTICS_BACKUP="$BACKUP" "$BIN/analytics-run" "$BIN/analytics-backup"; then echo "a failed copy was not told of"; exit 1; fi
        (cd "$BACKUP" && for copy in before-upgrade-*; do echo "left: $copy"; done)
        """;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
