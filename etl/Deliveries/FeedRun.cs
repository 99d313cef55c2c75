using Analytics.Etl.Feeds;
using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Deliveries;

/// <summary>What became of one file.</summary>
public enum Outcome
{
    /// <summary>In force.</summary>
    Loaded,

    /// <summary>Read and kept; a person must confirm it.</summary>
    Held,

    /// <summary>Refused whole.</summary>
    Rejected,

    /// <summary>The same bytes as the delivery in force, or as one that already waits to be confirmed.</summary>
    Unchanged,

    /// <summary>The file could not be opened; it stays where it is.</summary>
    Unreadable,
}

/// <summary>What became of one file, with the number of its delivery (0 for none) and a Swedish sentence.</summary>
public sealed record FileResult(string File, string Feed, Outcome Outcome, long DeliveryKey, RowCounts Counts, string Message)
{
    /// <summary>What was loaded but somebody should know.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>Why the file is still in the inbox though it has been taken; null when it has been let go as it should.</summary>
    public string? StaysBehind { get; init; }
}

/// <summary>
/// The life of a delivery, written once for all feeds. If anything throws, the change is undone and the file stays; a file that is refused
/// goes to <c>failed</c>, and the ledger says why.
/// </summary>
public sealed class FeedRun(Warehouse warehouse, Inbox inbox, EtlOptions options, TimeProvider clock, ReferenceData reference, string who)
{
    /// <summary>Takes one file from the inbox all the way to facts.</summary>
    /// <param name="file">The file.</param>
    /// <param name="progress">Told the number of rows read so far; null for nobody.</param>
    public FileResult Run(InboxFile file, Action<long>? progress = null)
    {
        FileScan scan;
        try
        {
            using var stream = FileSort.Open(file.Path);
            scan = FileScan.Of(stream, file.Kind);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            return new FileResult(PersonalNumber.MaskIn(file.RelativePath), file.Feed.Name, Outcome.Unreadable, 0, default,
                "Filen går inte att öppna. Kontrollera att den inte är öppen i ett annat program och att kontot får läsa den. Den ligger kvar.");
        }

        var described = Describe(file, scan);
        var standing = Ledger.Standing(warehouse, file.Feed.Name, file.Sender);
        if (SameBytes(standing, described) is { } same)
        {
            return LetGoUnchanged(file, same, described);
        }

        var delivery = Enter(described, file, scan);
        try
        {
            return Take(file, scan, delivery, standing, progress);
        }
        catch (FileRefusedException refused)
        {
            return Refuse(file, delivery, new RowReading(default, [], []), refused.Refusal);
        }
    }

    private Delivery Describe(InboxFile file, FileScan scan) => new()
    {
        Feed = file.Feed.Name,
        Sender = PersonalNumber.MaskIn(file.Sender),
        FileName = PersonalNumber.MaskIn(file.Name),
        Sha256 = scan.Sha256,
        PeriodCode = file.Period.Code,
        FirstDay = file.Period.FirstDay,
        LastDay = file.Period.LastDay,
        ReceivedAt = UtcText.Of(clock.GetUtcNow()),
        HoldsIdentity = scan.HoldsPersonalNumber || PersonalNumber.IsIn(file.RelativePath) ? 1 : 0,
        FilePath = PersonalNumber.MaskIn(file.RelativePath),
    };

    private static Delivery? SameBytes(List<Delivery> standing, Delivery described) => standing.FirstOrDefault(delivery =>
        delivery.Sha256 == described.Sha256 && delivery.FirstDay == described.FirstDay && delivery.LastDay == described.LastDay);

    private FileResult LetGoUnchanged(InboxFile file, Delivery same, Delivery described)
    {
        var behind = LetGo(file, described with { DeliveryKey = same.DeliveryKey }, same.State);
        var sentence = same.State == DeliveryState.Held
            ? $"Samma innehåll som leverans {same.DeliveryKey}, som väntar på bekräftelse (confirm {same.DeliveryKey})."
            : $"Samma innehåll som leverans {same.DeliveryKey}, som redan gäller. Inget ändras.";
        return new FileResult(same.FileName, file.Feed.Name, Outcome.Unchanged, same.DeliveryKey, default, sentence) { StaysBehind = behind };
    }

    // T1: from now on the delivery is seen as loading.
    private Delivery Enter(Delivery described, InboxFile file, FileScan scan)
    {
        using var change = warehouse.BeginChange();
        var key = Ledger.Open(change, described, file.Feed.ContractVersion, scan.Bytes, who);
        change.Commit();
        return described with { DeliveryKey = key };
    }

    // T2: raw rows, dimensions, facts, checks and the ledger, all or nothing.
    private FileResult Take(InboxFile file, FileScan scan, Delivery delivery, List<Delivery> standing, Action<long>? progress)
    {
        var key = delivery.DeliveryKey;
        if (scan.Refusal() is { } unreadable)
        {
            throw new FileRefusedException(unreadable);
        }

        var replaced = Overlap.Replaced(file, standing);
        using var change = warehouse.BeginChange();
        using var source = SourceOf(file, scan);
        var reader = file.Feed.Bind(source, file.Period, reference);
        reader.Header.RequireAll();
        RowReading rows;
        using (var writer = change.Bulk(file.Feed.RawTable, file.Feed.RawColumns))
        {
            rows = RowPipe.Run(source, reader, file.Feed.RawColumns.Count, key, writer, progress);
        }

        if (options.LimitsOf(file.Feed).AreExceeded(rows.Rejected.Count, rows.Counts.Read))
        {
            change.Dispose();
            return Refuse(file, delivery, rows, TooMany(rows));
        }

        var held = Holding.Reason(file, rows.Counts, standing, replaced, LocalTime.Today(clock));
        var now = UtcText.Of(clock.GetUtcNow());
        Ledger.Close(change, key, held is null ? DeliveryState.Loaded : DeliveryState.Held, rows.Counts, held, now);
        Ledger.WriteRejections(change, key, rows.Rejected);
        List<Warning> warnings = [.. reader.Header.Warnings(), .. FileWarnings(file, scan), .. rows.Warnings];
        if (held is null)
        {
            new ForceChange(change, file.Feed).PutInForce(key, [.. replaced.Select(former => former.DeliveryKey)], now);
            warnings.AddRange(file.Feed.InForceWarnings(change, key));
        }
        else
        {
            // What was held for the same period before is no longer asked about.
            Ledger.Supersede(change, replaced.Where(former => former.State == DeliveryState.Held).Select(former => former.DeliveryKey), key);
        }

        warnings.AddRange(Beside(file, delivery));
        Ledger.WriteWarnings(change, key, warnings);
        change.Commit();
        var behind = LetGo(file, delivery, DeliveryState.Loaded);
        return new FileResult(delivery.FileName, file.Feed.Name, held is null ? Outcome.Loaded : Outcome.Held, key, rows.Counts,
            held?.Message ?? Sentence(rows.Counts, replaced))
        {
            Warnings = warnings,
            StaysBehind = behind,
        };
    }

    // What the ledger, and not the file itself, gives reason to warn of.
    private IEnumerable<Warning> Beside(InboxFile file, Delivery delivery)
    {
        if (file.Period.FirstDay > LocalTime.Today(clock))
        {
            yield return new Warning("framtid", 0, $"Perioden {file.Period.Code} har inte börjat än. Kontrollera filnamnet.");
        }

        if (Ledger.SameBytesElsewhere(warehouse, delivery) is { } same)
        {
            yield return new Warning("samma_innehåll", 0, $"Samma innehåll som leverans {same.DeliveryKey} från avsändaren {same.Sender}. Båda räknas; återkalla den ena om filen har lämnats två gånger.");
        }
    }

    // T2': nothing of the file, but the reason and the refused lines.
    private FileResult Refuse(InboxFile file, Delivery delivery, RowReading rows, FileRefusal reason)
    {
        var key = delivery.DeliveryKey;
        var counts = new RowCounts(rows.Counts.Read, 0);
        using var change = warehouse.BeginChange();
        Ledger.Close(change, key, DeliveryState.Rejected, counts, reason, UtcText.Of(clock.GetUtcNow()));
        Ledger.WriteRejections(change, key, rows.Rejected);
        Ledger.WriteWarnings(change, key, rows.Warnings);
        change.Commit();
        var behind = LetGo(file, delivery, DeliveryState.Rejected);
        return new FileResult(delivery.FileName, file.Feed.Name, Outcome.Rejected, key, counts, reason.Message) { Warnings = rows.Warnings, StaysBehind = behind };
    }

    // Only now, after the commit, is the file let go; what dies in between is finished by the next run's sweep. The answer is why it could not be let go.
    private string? LetGo(InboxFile file, Delivery delivery, string state)
    {
        var fileState = FileState.Of(delivery, state);
        string? behind = null;
        try
        {
            inbox.LetGo(fileState, delivery.DeliveryKey, file.RelativePath);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            behind = LeftBehind.Sentence(delivery);
        }

        using var change = warehouse.BeginChange();
        Ledger.MoveFile(change, delivery.DeliveryKey, behind is null ? fileState : FileState.Inbox);
        change.Commit();
        return behind;
    }

    private IRowSource SourceOf(InboxFile file, FileScan scan) =>
        SourceOpener.Open(scan, () => FileSort.Open(file.Path), file.Feed.Columns(file.Period, reference));

    private static IEnumerable<Warning> FileWarnings(InboxFile file, FileScan scan)
    {
        if (!scan.HasFinalLineEnd)
        {
            yield return new Warning("radslut_saknas", 0, "Filen slutar utan radslut. Kontrollera att den sista raden är hel.");
        }

        if (PersonalNumber.IsIn(file.RelativePath))
        {
            yield return new Warning("personnummer_i_namn", 0, "Filens namn innehöll ett personnummer. Filen sparas därför inte; använd inte personnummer i filnamn.");
        }
        else if (scan.HoldsPersonalNumber)
        {
            yield return new Warning("personnummer", 0, "Filen innehöll personnummer och sparas därför inte; bara antal och avvisade rader finns kvar.");
        }
    }

    private static FileRefusal TooMany(RowReading rows)
    {
        var share = (100.0 * rows.Rejected.Count / rows.Counts.Read).ToString("0.0", System.Globalization.CultureInfo.GetCultureInfo("sv-SE"));
        var worst = rows.Rejected.GroupBy(line => line.Problem.Rule).MaxBy(group => group.Count())!;
        return new FileRefusal("för_många_fel", FormattableString.Invariant(
            $"{rows.Rejected.Count} av {rows.Counts.Read} rader ({share} %) bryter mot reglerna, flest mot ”{worst.Key}” ({worst.Count()}). Inget laddades. Rätta raderna och leverera hela filen igen."));
    }

    private static string Sentence(RowCounts counts, List<Delivery> replaced)
    {
        var loaded = FormattableString.Invariant($"{counts.Loaded} av {counts.Read} rader laddade");
        return replaced.Count == 0 ? loaded + "." : $"{loaded}; ersätter leverans {string.Join(", ", replaced.Select(delivery => delivery.DeliveryKey))}.";
    }
}
