using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>Every ground of the law in every municipality: whether there is an offer for the children, and how near.</summary>
public sealed class MatrixModel(Reading reading, OfferReader offers) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.MatrixTitle];

    /// <summary>What is shown; null when there is nothing to read.</summary>
    public OfferFigure? Figure { get; private set; }

    /// <summary>Its cells.</summary>
    public CoverageMatrix Matrix { get; private set; } = null!;

    /// <summary>What the offers say.</summary>
    public OfferWords Words => new(Figure!, L);

    /// <summary>Reads the offers.</summary>
    public void OnGet(string? age, string? area, string? period)
    {
        if (Reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        // Grounds are the columns, and the other parts of the choice would empty the table without anybody seeing why.
        Figure = Reading.Whole(() => offers.Read(new OfferAsked(null, age, null, null, null, area, period)));
        if (Figure is not null)
        {
            Matrix = new CoverageMatrix(Figure);
        }
    }

    /// <summary>How many cells are filled, which ground is met worst, and where nothing is.</summary>
    public IReadOnlyList<string> Lead()
    {
        if (Figure!.Municipalities.Count == 1)
        {
            return LeadOfOne(Figure.Municipalities[0]);
        }

        var (all, lacking) = (Matrix.Count, Matrix.LackingAll);
        var sentences = new List<string> { WithChoice(L.Say(Texts.MatrixLead, L.Day(Figure.Day), all - lacking, all, Figure.LegalGrounds.Count, lacking)) };
        if (Figure.Filter.Ages.Count > 0)
        {
            sentences.Add(L.Say(Texts.MatrixLeadAges, AgeLabel));
        }

        if (Matrix.Worst is { Count: > 0 } worst)
        {
            sentences.Add(worst.Count == 1
                ? L.Say(Texts.MatrixWorst, Words.Ground(worst[0]), Matrix.Lacking(worst[0].Code), Figure.Municipalities.Count)
                : L.Say(Texts.MatrixWorstSeveral, L.List([.. worst.Select(Words.Ground)]), Matrix.Lacking(worst[0].Code), Figure.Municipalities.Count));
        }

        if (Matrix.LackingEverything is { Count: > 0 } places)
        {
            sentences.Add(L.Say(places.Count == 1 ? Texts.MatrixEverythingOne : Texts.MatrixEverything, places.Count, L.List([.. places.Select(place => place.NameSv)])));
        }

        if (lacking > 0)
        {
            sentences.Add(Matrix.CountOf(Coverage.None) == 0 ? L[Texts.MatrixRemoteAll]
                : Matrix.CountOf(Coverage.Remote) == 0 ? L[Texts.MatrixRemoteNone]
                : L.Say(Texts.MatrixRemote, Matrix.CountOf(Coverage.Remote), Matrix.CountOf(Coverage.None)));
        }

        return sentences;
    }

    // Of one municipality a person would name the grounds, not count cells.
    private List<string> LeadOfOne(AreaRow place)
    {
        var grounds = Figure!.LegalGrounds.ToLookup(ground => Matrix[place.Area, ground.Code], Words.Ground);
        string[] met = [.. Figure.LegalGrounds.Where(ground => Matrix[place.Area, ground.Code].IsPhysical()).Select(Words.Ground)];
        var lead = L.Say(met.Length == 0 ? Texts.MatrixPlaceNone : met.Length == Figure.LegalGrounds.Count ? Texts.MatrixPlaceAll : Texts.MatrixPlaceSome,
            L.Day(Figure.Day), place.NameSv, met.Length, Figure.LegalGrounds.Count, L.List(met));
        var sentences = new List<string> { WithChoice(lead) };
        if (Figure.Filter.Ages.Count > 0)
        {
            sentences.Add(L.Say(Texts.MatrixLeadAges, AgeLabel));
        }

        Add(sentences, Texts.MatrixPlaceRemote, [.. grounds[Coverage.Remote]]);
        Add(sentences, Texts.MatrixPlaceNothing, [.. grounds[Coverage.None]]);
        return sentences;
    }

    private string WithChoice(string sentence) => Words.Choice == "" ? sentence : $"{Words.Choice} {sentence}";

    private void Add(List<string> sentences, Text text, string[] grounds)
    {
        if (grounds.Length > 0)
        {
            sentences.Add(L.Say(text, L.List(grounds)));
        }
    }

    /// <summary>How the cells hang together with the measure U03.</summary>
    public string Note => Figure!.Filter.IsEmpty
        ? L.Say(Texts.MatrixNote, Matrix.Count - Matrix.CountOf(Coverage.None), Matrix.Count, Matrix.Count - Matrix.LackingAll)
        : L[Texts.MatrixNoteChosen];

    /// <summary>A cell in a word.</summary>
    public string Word(Coverage coverage) => L[coverage switch
    {
        Coverage.Own => Texts.ShortOwn,
        Coverage.Elsewhere => Texts.ShortElsewhere,
        Coverage.Remote => Texts.ShortRemote,
        _ => Texts.ShortNone,
    }];

    /// <summary>What the word of a cell means.</summary>
    public string Explain(Coverage coverage) => L[coverage switch
    {
        Coverage.Own => Texts.ExplainOwn,
        Coverage.Elsewhere => Texts.ExplainElsewhere,
        Coverage.Remote => Texts.ExplainRemote,
        _ => Texts.ExplainNone,
    }];

    /// <summary>The offers, with the choice and more.</summary>
    public string ToOffers(params (string Name, string? Value)[] more) => Site.To("/utbud", [.. Choices.Where(part => !more.Any(change => change.Name == part.Name)), .. more]);

    /// <summary>The table as a file.</summary>
    public string FileAddress => Site.To("/tackning.csv", Choices);

    /// <summary>The chosen age in words.</summary>
    public string AgeLabel => Words.Age(Figure!.Filter.Ages[0]);

    private (string Name, string? Value)[] Choices =>
    [
        ("age", Figure!.Filter.Ages.Count == 0 ? null : Figure.Filter.Ages[0]), ("area", Figure.Filter.Areas.Count == 0 ? null : Figure.Filter.Areas[0]),
        ("period", Figure.IsLatest ? null : Figure.Period),
    ];
}
