using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Publications;

/// <summary>The figures of one publication: measured and protected outside the write lock, then written in place of those in its scope.</summary>
public sealed class FigureUpdate
{
    private static readonly BulkColumn[] ValueColumns =
    [
        BulkColumn.Text("indicator_code"), BulkColumn.Text("area_code"), BulkColumn.Text("period_code"), BulkColumn.Text("breakdown"),
        BulkColumn.Real("numerator"), BulkColumn.Real("denominator"), BulkColumn.Real("value"), BulkColumn.Real("value_low"), BulkColumn.Real("value_high"),
        BulkColumn.Real("value_low_998"), BulkColumn.Real("value_high_998"), BulkColumn.Whole("part_count"), BulkColumn.Whole("part_total"), BulkColumn.Text("note"),
    ];

    private static readonly BulkColumn[] LogColumns =
    [
        BulkColumn.Whole("publication_key"), BulkColumn.Text("indicator_code"), BulkColumn.Text("area_code"), BulkColumn.Text("period_code"),
        BulkColumn.Text("breakdown"), BulkColumn.Text("status"), BulkColumn.Text("content_hash"), BulkColumn.Real("numerator"), BulkColumn.Real("denominator"), BulkColumn.Whole("small_parts"),
    ];

    private static readonly BulkColumn[] ContentColumns =
        [BulkColumn.Whole("publication_key"), BulkColumn.Text("count_code"), BulkColumn.Whole("month_no"), BulkColumn.Text("content_hash")];

    private readonly bool isFull;
    private readonly List<(string Indicator, PeriodFilter Periods)> scope;
    private readonly List<IndicatorValue> measured;
    private readonly List<PublishedValue> published;
    private readonly List<PublishedValue> changed;
    private readonly ComparisonUpdate comparisons;
    private readonly Protection? protection;

    private FigureUpdate(bool isFull, List<(string Indicator, PeriodFilter Periods)> scope, List<IndicatorValue> measured, List<PublishedValue> published,
        List<PublishedValue> changed, ComparisonUpdate comparisons, Protection? protection)
    {
        this.isFull = isFull;
        this.scope = scope;
        this.measured = measured;
        this.published = published;
        this.changed = changed;
        this.comparisons = comparisons;
        this.protection = protection;
    }

    /// <summary>Number of published cells that differ from the former publication.</summary>
    public int Changed => changed.Count;

    /// <summary>Number of cells that the former publication showed and this one hides.</summary>
    public int NewlyHidden { get; private init; }

    /// <summary>Number of small counts that were not proven to be protected.</summary>
    public int Unproven => protection?.Result.Unproven ?? 0;

    /// <summary>Measures and protects what the scope holds, and derives and compares what follows from it.</summary>
    public static FigureUpdate Make(Warehouse warehouse, MeasureScope scope, Lag lag)
    {
        var definitions = Definition.Measured(warehouse);
        var counted = definitions.Where(definition => definition.IsCounted)
            .Select(definition => (Definition: definition, Periods: scope.Of(definition.IndicatorCode)))
            .Where(entry => entry.Periods is not null).Select(entry => (entry.Definition, Periods: entry.Periods!)).ToList();
        using var connection = warehouse.Open();
        var measured = PublicationSteps.Of(PublicationSteps.Measure, () => counted.SelectMany(entry => Measure.Of(connection, entry.Definition, entry.Periods, lag)).ToList());
        var (places, periods) = (Places.Read(connection), Periods.Read(warehouse));
        var plan = PublicationPlan.Read(warehouse, places, periods);
        var entries = counted.Select(entry => (Indicator: entry.Definition.IndicatorCode, entry.Periods)).ToList();
        var protection = PublicationSteps.Of(PublicationSteps.Protect, () => ProtectionUpdate.Make(warehouse, connection, scope, definitions, entries, measured, plan, places, periods));
        measured.AddRange(protection.AlsoMeasured);
        var published = protection.Published;
        List<(string Indicator, PeriodFilter Periods)> touched = [.. entries.Concat(protection.AlsoScope).GroupBy(entry => entry.Indicator)
            .Select(group => (group.Key, group.Select(entry => entry.Periods).Aggregate((some, others) => some.With(others))))];
        var derived = PublicationSteps.Of(PublicationSteps.Derive, () => DerivedUpdate.Make(warehouse, connection, scope, definitions, touched, measured, published, plan, places, periods));
        measured.AddRange(derived.Measured);
        published.AddRange(derived.Published);
        List<(string Indicator, PeriodFilter Periods)> all = [.. touched, .. derived.Scope];
        var (changed, newlyHidden) = PublicationSteps.Of(PublicationSteps.Differ, () => Differing(scope.IsFull ? PublishedFigures.Read(warehouse) : PublishedFigures.Read(warehouse, all), published));
        var comparisons = PublicationSteps.Of(PublicationSteps.Compare, () => ComparisonUpdate.Make(warehouse, scope, all, published, definitions, places, periods));
        return new FigureUpdate(scope.IsFull, all, measured, published, changed, comparisons, protection.Made) { NewlyHidden = newlyHidden };
    }

    private static (List<PublishedValue> Changed, int NewlyHidden) Differing(Dictionary<CellKey, PublishedValue> former, List<PublishedValue> published)
    {
        var newlyHidden = published.Count(cell => cell.Status == PublishedValue.Hidden && former.TryGetValue(cell.Key, out var before) && before.Status == PublishedValue.Shown);
        var changed = published.Where(cell => !former.Remove(cell.Key, out var before) || before != cell).ToList();
        // A cell that is no longer published is logged as withdrawn, with nothing in it.
        changed.AddRange(former.Values.Select(gone => gone.Withhold() with { Status = "withdrawn" }));
        return (changed, newlyHidden);
    }

    /// <summary>Writes the figures in place of those in the scope.</summary>
    public void WriteValues(Change change)
    {
        Clear(change, "ind_value");
        change.Insert("ind_value", ValueColumns, measured, (batch, value) => Fill(batch, PublishedValue.Open(value)));
        Clear(change, "pub_value");
        change.Insert("pub_value", [.. ValueColumns, BulkColumn.Text("status")], published, (batch, cell) =>
        {
            Fill(batch, cell);
            batch.Set(ValueColumns.Length, cell.Status);
        });
        comparisons.Write(change);
    }

    /// <summary>Notes every published cell that is new, differs or is gone, under the publication's number.</summary>
    public void WriteLog(Change change, long publication)
    {
        change.Insert("publication_log", LogColumns, changed, (batch, cell) => FillLog(batch, publication, cell, protection?.SmallParts(cell.Key) ?? 0, protection?.Known(cell) ?? (cell.Numerator, cell.Denominator)));
        change.Insert("publication_content", ContentColumns, protection?.Memory.Changed ?? [], (batch, month) =>
        {
            batch.Set(0, publication);
            batch.Set(1, month.Count);
            batch.Set(2, month.Month);
            batch.Set(3, month.Hash);
        });
    }

    private void Clear(Change change, string table)
    {
        if (isFull)
        {
            change.Execute($"delete from {table}");
            return;
        }

        foreach (var (indicator, periods) in scope)
        {
            change.Execute($"delete from {table} where indicator_code = @indicator{periods.And("period_code")}",
                periods.With(new Dapper.DynamicParameters(new { indicator })));
        }
    }

    private static void Fill(RowBatch batch, PublishedValue cell)
    {
        batch.Set(0, cell.Key.Indicator);
        batch.Set(1, cell.Key.Area);
        batch.Set(2, cell.Key.Period);
        batch.Set(3, cell.Key.Breakdown);
        batch.SetReal(4, cell.Numerator);
        batch.SetReal(5, cell.Denominator);
        batch.SetReal(6, cell.Value);
        batch.SetReal(7, cell.Limits.Low);
        batch.SetReal(8, cell.Limits.High);
        batch.SetReal(9, cell.Limits.Low998);
        batch.SetReal(10, cell.Limits.High998);
        batch.Set(11, cell.Parts?.Count ?? RowBatch.Missing);
        batch.Set(12, cell.Parts?.Total ?? RowBatch.Missing);
        batch.Set(13, cell.Note);
    }

    private static void FillLog(RowBatch batch, long key, PublishedValue cell, int small, (double? Numerator, double? Denominator) known)
    {
        batch.Set(0, key);
        batch.Set(1, cell.Key.Indicator);
        batch.Set(2, cell.Key.Area);
        batch.Set(3, cell.Key.Period);
        batch.Set(4, cell.Key.Breakdown);
        batch.Set(5, cell.Status);
        batch.Set(6, Hash(cell));
        batch.SetReal(7, known.Numerator);
        batch.SetReal(8, known.Denominator);
        batch.Set(9, cell.Status == PublishedValue.Hidden ? small : RowBatch.Missing);
    }

    private static string Hash(PublishedValue cell) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"{cell.Key.Indicator}|{cell.Key.Area}|{cell.Key.Period}|{cell.Key.Breakdown}|{cell.Numerator:R}|{cell.Denominator:R}|{cell.Value:R}|{cell.Limits.Low:R}|{cell.Limits.High:R}|{cell.Limits.Low998:R}|{cell.Limits.High998:R}|{cell.Parts}|{cell.Note}|{cell.Status}"))));
}
