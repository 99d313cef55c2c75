using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Analytics.WarehouseSql;

/// <summary>Which engine holds the warehouse, and where. An unknown engine stops the start and names the allowed ones.</summary>
public sealed record WarehouseOptions
{
    /// <summary>Configuration key of the engine: <c>sqlite</c> (default) or <c>sqlserver</c>.</summary>
    public const string EngineKey = "Warehouse:Engine";

    /// <summary>Configuration key of the connection string.</summary>
    public const string ConnectionKey = "ConnectionStrings:Warehouse";

    /// <summary>Where the embedded warehouse lies when nothing is configured, relative to the working directory.</summary>
    public const string DefaultConnection = "Data Source=data/warehouse.db";

    private const string UsualEngine = "sqlite";

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(EngineKey, UsualEngine, "The engine that holds the warehouse: `sqlite` (one file, embedded) or `sqlserver`."),
        new(ConnectionKey, DefaultConnection, "The engine's connection string; needed for SQL Server. A relative path starts from the working directory.") { IsSecret = true },
    ];

    /// <summary>The engine.</summary>
    public required EngineKind Engine { get; init; }

    /// <summary>The engine's own connection string.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>Reads the two settings; <paramref name="setting"/> gives a configured value or null.</summary>
    /// <exception cref="WarehouseException">The engine is unknown, SQL Server has no connection string, or the string cannot be read.</exception>
    public static WarehouseOptions Read(Func<string, string?> setting)
    {
        var options = Given(setting);
        try
        {
            _ = options.Engine == EngineKind.Sqlite ? new SqliteConnectionStringBuilder(options.ConnectionString).ConnectionString : new SqlConnectionStringBuilder(options.ConnectionString).ConnectionString;
            return options;
        }
        catch (Exception broken) when (broken is ArgumentException or FormatException)
        {
            // The string may hold a password, and so may what the driver says of it.
            throw new WarehouseException($"Inställningen {ConnectionKey} är ingen anslutningssträng till {(options.Engine == EngineKind.Sqlite ? "SQLite" : "SQL Server")}: ett ord i den är okänt eller har ett värde som inte går att läsa. Strängen visas inte här, eftersom den kan innehålla ett lösenord.");
        }
    }

    private static WarehouseOptions Given(Func<string, string?> setting)
    {
        var connection = setting(ConnectionKey);
        return (setting(EngineKey) is { } given && !string.IsNullOrWhiteSpace(given) ? given : UsualEngine).Trim().ToLowerInvariant() switch
        {
            "sqlite" => new WarehouseOptions
            {
                Engine = EngineKind.Sqlite,
                ConnectionString = string.IsNullOrWhiteSpace(connection) ? DefaultConnection : connection,
            },
            "sqlserver" when !string.IsNullOrWhiteSpace(connection) => new WarehouseOptions
            {
                Engine = EngineKind.SqlServer,
                ConnectionString = connection,
            },
            "sqlserver" => throw new WarehouseException(
                $"Inställningen {ConnectionKey} saknas. Ange anslutningssträngen till SQL Server i miljövariabeln ConnectionStrings__Warehouse."),
            var other => throw new WarehouseException(
                $"Inställningen {EngineKey} är ”{other}”. Tillåtna värden är sqlite och sqlserver."),
        };
    }
}

/// <summary>The two engines that a warehouse can lie on.</summary>
public enum EngineKind
{
    /// <summary>Embedded, one file, in WAL mode.</summary>
    Sqlite,

    /// <summary>Microsoft SQL Server 2022 or later, or Azure SQL.</summary>
    SqlServer,
}

/// <summary>Something about the warehouse that a person must mend; the message is Swedish and says what to do.</summary>
public sealed class WarehouseException(string message, Exception? inner = null) : Exception(message, inner);
