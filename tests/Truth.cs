using System.Text.Json;

namespace Analytics.Tests;

/// <summary>What a correct warehouse gives for an inbox, from the truth.json beside it.</summary>
public sealed class Truth
{
    private readonly JsonElement root;

    private Truth(JsonElement root) => this.root = root;

    /// <summary>Reads the truth of a data set.</summary>
    public static Truth Of(string folder) => new(JsonDocument.Parse(File.ReadAllText(TestWarehouse.Data(Path.Combine(folder, "truth.json")))).RootElement);

    /// <summary>Per file: read, loaded, refused by rule and outcome, as lines.</summary>
    public IEnumerable<string> Files() => root.GetProperty("files").EnumerateArray().Select(file => Line(
        file.GetProperty("file").GetString()!, file.GetProperty("read").GetInt64(), file.GetProperty("loaded").GetInt64(),
        file.GetProperty("rejected").EnumerateObject().Select(rule => $"{rule.Name} {rule.Value.GetInt64()}"), file.GetProperty("outcome").GetString()!))
        .Order(StringComparer.Ordinal);

    /// <summary>The names of the sums.</summary>
    public IEnumerable<string> SumNames() => root.GetProperty("sums").EnumerateObject().Select(sum => sum.Name);

    /// <summary>One of the sums, as lines; zero sums left out.</summary>
    public IEnumerable<string> Sum(string name) => root.GetProperty("sums").TryGetProperty(name, out var sum)
        ? sum.EnumerateObject().Where(entry => entry.Value.GetInt64() != 0).Select(entry => $"{entry.Name}|{entry.Value.GetInt64()}").Order(StringComparer.Ordinal)
        : [];

    /// <summary>A file's outcome as a line.</summary>
    public static string Line(string file, long read, long loaded, IEnumerable<string> rules, string outcome) =>
        $"{file}: {read} read, {loaded} loaded, {string.Join(", ", rules.Order(StringComparer.Ordinal))} {outcome}";
}
