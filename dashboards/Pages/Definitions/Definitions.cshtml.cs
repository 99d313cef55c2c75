using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>The catalogue as readers need it: every indicator by group, those that are not measured as visible as the others.</summary>
public sealed class DefinitionsModel(Reading reading, CatalogueRows rows) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.CatalogueTitle];

    /// <summary>The whole catalogue.</summary>
    public IReadOnlyList<CatalogueEntry> All { get; private set; } = [];

    /// <summary>What is looked for.</summary>
    public CatalogueFilter Filter { get; private set; } = new("", "", "");

    /// <summary>What was asked for and does not exist.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>Whether there is a catalogue to read.</summary>
    public bool HasCatalogue => Reading.State is WarehouseState.Published or WarehouseState.Empty;

    /// <summary>What fits.</summary>
    public IReadOnlyList<CatalogueEntry> Found => [.. All.Where(Filter.Fits)];

    // More whole entries than so are a book and no page; a group's are fewer.
    private const int MostWhole = 40;

    /// <summary>Whether every field of each entry stands on the page.</summary>
    public bool IsWhole => Found.Count <= MostWhole;

    /// <summary>Points of the goals that some entry belongs to.</summary>
    public IReadOnlyList<string> Goals => [.. CatalogueOrder.Goals.Where(goal => All.Any(entry => entry.GoalCodes.Contains(goal)))];

    /// <summary>Groups that some entry belongs to.</summary>
    public IReadOnlyList<string> Groups => [.. CatalogueOrder.Groups.Where(letter => All.Any(entry => entry.Group == letter))];

    /// <summary>The states that can be chosen, with their words.</summary>
    public IReadOnlyList<(string Code, string Words)> States =>
        [.. CatalogueFilter.States.Where(state => All.Any(new CatalogueFilter("", "", state).Fits))
            .Select(state => (state, L[state == CatalogueFilter.NotMeasured ? Texts.StateNotMeasured : CodeWords.Measured(state)]))];

    /// <summary>Reads the catalogue.</summary>
    public void OnGet(string? goal, string? group, string? state)
    {
        if (!HasCatalogue)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        All = Reading.Whole(rows.All);
        Filter = CatalogueFilter.Of(goal, group, state);
        foreach (var asked in new[] { (goal, Filter.Goal), (group, Filter.Group), (state, Filter.State) }.Where(part => !string.IsNullOrEmpty(part.Item1) && part.Item2 == ""))
        {
            Remarks.Add(L.Say(Texts.CatalogueUnknown, Remark.Echo(asked.Item1!)));
        }
    }

    /// <summary>How many fit a choice, for the table of goals.</summary>
    public int Count(string goal, string state) => All.Count(new CatalogueFilter(goal, "", state).Fits);

    /// <summary>The address of a choice.</summary>
    public string To(string goal, string state) =>
        Site.To("/definitioner") + Chosen(("goal", goal), ("state", state));

    /// <summary>The address of a file with what fits.</summary>
    public string FileAddress(string extension) => Site.To("/definitioner." + extension) + Chosen(("goal", Filter.Goal), ("group", Filter.Group), ("state", Filter.State));

    /// <summary>The address of the same choice in the open API.</summary>
    public string ApiAddress => Site.Neutral("/api/v1/indicators") + Chosen(
        ("goal", Filter.Goal), ("group", Filter.Group), ("state", Filter.State), ("page_size", "1000"));

    private static string Chosen(params (string Name, string Value)[] parts) =>
        QueryString.Create(parts.Where(part => part.Value != "").Select(part => KeyValuePair.Create(part.Name, (string?)part.Value))).Value ?? "";
}
