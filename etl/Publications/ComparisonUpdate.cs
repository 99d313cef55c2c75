using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.Etl.Indicators.Comparisons;
using Analytics.Etl.Indicators.Similar;
using Analytics.WarehouseSql;
using Dapper;

namespace Analytics.Etl.Publications;

/// <summary>
/// The comparisons of one publication: of the figures in its scope, of those a year later (whose own past they are), and the latest trends of the
/// indicators in scope. A list of targets that came or went makes all comparisons with targets again. Who is alike is told when everything is published.
/// </summary>
public sealed class ComparisonUpdate
{
    private static readonly BulkColumn[] Columns =
    [
        BulkColumn.Text("indicator_code"), BulkColumn.Text("area_code"), BulkColumn.Text("period_code"), BulkColumn.Text("breakdown"), BulkColumn.Text("comparator"),
        BulkColumn.Text("reference_code"), BulkColumn.Real("reference_value"), BulkColumn.Real("limit_low"), BulkColumn.Real("limit_high"), BulkColumn.Real("limit_low_998"),
        BulkColumn.Real("limit_high_998"), BulkColumn.Real("difference"), BulkColumn.Real("missing"), BulkColumn.Text("verdict"), BulkColumn.Whole("confidence"),
        BulkColumn.Whole("part_count"), BulkColumn.Whole("part_total"), BulkColumn.Real("target_value"), BulkColumn.Whole("target_date"), BulkColumn.Real("from_value"),
    ];

    private readonly bool isFull;
    private readonly bool isRetargeted;
    private readonly List<(string Indicator, PeriodFilter Periods)> scope;
    private readonly List<ComparisonRow> rows;
    private readonly SimilarPlaces similar;

    private ComparisonUpdate(bool isFull, bool isRetargeted, List<(string Indicator, PeriodFilter Periods)> scope, List<ComparisonRow> rows, SimilarPlaces similar)
    {
        this.isFull = isFull;
        this.isRetargeted = isRetargeted;
        this.scope = scope;
        this.rows = rows;
        this.similar = similar;
    }

    /// <summary>Compares.</summary>
    /// <param name="warehouse">The warehouse, with the former publication.</param>
    /// <param name="measured">What the publication measures again.</param>
    /// <param name="changed">The indicators and periods that are published anew.</param>
    /// <param name="published">Their new cells.</param>
    /// <param name="definitions">The measured indicators.</param>
    /// <param name="places">The municipalities.</param>
    /// <param name="periods">The calendar.</param>
    public static ComparisonUpdate Make(Warehouse warehouse, MeasureScope measured, IReadOnlyList<(string Indicator, PeriodFilter Periods)> changed,
        IReadOnlyList<PublishedValue> published, IReadOnlyList<Definition> definitions, Places places, Periods periods)
    {
        var similar = SimilarPlaces.Read(warehouse);
        var (codes, targets, breaks) = (similar.Codes(), Targets.Read(warehouse, periods), Breaks.Read(warehouse));
        var (isFull, isRetargeted) = (measured.IsFull, measured.IsRetargeted);
        var scope = changed.Where(entry => definitions.Any(definition => definition.IndicatorCode == entry.Indicator && Comparator.Takes(definition)))
            .Select(entry => (entry.Indicator, Periods: WithNextYear(entry.Periods, periods))).ToDictionary(entry => entry.Indicator, entry => entry.Periods, StringComparer.Ordinal);
        var wanted = definitions.Where(definition => Comparator.Takes(definition)
            && (scope.ContainsKey(definition.IndicatorCode) || (isRetargeted && targets.Indicators.Contains(definition.IndicatorCode)))).ToList();
        var cells = Cells(warehouse, isFull, changed, published, [.. wanted.Select(definition => definition.IndicatorCode)], places, periods);
        var rows = new List<ComparisonRow>();
        foreach (var definition in wanted)
        {
            var comparator = new Comparator(definition, cells[definition.IndicatorCode], places, periods, codes, targets, breaks);
            var touched = scope.GetValueOrDefault(definition.IndicatorCode);
            if (touched is not null)
            {
                rows.AddRange(comparator.Of(touched.Holds));
                rows.AddRange(comparator.Trends());
            }

            rows.AddRange(comparator.OfTargets(period => isRetargeted || touched!.Holds(period)));
        }

        return new ComparisonUpdate(isFull, isRetargeted, [.. scope.Select(entry => (entry.Key, entry.Value))], rows, similar);
    }

    /// <summary>Writes the comparisons in place of those that they follow.</summary>
    public void Write(Change change)
    {
        Clear(change);
        change.Insert("pub_comparison", Columns, rows, Fill);
        if (isFull)
        {
            WriteSimilar(change);
        }
    }

    // The figures a year later are compared with these.
    private static PeriodFilter WithNextYear(PeriodFilter filter, Periods periods) => filter.Codes is null ? filter
        : new PeriodFilter([.. filter.Codes.Concat(filter.Codes.Select(code => periods.YearFrom(code, 1)?.Code).OfType<string>()).Distinct().Order(StringComparer.Ordinal)]);

    private static ILookup<string, PublishedValue> Cells(Warehouse warehouse, bool isFull, IReadOnlyList<(string Indicator, PeriodFilter Periods)> changed,
        IReadOnlyList<PublishedValue> published, List<string> indicators, Places places, Periods periods)
    {
        var anew = changed.ToDictionary(entry => entry.Indicator, entry => entry.Periods, StringComparer.Ordinal);
        var former = isFull || indicators.Count == 0 ? []
            : PublishedFigures.Comparable(warehouse, "pub_value", indicators).Where(cell => !anew.TryGetValue(cell.Key.Indicator, out var filter) || !filter.Holds(cell.Key.Period));
        var made = published.Where(cell => cell.Key.Breakdown.Length == 0 && places.Kinds[cell.Key.Area] is "county" or "care_area" or "association" or "municipality"
            && periods[cell.Key.Period].Kind is "half_year" or "year" or "iop_year");
        return former.Concat(made).ToLookup(cell => cell.Key.Indicator, StringComparer.Ordinal);
    }

    private void Clear(Change change)
    {
        if (isFull)
        {
            change.Execute("delete from pub_comparison");
            return;
        }

        foreach (var (indicator, periods) in scope)
        {
            change.Execute($"delete from pub_comparison where indicator_code = @indicator and comparator <> 'trend'{periods.And("period_code")}",
                periods.With(new DynamicParameters(new { indicator })));
            change.Execute("delete from pub_comparison where indicator_code = @indicator and comparator = 'trend'", new { indicator });
        }

        if (isRetargeted)
        {
            change.Execute("delete from pub_comparison where comparator = 'target'");
        }
    }

    private void WriteSimilar(Change change)
    {
        change.Execute("delete from pub_similar");
        change.Execute("delete from pub_similar_trait");
        change.Insert("pub_similar", [BulkColumn.Text("municipality_code"), BulkColumn.Text("similar_code"), BulkColumn.Whole("rank_no"), BulkColumn.Real("distance")],
            similar.All, (batch, pair) =>
            {
                batch.Set(0, pair.Municipality);
                batch.Set(1, pair.Other);
                batch.Set(2, pair.Rank);
                batch.SetReal(3, pair.Distance);
            });
        change.Insert("pub_similar_trait",
            [BulkColumn.Text("municipality_code"), BulkColumn.Text("similar_code"), BulkColumn.Text("trait_code"), BulkColumn.Real("own_value"), BulkColumn.Real("similar_value"), BulkColumn.Real("distance_share")],
            similar.All.SelectMany(pair => pair.Traits.Select(trait => (pair, trait))), (batch, row) =>
            {
                batch.Set(0, row.pair.Municipality);
                batch.Set(1, row.pair.Other);
                batch.Set(2, row.trait.Trait);
                batch.SetReal(3, row.trait.Own);
                batch.SetReal(4, row.trait.Other);
                batch.SetReal(5, row.trait.Share);
            });
    }

    private static void Fill(RowBatch batch, ComparisonRow row)
    {
        batch.Set(0, row.Key.Indicator);
        batch.Set(1, row.Key.Area);
        batch.Set(2, row.Key.Period);
        batch.Set(3, row.Key.Breakdown);
        batch.Set(4, row.Comparator);
        batch.Set(5, row.Reference);
        batch.SetReal(6, row.ReferenceValue);
        batch.SetReal(7, row.Limits.Low);
        batch.SetReal(8, row.Limits.High);
        batch.SetReal(9, row.Limits.Low998);
        batch.SetReal(10, row.Limits.High998);
        batch.SetReal(11, row.Difference);
        batch.SetReal(12, row.Missing);
        batch.Set(13, row.Verdict.Word);
        batch.Set(14, row.Verdict.Level);
        batch.Set(15, row.Parts?.Count ?? RowBatch.Missing);
        batch.Set(16, row.Parts?.Total ?? RowBatch.Missing);
        batch.SetReal(17, row.Aim?.Value);
        batch.Set(18, row.Aim?.Day ?? RowBatch.Missing);
        batch.SetReal(19, row.Aim?.Base);
    }
}
