using Analytics.WarehouseSql;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Analytics.Tests.Etl;

/// <summary>Copies of the embedded warehouse, and bringing them back.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly TestWarehouse warehouse = new();

    private string Copy => Path.Combine(warehouse.Folder, "copy.db");

    private Engine Engine => warehouse.Warehouse.Engine;

    [Fact]
    public void CopyBroughtBack_HoldsWhatTheWarehouseHeld_AndLeavesNoFileBeside()
    {
        warehouse.Deliver("kva/kva_2026-01.csv", SmallFiles.Month(1, 1));
        var before = warehouse.State();
        Engine.BackUp(Copy);
        Assert.Equal(["copy.db"], Beside("copy"));
        warehouse.Deliver("kva/kva_2026-02.csv", SmallFiles.Month(2, 1));
        Assert.NotEqual(before, warehouse.State());

        Engine.Restore(Copy);

        Assert.Equal(before, warehouse.State());
        Assert.Equal(["copy.db"], Beside("copy"));
        Assert.Equal(["warehouse.db"], Beside("warehouse").Except(["warehouse.db-wal", "warehouse.db-shm", "warehouse.db.lock"]));
        Assert.Equal("wal", warehouse.Rows("pragma journal_mode").Single());
    }

    [Fact]
    public void CopyTakenWhileALoadIsWriting_HoldsTheFormerStateWhole()
    {
        warehouse.Deliver("kva/kva_2026-01.csv", SmallFiles.Month(1, 1));
        var before = warehouse.State();
        using (var change = warehouse.Warehouse.BeginChange())
        {
            change.Execute("delete from fact_procedure");
            Engine.BackUp(Copy);
            change.Execute("delete from publication_need");
        }

        Engine.Restore(Copy);
        Assert.Equal(before, warehouse.State());
    }

    [Fact]
    public void OpenReader_SeesTheFormerStateWhole_ThenTheRestoredOne()
    {
        warehouse.Deliver("kva/kva_2026-01.csv", SmallFiles.Month(1, 1));
        Engine.BackUp(Copy);
        var one = warehouse.Number("select count(*) from fact_procedure");
        warehouse.Deliver("kva/kva_2026-02.csv", SmallFiles.Month(2, 1));
        var two = warehouse.Number("select count(*) from fact_procedure");
        using var reader = warehouse.Warehouse.Open();
        using (var reading = ((SqliteConnection)reader).BeginTransaction(deferred: true))
        {
            Assert.Equal(two, reader.ExecuteScalar<long>("select count(*) from fact_procedure", transaction: reading));
            Engine.Restore(Copy);
            Assert.Equal([two, 2L], [reader.ExecuteScalar<long>("select count(*) from fact_procedure", transaction: reading), reader.ExecuteScalar<long>("select count(*) from publication", transaction: reading)]);
        }

        Assert.Equal([one, 1L], [reader.ExecuteScalar<long>("select count(*) from fact_procedure"), reader.ExecuteScalar<long>("select count(*) from publication")]);
    }

    [Fact]
    public void ExistingFile_IsNotOverwritten()
    {
        File.WriteAllText(Copy, "mine");
        Assert.Equal($"Filen {Copy} finns redan och skrivs inte över. Ange ett nytt namn.", Refusal(() => Engine.BackUp(Copy)));
        Assert.Equal("mine", File.ReadAllText(Copy));
    }

    [Fact]
    public void CopyToAFolderThatIsNotThere_IsRefused_AndNoneIsMade()
    {
        var folder = Path.Combine(warehouse.Folder, "unmounted");

        Assert.Equal($"Mappen {folder} finns inte. Kontrollera att disken för kopior är ansluten, eller skapa mappen. Inget är kopierat.", Refusal(() => Engine.BackUp(Path.Combine(folder, "copy.db"))));
        Assert.Equal($"{warehouse.Inbox} är en mapp. Ange en fil i den.", Refusal(() => Engine.BackUp(warehouse.Inbox)));
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void WarehouseBroughtBackOntoItself_IsRefused()
    {
        Assert.Equal($"Filen {warehouse.DatabasePath} är lagret självt. Ange en fil som backup har skrivit. Inget har ändrats.", Refusal(() => Engine.Restore(warehouse.DatabasePath)));
    }

    [Fact]
    public void FileThatIsNoSoundWarehouseOfOurs_IsRefused_AndNothingChanges()
    {
        warehouse.Deliver("kva/kva_2026-01.csv", SmallFiles.Month(1, 1));
        var before = warehouse.State();
        Engine.BackUp(Copy);

        Assert.Equal($"Filen {Copy}x finns inte. Inget har ändrats.", Refusal(() => Engine.Restore(Copy + "x")));
        File.WriteAllText(Copy + "1", string.Concat(Enumerable.Repeat("no database ", 1000)));
        Assert.Equal($"Filen {Copy}1 är inget SQLite-lager eller är skadad. Ange en fil som backup har skrivit. Inget har ändrats.", Refusal(() => Engine.Restore(Copy + "1")));
        Alter(Copy + "2", "drop view pub_delivery; drop view pub_freshness; drop table schema_journal;");
        Assert.StartsWith($"Filen {Copy}2 är inget lager av det här systemet", Refusal(() => Engine.Restore(Copy + "2")), StringComparison.Ordinal);
        Alter(Copy + "3", "insert into schema_journal (script_name, checksum, applied_at) values ('1-tables/9999_later.sql', 'x', 'x')");
        Assert.Equal($"Filen {Copy}3 är nyare än programmet: skriptet 1-tables/9999_later.sql finns inte här. Kör en nyare version av programmet. Inget har ändrats.", Refusal(() => Engine.Restore(Copy + "3")));
        var bytes = File.ReadAllBytes(Copy);
        Array.Fill(bytes, (byte)7, bytes.Length / 2, 50_000);
        File.WriteAllBytes(Copy + "4", bytes);
        var damaged = Refusal(() => Engine.Restore(Copy + "4"));
        Assert.EndsWith("Inget har ändrats.", damaged, StringComparison.Ordinal);
        Assert.DoesNotContain("***", damaged, StringComparison.Ordinal);

        Assert.Equal(before, warehouse.State());
    }

    [Fact]
    public void DamagedOrMissingWarehouse_IsReplaced_AndTheDamagedOneKeptBeside()
    {
        warehouse.Deliver("kva/kva_2026-01.csv", SmallFiles.Month(1, 1));
        var before = warehouse.State();
        Engine.BackUp(Copy);
        warehouse.Warehouse.Tidy();
        SqliteConnection.ClearAllPools();
        File.WriteAllText(warehouse.DatabasePath, string.Concat(Enumerable.Repeat("no database ", 1000)));

        Engine.Restore(Copy);
        Assert.Equal(before, warehouse.State());
        Assert.StartsWith("no database", File.ReadAllText(warehouse.DatabasePath + ".damaged"), StringComparison.Ordinal);

        SqliteConnection.ClearAllPools();
        File.Delete(warehouse.DatabasePath);
        Engine.Restore(Copy);
        Assert.Equal(before, warehouse.State());
    }

    /// <inheritdoc/>
    public void Dispose() => warehouse.Dispose();

    private static string Refusal(Action act) => Assert.Throws<WarehouseException>(act).Message;

    private List<string> Beside(string start) => [.. Directory.EnumerateFiles(warehouse.Folder).Select(file => Path.GetFileName(file)).Where(name => name.StartsWith(start, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private void Alter(string file, string sql)
    {
        File.Copy(Copy, file);
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Execute(sql);
    }
}
