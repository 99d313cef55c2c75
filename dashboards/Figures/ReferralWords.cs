using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What the page of referrals says, by rule: how many, whether they reach contact and support, how long it takes, and what is not told.</summary>
/// <param name="figure">What is shown.</param>
/// <param name="language">The reader's.</param>
public sealed class ReferralWords(ReferralFigure figure, Language language)
{
    private static readonly string[] OfTheFlow = ["H01", "H04", "H05", "H08"];
    private static readonly string[] Compared = ["H01", "H04", "H08", "H03"];
    private static readonly Unit Percent = new("procent", "per cent");

    /// <summary>The lead: at most four paragraphs.</summary>
    public IReadOnlyList<string> Lead() => figure.Period is null ? []
        : [.. new[] { Referred(), Times(), Decided(), Latest() }.Select(part => string.Join(' ', part)).Where(part => part != "")];

    /// <summary>Whether any figure of the flow may still change.</summary>
    public bool IsPreliminary => OfTheFlow.Any(code => figure.Of(code) is { Note: "preliminary" });

    /// <summary>The shown place by name: länet, Skaraborg.</summary>
    public string Place => figure.Place.AreaKind == "county" ? language.Of(figure.Place.AreaSv, figure.Place.AreaEn) : NameOf(figure.Place);

    /// <summary>The chosen period with a capital.</summary>
    public string Period => Capital(language.Of(figure.Period!.LabelSv, figure.Period.LabelEn));

    /// <summary>An area by the name that it is called.</summary>
    public string NameOf(Cell area) => area.AreaKind == "care_area" && area.CareArea != "" ? area.CareArea : language.Of(area.AreaSv, area.AreaEn);

    /// <summary>An indicator's name.</summary>
    public string Name(string code) => figure.Catalogue.TryGetValue(code, out var entry) ? language.Of(entry.NameSv, entry.NameEn) : code;

    /// <summary>A figure with its sign or unit and its interval, or why there is none.</summary>
    public string Figure(Cell? cell, string code)
    {
        if (cell is null)
        {
            return language[CodeWords.Status("")];
        }

        var unit = figure.Catalogue.TryGetValue(code, out var entry) ? new Unit(entry.UnitSv, entry.UnitEn) : Percent;
        var decimals = entry?.Decimals ?? 1;
        return unit.IsPercent ? CellWords.Figure(cell, unit, decimals, language) : CellWords.FigureWithUnit(cell, unit, decimals, language);
    }

    /// <summary>A figure without interval, for a narrow column.</summary>
    public string Brief(Cell? cell, string code) => cell is { IsShown: true, Value: { } value }
        ? language.Number(value, figure.Catalogue.TryGetValue(code, out var entry) ? entry.Decimals : 1) + (entry is not null ? new Unit(entry.UnitSv, entry.UnitEn).Sign(language) : "")
        : Why(cell);

    /// <summary>How many out of how many; a dash where that says nothing.</summary>
    public string Parts(Cell? cell, string code) => (cell, code) switch
    {
        // The numerator of a median is a sum of days.
        ({ Status: "shown", Denominator: { } contacts }, "H05") => language.Whole(contacts),
        // What a rate is measured against is no whole that its count is part of.
        ({ Status: "shown", Numerator: { } count, Denominator: { } total }, "H01") => language.Say(Texts.MeasuresPerChildren, language.Whole(count), language.Whole(total)),
        ({ Status: "shown", Numerator: { } count, Denominator: { } total }, "H02") => language.Say(Texts.MeasuresPerTalks, language.Whole(count), language.Whole(total)),
        ({ Status: "shown", Numerator: { } count, Denominator: { } total }, _) => language.Say(Texts.MeasuresOf, language.Whole(count), language.Whole(total)),
        _ => "–",
    };

    /// <summary>Why there is no number.</summary>
    public string Why(Cell? cell) => language[CodeWords.Status(cell?.Reason ?? "")];

    /// <summary>Months and quarters: the latest, the one before, and the same a year before.</summary>
    public IEnumerable<string> Latest()
    {
        if (figure.Latest is not { Now: { Numerator: { } count } now } latest)
        {
            yield break;
        }

        var (one, many) = now.Note == "preliminary" ? (Texts.StepLatestPreliminaryOne, Texts.StepLatestPreliminary) : (Texts.StepLatestOne, Texts.StepLatest);
        yield return language.Say(count == 1 ? one : many, language.Whole(count), PeriodOf(now));
        var earlier = new[] { latest.Before, latest.YearBefore }.Where(cell => cell is { IsShown: true, Numerator: not null }).OfType<Cell>().DistinctBy(cell => cell.PeriodCode).ToList();
        if (earlier is [var before, var year])
        {
            yield return language.Say(Texts.StepBeforeBoth, Opening(before), language.Whole(before.Numerator!.Value), PeriodOf(year), language.Whole(year.Numerator!.Value));
        }
        else if (earlier is [var single])
        {
            yield return language.Say(Texts.StepBefore, Opening(single), language.Whole(single.Numerator!.Value));
        }
    }

    /// <summary>How far the data reach, whether the feed is on time, and what is expected next; empty where there is no such feed.</summary>
    public string Freshness()
    {
        if (figure.Feed is not { } status)
        {
            return "";
        }

        var state = FeedWords.State(status, language) + (status.Late.Count > 0 ? ", " + FeedWords.Missing(status, language) : "");
        var parts = new List<string>
        {
            status.Feed.DataThrough is { } day ? language.Say(Texts.ReferralsFreshLine, language.Day(day)) : language[Texts.ReferralsFreshNone],
            language.Say(Texts.ReferralsFreshState, state),
        };
        if (status.Next is not null)
        {
            parts.Add(language.Say(Texts.ReferralsFreshNext, FeedWords.Next(status, language)));
        }

        return string.Join(' ', parts);
    }

    /// <summary>How the decided ones ended, above the reasons.</summary>
    public string Lost() => figure.Of("H08") is { IsShown: true, Numerator: { } lost, Denominator: { } decided } cell
        ? language.Say(Texts.ReasonsSay, language.Whole(lost), language.Whole(decided), Brief(cell, "H08"))
        : language.Say(Texts.ReferralsDecidedHidden, Why(figure.Of("H08")));

    /// <summary>Whether the period has come and no reason in it.</summary>
    public bool LacksReasons => figure.IsDelivered(figure.Period) && figure.ByMember("H08", "reason", figure.Period) is { Count: > 0 } reasons
        && reasons.All(row => row.Cell.Status == "not_delivered");

    /// <summary>Which areas can be told apart from the county, measure by measure.</summary>
    public IReadOnlyList<string> Sides()
    {
        var told = new List<string>();
        foreach (var code in Compared)
        {
            foreach (var (verdict, text) in new[] { ("higher", Texts.AreasAbove), ("lower", Texts.AreasBelow) })
            {
                if (figure.OnSide(code, verdict) is { Count: > 0 } areas)
                {
                    told.Add(language.Say(text, Name(code), Names(areas)));
                }
            }
        }

        return told.Count > 0 || figure.Against.Count == 0 ? told : [language[Texts.AreasNone]];
    }

    private string Names(IEnumerable<Cell> areas) => language.List([.. areas.Select(NameOf)]);

    private IEnumerable<string> Referred()
    {
        if (figure.Of("H01") is not { Status: "shown", Numerator: { } count })
        {
            yield return language.Say(Texts.ReferralsNotShown, Period, Place, Why(figure.Of("H01")));
            yield break;
        }

        yield return language.Say(count == 1 ? Texts.ReferralsOne : Texts.ReferralsMany, language.Whole(count), Period, Place);
        if (figure.Flow[2] is { Count: { } contacts })
        {
            yield return language.Say(Texts.ReferralsContact, language.Whole(contacts));
        }
    }

    private IEnumerable<string> Times()
    {
        if (figure.Of("H04") is { IsShown: true, Numerator: { } inTime, Denominator: { } aged } cell)
        {
            yield return language.Say(Texts.ReferralsInTime, language.Whole(aged), language.Whole(inTime), Brief(cell, "H04"));
        }

        if (figure.Of("H05") is { IsShown: true, Value: { } median })
        {
            yield return language.Say(Texts.ReferralsMedian, Days(median));
        }

        if (figure.Place.AreaKind == "county" && figure.OnSide("H04", "lower") is { Count: > 0 } below)
        {
            yield return language.Say(Texts.AreasInTimeBelow, language.Of(figure.AreaPeriod!.LabelSv, figure.AreaPeriod.LabelEn), Names(below));
        }
    }

    private IEnumerable<string> Decided()
    {
        if (figure.Of("H08") is { IsShown: true } cell && figure.Flow[4] is { Base: { } decided, Count: { } supported, Rest: { } lost })
        {
            yield return language.Say(Texts.ReferralsDecided, language.Whole(decided), language.Whole(supported), language.Whole(lost), Brief(cell, "H08"));
            if (LacksReasons)
            {
                yield return language[Texts.ReferralsReasonsMissing];
            }
        }
        else if (figure.Of("H01") is { Status: "shown" })
        {
            yield return language.Say(Texts.ReferralsDecidedHidden, language[CodeWords.Status(figure.Flow[4].Reason)]);
        }
    }

    // A median of whole days is told without decimals; "1 dagar" is no Swedish.
    private string Days(double median)
    {
        var number = language.Number(median, median == Math.Floor(median) ? 0 : 1);
        return median == 1 ? language.Say(Texts.OneDay, number) : language.Say(Texts.ManyDays, number);
    }

    private string PeriodOf(Cell cell) => language.Of(cell.PeriodSv, cell.PeriodEn);

    // English puts "In" before it, Swedish begins the sentence with it.
    private string Opening(Cell cell) => language == Language.Swedish ? Capital(PeriodOf(cell)) : PeriodOf(cell);

    private string Capital(string text) => char.ToUpper(text[0], language.Culture) + text[1..];
}
