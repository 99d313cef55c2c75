using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>A note with who wrote it.</summary>
public sealed class DeskAnnotation
{
    public long AnnotationKey { get; init; }
    public string IndicatorCode { get; init; } = "";
    public string AreaCode { get; init; } = "";
    public string PeriodCode { get; init; } = "";
    public string TextSv { get; init; } = "";
    public string TextEn { get; init; } = "";
    public string WrittenBy { get; init; } = "";
    public string WrittenAt { get; init; } = "";
    public string? RemovedBy { get; init; }
    public string? RemovedAt { get; init; }
}

/// <summary>Notes beside figures: writing one, once it has been screened for persons, and taking it away. What was taken away stays in the ledger.</summary>
public sealed class AnnotationDesk(Warehouse warehouse, TimeProvider clock)
{
    /// <summary>Every note ever written, the newest first.</summary>
    public IReadOnlyList<DeskAnnotation> All() => warehouse.Query<DeskAnnotation>("""
        select n.annotation_key, n.indicator_code, n.area_code, n.period_code, n.text_sv, n.text_en, n.written_by, n.written_at, n.removed_by, n.removed_at
        from   annotation n
        order by n.annotation_key desc
        """);

    /// <summary>What is wrong with a note; null when nothing is found.</summary>
    public (AnnotationFault Fault, bool IsEnglish)? Fault(string swedish, string english)
    {
        var screen = Screen();
        return screen.Fault(swedish) is { } wrong ? (wrong, false) : screen.Fault(english, mayBeEmpty: true) is { } other ? (other, true) : null;
    }

    /// <summary>Saves a note that has been screened, and gives its number.</summary>
    /// <param name="indicator">The indicator's code.</param>
    /// <param name="area">The area's code; '' for every area.</param>
    /// <param name="period">The period's code.</param>
    /// <param name="swedish">The note.</param>
    /// <param name="english">The note in English; '' for none.</param>
    /// <param name="who">Who wrote it.</param>
    /// <exception cref="WarehouseException">It does not pass the screen.</exception>
    public long Write(string indicator, string area, string period, string swedish, string english, string who)
    {
        if (Fault(swedish, english) is not null)
        {
            throw new WarehouseException("Anteckningen innehåller något som kan peka ut en person. Inget har sparats.");
        }

        using var change = warehouse.BeginChange();
        var key = change.Scalar<long>("select coalesce(max(n.annotation_key), 0) + 1 from annotation n");
        change.Execute("""
            insert into annotation (annotation_key, indicator_code, area_code, period_code, text_sv, text_en, written_by, written_at)
            values (@key, @indicator, @area, @period, @swedish, @english, @who, @now)
            """, new { key, indicator, area, period, swedish = Clean(swedish), english = Clean(english), who, now = UtcText.Of(clock.GetUtcNow()) });
        change.Commit();
        return key;
    }

    /// <summary>Takes a note away; false when there is none such.</summary>
    public bool Remove(long key, string who)
    {
        using var change = warehouse.BeginChange();
        var rows = change.Execute("update annotation set removed_by = @who, removed_at = @now where annotation_key = @key and removed_at is null",
            new { key, who, now = UtcText.Of(clock.GetUtcNow()) });
        change.Commit();
        return rows == 1;
    }

    private AnnotationScreen Screen() => new(warehouse.Query<string>("""
        select a.label_sv from pub_area a
        union select a.label_en from pub_area a
        union select a.care_area from pub_area a where a.care_area is not null
        union select i.name_sv from pub_indicator i
        union select i.name_en from pub_indicator i
        union select f.name_sv from pub_feed f
        union select b.label_sv from pub_breakdown b where b.breakdown_kind in ('organisation', 'centre')
        """));

    // One line, with no letters that nobody sees.
    private static string Clean(string text) => string.Join(' ', new string([.. text.Normalize(System.Text.NormalizationForm.FormC).Where(letter => !char.IsControl(letter) || char.IsWhiteSpace(letter))
        .Where(letter => char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.Format)]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
