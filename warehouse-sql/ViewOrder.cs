using System.Text.RegularExpressions;

namespace Analytics.WarehouseSql;

/// <summary>The order in which views can be created: each after those it reads.</summary>
internal static partial class ViewOrder
{
    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>Sorts views by what their texts name; equal ones by name.</summary>
    /// <exception cref="InvalidOperationException">Two views read each other.</exception>
    public static List<KeyValuePair<string, string>> Of(Dictionary<string, string> views)
    {
        var ordered = new List<KeyValuePair<string, string>>();
        var visited = new Dictionary<string, bool>();
        foreach (var name in views.Keys.Order(StringComparer.Ordinal))
        {
            Visit(name);
        }

        return ordered;

        void Visit(string name)
        {
            if (visited.TryGetValue(name, out var done))
            {
                if (!done)
                {
                    throw new InvalidOperationException($"The view {name} reads itself through another view.");
                }

                return;
            }

            visited[name] = false;
            foreach (var read in Word().Matches(WithoutComments(views[name])).Select(match => match.Value).Distinct())
            {
                if (read != name && views.ContainsKey(read))
                {
                    Visit(read);
                }
            }

            visited[name] = true;
            ordered.Add(new(name, views[name]));
        }
    }

    private static string WithoutComments(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Split("--")[0]));
}
