namespace Analytics.Dashboards.Figures;

/// <summary>A feed that an indicator is made of.</summary>
public sealed class CatalogueFeed
{
    [System.Text.Json.Serialization.JsonIgnore]
    public string IndicatorCode { get; init; } = "";
    public string Feed { get; init; } = "";
    public string NameSv { get; init; } = "";
    public string NameEn { get; init; } = "";

    /// <summary>events, list or base.</summary>
    public string Role { get; init; } = "";
    public int IsMain { get; init; }
}

/// <summary>Everything that the catalogue says of one indicator.</summary>
public sealed class CatalogueEntry : Indicator
{
    /// <summary>The group's letter, which its code begins with.</summary>
    public string Group => IndicatorCode[..1];

    /// <summary>The kinds of area it is measured for.</summary>
    public IReadOnlyList<string> Levels { get; set; } = [];

    /// <summary>The kinds of period it is measured for.</summary>
    public IReadOnlyList<string> PeriodKinds { get; set; } = [];

    /// <summary>What it is broken down by, beside the whole.</summary>
    public IReadOnlyList<string> Breakdowns { get; set; } = [];

    /// <summary>The feeds it is made of, the main one first.</summary>
    public IReadOnlyList<CatalogueFeed> Feeds { get; set; } = [];

    /// <summary>The versions of its definition.</summary>
    public IReadOnlyList<IndicatorVersion> Versions { get; set; } = [];

    /// <summary>Whether there is a published figure of it, shown or hidden.</summary>
    public bool HasFigures { get; set; }
}

/// <summary>What a reader looks for in the catalogue; empty for everything.</summary>
/// <param name="Goal">A point of the shared goals, such as MB1.</param>
/// <param name="Group">A group's letter.</param>
/// <param name="State">measured, no_source or no_definition, or <c>not_measured</c> for both of the last.</param>
public sealed record CatalogueFilter(string Goal, string Group, string State)
{
    /// <summary>Not measured, for whatever reason.</summary>
    public const string NotMeasured = "not_measured";

    /// <summary>The states that can be looked for.</summary>
    public static IReadOnlyList<string> States { get; } = ["measured", NotMeasured, "no_source", "no_definition"];

    /// <summary>What an address asks for; what does not exist is not looked for.</summary>
    public static CatalogueFilter Of(string? goal, string? group, string? state) =>
        new(Known(goal, CatalogueOrder.Goals), Known(group, CatalogueOrder.Groups), Known(state, States));

    private static string Known(string? asked, IReadOnlyList<string> known) => asked is not null && known.Contains(asked) ? asked : "";

    /// <summary>Whether anything is looked for.</summary>
    public bool IsEmpty => Goal + Group + State == "";

    /// <summary>Whether an entry fits.</summary>
    public bool Fits(CatalogueEntry entry) =>
        (Goal == "" || entry.GoalCodes.Contains(Goal)) && (Group == "" || entry.Group == Group)
        && (State == "" || entry.State == State || State == NotMeasured && !entry.IsMeasured);
}

/// <summary>The queries behind the catalogue.</summary>
public sealed class CatalogueRows(Reading reading)
{
    private sealed class Member
    {
        public string IndicatorCode { get; init; } = "";
        public string Name { get; init; } = "";
    }

    /// <summary>The whole catalogue, in its order.</summary>
    public List<CatalogueEntry> All()
    {
        var entries = reading.Query<CatalogueEntry>($"""
            select {IndicatorRows.Entry}
            from   pub_indicator i
            order by i.sort_order, i.indicator_code
            """);
        var levels = Members("select indicator_code, area_kind as name from pub_indicator_level");
        var periods = Members("select indicator_code, period_kind as name from pub_indicator_period");
        var breakdowns = Members("select indicator_code, breakdown_kind as name from pub_indicator_breakdown order by breakdown_kind");
        var figures = reading.Query<string>("select distinct indicator_code from pub_value where status in ('shown', 'hidden')").ToHashSet();
        var feeds = reading.Query<CatalogueFeed>("""
            select i.indicator_code, i.feed, f.name_sv, f.name_en, i.role, i.is_main
            from   pub_indicator_feed i
            join   pub_feed f on f.feed = i.feed
            order by i.is_main desc, f.sort_order
            """).ToLookup(row => row.IndicatorCode);
        var versions = reading.Query<IndicatorVersion>("""
            select indicator_code, version_no, valid_from, change_sv, change_en
            from   pub_indicator_version
            order by version_no
            """).ToLookup(row => row.IndicatorCode);
        foreach (var entry in entries)
        {
            entry.Levels = [.. CatalogueOrder.Levels.Intersect(levels[entry.IndicatorCode])];
            entry.PeriodKinds = [.. CatalogueOrder.Periods.Intersect(periods[entry.IndicatorCode])];
            entry.Breakdowns = [.. breakdowns[entry.IndicatorCode]];
            entry.Feeds = [.. feeds[entry.IndicatorCode]];
            entry.Versions = [.. versions[entry.IndicatorCode]];
            entry.HasFigures = figures.Contains(entry.IndicatorCode);
        }

        return entries;
    }

    private ILookup<string, string> Members(string sql) => reading.Query<Member>(sql).ToLookup(row => row.IndicatorCode, row => row.Name);
}

/// <summary>In which order the catalogue tells things.</summary>
public static class CatalogueOrder
{
    /// <summary>Kinds of area, the largest first.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["county", "care_area", "association", "municipality", "outside", "partnership"];

    /// <summary>Kinds of period, the shortest first.</summary>
    public static IReadOnlyList<string> Periods { get; } = ["month", "quarter", "half_year", "school_term", "year", "iop_year", "rolling_year"];

    /// <summary>Points of the shared goals, and the two agreements.</summary>
    public static IReadOnlyList<string> Goals { get; } = ["MB1", "MB2", "MB3", "MB4", "MB5", "MB6", "MB7", "FC", "ÖK"];

    /// <summary>Groups of indicators, by letter.</summary>
    public static IReadOnlyList<string> Groups { get; } = ["K", "N", "H", "U", "J", "C", "P", "O", "S", "Q"];
}
