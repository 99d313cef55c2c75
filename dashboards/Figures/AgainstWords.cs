using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>A comparison in a table's cell: what it is compared with, and how.</summary>
/// <param name="standing">The figure.</param>
/// <param name="language">The reader's.</param>
public sealed class AgainstWords(Standing standing, Language language)
{
    private readonly Amounts amounts = new(standing.Unit, standing.Indicator.Decimals, language);

    /// <summary>The figure of what it is compared with; a dash where there is none.</summary>
    public string Reference(string comparator) => standing.Against(comparator) is { ReferenceValue: { } value } row ? amounts.WithSign(value) + PartsOf(row)
        : comparator == "county" && standing.County is { IsShown: true, Value: { } county } ? amounts.WithSign(county)
        : "–";

    /// <summary>How the place lies against it; empty where that cannot be said.</summary>
    public string Verdict(string comparator) => standing.Against(comparator) is not { } row ? "" : language[Word(row)] + Judged(Mark(comparator));

    /// <summary>good, poor or same, for the sign beside the words; empty where nothing is judged. That nothing differs needs no direction that is good.</summary>
    public string Mark(string comparator) => standing.Against(comparator) is { } row ? MarkOf(row) : "";

    /// <summary>The sign of the latest change since a year before.</summary>
    public string ChangeMark => standing.Change is { } change ? MarkOf(change.Row) : "";

    // A mean of those whose figure is shown; of all it need not be said.
    private string PartsOf(Comparison row) => row is { PartCount: { } count, PartTotal: { } total } && count < total ? " " + language.Say(Texts.FromParts, count, total) : "";

    private string Judged(string mark) => mark switch
    {
        "good" => language[Texts.WhichIsBetter],
        "poor" => language[Texts.WhichIsWorse],
        _ => "",
    };

    private static Text Word(Comparison row) => row.Verdict switch
    {
        "higher" => row.LimitLow is null ? Texts.MovedUp : Texts.MovedUpSurely,
        "lower" => row.LimitLow is null ? Texts.MovedDown : Texts.MovedDownSurely,
        "similar" => row.LimitLow is null ? Texts.VerdictAlike : Texts.MovedByChance,
        _ => Texts.MovedTooFew,
    };

    private string MarkOf(Comparison row) => Judgements.Certain(standing.Indicator, row) switch
    {
        > 0 => "good",
        < 0 => "poor",
        _ => row.Verdict == "similar" ? "same" : "",
    };
}
