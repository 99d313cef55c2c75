using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Health;
using Analytics.Etl.Journals;
using Analytics.Etl.Publications;
using Analytics.Tests.Schedule;
using Microsoft.Extensions.Configuration;

namespace Analytics.Tests.Etl;

/// <summary>What the account may not move, delete or read is told of wherever somebody looks.</summary>
public sealed class StaysBehindTests
{
    [Fact]
    public void FileWithPersonalNumber_ThatCannotBeDeleted_IsToldOf_UntilItIsGone()
    {
        using var warehouse = new TestWarehouse().Put("kva/kva_2026-01.csv", "registreringsdatum;enhet_hsaid;kva_kod;kommunkod\n2026-01-05;19121212-1212;DU055;1480\n");
        var clock = new SetClock("2026-02-01T08:00Z");
        var file = Path.Combine(warehouse.Inbox, "kva", "kva_2026-01.csv");

        // A folder of that name cannot be deleted as a file, whoever asks.
        var result = Load(warehouse, clock, () =>
        {
            File.Delete(file);
            Directory.CreateDirectory(file);
        });
        clock.Now = clock.Now.AddMinutes(2);
        var behind = result.Files.Single().StaysBehind;
        var health = Health(warehouse, clock);
        var told = Journal.Read(warehouse.Warehouse, clock, 1).Single().Entries.Single(entry => entry.Kind == "delivery");
        Directory.Delete(file);
        warehouse.Load(clock);

        Assert.Equal("Filen innehåller personnummer men kunde inte raderas: kva/kva_2026-01.csv ligger kvar i inkorgen. Ta bort den, och ge kontot rätt att skriva i mappen.", behind?.Replace('\\', '/'));
        Assert.True(result.HasFailures);
        Assert.Equal("Filen till leverans 1 innehåller personnummer men kunde inte raderas: kva/kva_2026-01.csv ligger kvar i inkorgen. Ta bort den.", health.Replace('\\', '/'));
        Assert.True(told.IsTrouble);
        Assert.Equal("Filen innehåller personnummer men kunde inte raderas: ta bort den ur inkorgen. Dess namn står med leverans 1.", told.ToDo?.Swedish);
        Assert.Equal("Inkorgen går att läsa och skriva.", Health(warehouse, clock));
        Assert.Equal("deleted", warehouse.Rows("select file_state from delivery").Single());
    }

    [Fact]
    public void File_ThatCannotBeMoved_IsToldOf_AndIsNotTakenTwice()
    {
        using var warehouse = new TestWarehouse().Put("kva/kva_2026-01.csv", "a;b\n1;2\n");
        var done = Path.Combine(warehouse.Folder, "failed");
        File.WriteAllText(done, "a file where the folder should be");
        var first = warehouse.Load();
        var second = warehouse.Load();
        File.Delete(done);
        var third = warehouse.Load();

        const string Sentence = "Filen kunde inte flyttas: kva/kva_2026-01.csv ligger kvar i inkorgen. Ge kontot rätt att skriva i dess mapp och i done och failed; nästa load flyttar den.";
        Assert.Equal([(Outcome.Rejected, Sentence), (Outcome.Unchanged, Sentence)], first.Files.Concat(second.Files).Select(file => (file.Outcome, file.StaysBehind!.Replace('\\', '/'))));
        Assert.True(first.HasFailures && second.HasFailures);
        Assert.Empty(third.Files);
        Assert.Equal("failed", warehouse.Rows("select file_state from delivery").Single());
    }

    [Fact]
    public void Folder_ThatCannotBeRead_IsToldOf()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Rights are set otherwise on Windows.");
            return;
        }

        Assert.SkipWhen(Environment.IsPrivilegedProcess, "The all-powerful user reads every folder.");

        using var warehouse = new TestWarehouse().Put("kva/kva_2026-01.csv", "a;b\n1;2\n");
        var folder = Path.Combine(warehouse.Inbox, "kva");
        var rights = File.GetUnixFileMode(folder);
        File.SetUnixFileMode(folder, UnixFileMode.None);
        var result = warehouse.Load();
        var health = Health(warehouse, TimeProvider.System);
        File.SetUnixFileMode(folder, rights);

        Assert.Equal(("kva", "Mappen går inte att läsa, så det som ligger i den laddas inte. Ge kontot rätt att läsa den."), result.Unknown.Select(left => (left.RelativePath, left.Message)).Single());
        Assert.True(result.HasFailures);
        Assert.Equal($"Kontot får inte läsa mappen {folder}, så det som ligger i den laddas inte. Ge det rätt att läsa där.", health);
    }

    private static string Health(TestWarehouse warehouse, TimeProvider clock) => HealthChecks.All.Single(check => check.Name == "inbox")
        .Of(new HealthSubject(warehouse.Warehouse, new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Inbox:Path", (string?)warehouse.Inbox)]).Build(), clock)).Message;

    private static LoadResult Load(TestWarehouse warehouse, TimeProvider clock, Action rows) =>
        new LoadRun(warehouse.Warehouse, new EtlOptions { Inbox = warehouse.Inbox }, clock, "test").Run(null, new Meanwhile(rows));

    private sealed class Meanwhile(Action act) : ILoadProgress
    {
        public void FileBegins(InboxFile file, int number, int count)
        {
            // Nothing to do yet.
        }

        public void Rows(long rows) => act();

        public void FileEnds(FileResult result)
        {
            // Nothing to do.
        }

        public void Publishing()
        {
            // Nothing to do.
        }
    }
}
