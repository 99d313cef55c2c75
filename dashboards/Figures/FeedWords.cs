using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What is said of a feed: its rhythm, how it stands, and what to do about refused lines.</summary>
public static class FeedWords
{
    // A year without 29 February, so that the day in words is that of most years.
    private static readonly DateOnly YearEnd = new(2026, 12, 31);

    /// <summary>How often it comes and by when: <c>varje månad, senast 15 dagar efter månadens slut</c>.</summary>
    public static string Rhythm(FeedRow feed, Language language) => feed.PeriodKind switch
    {
        "month" => language.Say(Texts.RhythmMonth, feed.ExpectedAfterDays),
        "quarter" => language.Say(Texts.RhythmQuarter, feed.ExpectedAfterDays),
        "half_year" => language.Say(Texts.RhythmHalfYear, feed.ExpectedAfterDays),
        _ => language.Say(feed.ExpectedAfterDays < 0 ? Texts.RhythmSameYear : Texts.RhythmYear,
            YearEnd.AddDays((int)feed.ExpectedAfterDays).ToString("d MMMM", language.Culture)),
    };

    /// <summary>How it stands: <c>sen sedan 26 oktober 2026</c>.</summary>
    public static string State(FeedStatus status, Language language) => status.State switch
    {
        FeedState.OnTime => language[Texts.FeedOnTime],
        FeedState.Awaited => language[status.Feed.LastDelivery is null ? Texts.FeedAwaitedFirst : Texts.FeedAwaited],
        FeedState.Late => language.Say(Texts.FeedLate, language.Day(status.LateSince!.Value)),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status.State, null),
    };

    /// <summary>What is missing of a feed that is late; empty for others.</summary>
    public static string Missing(FeedStatus status, Language language) => status.Late.Count switch
    {
        0 => "",
        1 => language.Say(Texts.FeedMissingOne, Label(status.Late[0], language)),
        _ => language.Say(Texts.FeedMissing, status.Late.Count, Label(status.Late[0], language)),
    };

    /// <summary>What comes next and when: <c>15 december 2026 (november 2026)</c>.</summary>
    public static string Next(FeedStatus status, Language language) =>
        status.Next is { } next ? language.Say(Texts.FeedNext, language.Day(next.ExpectedDay), Label(next, language)) : "–";

    /// <summary>How far the data reach; words and never a nought when nothing has come.</summary>
    public static string DataThrough(FeedRow feed, Language language) =>
        feed.DataThrough is { } day ? language.Day(day) : language[Texts.FeedNothingInForce];

    /// <summary>A feed's name.</summary>
    public static string Name(FeedRow feed, Language language) => language.Of(feed.NameSv, feed.NameEn);

    /// <summary>A period's name.</summary>
    public static string Label(FeedPeriodRow period, Language language) => language.Of(period.LabelSv, period.LabelEn);

    /// <summary>How a period stands: levererad, sen sedan …, väntar på leverans, väntas ….</summary>
    public static string State(FeedPeriodRow period, PeriodState state, Language language) => state switch
    {
        PeriodState.Delivered => language[Texts.PeriodDelivered],
        PeriodState.Late => language.Say(Texts.PeriodLate, language.Day(period.LateDay)),
        PeriodState.Awaited => language[Texts.FeedAwaited],
        PeriodState.Ahead => language[Texts.PeriodAhead],
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>What the sender is to do about lines that broke a rule: the rule's own advice, or what the column may hold.</summary>
    public static string Advice(string rule, string column, IEnumerable<FeedColumnRow> columns, Language language) =>
        CodeWords.Rule(rule) is { } advice ? language[advice]
        : columns.FirstOrDefault(known => known.ColumnName == column) is { } found ? language.Of(found.DomainSv, found.DomainEn)
        : language[Texts.RuleOther];
}
