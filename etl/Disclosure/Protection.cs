using System.Data.Common;
using System.Globalization;
using Analytics.Etl.Disclosure.Counts;
using Analytics.Etl.Disclosure.Secondary;
using Analytics.Etl.Indicators;
using Analytics.Etl.Publications;

namespace Analytics.Etl.Disclosure;

/// <summary>From measured figures to published ones: what counts persons or talks is protected as one linked whole, the rest is public facts.</summary>
public sealed class Protection
{
    private readonly Dictionary<string, Definition> counting;
    private readonly CountSystem system;
    private readonly List<PublishedValue> published;
    private readonly Dictionary<CellKey, int> small;
    private readonly Dictionary<CellKey, IndicatorValue> figures;

    private Protection(Dictionary<string, Definition> counting, CountSystem system, List<PublishedValue> published, Memory memory, ProtectionResult result)
    {
        this.counting = counting;
        this.system = system;
        this.published = published;
        Memory = memory;
        Result = result;
        figures = system.Cells.ToDictionary(cell => cell.Figure.Key, cell => cell.Figure);
        small = system.Cells.ToDictionary(cell => cell.Figure.Key, cell => (cell.Numerator is { IsSmall: true } ? 1 : 0) + (cell.Denominator is { IsSmall: true } ? 2 : 0)
            + (cell.IsRestSmall ? 4 : 0));
    }

    /// <summary>What was published before, and which months have changed since.</summary>
    public Memory Memory { get; }

    /// <summary>How it went.</summary>
    public ProtectionResult Result { get; }

    /// <summary>The figures as they are published.</summary>
    public IReadOnlyList<PublishedValue> Published => published;

    /// <summary>The linked system, for whoever explains it.</summary>
    public CountSystem System => system;

    /// <summary>Which counts of a cell are 1 to 4: 1 its numerator, 2 its denominator, 4 their difference, summed. For the memory of the protection alone.</summary>
    public int SmallParts(CellKey key) => small.GetValueOrDefault(key);

    /// <summary>
    /// What a reader can know of the counts of a cell that is not hidden: also of one whose base is too small for a share, where they are 0, or the base.
    /// </summary>
    public (double? Numerator, double? Denominator) Known(PublishedValue cell) =>
        cell.Status == Notes.TooFew && figures.TryGetValue(cell.Key, out var figure) ? (figure.Numerator, figure.Denominator) : (cell.Numerator, cell.Denominator);

    /// <summary>A public fact as it is published: nothing of it is hidden.</summary>
    public static PublishedValue Fact(IndicatorValue figure)
    {
        var cell = PublishedValue.Open(figure);
        return cell.Status == PublishedValue.Shown ? cell : cell.Withhold();
    }

    /// <summary>Protects all planned figures that count persons or talks.</summary>
    /// <param name="connection">The warehouse.</param>
    /// <param name="definitions">The measured indicators.</param>
    /// <param name="planned">The figures that are to be published, all periods, those that count persons or talks.</param>
    /// <param name="floors">Public facts that counts are never less than.</param>
    /// <param name="places">The places.</param>
    /// <param name="periods">The calendar.</param>
    public static Protection Make(DbConnection connection, IEnumerable<Definition> definitions, IReadOnlyList<IndicatorValue> planned, IReadOnlyList<IndicatorValue> floors,
        Places places, Periods periods)
    {
        var counting = definitions.Where(definition => definition.IsProtected).ToDictionary(definition => definition.IndicatorCode, StringComparer.Ordinal);
        var (list, cellCounts, truth) = (CountList.Read(connection), CellCounts.Read(connection), CountTruth.Read(connection));
        var memory = Memory.Read(connection, truth, Own(planned, list, cellCounts, periods));
        var system = new SystemBuilder(counting, list, cellCounts, truth, places, periods).Build(planned, floors, memory);
        var result = PublicationSteps.Of(PublicationSteps.Hide, () => Protector.Run(system));
        var protection = new Protection(counting, system, [], memory, result);
        var cells = system.Cells.ToDictionary(cell => cell.Figure.Key);
        protection.published.AddRange(planned.Select(figure => protection.Of(figure, cells.GetValueOrDefault(figure.Key))));
        return protection;
    }

    private PublishedValue Of(IndicatorValue figure, ProtectedCell? cell)
    {
        var open = PublishedValue.Open(figure);
        // A population is public; the number of talks or referrals that a share is taken of is not.
        var keepsBase = counting[figure.Key.Indicator].Protected == "numerator";
        if (cell is { IsVisible: false })
        {
            return open.Hide(keepsBase);
        }

        return open.Status == PublishedValue.Shown ? open : open.Withhold(keepsBase);
    }

    // Counts that stand for themselves are in no sum by month: their figures tell whether they have changed.
    private static IEnumerable<(string Count, int Month, string Line)> Own(IReadOnlyList<IndicatorValue> planned, CountList list, CellCounts cellCounts, Periods periods) =>
        from figure in planned
        from part in new[] { (Terms: cellCounts.Numerator(figure.Key), Told: figure.Numerator), (Terms: cellCounts.Denominator(figure.Key), Told: figure.Denominator) }
        from term in part.Terms
        where list.Of(term.Count, term.Breakdown).Truth == "cells"
        select (term.Count, periods[figure.Key.Period].LastDay / 100, string.Create(CultureInfo.InvariantCulture, $"{figure.Key.Area}|{figure.Key.Period}|{term.Breakdown}|{part.Told}"));
}
