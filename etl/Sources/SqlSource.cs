using System.Data;
using System.Data.Common;
using Analytics.WarehouseSql;
using Microsoft.Data.SqlClient;
using Polly;
using Polly.Retry;

namespace Analytics.Etl.Sources;

/// <summary>
/// The rows of a query against SQL Server. The query gets <c>@first_day</c> and <c>@last_day</c> of the period as dates. Read-only intent
/// is asked for; what the account may do is the server's to say.
/// </summary>
public static class SqlSource
{
    private const int LoginFailed = 18456;
    private const int TimedOut = -2;
    private const int NoSuchColumn = 207;
    private const int NoSuchTable = 208;

    /// <summary>Opens a connection to SQL Server.</summary>
    public static DbConnection Open(string connectionString) => new SqlConnection(new SqlConnectionStringBuilder(connectionString)
    {
        ApplicationIntent = ApplicationIntent.ReadOnly, ApplicationName = "barn-som-anhoriga-etl",
    }.ToString());

    /// <summary>Fetches; <paramref name="open"/> gives a connection that is not open yet.</summary>
    internal static async Task<Fetched> Fetch(FetchContext context, Func<string, DbConnection> open)
    {
        var options = context.Options;
        var connectionString = options.ConnectionString();
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            throw new WarehouseException(
                $"Anslutningssträngen {options.ConnectionName} saknas. Ange den i miljövariabeln ConnectionStrings__{options.ConnectionName}.");
        }

        var pipeline = new ResiliencePipelineBuilder { TimeProvider = context.Clock }
            .AddRetry(new RetryStrategyOptions
            {
                // Once rows have come, a second try would write them again.
                ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome.Exception is DbException { IsTransient: true } && context.Part.Length == 0),
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromSeconds(options.RetryDelaySeconds),
            })
            .Build();
        try
        {
            var counts = await pipeline.ExecuteAsync(
                async stop =>
                {
                    context.Calls.Number++;
                    return await Read(context, open, connectionString, stop).ConfigureAwait(false);
                },
                context.Stop).ConfigureAwait(false);
            var skipped = counts.Skipped == 0 ? "" : FormattableString.Invariant($", {counts.Skipped} lästa rader utan någon av koderna i Keep");
            return new Fetched(".csv", FormattableString.Invariant($"{counts.Written} rader{skipped}"), HttpTags.None);
        }
        catch (DbException broken)
        {
            // What was stopped comes as an error of the server's.
            context.Stop.ThrowIfCancellationRequested();
            throw new WarehouseException($"{Sentence(options, broken)} Inget hämtades.");
        }
    }

    private static async Task<RowFileCounts> Read(FetchContext context, Func<string, DbConnection> open, string connectionString, CancellationToken stop)
    {
        var options = context.Options;
        await using var connection = Connection(options, open, connectionString);
        await connection.OpenAsync(stop).ConfigureAwait(false);
        await using var command = connection.CreateCommand();
        command.CommandText = options.Query;
        command.CommandTimeout = (int)Math.Ceiling(options.TimeoutSeconds);
        AddDay(command, "@first_day", context.Period.FirstDay);
        AddDay(command, "@last_day", context.Period.LastDay);
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, stop).ConfigureAwait(false);
        return await RowFile.Write(reader, context.Part.Stream, options.Unpivot, options.Keep, stop).ConfigureAwait(false);
    }

    private static DbConnection Connection(SourceOptions options, Func<string, DbConnection> open, string connectionString)
    {
        try
        {
            return open(connectionString);
        }
        catch (ArgumentException)
        {
            // Its message may quote the string.
            throw new WarehouseException(
                $"Anslutningssträngen {options.ConnectionName} går inte att tolka. Rätta miljövariabeln ConnectionStrings__{options.ConnectionName}. Inget hämtades.");
        }
    }

    private static void AddDay(DbCommand command, string name, DateOnly day)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = DbType.Date;
        parameter.Value = day;
        command.Parameters.Add(parameter);
    }

    // The server's own words only where they name a column or a table: others can quote a value, which may be a person's.
    private static string Sentence(SourceOptions options, DbException broken) => (broken as SqlException)?.Number switch
    {
        LoginFailed => $"Servern godtar inte inloggningen i ConnectionStrings__{options.ConnectionName} (fel {LoginFailed}). Kontrollera konto och lösenord.",
        TimedOut => FormattableString.Invariant($"Frågan blev inte klar inom {options.TimeoutSeconds} sekunder. Gör den snabbare eller höj TimeoutSeconds."),
        NoSuchColumn or NoSuchTable => $"Frågan går inte att köra: {broken.Message} Rätta Query.",
        { } number => FormattableString.Invariant($"Servern svarade med fel {number}. Kontrollera Query och ConnectionStrings__{options.ConnectionName}, och att kontot får läsa."),
        null => $"Databasen svarade med ett fel. Kontrollera Query och ConnectionStrings__{options.ConnectionName}.",
    };
}
