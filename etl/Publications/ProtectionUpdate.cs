using System.Data.Common;
using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.WarehouseSql;
using Dapper;

namespace Analytics.Etl.Publications;

/// <summary>
/// The protected figures of one publication. What counts persons or talks is protected as a whole, whatever part of it was measured again: a new
/// figure can make an old one, of another indicator or period, have to be hidden.
/// </summary>
public sealed class ProtectionUpdate
{
    private ProtectionUpdate(List<PublishedValue> published, List<IndicatorValue> alsoMeasured, List<(string Indicator, PeriodFilter Periods)> alsoScope, Protection? made)
    {
        Published = published;
        AlsoMeasured = alsoMeasured;
        AlsoScope = alsoScope;
        Made = made;
    }

    /// <summary>The figures to be published: of the scope, and those outside it whose status changes.</summary>
    public List<PublishedValue> Published { get; }

    /// <summary>The measured figures of the periods that are written again beside the scope.</summary>
    public List<IndicatorValue> AlsoMeasured { get; }

    /// <summary>The indicators and periods that are written again beside the scope.</summary>
    public List<(string Indicator, PeriodFilter Periods)> AlsoScope { get; }

    /// <summary>The protection; null when nothing that is protected was touched.</summary>
    public Protection? Made { get; }

    /// <summary>Protects.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="connection">Open on it.</param>
    /// <param name="scope">What the publication measures again.</param>
    /// <param name="definitions">The measured indicators.</param>
    /// <param name="entries">The indicators and periods that were measured again.</param>
    /// <param name="measured">Their figures.</param>
    /// <param name="plan">What is published.</param>
    /// <param name="places">The places.</param>
    /// <param name="periods">The calendar.</param>
    public static ProtectionUpdate Make(Warehouse warehouse, DbConnection connection, MeasureScope scope, IReadOnlyList<Definition> definitions,
        List<(string Indicator, PeriodFilter Periods)> entries, List<IndicatorValue> measured, PublicationPlan plan, Places places, Periods periods)
    {
        var counting = definitions.Where(definition => definition.IsProtected).Select(definition => definition.IndicatorCode).ToHashSet(StringComparer.Ordinal);
        var facts = measured.Where(value => !counting.Contains(value.Key.Indicator) && plan.Holds(value.Key)).Select(Protection.Fact).ToList();
        var bounding = connection.Query<string>("select distinct f.indicator_code from dim_count_floor f").ToHashSet(StringComparer.Ordinal);
        if (!scope.IsFull && !entries.Exists(entry => counting.Contains(entry.Indicator) || bounding.Contains(entry.Indicator)))
        {
            return new ProtectionUpdate(facts, [], [], null);
        }

        // Whatever was not measured again stands as it was measured last.
        bool IsMadeAgain(CellKey key) => scope.IsFull || entries.Exists(entry => entry.Indicator == key.Indicator && entry.Periods.Holds(key.Period));
        var standing = scope.IsFull ? [] : MeasuredFigures.Read(connection, [.. counting, .. bounding]).FindAll(value => !IsMadeAgain(value.Key));
        var all = measured.Concat(standing).ToList();
        var protection = Protection.Make(connection, definitions, [.. all.Where(value => counting.Contains(value.Key.Indicator) && plan.Holds(value.Key))],
            [.. all.Where(value => bounding.Contains(value.Key.Indicator) && plan.Holds(value.Key))], places, periods);
        var former = scope.IsFull ? [] : PublishedFigures.Read(warehouse, counting.Select(code => (code, PeriodFilter.All)));
        var changed = scope.IsFull ? [] : protection.Published.Where(cell => !IsMadeAgain(cell.Key) && former.GetValueOrDefault(cell.Key) != cell)
            .Select(cell => (cell.Key.Indicator, cell.Key.Period)).ToHashSet();
        return new ProtectionUpdate(
            [.. facts, .. protection.Published.Where(cell => IsMadeAgain(cell.Key) || changed.Contains((cell.Key.Indicator, cell.Key.Period)))],
            [.. standing.Where(value => changed.Contains((value.Key.Indicator, value.Key.Period)))],
            [.. changed.GroupBy(cell => cell.Indicator).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, new PeriodFilter([.. group.Select(cell => cell.Period).Order(StringComparer.Ordinal)])))],
            protection);
    }
}
