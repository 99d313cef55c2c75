using System.Text.Encodings.Web;
using System.Text.Json;
using Analytics.Etl.Publications;
using Analytics.Etl.Settings;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace Analytics.Etl.Commands;

/// <summary>What every command needs: the warehouse, the options, the clock, and a way to speak to people or to machines.</summary>
public sealed class Host
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>Reads appsettings.json in the working directory, where there is one, then environment variables.</summary>
    public Host(string? inbox = null)
    {
        var configuration = Configuration = ReadSettings();
        SettingList.Check(configuration);
        Warehouse = new Warehouse(WarehouseOptions.Read(key => configuration[key]));
        var options = EtlOptions.Read(configuration) with { Patience = TimeSpan.FromMinutes(10) };
        Options = inbox is null ? options : options with { Inbox = inbox };
        foreach (var sentence in SettingList.Doubts(configuration, SettingList.All))
        {
            Console.Error.WriteLine(sentence);
        }
    }

    /// <summary>Reads appsettings.json in the working directory, where there is one, then environment variables.</summary>
    /// <exception cref="WarehouseException">The file cannot be read.</exception>
    public static IConfiguration ReadSettings()
    {
        WorkingFolder.Enter();
        return SettingsFile.Read();
    }

    /// <summary>The settings as they were read.</summary>
    public IConfiguration Configuration { get; }

    /// <summary>The warehouse.</summary>
    public Warehouse Warehouse { get; }

    /// <summary>The options.</summary>
    public EtlOptions Options { get; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; } = TimeProvider.System;

    /// <summary>Who runs the command, for the ledger.</summary>
    public static string Who => Environment.UserName;

    /// <summary>Writes a value for machines.</summary>
    public static void WriteJson(object value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, Json));

    /// <summary>Writes a table for people.</summary>
    public static void WriteTable(string[] columns, IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(column)));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(Markup.Escape).ToArray());
        }

        if (Console.IsOutputRedirected)
        {
            // A file or a pipe has no width of its own.
            AnsiConsole.Profile.Width = 240;
        }

        AnsiConsole.Write(table);
    }

    /// <summary>A number in a table.</summary>
    public static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Writes a line for people.</summary>
    public static void WriteLine(string text) => Console.Out.WriteLine(text);

    /// <summary>Stops with a plain sentence when the warehouse has not been created, or was made by an earlier program.</summary>
    /// <param name="ofAnyVersion">Whether an earlier program's will do, as for a copy.</param>
    public Host MustExist(bool ofAnyVersion = false) => Warehouse.IsCreated()
        ? ofAnyVersion ? this : MustBeCurrent()
        : throw new WarehouseException(MissingWarehouse.Sentence(Warehouse, Options.Inbox));

    /// <summary>Stops with a plain sentence when the warehouse is an earlier or a newer program's.</summary>
    public Host MustBeCurrent() => Warehouse.Newer() is { } newer ? throw new WarehouseException(newer)
        : Warehouse.MissingScripts().Count == 0 ? this
        : throw new WarehouseException("Lagret är gjort av en äldre version av programmet. Ta en säkerhetskopia med backup och kör sedan upgrade. Inget har ändrats.");
}
