using System.Globalization;
using System.Security.Cryptography;
using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Bench.Soak;

/// <summary>What must hold when it is over: nothing lost, nothing half, and the same content as in a warehouse that was left in peace.</summary>
public sealed class Proof(Warehouse warehouse, SimulatedClock clock, Journal journal, Sender sender, string folder)
{
    // Q01 and Q03 tell how the deliveries came: in time, and what was told first. Q04 and Q05 are made of what is published: what is hidden follows from what was shown before.
    private const string Measured = "select indicator_code, area_code, period_code, breakdown, numerator, denominator, value, note from ind_value where indicator_code not in ('Q01', 'Q03', 'Q04', 'Q05')";

    // The equity measures too are made of the figures that are shown.
    private const string Published = "select indicator_code, area_code, period_code, breakdown, value from pub_value where status = 'shown' and value is not null and indicator_code not in ('Q01', 'Q03', 'Q04', 'Q05') and indicator_code not like 'J%'";

    /// <summary>Every file that was delivered is in the ledger or still waits; what the ledger says of it is so; and nothing half lies about.</summary>
    public void Accounted()
    {
        var ledger = warehouse.Query<Delivery>("select * from delivery").ToList();
        var bySha = ledger.Select(delivery => delivery.Sha256).ToHashSet(StringComparer.Ordinal);
        var waiting = Directory.EnumerateFiles(Path.Combine(folder, "inbox"), "*", SearchOption.AllDirectories).Select(Hash).ToHashSet(StringComparer.Ordinal);
        foreach (var (sha, name) in sender.Delivered.Where(file => !bySha.Contains(file.Key) && !waiting.Contains(file.Key)))
        {
            journal.Fault($"{name} ({sha[..8]}) was delivered and is nowhere");
        }

        journal.Count($"files that still wait: {waiting.Count}");
        var inbox = new Inbox(Path.Combine(folder, "inbox"));
        foreach (var delivery in ledger)
        {
            var isKept = delivery.FileState is FileState.Done or FileState.Failed;
            if (delivery.State == DeliveryState.Loading || delivery.FileState == FileState.Inbox || (isKept && Hash(inbox.KeptPath(delivery.FileState, delivery.DeliveryKey, delivery.FilePath)) != delivery.Sha256))
            {
                journal.Fault($"delivery {delivery.DeliveryKey} is {delivery.State}, its file {delivery.FileState} is not there");
            }

            journal.Count($"deliveries {delivery.State}, file {delivery.FileState}");
        }

        foreach (var half in Directory.EnumerateFiles(folder, "*.part", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "clock.part"))
        {
            journal.Fault($"{Path.GetRelativePath(folder, half)} was left half");
        }
    }

    /// <summary>Loads the files in force into a fresh warehouse, each at the time at which it came, and compares.</summary>
    public void SameAsTwin()
    {
        var place = Path.Combine(folder, "twin");
        var twin = new Warehouse(new WarehouseOptions { Engine = EngineKind.Sqlite, ConnectionString = $"Data Source={Path.Combine(place, "warehouse.db")};Pooling=false" });
        new Upgrader(twin, clock).Run();
        var options = new EtlOptions { Inbox = Path.Combine(place, "inbox") };
        foreach (var delivery in warehouse.Query<Delivery>("select * from delivery where state = 'loaded' order by delivery_key"))
        {
            var path = Path.Combine(options.Inbox, delivery.FilePath);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, sender.Content(delivery.Sha256));
            // When a file came decides which months it answers for, and which periods a list is of.
            var moment = new Moment(DateTimeOffset.Parse(delivery.ReceivedAt, CultureInfo.InvariantCulture));
            var inbox = new Inbox(options.Inbox);
            var result = new FeedRun(twin, inbox, options, moment, ReferenceData.Read(twin), "soak").Run(inbox.Waiting(null).Single());
            if (result.Outcome == Outcome.Held)
            {
                new Confirmation(twin, moment, "soak").Run(result.DeliveryKey);
            }
        }

        new PublicationRun(twin, clock).RunIfNeeded();
        foreach (var (table, content) in RebuiltContent.Tables.Select(table => (table.Table, table.Content)).Append(("ind_value", Measured)))
        {
            var (ours, theirs) = (Rows(warehouse, content), Rows(twin, content));
            journal.Count($"tables equal to the undisturbed warehouse's: {ours.SequenceEqual(theirs)}");
            if (!ours.SequenceEqual(theirs))
            {
                journal.Fault($"{table}: {ours.Count} rows, in the undisturbed warehouse {theirs.Count}; {ours.Except(theirs).FirstOrDefault()} beside {theirs.Except(ours).FirstOrDefault()}");
            }
        }

        // Which are hidden may differ: what was shown in between is known. What both show must be the same.
        var shown = Rows(twin, Published).Select(row => row.Split('|')).ToDictionary(cells => string.Join('|', cells[..4]), cells => cells[4]);
        var own = Rows(warehouse, Published).Select(row => row.Split('|')).ToDictionary(cells => string.Join('|', cells[..4]), cells => cells[4]);
        var both = own.Where(cell => shown.ContainsKey(cell.Key)).ToList();
        journal.Count(string.Create(CultureInfo.InvariantCulture, $"figures shown here {own.Count}, in the undisturbed warehouse {shown.Count}, in both {both.Count}, of them different {both.Count(cell => shown[cell.Key] != cell.Value)}"));
        if (both.Exists(cell => shown[cell.Key] != cell.Value))
        {
            journal.Fault("published figures differ from the undisturbed warehouse's: " + string.Join(' ', both.Where(cell => shown[cell.Key] != cell.Value).Select(cell => cell.Key.Split('|')[0]).Distinct()));
        }
    }

    /// <summary>Every release still is the bytes that were frozen.</summary>
    public void ReleasesHold()
    {
        foreach (var release in warehouse.Query<(long Key, string Hash)>("select release_key, content_hash from release"))
        {
            FrozenParts.Extract(warehouse, release.Key, release.Hash, Path.Combine(folder, "proof", release.Hash));
            journal.Count("releases whose bytes are those that were frozen");
        }
    }

    private sealed class Moment(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }

    private static List<string> Rows(Warehouse from, string sql)
    {
        using var connection = from.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(at => Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture))));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static string Hash(string path)
    {
        if (!File.Exists(path))
        {
            return "";
        }

        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
