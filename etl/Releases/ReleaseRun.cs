using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Releases;

/// <summary>What is to be frozen.</summary>
/// <param name="Name">As readers see it: <c>Styrgruppen hösten 2026</c>.</param>
public sealed record ReleaseRequest(string Name)
{
    /// <summary>Only periods that were over by this day; null for all that is published.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>When it is for everybody; null for at once.</summary>
    public DateTimeOffset? PublicFrom { get; init; }

    /// <summary>Who may read it before that, by the address that the sign-in tells.</summary>
    public IReadOnlyList<string> Readers { get; init; } = [];

    /// <summary>The code of the release that it corrects; null for none.</summary>
    public string? Corrects { get; init; }

    /// <summary>Why it corrects; for everybody to read.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>A release that has been made.</summary>
public sealed record MadeRelease(long ReleaseKey, string Code, string Name, long PublicationKey, long Rows, string ContentHash, long Bytes);

/// <summary>
/// Freezes what is published under a name. The published layer is copied into one file that never changes again and is kept, compressed, in the
/// warehouse: a release opened later gives the same bytes, whatever has been loaded, withdrawn or upgraded since.
/// </summary>
public sealed class ReleaseRun(Warehouse warehouse, TimeProvider clock, string who)
{
    /// <summary>Freezes.</summary>
    /// <param name="request">What.</param>
    /// <param name="patience">How long to wait for another run to end.</param>
    /// <exception cref="WarehouseException">Nothing is published, something waits to be, the name is taken, or the release to correct is unknown, or the clock is behind a release that has been made.</exception>
    public MadeRelease Run(ReleaseRequest request, TimeSpan patience = default)
    {
        var code = ReleaseName.Code(request.Name);
        if (PersonalNumber.IsIn(request.Reason))
        {
            throw new WarehouseException("Skälet innehåller ett personnummer. Skriv om det utan personuppgifter.");
        }

        if (request.Corrects is not null && string.IsNullOrWhiteSpace(request.Reason))
        {
            throw new WarehouseException("Skälet till rättelsen saknas. Skriv med --reason vad som var fel; alla får läsa det.");
        }

        var readers = request.Readers.Where(reader => !string.IsNullOrWhiteSpace(reader)).Select(ReleaseReader.Clean).Distinct().ToList();
        Sound(request);
        using var only = RunLock.Take(warehouse, patience);
        MustNotBeBefore();
        var publication = Current();
        var corrects = Corrected(request.Corrects);
        if (warehouse.Query<long>("select count(*) from release where release_code = @code", new { code }).Single() > 0)
        {
            throw new WarehouseException($"Det finns redan ett släpp med länken {code}. Ett släpp skrivs aldrig över; välj ett annat namn.");
        }

        // A folder that other accounts cannot look into: the release may not be public yet.
        var folder = Directory.CreateTempSubdirectory("analytics-release-");
        var file = Path.Combine(folder.FullName, "release.db");
        try
        {
            var tables = FrozenFile.Write(warehouse, file, request.AsOf);
            if (tables.Single(table => table.Name == "pub_value").Rows == 0)
            {
                throw new WarehouseException("Ingen period var slut den dagen, så släppet skulle bli tomt. Ange en senare dag med --as-of.");
            }

            return Keep(request, code, publication, corrects, readers, tables, file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // What would freeze or open something else than the person meant.
    private void Sound(ReleaseRequest request)
    {
        if (request.PublicFrom is { } moment && moment < clock.GetUtcNow())
        {
            throw new WarehouseException("Tiden då släppet blir öppet har redan varit. Ange en tid framåt, eller ingen alls så öppnas det genast.");
        }

        if (request.Readers.Count > 0 && request.PublicFrom is null)
        {
            throw new WarehouseException("Läsare som får läsa i förväg är angivna, men ingen tid: släppet skulle bli öppet för alla genast. Ange också --public-at.");
        }

        if (request.AsOf is { } day && day > LocalTime.Day(clock))
        {
            throw new WarehouseException($"Dagen {day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)} har inte varit än. Ange en dag som har varit, eller ingen alls.");
        }

        if (request.Corrects is null && request.Reason.Length > 0)
        {
            throw new WarehouseException("Ett skäl hör till en rättelse. Ange med --corrects vilket släpp som rättas, eller ta bort skälet.");
        }
    }

    private MadeRelease Keep(ReleaseRequest request, string code, long publication, long? corrects, List<string> readers, IReadOnlyList<FrozenTable> tables, string file)
    {
        var now = clock.GetUtcNow();
        using var change = warehouse.BeginChange();
        var key = change.Scalar<long>("select coalesce(max(r.release_key), 0) + 1 from release r");
        var made = new MadeRelease(key, code, request.Name.Trim(), publication, tables.Single(table => table.Name == "pub_value").Rows, FrozenParts.Hash(file), new FileInfo(file).Length);
        change.Execute(
            """
            insert into release (release_key, release_code, name, publication_key, as_of_day, made_at, made_by, public_from, corrects_key, content_hash, byte_count, shape_hash)
            values (@key, @code, @name, @publication, @asOf, @now, @who, @publicFrom, @corrects, @hash, @bytes, @shape)
            """,
            new
            {
                key, code, name = made.Name, publication, asOf = request.AsOf is { } day ? Calendar.Key(day) : (int?)null, now = UtcText.Of(now), who,
                publicFrom = UtcText.Of(request.PublicFrom ?? now), corrects, hash = made.ContentHash, bytes = made.Bytes, shape = FrozenFile.Shape(tables),
            });
        FrozenParts.Store(change, key, file);
        foreach (var table in tables)
        {
            change.Execute(
                "insert into release_table (release_key, table_name, row_count, content_hash) values (@key, @name, @rows, @hash)",
                new { key, name = table.Name, rows = table.Rows, hash = table.Hash });
        }

        var log = new ReleaseLog(change, UtcText.Of(now), who);
        foreach (var reader in readers)
        {
            change.Execute("insert into release_reader (release_key, reader) values (@key, @reader)", new { key, reader });
            log.Note(key, "reader_named", reader);
        }

        log.Note(key, "made", "");
        if (request.PublicFrom is not null)
        {
            log.Note(key, "time_set", "");
        }

        if (corrects is { } wrong)
        {
            log.Note(wrong, "corrected", request.Reason.Trim());
        }

        change.Commit();
        return made;
    }

    // The latest release is what everybody reads: one that is made with the clock behind is superseded at once and seen by nobody.
    private void MustNotBeBefore()
    {
        var now = clock.GetUtcNow();
        var later = warehouse.Query<(string Code, string MadeAt)>(
            "select r.release_code, r.made_at from release r where r.removed_at is null and r.made_at > @now order by r.made_at desc, r.release_key desc", new { now = UtcText.Of(now) });
        if (later is [{ } latest, ..])
        {
            throw new WarehouseException($"Datorns klocka är {Local(now)}, men släppet {latest.Code} gjordes {Local(UtcText.Moment(latest.MadeAt))}: ett nytt släpp skulle räknas som äldre och inte visas. "
                + "Ställ klockan rätt och gör om det. Om klockan gick fel när det förra släppet gjordes, ta bort det med remove-release. Inget har ändrats.");
        }
    }

    private static string Local(DateTimeOffset moment) => LocalTime.Of(moment).ToString("yyyy-MM-dd 'kl.' HH.mm", System.Globalization.CultureInfo.InvariantCulture);

    private long Current()
    {
        var publication = warehouse.Query<long?>("select max(p.publication_key) from publication p").Single()
            ?? throw new WarehouseException("Inget är publicerat än, så det finns inget att frysa. Ladda inkorgen med load först.");
        return warehouse.Query<long>("select count(*) from publication_need").Single() == 0 ? publication
            : throw new WarehouseException("Det finns laddade leveranser som inte är publicerade än. Kör load och sedan release igen.");
    }

    private long? Corrected(string? code) => code is null ? null
        : warehouse.Query<long?>("select r.release_key from release r where r.release_code = @code", new { code }).SingleOrDefault()
            ?? throw new WarehouseException($"Inget släpp har länken {code}. Se alla med releases.");
}
