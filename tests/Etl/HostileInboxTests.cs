using System.Diagnostics;
using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using static Analytics.Tests.Etl.SmallFiles;

namespace Analytics.Tests.Etl;

/// <summary>What somebody can lay in the inbox besides files: pipes that never end, links that lead round in a ring, folders whose names are made to deceive.</summary>
public sealed class HostileInboxTests
{
    private const string NoPipes = "Pipes and links of this kind are at hand on Linux only.";
    private const string BadSender = "Mappens namn kan inte vara en avsändares. Döp mappen med bokstäver, siffror, mellanslag, punkt, bindestreck och understreck, högst 60 tecken.";
    private static readonly string Good = ProcedureHeader + Talk("2026-03-02", 1, 1);

    [Fact]
    public async Task PipeAndSocketInTheInbox_AreTold_AndStopNothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), NoPipes);
        using var warehouse = new TestWarehouse();
        warehouse.Put("kva/kva_2026-03.csv", Good).Put("kva/kva_2026-06.csv", "");
        MakePipe(Path.Combine(warehouse.Inbox, "kva", "kva_2026-04.csv"));
        using var socket = new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Unspecified);
        socket.Bind(new System.Net.Sockets.UnixDomainSocketEndPoint(Path.Combine(warehouse.Inbox, "kva", "kva_2026-05.csv")));

        var result = await InTime(() => warehouse.Load());

        Assert.Equal([("kva_2026-03.csv", Outcome.Loaded), ("kva_2026-06.csv", Outcome.Rejected)], result.Files.Select(file => (file.File, file.Outcome)));
        Assert.Equal(
            [
                new UnknownFile("kva/kva_2026-04.csv", "Det är ingen vanlig fil utan ett namngivet rör (FIFO), och öppnas inte. Ta bort den."),
                new UnknownFile("kva/kva_2026-05.csv", "Det är ingen vanlig fil utan en socket, och öppnas inte. Ta bort den."),
            ], result.Unknown);
    }

    [Theory]
    [InlineData("pipe")]
    [InlineData("link")]
    public async Task FileThatIsAnotherThingWhenItIsOpened_StaysWhereItIs(string what)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), NoPipes);
        using var warehouse = new TestWarehouse();
        var inbox = new Inbox(warehouse.Put("kva/kva_2026-03.csv", Good).Inbox);
        var file = Assert.Single(inbox.Waiting());
        File.Move(file.Path, Path.Combine(warehouse.Folder, "elsewhere.csv"));
        if (what == "pipe")
        {
            MakePipe(file.Path);
        }
        else
        {
            File.CreateSymbolicLink(file.Path, Path.Combine(warehouse.Folder, "elsewhere.csv"));
        }

        var result = await InTime(() => new FeedRun(warehouse.Warehouse, inbox, new EtlOptions(), TimeProvider.System, ReferenceData.Read(warehouse.Warehouse), "test").Run(file));

        Assert.Equal((Outcome.Unreadable, 0), (result.Outcome, warehouse.Number("select count(*) from delivery")));
    }

    [Fact]
    public async Task LinksThatLeadRoundInARing_AreToldOf_AndNotFollowed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), NoPipes);
        using var warehouse = new TestWarehouse();
        warehouse.Put("kva/kva_2026-03.csv", Good).Put("kva/BRIS/deep/kva_2026-04.csv", Good);
        Directory.CreateSymbolicLink(Path.Combine(warehouse.Inbox, "a"), ".");
        Directory.CreateSymbolicLink(Path.Combine(warehouse.Inbox, "kva", "b"), ".");
        Directory.CreateSymbolicLink(Path.Combine(warehouse.Inbox, "kva", "c"), "..");
        Directory.CreateSymbolicLink(Path.Combine(warehouse.Inbox, "kva", "BRIS", "kva_2026-05.csv"), "/etc");

        var inbox = new Inbox(warehouse.Inbox + "/");
        var (waiting, unknown) = await InTime(() => (inbox.Waiting(), inbox.Unknown()));

        Assert.Equal(["kva/kva_2026-03.csv"], waiting.Select(file => file.RelativePath));
        const string link = "Mappen är en länk till en annan plats och följs inte. Lägg filerna själva i en mapp.";
        Assert.Equal(
            [
                new UnknownFile("a", link), new UnknownFile("kva/BRIS/deep", "Mappen ligger för djupt. Lägg filerna i flödets mapp eller i en undermapp med avsändarens namn."),
                new UnknownFile("kva/BRIS/kva_2026-05.csv", link), new UnknownFile("kva/b", link), new UnknownFile("kva/c", link),
            ], unknown);
    }

    [Theory]
    [InlineData("BRIS\nRegionen", "BRIS\uFFFDRegionen")]
    [InlineData("BRIS\u202egnal", "BRIS\uFFFDgnal")]
    [InlineData("=cmd|calc", "=cmd|calc")]
    [InlineData("\"BRIS\"", "\"BRIS\"")]
    [InlineData("BRIS ", "BRIS ")]
    public void SendersFolder_WithANameMadeToDeceive_IsLeft_AndToldInPlainSigns(string name, string told)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Windows lets no folder have such a name.");
        using var warehouse = new TestWarehouse();
        var result = warehouse.Put($"kva/{name}/kva_2026-03.csv", Good).Load();

        Assert.Empty(result.Files);
        Assert.Equal(new UnknownFile($"kva/{told}/kva_2026-03.csv", BadSender), Assert.Single(result.Unknown));
    }

    [Theory]
    [InlineData("Göteborgs stad")]
    [InlineData("Habilitering-och_hälsa 2")]
    [InlineData("S.t Lukas")]
    [InlineData("A\u030Angström")]
    public void SendersFolder_WithAnOrdinaryName_IsTaken(string name)
    {
        using var warehouse = new TestWarehouse();

        Assert.Equal(Outcome.Loaded, warehouse.Deliver($"kva/{name}/kva_2026-03.csv", Good).Outcome);
        Assert.Equal([name], warehouse.Rows("select sender from delivery"));
    }

    [Theory]
    [InlineData("kva_2026-03_\n.csv", "kva/kva_2026-03_\uFFFD.csv")]
    [InlineData("kva_2026-03_\u202evsc.csv", "kva/kva_2026-03_\uFFFDvsc.csv")]
    [InlineData("kva_2026-03_\u001b[2J.csv", "kva/kva_2026-03_\uFFFD[2J.csv")]
    public void FileName_WithSignsThatCannotBeSeen_IsLeft_AndToldInPlainSigns(string name, string told)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Windows lets no file have such a name.");
        using var warehouse = new TestWarehouse();
        var result = warehouse.Put("kva/" + name, Good).Load();

        Assert.Empty(result.Files);
        Assert.Equal(new UnknownFile(told, $"Filens namn innehåller tecken som inte går att visa. Döp filen som {FeedList.Named("kva")!.FileExample}."), Assert.Single(result.Unknown));
    }

    private static void MakePipe(string path)
    {
        using var made = Process.Start("mkfifo", [path]);
        made.WaitForExit();
        Assert.Equal(0, made.ExitCode);
    }

    // Not how fast it is, only that it comes to an end.
    private static Task<T> InTime<T>(Func<T> work) =>
        Task.Run(work, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(90), TestContext.Current.CancellationToken);
}
