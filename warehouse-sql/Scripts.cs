using System.Reflection;
using System.Text;

namespace Analytics.WarehouseSql;

/// <summary>The SQL files and seeds of this room, by their path in it, such as <c>5-indicators/ind_K01.sql</c>.</summary>
public static class Scripts
{
    private static readonly Assembly Room = typeof(Scripts).Assembly;

    /// <summary>The paths below a folder, in the order of their names.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [.. Room.GetManifestResourceNames().Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The text of a file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file in the room.</exception>
    public static string Text(string path)
    {
        using var reader = new StreamReader(Stream(path), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file in the room.</exception>
    public static Stream Stream(string path) =>
        Room.GetManifestResourceStream(path) ?? throw new FileNotFoundException("No such file in warehouse-sql.", path);

    /// <summary>The name of what a file defines: <c>ind_K01</c> for <c>5-indicators/ind_K01.sql</c>.</summary>
    public static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    /// <summary>Whether a file is meant for this engine: for both, or for it alone.</summary>
    internal static bool IsFor(Engine engine, string path) =>
        Path.GetFileName(path).Count(c => c == '.') == 1 || path.EndsWith(engine.ScriptSuffix, StringComparison.Ordinal);
}
