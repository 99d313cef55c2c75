using System.Text.Json;
using System.Text.RegularExpressions;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Journals;
using Analytics.Etl.Releases;
using Analytics.Etl.Schedule;
using Analytics.Tests.Schedule;

namespace Analytics.Tests.Observability;

/// <summary>The journal tells what happened, in sentences that are whole and name nobody.</summary>
public sealed partial class JournalTests
{
    [GeneratedRegex(@"med [\d\u00a0]+ uppgifter; [\d\u00a0]+ är", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    private const string Kva = "registreringsdatum;enhet_hsaid;kva_kod;kommunkod\n";

    [Fact]
    public void Days_TellWhatRanAndCame_WhatWasDecidedAndReleased_InTheOrderItHappened()
    {
        using var warehouse = new TestWarehouse();
        var clock = new SetClock("2026-11-25T05:00Z");
        JobLedger.NoteStart(warehouse.Warehouse, clock.Now, "Start");
        Job(warehouse, clock, "enheter", "2026-11-25T05:10Z", JobOutcome.Done, "Inget väntade.");
        Job(warehouse, clock, "utbud", "2026-11-25T05:20Z", JobOutcome.Done, "Inget väntade.");
        clock.Now = SetClock.At("2026-11-25T05:30Z");
        warehouse.Put("kva/kva_2026-01.csv", Kva + "2026-01-05;SE2321000131-E000000000001;DU055;1480\n2026-01-06;SE2321000131-E000000000001;DU055;1480\n2026-01-06;SE2321000131-E000000000001;DU055;9999\n").Load(clock);
        clock.Now = SetClock.At("2026-11-25T06:00Z");
        warehouse.Put("kva/kva_2026-02.csv", "fel;rubriker\n1;2\n").Load(clock);
        clock.Now = SetClock.At("2026-11-25T06:10Z");
        warehouse.Put("sip/Kommunen/sip_2026H1.csv", "").Load(clock);
        clock.Now = SetClock.At("2026-11-26T05:00Z");
        Job(warehouse, clock, "kva", "2026-11-26T05:05Z", JobOutcome.Failed, "Jobbet avbröts av ett fel. Disken är full. Frigör plats. (SQLite 13) Inget halvt har sparats.");
        JobLedger.Note(warehouse.Warehouse, JobLedger.Backup, SetClock.At("2026-11-26T05:30Z"), "Kopian är läst och hel.");
        clock.Now = SetClock.At("2026-11-26T06:00Z");
        new ReleaseRun(warehouse.Warehouse, clock, "anna@example.se").Run(new ReleaseRequest("Styrgruppen hösten 2026"));
        Change(warehouse, "insert into erasure (erasure_no, kind, before_day, row_count, erased_at, erased_by) values (1, 'pseudonym', 20241126, 1204, '2026-11-26T06:30:00.000Z', 'anna')");
        Change(warehouse, "insert into pack_mail (release_key, receiver, claimed_at, claim, sent_at, ordered_by) values (1, 'bo@example.se', 'x', 'x', '2026-11-26T07:00:00.000Z', 'anna')");
        clock.Now = SetClock.At("2026-11-26T08:00Z");
        new Withdrawal(warehouse.Warehouse, clock, "anna@example.se").Run(1, "Fel fil från Anna");

        var days = Journal.Read(warehouse.Warehouse, clock, 7);

        Assert.Equal(
            """
            Torsdag 26 november 2026
            !Kl. 06.05 misslyckades jobbet kva. Jobbet avbröts av ett fel. Disken är full. Frigör plats. (SQLite 13) Inget halvt har sparats. Rätta felet och kör jobbet igen, på sidan Jobb eller med load.
             Kl. 06.30 säkerhetskopierades lagret. Kopian är läst och hel.
             Kl. 07.00 frystes släppet ”Styrgruppen hösten 2026”.
             Kl. 07.00 blev släppet ”Styrgruppen hösten 2026” offentligt.
            """.ReplaceLineEndings("\n"), string.Join('\n', Lines(days[0]).Take(5)));
        Assert.Equal(
            [
                " Kl. 07.30 gallrades 1\u00a0204 pseudonymer i registrerade samtal från tiden före 2024-11-26.", " Kl. 08.00 mejlades mötesunderlaget till släppet ”Styrgruppen hösten 2026” till 1 mottagare.",
                " Kl. 09.00 återkallades leverans 1 till kva.",
            ],
            Lines(days[0]).Skip(5).Take(3));
        Assert.Equal(
            """
            Onsdag 25 november 2026
             Kl. 06.00 startade schemat.
             Kl. 06.10 kördes det första av 2 jobb som inte hade något att göra under dagen: enheter, utbud.
             Kl. 06.30 kom leverans 1 till kva för 2026-01: 2 av 3 rader laddades och 1 avvisades. Den står med leverans 1.
             Kl. 06.30 gjordes publicering 1 med N uppgifter; N är nya eller ändrade.
            !Kl. 07.00 avvisades leverans 2 till kva för 2026-02 hel. En kolumn som måste finnas saknas. Skälet står med leverans 2. Rätta filen och leverera den igen.
            !Kl. 07.10 avvisades leverans 3 till sip för 2026H1 hel. Filen är helt tom, utan rubrikrad. Leverera den igen; hände inget under perioden ska rubrikraden ändå finnas. Skälet står med leverans 3. Rätta filen och leverera den igen.
            """.ReplaceLineEndings("\n"), Figures().Replace(string.Join('\n', Lines(days[1])), "med N uppgifter; N är"));
        Assert.DoesNotContain(days.SelectMany(day => Lines(day)), line => line.Contains("anna", StringComparison.OrdinalIgnoreCase) || line.Contains("bo@", StringComparison.Ordinal) || line.Contains(".csv", StringComparison.Ordinal));
    }

    [Fact]
    public void English_SaysTheSame()
    {
        using var warehouse = new TestWarehouse();
        var clock = new SetClock("2026-11-25T05:30Z");
        warehouse.Put("kva/kva_2026-01.csv", Kva + "2026-01-05;SE2321000131-E000000000001;DU055;1480\n").Load(clock);

        var day = Assert.Single(Journal.Read(warehouse.Warehouse, clock, 1));

        Assert.Equal("Wednesday 25 November 2026", day.English);
        Assert.Equal("delivery 1 to kva for 2026-01 came: its only line was loaded.", day.Entries[0].Text.English);
        Assert.Matches("^publication 1 was made with [0-9,]+ figures; [0-9,]+ are new or changed\\.$", day.Entries[1].Text.English);
        clock.Now = clock.Now.AddDays(1);
        Assert.Empty(Journal.Read(warehouse.Warehouse, clock, 1));
        Assert.Single(Journal.Read(warehouse.Warehouse, clock, 2));
    }

    [Fact]
    public void Persons_InWhatCame_AreNotNamed()
    {
        using var warehouse = Planted.In(new TestWarehouse());
        warehouse.Load();

        Assert.Empty(Planted.FoundIn(Journal.Read(warehouse.Warehouse, TimeProvider.System, 1).SelectMany(day => Lines(day))));
    }

    [Fact]
    public async Task Command_TellsThePeopleInWords_AndMachinesInJson()
    {
        using var warehouse = new TestWarehouse();
        JobLedger.NoteStart(warehouse.Warehouse, TimeProvider.System.GetUtcNow(), "Start");
        using var words = Command.Start(warehouse, "journal --days 2");
        using var json = Command.Start(warehouse, "journal --json");
        using var wrong = Command.Start(warehouse, "journal --days 0");
        var (said, told, refused) = (await words.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), await json.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), await wrong.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));

        Assert.Matches(@"^[A-ZÅÄÖ]\w+ \d+ \w+ \d{4}\r?\n  Kl\. \d\d\.\d\d startade schemat\.", said);
        using var document = JsonDocument.Parse(told);
        Assert.Equal(("job", "startade schemat."), (document.RootElement[0].GetProperty("entries")[0].GetProperty("kind").GetString(), document.RootElement[0].GetProperty("entries")[0].GetProperty("text").GetString()));
        Assert.StartsWith("Antalet dagar är 0. Ange 1 till 90.", refused, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(JournalDay day) => day.Entries.Select(entry => (entry.IsTrouble ? "!" : " ") + entry.Swedish).Prepend(day.Swedish);

    private static void Job(TestWarehouse warehouse, SetClock clock, string job, string at, string outcome, string message)
    {
        clock.Now = SetClock.At(at);
        JobLedger.End(warehouse.Warehouse, JobLedger.Begin(warehouse.Warehouse, job, null, clock.Now)!.Value, clock.Now.AddSeconds(2), outcome, message);
    }

    private static void Change(TestWarehouse warehouse, string sql)
    {
        using var change = warehouse.Warehouse.BeginChange();
        change.Execute(sql);
        change.Commit();
    }
}
