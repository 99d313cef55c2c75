using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Dapper;

namespace Analytics.WarehouseSql;

/// <summary>The tables and views that this program makes, and whether a warehouse still has them as they can be read.</summary>
public static partial class Inventory
{
    /// <summary>Names of the tables and views that cannot be read: they are gone, or what they read is. The tables come first, for their views follow them.</summary>
    /// <param name="warehouse">One that all scripts of this program have been run on.</param>
    public static IReadOnlyList<string> Unreadable(Warehouse warehouse)
    {
        using var connection = warehouse.Open();
        return [.. Names(warehouse.Engine).Where(name => !IsReadable(connection, name))];
    }

    /// <summary>Names of all of them.</summary>
    internal static IEnumerable<string> Names(Engine engine) => Scripts.In("1-tables").Where(path => Scripts.IsFor(engine, path))
        .SelectMany(path => Table().Matches(Scripts.Text(path)).Select(match => match.Groups["name"].Value))
        .Distinct(StringComparer.Ordinal)
        .Concat(Upgrader.ViewFolders.SelectMany(Scripts.In).Select(Scripts.NameOf));

    // No row is read: the engine looks up what the view needs, and no more.
    private static bool IsReadable(DbConnection connection, string name)
    {
        try
        {
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"select 1 from {name} where 1 = 0"));
            return true;
        }
        catch (DbException broken) when (Fault.IsAboutText(broken))
        {
            return false;
        }
    }

    [GeneratedRegex(@"^\s*create table (?<name>\w+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Table();
}
