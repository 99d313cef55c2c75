using System.Data.Common;
using Dapper;

namespace Analytics.WarehouseSql;

/// <summary>A warehouse on either engine: opens connections, begins changes, and keeps two runs apart.</summary>
public sealed class Warehouse
{
    // Column names are snake_case, properties are not.
    static Warehouse() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>Opens nothing yet; the first connection does.</summary>
    public Warehouse(WarehouseOptions options)
    {
        Options = options;
        Engine = Engine.For(options);
    }

    internal Warehouse(WarehouseOptions options, TrialEngine engine)
    {
        Options = options;
        Engine = engine;
    }

    /// <summary>What this warehouse was opened with.</summary>
    public WarehouseOptions Options { get; }

    /// <summary>The engine beneath.</summary>
    public Engine Engine { get; }

    /// <summary>An open connection for reading; the caller disposes it.</summary>
    public DbConnection Open() => Engine.Open();

    /// <summary>A change: one connection and one transaction, begun with the right to write. Disposing it undoes what was not committed.</summary>
    public Change BeginChange() => new(Engine);

    /// <summary>A change for which others are waited for no longer than told; then the engine's exception says that it is taken.</summary>
    public Change BeginChange(TimeSpan patience) => new(Engine, patience);

    /// <summary>Whether all that is done here is undone in the end, see <see cref="Trial"/>.</summary>
    public bool IsTrial => Engine is TrialEngine;

    /// <summary>Begins a trial; the caller must hold the right to run.</summary>
    public Trial BeginTrial() => new(this);

    /// <summary>The right to be the only run, or null when another process has it.</summary>
    public IDisposable? TryLockRun() => Engine.TryLock();

    /// <summary>Whether the warehouse has been created: its ledger can be read.</summary>
    public bool IsCreated()
    {
        if (!Engine.Exists())
        {
            return false;
        }

        using var connection = Open();
        return connection.ExecuteScalar<long>(Engine.TableCount, new { name = Journal.Table }) > 0;
    }

    /// <summary>The table scripts of this program that have not been run on a warehouse that exists: it was made by an earlier program.</summary>
    public IReadOnlyList<string> MissingScripts()
    {
        var ran = Query<string>($"select script_name from {Journal.Table}").ToHashSet(StringComparer.Ordinal);
        return [.. Scripts.In("1-tables").Where(path => Scripts.IsFor(Engine, path) && !ran.Contains(path))];
    }

    /// <summary>
    /// Why this program must keep off a warehouse that exists: a newer program has upgraded it. Null when it has not. It is asked again before each run, for
    /// the warehouse may have been upgraded while this program was running.
    /// </summary>
    public string? Newer()
    {
        if (!IsCreated())
        {
            return null;
        }

        var known = Scripts.In("1-tables").Where(path => Scripts.IsFor(Engine, path)).ToHashSet(StringComparer.Ordinal);
        var script = Query<string>($"select script_name from {Journal.Table} order by script_name").Find(name => !known.Contains(name));
        return script is null ? null : $"Lagret är nyare än programmet: skriptet {script} är redan kört men finns inte här. Kör en nyare version av programmet. Inget har ändrats.";
    }

    /// <summary>Reads rows outside any change.</summary>
    public List<T> Query<T>(string sql, object? parameters = null)
    {
        using var connection = Open();
        return connection.Query<T>(sql, parameters).AsList();
    }

    /// <summary>Writes the storage anew, so that nothing of what has been deleted or replaced is left in it. The caller holds the right to run.</summary>
    public void Scrub()
    {
        using var connection = Open();
        Engine.Scrub(connection);
    }

    /// <summary>Before the facts are summed: lets the engine look at how much its tables now hold. The caller holds the right to run.</summary>
    public void Survey()
    {
        using var connection = Open();
        Engine.Survey(connection);
    }

    /// <summary>Leaves the storage tidy after a large change.</summary>
    public void Tidy()
    {
        using var connection = Open();
        Engine.Tidy(connection);
    }
}
