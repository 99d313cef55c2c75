using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>The catalogue as readers need it: every indicator by group, those that are not measured as visible as the others.</summary>
public sealed class DefinitionsModel(Reading reading, CatalogueRows rows) : SitePage(reading)
{
    private static readonly string[] AllStates = ["measured", CatalogueFilter.NotMeasured, "no_source", "no_definition"];

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

    /// <summary>Points of the goals that some entry belongs to.</summary>
    public IReadOnlyList<string> Goals => [.. CatalogueOrder.Goals.Where(goal => All.Any(entry => entry.GoalCodes.Contains(goal)))];

    /// <summary>Groups that some entry belongs to.</summary>
    public IReadOnlyList<string> Groups => [.. CatalogueOrder.Groups.Where(letter => All.Any(entry => entry.Group == letter))];

    /// <summary>The states that can be chosen, with their words.</summary>
    public IReadOnlyList<(string Code, string Words)> States =>
        [.. AllStates.Where(state => All.Any(new CatalogueFilter("", "", state).Fits))
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
        Filter = new CatalogueFilter(Known(goal, CatalogueOrder.Goals), Known(group, CatalogueOrder.Groups), Known(state, AllStates));
    }

    /// <summary>How many fit a choice, for the table of goals.</summary>
    public int Count(string goal, string state) => All.Count(new CatalogueFilter(goal, "", state).Fits);

    /// <summary>The address of a choice.</summary>
    public string To(string goal, string state) =>
        Site.To("/definitioner") + QueryString.Create(new[] { ("goal", goal), ("state", state) }.Where(part => part.Item2 != "").Select(part => KeyValuePair.Create(part.Item1, (string?)part.Item2)));

    /// <summary>The address of the same choice in the open API.</summary>
    public string ApiAddress => Site.Neutral("/api/v1/indicators") + QueryString.Create(
        new[] { ("goal", Filter.Goal), ("group", Filter.Group), ("state", Filter.State), ("page_size", "1000") }.Where(part => part.Item2 != "").Select(part => KeyValuePair.Create(part.Item1, (string?)part.Item2)));

    private string Known(string? asked, IReadOnlyList<string> known)
    {
        if (string.IsNullOrEmpty(asked) || known.Contains(asked))
        {
            return asked ?? "";
        }

        Remarks.Add(L.Say(Texts.CatalogueUnknown, Remark.Echo(asked)));
        return "";
    }
}
