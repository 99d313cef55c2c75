using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>How small numbers are protected: in short, how much is hidden now, the method, the plan, and what is not promised.</summary>
public sealed class ProtectionModel(Reading reading, IndicatorRows indicators, ProtectionRows rows) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.ProtectionTitle];

    /// <summary>Whether there is a plan to read.</summary>
    public bool HasCatalogue => Reading.State is WarehouseState.Published or WarehouseState.Empty;

    /// <summary>How much is hidden of every table.</summary>
    public IReadOnlyList<ProtectedTable> Tables { get; private set; } = [];

    /// <summary>The same by kind of area.</summary>
    public IReadOnlyList<ProtectedTable> Levels => ProtectionRows.ByLevel(Tables);

    /// <summary>Which tables are published.</summary>
    public IReadOnlyList<PlannedTable> Plan { get; private set; } = [];

    private Dictionary<string, Indicator> Catalogue { get; set; } = [];

    /// <summary>Reads plan and figures; without a warehouse the method is told all the same.</summary>
    public void OnGet()
    {
        if (!HasCatalogue)
        {
            return;
        }

        Catalogue = indicators.Indicators().ToDictionary(item => item.IndicatorCode);
        (Tables, Plan) = Reading.Whole(() => (rows.Tables(), rows.Plan()));
    }

    /// <summary>Code and name of an indicator.</summary>
    public string NameOf(string indicator) => Catalogue.TryGetValue(indicator, out var found) ? $"{indicator} {L.Of(found.NameSv, found.NameEn)}" : indicator;

    /// <summary>The sentence on the county's figures; empty when there are none.</summary>
    public string CountySentence => Levels.FirstOrDefault(level => level.AreaKind == "county") is not { } county ? ""
        : county.Hidden == 0 ? L.Say(Texts.ProtectionCountyNone, L.Whole(county.Cells))
        : $"{L.Say(Texts.ProtectionCounty, L.Whole(county.Cells), L.Whole(county.Hidden))} {WholesSentence}";

    // What readers need most: the county's figures that are not broken down.
    private string WholesSentence
    {
        get
        {
            var wholes = Tables.Where(table => table is { AreaKind: "county", BreakdownKind: "" }).ToList();
            var (cells, hidden) = (wholes.Sum(table => table.Cells), wholes.Sum(table => table.Hidden));
            return hidden == 0 ? L.Say(Texts.ProtectionWholesNone, L.Whole(cells)) : L.Say(Texts.ProtectionWholes, L.Whole(cells), L.Whole(hidden));
        }
    }

    /// <summary>What a table is broken down by.</summary>
    public string BreakdownOf(string kind) => L[kind == "" ? Texts.TheWholeCapital : CodeWords.BreakdownKind(kind)];

    /// <summary>A kind of area, as the head of a row.</summary>
    public string LevelOf(string kind) => Capital(L[CodeWords.Level(kind)]);

    /// <summary>Words as the beginning of a sentence.</summary>
    public string Capital(string words) => char.ToUpper(words[0], L.Culture) + words[1..];
}
