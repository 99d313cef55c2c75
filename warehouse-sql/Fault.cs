using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Analytics.WarehouseSql;

/// <summary>
/// What went wrong, without the words of who threw it: an engine or a parser may quote a value, and a value may be a person. Its kind and its number are enough to
/// look it up, and what a person can mend has a sentence of ours.
/// </summary>
public static partial class Fault
{
    private static class Sqlite
    {
        public const int Busy = 5;
        public const int Locked = 6;
        public const int ReadOnly = 8;
        public const int InputOutput = 10;
        public const int Corrupt = 11;
        public const int Full = 13;
        public const int CannotOpen = 14;
        public const int NotADatabase = 26;
    }

    private static readonly HashSet<int> ServerUnreachable = [-2, -1, 2, 53, 64, 121, 233, 258, 10053, 10054, 10060, 10061, 11001, 40197, 40501, 40613];
    private static readonly HashSet<int> ServerDenies = [229, 230, 262, 297, 300, 916, 4060, 18452, 18456];
    private static readonly HashSet<int> ServerFull = [1101, 1105, 3257, 9002];
    private const int ServerDeadlock = 1205;
    private const string Unforeseen = "Lagret svarade med ett fel.";

    // Syntax, and names that there are not or that there are already.
    private const int AboutText = 1;
    private static readonly HashSet<int> ServerAboutText = [102, 156, 207, 208, 213, 2705, 2714, 4145, 4902, 8120];

    /// <summary>Its kind and its number: <c>SQLite 13</c>, <c>SQL Server 1205</c>, <c>IOException 0x80070070</c>, <c>FormatException</c>.</summary>
    public static string Code(Exception broken) => broken switch
    {
        SqliteException engine => string.Create(CultureInfo.InvariantCulture, $"SQLite {engine.SqliteErrorCode}{(engine.SqliteExtendedErrorCode == engine.SqliteErrorCode ? "" : $"/{engine.SqliteExtendedErrorCode}")}"),
        SqlException engine => string.Create(CultureInfo.InvariantCulture, $"SQL Server {engine.Number}"),
        IOException => string.Create(CultureInfo.InvariantCulture, $"{broken.GetType().Name} 0x{broken.HResult:X8}"),
        _ => broken.GetType().Name,
    };

    /// <summary>Whether it is something that a person can mend, with a sentence of ours that says how; else it is a fault of the program.</summary>
    public static bool IsForeseen(Exception broken) => broken is WarehouseException || broken switch
    {
        SqliteException engine => OfSqlite(engine.SqliteErrorCode),
        SqlException engine => OfServer(engine.Number),
        _ => Unforeseen,
    } != Unforeseen;

    /// <summary>A Swedish sentence that says what went wrong and, where a person can mend it, what to do; with the code, and never with a value.</summary>
    public static string Sentence(Exception broken) => broken switch
    {
        WarehouseException told => told.Message,
        SqliteException engine => $"{OfSqlite(engine.SqliteErrorCode)} ({Code(broken)})",
        SqlException engine => $"{OfServer(engine.Number)} ({Code(broken)})",
        UnauthorizedAccessException => "Kontot får inte läsa eller skriva en fil eller mapp som behövs. Kontrollera rättigheterna.",
        DirectoryNotFoundException or FileNotFoundException => $"En fil eller mapp som behövs finns inte. ({Code(broken)})",
        IOException => $"En fil gick inte att läsa eller skriva. Kontrollera att disken inte är full och att filen inte är öppen i ett annat program. ({Code(broken)})",
        TimeoutException or OperationCanceledException => $"Det tog för lång tid. ({Code(broken)})",
        _ => $"Ett oväntat fel inträffade. ({Code(broken)})",
    };

    /// <summary>The file or folder that a fault is about, for who sits at the command line; null where it names none.</summary>
    public static string? PathIn(Exception broken) => broken is FileNotFoundException { FileName: { Length: > 0 } name } ? name
        : PathText().Match(broken.Message) is { Success: true } match ? match.Groups["path"].Value
        : null;

    // .NET quotes it.
    [GeneratedRegex("'(?<path>[^']*[/\\\\][^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex PathText();

    /// <summary>The same for a script of our own: what the engine says of its text, which holds names of tables and columns and no value.</summary>
    public static string Detail(Exception broken) =>
        IsAboutText(broken) ? broken.Message : Sentence(broken);

    /// <summary>Whether the engine finds fault with the text of a statement: it names what there is not, or has no right form.</summary>
    public static bool IsAboutText(Exception broken) =>
        broken is SqliteException { SqliteErrorCode: AboutText } || broken is SqlException engine && ServerAboutText.Contains(engine.Number);

    private static string OfSqlite(int code) => code switch
    {
        Sqlite.Busy or Sqlite.Locked => "Lagret är upptaget av ett annat program. Försök igen om en stund.",
        Sqlite.ReadOnly => "Kontot får inte skriva i lagret. Ge det rätt att skriva i lagrets fil och mapp.",
        Sqlite.InputOutput => "Lagrets disk svarade med ett fel. Kontrollera disken.",
        Sqlite.Corrupt or Sqlite.NotADatabase => "Lagrets fil är skadad. Återställ den från en säkerhetskopia med restore.",
        Sqlite.Full => "Disken är full. Frigör plats.",
        Sqlite.CannotOpen => "Lagrets fil går inte att öppna. Kontrollera att den finns och att kontot får läsa den.",
        _ => Unforeseen,
    };

    private static string OfServer(int number) => number switch
    {
        ServerDeadlock => "Lagret var upptaget av något annat. Försök igen om en stund.",
        _ when ServerUnreachable.Contains(number) => "SQL Server svarar inte. Kontrollera att servern är i gång och nås härifrån.",
        _ when ServerDenies.Contains(number) => "SQL Server släpper inte in kontot, eller kontot saknar en rättighet. Kontrollera anslutningssträngen och rättigheterna.",
        _ when ServerFull.Contains(number) => "SQL Server har ont om plats. Frigör plats eller låt databasen växa.",
        _ => Unforeseen,
    };
}
