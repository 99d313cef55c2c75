using System.Text;
using Analytics.Etl.Settings;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>The configuration reference, as the command <c>settings</c> writes it: <c>docs/configuration.md</c> is its answer, and a test holds them together.</summary>
public static class SettingsReference
{
    private const string Head = """
        # Configuration

        Written by `dotnet run --project dashboards -- settings > docs/configuration.md` from the lists beside the code that reads the settings (`IReadOnlyList<Setting> Settings`). Do not edit by hand:
        `SettingsReferenceTests` fails when the lists say something else, when a key is read that stands in no list, when a listed key is read by nobody, and when a default is another.
        An installed server writes the reference of its own version: `Dashboards settings`.

        ## Where settings come from

        Everything has a default. Later ones hold over earlier:

        1. `appsettings.json` beside the program (web server only; an upgrade replaces the folder, so keep nothing there),
        2. `appsettings.json` in the working directory,
        3. environment variables: the key with `__` for each colon, `Inbox:KeepDays` is `Inbox__KeepDays`,
        4. the command line (web server only): `--urls http://localhost:5081`.

        Upper and lower case are the same in keys. An empty value is no value. They are read when a program starts: restart it after a change.

        - **A value that cannot be used** stops both programs with a Swedish sentence that names the setting, and exit code 1; so does a file that is no JSON, with its path and the line. Three exceptions: a wrong source
          (`Sources`) stops only its own fetch, and a wrong line of `Schedule` stops `etl serve`, while the web server goes on without a schedule and logs why,
          and a `Browser:Path` that is not there is a warning in the log: only the packs' PDFs are missing.
        - **A name that nobody reads**, under a section of ours or one spelt much like it, is told of with the nearest name that somebody does: `etl` on standard error, the web server as a warning in its log. Under `SignIn` and `Schedule:<job>` it is a
          wrong value.
        - **Secrets** (marked so) belong in the environment of the service alone, in a file that only the administrator can read: `docs/install/linux.md`, `docs/install/windows-server.md`. In a file of settings `SignIn:ClientSecret`
          stops the web server; any other, and a connection string with a password, is told of as an unknown name is. .NET's user secrets are for development,
          lie unencrypted in the developer's own folder, and are no place for production.
        - `<feed>` is one of FEEDS; `<job>` a feed, `leverans-vakt` or `gallring`; `<n>` a number from 0; other names in angle brackets are free.

        """;

    /// <summary>The document.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder(Head.Replace("FEEDS", string.Join(", ", SettingList.Names("<feed>")!.Select(name => $"`{name}`")), StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal));
        text.Append("\n## Read by both programs\n");
        Write(text, SettingList.All);
        text.Append("\n## Read by the web server\n");
        Write(text, PageSettings.Own);
        return text.ToString();
    }

    private static void Write(StringBuilder text, IEnumerable<SettingGroup> groups)
    {
        foreach (var group in groups)
        {
            text.Append("\n### ").Append(group.Title).Append("\n\n| key | environment variable | default | meaning |\n|---|---|---|---|\n");
            foreach (var setting in group.Settings)
            {
                text.Append(Row(setting)).Append('\n');
            }
        }
    }

    private static string Row(Setting setting) =>
        $"| `{setting.Key}` | `{setting.Variable}` | {Cell(setting.Default)} | {(setting.IsSecret ? "**Secret.** " : "")}{Cell(setting.Meaning)} |";

    private static string Cell(string text) => text.Replace("|", @"\|", StringComparison.Ordinal);
}
