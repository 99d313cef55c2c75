using System.Net;
using Analytics.Tests.Dashboards;
using Analytics.WarehouseSql;
using Microsoft.Data.Sqlite;

namespace Analytics.Tests.Etl.Upgrades;

/// <summary>A warehouse whose disk has gone is awaited, not made anew: files would go into an empty one and be missing in the real one afterwards.</summary>
public class VanishedWarehouseTests
{
    [Fact]
    public void RunningProgram_SaysThatTheWarehouseIsGone_MakesNone_AndGoesOnWhenItIsBack()
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-01.csv", SmallFiles.Month(1, 1));
        warehouse.Warehouse.Tidy();
        SqliteConnection.ClearAllPools();
        var away = warehouse.DatabasePath + ".away";
        File.Move(warehouse.DatabasePath, away);

        Assert.Contains("finns inte längre", Assert.Throws<WarehouseException>(() => warehouse.Deliver("kva/kva_2026-02.csv", SmallFiles.Month(2, 1))).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(warehouse.DatabasePath));

        File.Move(away, warehouse.DatabasePath);
        warehouse.Load();
        Assert.Equal(["kva_2026-01.csv", "kva_2026-02.csv"], warehouse.Rows("select file_name from delivery where state = 'loaded' order by delivery_key"));
    }

    [Fact]
    public async Task Release_IsNotToldNotToExist_WhileTheWarehouseIsAway()
    {
        using var warehouse = new ReleasedWarehouse().Release("Våren");
        using var client = warehouse.Server.CreateClient();
        var database = new SqliteConnectionStringBuilder(warehouse.Invented.Options.ConnectionString).DataSource;
        var stop = TestContext.Current.CancellationToken;
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/slapp/varen/indikator/K01", stop)).StatusCode);
        SqliteConnection.ClearAllPools();
        File.Move(database, database + ".away");

        foreach (var address in (string[])["/slapp/varen/indikator/K01", "/slapp/varen/api/v1/values?indicator=K01&format=csv", "/slapp/annat", "/indikator/K01"])
        {
            Assert.Equal((address, HttpStatusCode.ServiceUnavailable), (address, (await client.GetAsync(address, stop)).StatusCode));
        }

        Assert.False(File.Exists(database));
        File.Move(database + ".away", database);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotFound], [(await client.GetAsync("/slapp/varen/indikator/K01", stop)).StatusCode, (await client.GetAsync("/slapp/annat", stop)).StatusCode]);
    }

    [Fact]
    public async Task ReleaseThatWasOpenedAtOnce_StaysOpen_WhenTheClockIsSetBack()
    {
        using var warehouse = new ReleasedWarehouse().Release("Våren");
        warehouse.Clock.Now = warehouse.Clock.Now.AddHours(-1);
        using var client = warehouse.Server.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/slapp/varen/indikator/K01", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal("current", Analytics.Etl.Releases.ReleaseList.All(warehouse.Warehouse, warehouse.Clock).Single().State);
    }

    [Fact]
    public void FullDisk_IsToldFromOtherFaults()
    {
        using var warehouse = new TestWarehouse();
        using var connection = warehouse.Warehouse.Open();
        Dapper.SqlMapper.Execute(connection, "pragma max_page_count = 1");

        Assert.Equal("Disken är full. Frigör plats. (SQLite 13)", Fault.Sentence(Assert.Throws<SqliteException>(() => Dapper.SqlMapper.Execute(connection, "create table big as select randomblob(1000000) as content"))));
        Assert.Equal("Lagret svarade med ett fel. (SQLite 1)", Fault.Sentence(Assert.Throws<SqliteException>(() => Dapper.SqlMapper.Execute(connection, "select * from no_such_table"))));
    }

    [Theory]
    [InlineData("load")]
    [InlineData("serve")]
    public async Task CommandOnAUsedInboxWithoutItsWarehouse_MakesNone_AndTouchesNoFile(string command)
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-01.csv", SmallFiles.Month(1, 1));
        SqliteConnection.ClearAllPools();
        File.Delete(warehouse.DatabasePath);
        warehouse.Put("kva/kva_2026-02.csv", SmallFiles.Month(2, 1));

        using var run = EtlProcess.Start(warehouse, command);
        var said = await run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"Lagret {warehouse.DatabasePath} finns inte, men bredvid inkorgen", said, StringComparison.Ordinal);
        Assert.False(File.Exists(warehouse.DatabasePath));
        Assert.True(File.Exists(Path.Combine(warehouse.Inbox, "kva", "kva_2026-02.csv")));
    }
}
