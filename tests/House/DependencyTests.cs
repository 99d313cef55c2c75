using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>
/// Every package that comes with the product or its tests, those that others bring too, has a licence that is on the list, as its own <c>.nuspec</c> says; and
/// docs/dependencies.md says the same. Needs no network: what was restored lies on the machine.
/// </summary>
public partial class DependencyTests
{
    private const string Document = "docs/dependencies.md";

    // Permissive; each lets us hand the program on without terms for our own code.
    private static readonly string[] Allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MS-PL", "ISC", "0BSD"];

    [GeneratedRegex(@"^\| (?<name>[\w.-]+) \| (?<version>\d[\w.-]*) \| (?<licence>[^|]+) \|", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\| (?<name>[\w.-]+) \| (?<says>`[^`]+`|–) \|", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ExceptionRow();

    [GeneratedRegex(@"<PackageVersion\s+Include=""(?<name>[^""]+)""\s+Version=""(?<version>[^""]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex PackageVersion();

    [GeneratedRegex(@"<PackageReference\s+Include=""(?<name>[^""]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex PackageReference();

    private sealed record Package(string Name, string Version, string Licence);

    [Fact]
    public void Every_package_has_a_licence_on_the_list() => Rule.Holds(Unlisted(Restored(), Repository.Read(Document)));

    [Fact]
    public void A_package_without_such_a_licence_is_caught() => Assert.Equal(
        ["Bad 1: its licence is GPL-3.0-only", "Filed 2: its licence is the file LICENSE"],
        Unlisted([new("Good", "1", "MIT"), new("Bad", "1", "GPL-3.0-only"), new("Filed", "2", "the file LICENSE"), new("Told", "2", "the file EULA.md")], "| Told | `the file EULA.md` | why |").Select(said => string.Join(':', said.Split(':')[..2])));

    [Fact]
    public void Every_exception_is_still_needed()
    {
        var restored = Restored().Select(package => (package.Name, package.Licence)).ToHashSet();
        Rule.Holds(Exceptions(Repository.Read(Document)).Where(exception => !restored.Contains((exception.Key, exception.Value)))
            .Select(exception => $"{Document}: {exception.Key} with {exception.Value} is no longer among the packages: take it off the table of exceptions"));
    }

    [Fact]
    public void The_document_and_the_projects_name_the_same_packages()
    {
        var told = Row().Matches(Repository.Read(Document)).ToDictionary(row => row.Groups["name"].Value, row => row.Groups["version"].Value, StringComparer.Ordinal);
        var central = PackageVersion().Matches(Repository.Read("Directory.Packages.props")).ToDictionary(row => row.Groups["name"].Value, row => row.Groups["version"].Value, StringComparer.Ordinal);
        var used = Repository.Files("**/*.csproj").SelectMany(path => PackageReference().Matches(Repository.Read(path)).Select(found => found.Groups["name"].Value)).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(central.OrderBy(package => package.Key, StringComparer.Ordinal), told.OrderBy(package => package.Key, StringComparer.Ordinal));
        Assert.Equal(central.Keys.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_document_tells_the_licence_of_each_as_the_package_does()
    {
        var restored = Restored().ToLookup(package => package.Name, StringComparer.Ordinal);
        var exceptions = Exceptions(Repository.Read(Document));
        Rule.Holds(from row in Row().Matches(Repository.Read(Document))
                   from package in restored[row.Groups["name"].Value].Take(1)
                   where !exceptions.ContainsKey(package.Name) && !row.Groups["licence"].Value.StartsWith(package.Licence, StringComparison.Ordinal)
                   select $"{Document}: {package.Name} is said to have {row.Groups["licence"].Value}, its own file says {package.Licence}");
    }

    private static IEnumerable<string> Unlisted(IEnumerable<Package> packages, string document)
    {
        var exceptions = Exceptions(document);
        return from package in packages
               where !package.Licence.Split(" OR ").Any(Allowed.Contains) && exceptions.GetValueOrDefault(package.Name) != package.Licence
               select $"{package.Name} {package.Version}: its licence is {package.Licence}: do without it, or give it a row in the table of exceptions in {Document}";
    }

    private static Dictionary<string, string> Exceptions(string document) =>
        ExceptionRow().Matches(document).ToDictionary(row => row.Groups["name"].Value, row => row.Groups["says"].Value.Trim('`'), StringComparer.Ordinal);

    private static List<Package> Restored()
    {
        var packages = new SortedDictionary<string, Package>(StringComparer.Ordinal);
        foreach (var project in Repository.Files("**/*.csproj"))
        {
            var assets = Path.Combine(Repository.Root, Path.GetDirectoryName(project)!, "obj", "project.assets.json");
            // The tests' own is always there; that of the bench only where it has been restored.
            if (!File.Exists(assets))
            {
                continue;
            }

            using var document = JsonDocument.Parse(File.ReadAllText(assets));
            var folders = document.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
            foreach (var library in document.RootElement.GetProperty("libraries").EnumerateObject().Where(library => library.Value.GetProperty("type").GetString() == "package"))
            {
                var name = library.Name.Split('/');
                packages[library.Name] = new Package(name[0], name[1], Licence(folders, library.Value.GetProperty("path").GetString()!, name[0]));
            }
        }

        Assert.NotEmpty(packages);
        return [.. packages.Values];
    }

    private static string Licence(IEnumerable<string> folders, string path, string name)
    {
        var file = folders.Select(folder => Path.Combine(folder, path, name.ToLowerInvariant() + ".nuspec")).FirstOrDefault(File.Exists);
        if (file is null)
        {
            return "not to be found: restore again";
        }

        var metadata = XDocument.Load(file).Root!.Elements().First(element => element.Name.LocalName == "metadata");
        var licence = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license");
        return licence is null ? "the address " + metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "licenseUrl")?.Value
            : licence.Attribute("type")?.Value == "expression" ? licence.Value
            : "the file " + licence.Value;
    }
}
