using System.Text.RegularExpressions;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>Rooms know only those they may know, and the repository builds on any machine.</summary>
public partial class ProjectTests
{
    private static readonly Dictionary<string, string[]> Knows = new(StringComparer.Ordinal)
    {
        ["warehouse-sql/Warehouse.csproj"] = [],
        ["etl/Etl.csproj"] = ["Warehouse"],
        ["dashboards/Dashboards.csproj"] = ["Warehouse", "Etl"],
    };

    [GeneratedRegex(@"<ProjectReference\s+Include=""[^""]*?(?<name>\w+)\.csproj""", RegexOptions.CultureInvariant)]
    private static partial Regex ProjectReference();

    [GeneratedRegex(@"/work/|/tmp/wt|nuget\.org|pkgs\.dev\.azure\.com|pkgs\.visualstudio\.com|nuget\.pkg\.github\.com|npmjs\.(org|com)|myget\.org|RestoreSources|RestoreAdditionalProjectSources|artifactory|nexus", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThisMachine();

    [GeneratedRegex(@"<PackageVersion\s+Include=""(?<name>[^""]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex PackageVersion();

    [Fact]
    public void A_room_refers_only_to_the_rooms_before_it() => Rule.Holds(Knows.Keys.SelectMany(path => Strangers(path, Repository.Read(path))));

    [Fact]
    public void A_reference_backwards_is_caught() => Assert.StartsWith(
        "etl/Etl.csproj:2: refers to Dashboards: ", Assert.Single(Strangers("etl/Etl.csproj", "<ItemGroup>\n<ProjectReference Include=\"../dashboards/Dashboards.csproj\" /><ProjectReference Include=\"../warehouse-sql/Warehouse.csproj\" />")), StringComparison.Ordinal);

    [Fact]
    public void Pages_know_etl_only_where_it_is_hosted() => Rule.Holds(Repository.Files("dashboards/**/*.cs", "dashboards/**/*.cshtml").SelectMany(path => Meddling(path, Repository.Read(path))));

    [Fact]
    public void A_page_that_uses_etl_is_caught()
    {
        Assert.StartsWith("dashboards/Pages/A.cs:2: ", Assert.Single(Meddling("dashboards/Pages/A.cs", "\nusing Analytics.Etl.Deliveries;")), StringComparison.Ordinal);
        Assert.Empty(Meddling("dashboards/Program.cs", "using Analytics.Etl;").Concat(Meddling("dashboards/Hosting/A.cs", "using Analytics.Etl;")));
    }

    [Fact]
    public void No_build_file_knows_this_machine() => Rule.Holds(BuildFiles().SelectMany(path => Tied(path, Repository.Read(path))));

    [Fact]
    public void A_build_file_that_knows_this_machine_is_caught() => Assert.Equal(2, Tied("a.props", "<A>/work/main</A>\n<B>https://api.nuget.org/v3/index.json</B>").Count());

    [Fact]
    public void Every_package_is_explained() => Rule.Holds(Unexplained(Repository.Read("Directory.Packages.props"), Repository.Exists("docs/dependencies.md") ? Repository.Read("docs/dependencies.md") : ""));

    [Fact]
    public void A_package_without_a_reason_is_caught() => Assert.StartsWith(
        "Directory.Packages.props:2: Sep ", Assert.Single(Unexplained("<PackageVersion Include=\"Dapper\" Version=\"1\" />\n<PackageVersion Include=\"Sep\" Version=\"1\" />", "| Dapper | Separate |")), StringComparison.Ordinal);

    private static IEnumerable<string> BuildFiles() => Repository.Files("**/*.csproj", "**/*.props", "**/*.targets", "**/*.sln", "**/*.slnx", "**/global.json", "**/*.config");

    private static IEnumerable<string> Strangers(string path, string text) =>
        from reference in ProjectReference().Matches(text)
        where !Knows[path].Contains(reference.Groups["name"].Value)
        select $"{path}:{Repository.LineOf(text, reference.Index)}: refers to {reference.Groups["name"].Value}: it may know {(Knows[path].Length == 0 ? "no other room" : string.Join(" and ", Knows[path]))}; move what is shared towards warehouse-sql";

    private static IEnumerable<string> Meddling(string path, string text) =>
        path == "dashboards/Program.cs" || path.StartsWith("dashboards/Hosting/", StringComparison.Ordinal) ? [] :
        from use in Regex.Matches(text, @"\bAnalytics\.Etl\b", RegexOptions.CultureInvariant)
        select $"{path}:{Repository.LineOf(text, use.Index)}: names Analytics.Etl: read a pub_ view, or start the work in Program.cs or Hosting/";

    private static IEnumerable<string> Tied(string path, string text) =>
        from found in ThisMachine().Matches(text)
        select $"{path}:{Repository.LineOf(text, found.Index)}: names {found.Value}: use a path relative to the repository, and let each machine's own settings say where packages come from";

    // README's first command and the commands of etl must find one data/ folder; the web SDK would run in the project's own.
    [Fact]
    public void The_web_server_runs_where_the_commands_do() =>
        Assert.Contains("<RunWorkingDirectory>$(MSBuildThisFileDirectory)..</RunWorkingDirectory>", Repository.Read("dashboards/Dashboards.csproj"), StringComparison.Ordinal);

    private static IEnumerable<string> Unexplained(string packages, string reasons) =>
        from package in PackageVersion().Matches(packages)
        let name = package.Groups["name"].Value
        where !Regex.IsMatch(reasons, $@"(?<![\w.-]){Regex.Escape(name)}(?![\w-]|\.\w)", RegexOptions.CultureInvariant)
        select $"Directory.Packages.props:{Repository.LineOf(packages, package.Index)}: {name} is not in docs/dependencies.md: say there why it is needed and what it would take to do without";
}
