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

    [Fact]
    public async Task RejectedLines_AreWrittenToANewFileOfTheAccountsOwn_AndNeverOverAnother()
    {
        using var test = new TestWarehouse();
        test.Deliver("kva/kva_2026-03.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk("2026-03-02", 1, 1) + "fel;fel;fel;fel;1\n");
        var before = await File.ReadAllBytesAsync(test.DatabasePath, TestContext.Current.CancellationToken);
        var target = Path.Combine(test.Folder, "avvisade.csv");

        Assert.Equal((1, $"Filen {test.DatabasePath} finns redan och skrivs inte över. Ange ett nytt namn."), await Rejects(test, test.DatabasePath));
        Assert.Equal(before, await File.ReadAllBytesAsync(test.DatabasePath, TestContext.Current.CancellationToken));
        Assert.Equal((1, $"Mappen till {Path.Combine(test.Folder, "borta", "x.csv")} finns inte. Skapa den, eller ange en annan."), await Rejects(test, Path.Combine(test.Folder, "borta", "x.csv")));
        Assert.Equal((0, ""), await Rejects(test, target));
        var written = await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken);
        Assert.StartsWith("rad;kolumn;regel;värde;att göra", written.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Equal(1, (await Rejects(test, target)).Exit);
        Assert.Equal(written, await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken));
        Assert.Empty(Directory.EnumerateFiles(test.Folder, "*.part"));
        Assert.Equal(UnixFileMode.None, OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(target) & Others);
    }

    [Fact]
    public void UnpackedRelease_IsClosedToOthers_AlsoOneThatWasUnpackedOpen()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the folder's own rights hold.");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var test = new TestWarehouse();
        test.Deliver("kva/kva_2026-03.csv", SmallFiles.Month(3, 1));
        var made = new Analytics.Etl.Releases.ReleaseRun(test.Warehouse, TimeProvider.System, "test").Run(new Analytics.Etl.Releases.ReleaseRequest("Våren"));
        var folder = Path.Combine(test.Folder, "releases");
        var file = Path.Combine(folder, "x.db");
        void unpack() => Analytics.WarehouseSql.FrozenParts.Extract(test.Warehouse, made.ReleaseKey, made.ContentHash, file);

        unpack();
        const UnixFileMode own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        Assert.Equal((own | UnixFileMode.UserExecute | UnixFileMode.GroupExecute, own), (File.GetUnixFileMode(folder), File.GetUnixFileMode(file)));
        File.SetUnixFileMode(file, own | Others);
        unpack();
        Assert.Equal(own, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Warehouse_ThatOthersMayOpen_IsToldOfByEveryCommandAndByHealth_AndNotChanged()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the folder's own rights hold.");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var test = new TestWarehouse();
        string doubt(string file) => $"Filen {file} kan öppnas av alla konton på datorn, och den innehåller siffror utan skydd. Ta bort andras rätt till den: chmod o-rwx \"{test.DatabasePath}\"*";
        var before = Look(test);
        File.SetUnixFileMode(test.DatabasePath, File.GetUnixFileMode(test.DatabasePath) | UnixFileMode.OtherRead);
        // In a folder that nobody else may enter it is closed.
        Assert.Equal(before, Look(test));
        File.SetUnixFileMode(test.Folder, File.GetUnixFileMode(test.Folder) | UnixFileMode.OtherExecute);
        using var status = Observability.Command.Start(test, "status");
        var output = status.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await status.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await output;

        Assert.Equal(new Analytics.Etl.Health.HealthPart("warehouse", Analytics.Etl.Health.PartStatus.Healthy, "Lagret svarar."), before);
        Assert.Equal(doubt(test.DatabasePath), said.Trim());
        Assert.Equal(new Analytics.Etl.Health.HealthPart("warehouse", Analytics.Etl.Health.PartStatus.Degraded, doubt(test.DatabasePath)), Look(test));
        Assert.Equal(UnixFileMode.OtherRead, File.GetUnixFileMode(test.DatabasePath) & Others);
        // The log and the shared memory got the rights of their file.
        foreach (var file in Directory.EnumerateFiles(test.Folder, "warehouse.db*"))
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        File.Copy(test.DatabasePath, test.DatabasePath + ".former");
        File.SetUnixFileMode(test.DatabasePath + ".former", UnixFileMode.UserRead | UnixFileMode.OtherRead);
        Assert.Equal(doubt(test.DatabasePath + ".former"), Look(test).Message);
    }

    [Fact]
    public async Task FolderInTheWarehousesPlace_IsToldAsThat_ByEveryCommandAndByHealth()
    {
        using var test = new TestWarehouse();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(test.DatabasePath);
        Directory.CreateDirectory(test.DatabasePath);
        var sentence = $"Lagret {test.DatabasePath} är en mapp. Ange en fil i ConnectionStrings:Warehouse.";
        var told = new List<string>();
        foreach (var words in (string[])["status", "load", "upgrade", "restore " + Path.Combine(test.Folder, "copy.db")])
        {
            if (words.StartsWith("restore", StringComparison.Ordinal))
            {
                await File.WriteAllTextAsync(Path.Combine(test.Folder, "copy.db"), "x", TestContext.Current.CancellationToken);
            }

            using var run = Observability.Command.Start(test, words);
            var output = run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            told.Add((await run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim());
            await output;
        }

        Assert.Equal([sentence, sentence, sentence], told.Take(3));
        Assert.Equal(new Analytics.Etl.Health.HealthPart("warehouse", Analytics.Etl.Health.PartStatus.Unhealthy, sentence), Look(test));
        Assert.DoesNotContain("   at ", told[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Lagret {0} är en mapp. Ange en fil i ConnectionStrings:Warehouse.")]
    [InlineData("-wal", "Filen {0}-wal går inte att läsa. Ge kontot rätt att läsa och skriva i filen och i dess mapp.")]
    public void Warehouse_ThatCannotBeOpened_SaysWhatItIsThatCannot(string part, string sentence)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows refuses in another way.");
        using var test = new TestWarehouse();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        // A folder cannot be read as a file by anybody, not by the account that may all either.
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(test.Folder, "other")).FullName, "warehouse.db");
        if (part != "")
        {
            File.Copy(test.DatabasePath, path);
        }

        Directory.CreateDirectory(path + part);
        var broken = Assert.Throws<Analytics.WarehouseSql.WarehouseException>(() => TestWarehouse.At(Path.GetDirectoryName(path)!).Query<long>("select count(*) from delivery"));

        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, path), broken.Message);
    }

    private static Analytics.Etl.Health.HealthPart Look(TestWarehouse test) =>
        Analytics.Etl.Health.HealthChecks.Look(new(test.Warehouse, new Microsoft.Extensions.Configuration.ConfigurationManager(), TimeProvider.System, test.Inbox)).Parts[0];

    private static async Task<(int Exit, string Error)> Rejects(TestWarehouse test, string target)
    {
        using var run = Observability.Command.Start(test, "rejects 1 --csv " + target);
        var output = run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await output;
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (run.ExitCode, error.Trim());
    }
}
