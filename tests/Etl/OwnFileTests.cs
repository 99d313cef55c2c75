namespace Analytics.Tests.Etl;

/// <summary>What holds unprotected counts is for the program's own account: on Linux nobody else can open it.</summary>
public sealed class OwnFileTests
{
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.GroupWrite;

    [Fact]
    public void WarehouseItsLogAndItsCopies_AreClosedToOthers()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the folder's own rights hold.");
        using var test = new TestWarehouse();
        var folder = Directory.CreateDirectory(Path.Combine(test.Folder, "own")).FullName;
        var warehouse = TestWarehouse.At(folder);
        new Analytics.WarehouseSql.Upgrader(warehouse, TimeProvider.System).Run();
        warehouse.Engine.BackUp(Path.Combine(folder, "copy.db"));
        var files = new List<string>();
        using (var change = warehouse.BeginChange())
        {
            files.AddRange(Directory.EnumerateFiles(folder).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)));
        }

        Assert.Equal(["copy.db", "warehouse.db", "warehouse.db-shm", "warehouse.db-wal"], files.Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(UnixFileMode.None, OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(file) & Others));
    }
}
