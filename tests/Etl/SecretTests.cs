using Analytics.Etl.Sources;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Tests.Etl;

/// <summary>A secret in a setting that is wrong, or that leads to a server which does not answer, stands in nothing that is said of it.</summary>
public sealed class SecretTests
{
    private const string Secret = "Hemligt-123";

    [Theory]
    [InlineData("sqlite", "Data Source=lager.db;Password=" + Secret)]
    [InlineData("sqlite", "Data Source=lager.db;Pasword=" + Secret)]
    [InlineData("sqlite", "Data Source=lager.db;" + Secret)]
    [InlineData("sqlserver", "Server=tcp:127.0.0.1,9;User Id=sa;Password=" + Secret + ";Connect Timeout=1;ConnectRetryCount=0")]
    [InlineData("sqlserver", "Server=tcp:127.0.0.1,9;Pasword=" + Secret)]
    [InlineData("sqlserver", "Server=tcp:127.0.0.1,9;Password=" + Secret + ";Connect Timeout=x")]
    [InlineData("sqlserver", Secret)]
    public void ConnectionThatCannotBeMade_TellsNoSecret(string engine, string connection)
    {
        var folder = Directory.CreateTempSubdirectory("analytics-secret-");
        var said = "";
        try
        {
            var own = connection.Replace("lager.db", Path.Combine(folder.FullName, "lager.db"), StringComparison.Ordinal);
            using var open = new Warehouse(WarehouseOptions.Read(key => key == WarehouseOptions.EngineKey ? engine : own)).Open();
        }
        catch (Exception told)
        {
            said = told.ToString();
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Assert.NotEqual("", said);
        Assert.DoesNotContain(Secret, said, StringComparison.Ordinal);
    }

    [Fact]
    public void SourceWhoseDatabaseIsAway_TellsNoSecret()
    {
        using var bench = new Sources.SourceBench();
        bench.Settings["ConnectionStrings:Vega"] = "Server=tcp:127.0.0.1,9;User Id=sa;Password=" + Secret + ";Connect Timeout=1;ConnectRetryCount=0";
        var result = bench.Fetch(new Dictionary<string, string?>
        {
            ["Name"] = "vega", ["Kind"] = "sql", ["Feed"] = "kva", ["ConnectionName"] = "Vega", ["Period"] = "2026-03", ["Query"] = "select 1", ["Retries"] = "1", ["RetryDelaySeconds"] = "0.01",
        });

        Assert.Equal(FetchOutcome.Failed, result.Outcome);
        Assert.DoesNotContain(Secret, result.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, string.Join("", bench.Warehouse.Rows("select message from source_state")), StringComparison.Ordinal);
    }
}
