using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Disclosure;

/// <summary>Every hidden count of 1 to 4 has a world that proves it safe, checked by arithmetic of the test's own against all that readers know.</summary>
public sealed class WitnessProofTests
{
    [Fact]
    public void EverySmallCount_HasAWorldInWhichItIsFiveOrMore()
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.SampleInbox);
        var protection = Protect(warehouse);
        var truths = protection.System.Truths;
        var readers = new ReaderSystem(warehouse, protection.System);
        var byAtom = readers.Rows.SelectMany(row => row.Terms.Keys.Select(atom => (atom, row))).ToLookup(pair => pair.atom, pair => pair.row);

        Assert.Equal(Statuses(warehouse), protection.Published.Select(cell => $"{cell.Key} {cell.Status}").Order(StringComparer.Ordinal));
        Rule(readers.Rows.Where(row => !Holds(row, atom => truths[atom])), "does not hold in truth");
        Assert.True(readers.HiddenCount > 100 && readers.Small.Count > 100, $"{readers.HiddenCount} cells are hidden, {readers.Small.Count} counts small");
        var proven = new HashSet<string>();
        foreach (var target in protection.Result.Targets)
        {
            Assert.True(target.Witness is not null, $"{Name(target.Sum.Atoms.Zip(target.Sum.Factors))} has no world");
            var world = target.Witness;
            long ValueOf(int atom) => truths[atom] + world.GetValueOrDefault(atom);
            Assert.True(target.Sum.Atoms.Zip(target.Sum.Factors).Sum(term => term.Second * ValueOf(term.First)) >= 5);
            Assert.All(world.Keys, atom => Assert.True(ValueOf(atom) >= 0));
            Rule(world.Keys.SelectMany(atom => byAtom[atom]).Distinct().Where(row => !Holds(row, ValueOf)), "does not hold in a world");
            proven.Add(Name(target.Sum.Atoms.Zip(target.Sum.Factors)));
        }

        Rule(readers.Small.Where(small => !proven.Contains(Name(small.Terms.Select(term => (term.Key, term.Value))))), "is 1 to 4 and has no world");
    }

    private static bool Holds(ReaderRow row, Func<int, long> valueOf) => row.Of(valueOf) is var sum && sum >= row.Low && sum <= row.High;

    private static string Name(IEnumerable<(int Atom, int Factor)> terms) => string.Join(' ', terms.OrderBy(term => term.Atom).Select(term => $"{term.Factor}*{term.Atom}"));

    private static void Rule(IEnumerable<ReaderRow> broken, string how) => House.Rule.Holds(broken.Take(20).Select(row => $"{row.Why} {how}"));

    // As a publication does it, with nothing published before.
    private static Protection Protect(TestWarehouse warehouse)
    {
        using (var change = warehouse.Warehouse.BeginChange())
        {
            change.Execute("delete from publication_log");
            change.Execute("delete from publication_content");
            change.Commit();
        }

        using var connection = warehouse.Warehouse.Open();
        var definitions = Definition.Measured(warehouse.Warehouse);
        var (places, periods) = (Places.Read(connection), Periods.Read(warehouse.Warehouse));
        var plan = PublicationPlan.Read(warehouse.Warehouse, places, periods);
        List<IndicatorValue> Figures(params string[] indicators) => MeasuredFigures.Read(connection, indicators).FindAll(figure => plan.Holds(figure.Key));
        return Protection.Make(connection, definitions, Figures([.. definitions.Where(one => one is { IsProtected: true }).Select(one => one.IndicatorCode)]), Figures("H10", "O01", "S09"), places, periods);
    }

    private static List<string> Statuses(TestWarehouse warehouse) => [.. warehouse
        .Rows("select v.indicator_code, v.area_code, v.period_code, v.breakdown, v.status from pub_value v join dim_indicator i on i.indicator_code = v.indicator_code where i.protected <> 'none'")
        .Select(row => row.Split('|')).Select(row => $"{new CellKey(row[0], row[1], row[2], row[3])} {row[4]}").Order(StringComparer.Ordinal)];
}
