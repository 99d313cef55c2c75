using System.Globalization;

namespace Analytics.Tests.Bench.Soak;

/// <summary>What the server's memory is made of, told from inside it, in megabytes.</summary>
/// <param name="Objects">Living objects of the program after the last collection.</param>
/// <param name="Committed">What the collector holds for them, and for those to come.</param>
/// <param name="Sqlite">What SQLite holds: page caches and prepared statements.</param>
public sealed record InnerMemory(double Objects, double Committed, double Sqlite)
{
    /// <summary>Environment variable: the file in which it is told.</summary>
    public const string FileVariable = "SOAK_MEMORY";

    private const double Megabyte = 1024 * 1024;

    /// <summary>Nothing told yet.</summary>
    public static InnerMemory None { get; } = new(0, 0, 0);

    /// <summary>Reads what was told last.</summary>
    public static InnerMemory Read(string file)
    {
        if (!File.Exists(file))
        {
            return None;
        }

        var told = Array.ConvertAll(File.ReadAllText(file).Split(' '), word => double.Parse(word, CultureInfo.InvariantCulture) / Megabyte);
        return new InnerMemory(told[0], told[1], told[2]);
    }
}
