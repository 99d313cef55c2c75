using System.Globalization;
using Analytics.Etl.Deliveries;
using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>A warehouse made of a few files that a person can read and count, and its figures as short text.</summary>
internal static class HandMade
{
    /// <summary>A day on which every lag has closed, so that no figure is preliminary.</summary>
    private static readonly DateTimeOffset Later = new(2027, 6, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Loads the files one by one in the order given, each of which must be taken, and publishes.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="files">Feed and name, and text.</param>
    public static TestWarehouse Load(EngineKind engine, params IEnumerable<(string Name, string Text)> files)
    {
        var warehouse = new TestWarehouse(engine);
        foreach (var (name, text) in files)
        {
            warehouse.Take(name, text);
        }

        // A file without rows is held until a person says that nothing happened.
        foreach (var held in Ledger.All(warehouse.Warehouse).Where(delivery => delivery.State == "held" && delivery.ReadCount == 0))
        {
            warehouse.Confirm(held.DeliveryKey, publish: false);
        }

        Assert.Empty(Ledger.All(warehouse.Warehouse).Where(delivery => delivery.State is not ("loaded" or "superseded") || delivery.RejectedCount > 0)
            .Select(delivery => $"{delivery.FileName} {delivery.State} {delivery.RejectedCount}"));
        new Analytics.Etl.Publications.PublicationRun(warehouse.Warehouse, new SetClock(Later)).RunIfNeeded();
        return warehouse;
    }

    /// <summary>A file's text: the header, and the rows without blanks around their cells.</summary>
    public static string File(string header, params IEnumerable<string> rows) =>
        string.Concat(rows.Prepend(header).Select(row => string.Join(';', row.Split(';').Select(cell => cell.Trim())) + "\n"));

    /// <summary>
    /// The figures of an indicator in a period at some places, such as <c>lan 35/58010 = 0.603</c>; <c>- </c> stands for what is missing, and the
    /// note for a value that is. A place is an area, or area and breakdown: <c>lan code=DU055</c>.
    /// </summary>
    public static List<string> Figures(this TestWarehouse warehouse, string indicator, string period, params string[] places) =>
        [.. places.Select(place => $"{place} {Figure(warehouse, indicator, period, place)}")];

    private static string Figure(TestWarehouse warehouse, string indicator, string period, string place)
    {
        var (area, breakdown) = (place.Split(' ', 2)[0], place.Contains(' ', StringComparison.Ordinal) ? place.Split(' ', 2)[1] : "");
        var parts = warehouse.Rows($"""
            select v.numerator, v.denominator, v.value, v.note from ind_value v
            where v.indicator_code = '{indicator}' and v.period_code = '{period}' and v.area_code = '{area}' and v.breakdown = '{breakdown}'
            """).SingleOrDefault()?.Split('|');
        return parts is null ? "is not measured"
            : $"{Number(parts[0])}/{Number(parts[1])} {(parts[2].Length > 0 ? "= " + Number(parts[2]) : "")}{parts[3]}".TrimEnd();
    }

    private static string Number(string text) => text.Length == 0 ? "-" : double.Parse(text, CultureInfo.InvariantCulture).ToString("0.###", CultureInfo.InvariantCulture);
}
