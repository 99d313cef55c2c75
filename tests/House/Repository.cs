using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.Tests.House;

/// <summary>The files of the repository as they lie on disk, for the tests that hold them to the house rules.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", ".git", ".vs", ".idea", "node_modules", "TestResults"];

    /// <summary>The folder that holds <c>Analytics.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The text of a file, by its path from the root.</summary>
    public static string Read(string relative) => File.ReadAllText(Path.Combine(Root, relative), Encoding.UTF8);

    /// <summary>Whether there is such a file, by its path from the root.</summary>
    public static bool Exists(string relative) => File.Exists(Path.Combine(Root, relative));

    /// <summary>
    /// The paths from the root, with <c>/</c> between, that match one of the patterns: <c>*</c> within a name, <c>**</c> for any folders.
    /// What the build makes is left out.
    /// </summary>
    public static IReadOnlyList<string> Files(params IEnumerable<string> patterns)
    {
        var regexes = patterns.Select(pattern => new Regex('^' + Regex.Escape(pattern).Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + '$', RegexOptions.CultureInvariant)).ToList();
        return [.. All(Root).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Where(path => regexes.Exists(regex => regex.IsMatch(path))).Order(StringComparer.Ordinal)];
    }

    /// <summary>The number of the line, from 1, that holds the character at this place.</summary>
    public static int LineOf(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    private static IEnumerable<string> All(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder).Where(child => !NotOurs.Contains(Path.GetFileName(child))).SelectMany(All));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analytics.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Analytics.sln above {AppContext.BaseDirectory}: the house rules are read from the repository, so run the tests from a checkout.");
    }
}
