using System.Globalization;
using System.Text.Json;

namespace Analytics.Tests.House;

/// <summary>What every entry of the catalogue of indicators must hold, so that it can be measured, published and read in both languages.</summary>
internal sealed class CatalogueRules
{
    private static readonly string[] Keys =
    [
        "indicator_code", "version_no", "valid_from", "change_sv", "change_en", "adoption", "priority", "state", "reason_sv", "reason_en", "name_sv", "name_en",
        "definition_sv", "definition_en", "numerator_sv", "numerator_en", "denominator_sv", "denominator_en", "unit_sv", "unit_en", "multiplier", "value_method",
        "interval_method", "dependence", "decimals", "polarity", "goals", "levels", "period_kinds", "breakdowns", "feeds", "protected", "minimum_base", "audience",
        "source_sv", "source_en", "recipient_sv", "recipient_en", "caveat_sv", "caveat_en", "sort_order",
    ];

    // Texts that must be there, and those that may be empty; with the longest that the column of dim_indicator takes.
    private static readonly (string Text, int Longest)[] Needed = [("name", 200), ("definition", 2000), ("numerator", 1000), ("denominator", 1000), ("unit", 100), ("source", 400), ("recipient", 200)];
    private static readonly (string Text, int Longest)[] Free = [("change", 1000), ("reason", 1000), ("caveat", 2000)];
    private static readonly string[] Sentences = ["change", "reason", "definition", "numerator", "denominator", "caveat"];

    private static readonly Dictionary<string, string[]> Choices = new(StringComparer.Ordinal)
    {
        ["adoption"] = ["proposed", "adopted"],
        ["priority"] = ["1", "2", "3"],
        ["state"] = ["measured", "no_source", "no_definition"],
        ["value_method"] = ["rate", "share", "mean", "count", "median", "need", "derived", "none"],
        ["dependence"] = ["", "talks"],
        ["decimals"] = ["0", "1", "2", "3"],
        ["polarity"] = ["+", "-", "0", "="],
        ["protected"] = ["none", "numerator", "share", "denominator"],
        ["audience"] = ["öppen", "styrgrupp", "handläggare"],
        ["levels"] = ["county", "care_area", "association", "municipality", "outside"],
        ["period_kinds"] = ["month", "quarter", "half_year", "year", "school_term", "iop_year", "rolling_year"],
        ["goals"] = ["MB1", "MB2", "MB3", "MB4", "MB5", "MB6", "MB7", "FC", "ÖK"],
        ["role"] = ["events", "list", "base"],
        ["touches"] = ["period", "all"],
    };

    private static readonly Dictionary<string, string[]> Intervals = new(StringComparer.Ordinal)
    {
        ["rate"] = ["byar", "none"],
        ["share"] = ["wilson", "none"],
        ["mean"] = ["none"],
        ["count"] = ["none"],
        ["median"] = ["order", "none"],
        ["need"] = ["range"],
        ["derived"] = ["derived"],
        ["none"] = ["none"],
    };

    private readonly IReadOnlySet<string> feeds;
    private readonly JsonElement entry;
    private readonly string path;
    private readonly List<string> messages = [];

    private CatalogueRules(string path, JsonElement entry, IReadOnlySet<string> feeds)
    {
        this.path = path;
        this.entry = entry;
        this.feeds = feeds;
    }

    private bool IsMeasured => Text("state") == "measured";

    /// <summary>What is wrong in one file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="feeds">The feeds that there are.</param>
    /// <param name="isThere">Whether there is a file of the repository.</param>
    public static List<string> Messages(string path, string text, IReadOnlySet<string> feeds, Func<string, bool> isThere)
    {
        using var json = JsonDocument.Parse(text);
        var rules = new CatalogueRules(path, json.RootElement, feeds);
        if (rules.HasItsKeys())
        {
            rules.LookAtTexts();
            rules.LookAtState();
            rules.LookAtChoices();
            rules.LookAtViews(isThere);
        }

        return rules.messages;
    }

    private bool HasItsKeys()
    {
        var keys = entry.EnumerateObject().Select(property => property.Name).Where(name => name != "has_whole").ToList();
        Say(keys.SequenceEqual(Keys), "keys", $"write exactly these, in this order: {string.Join(", ", Keys)} (has_whole may stand after breakdowns); missing {string.Join(", ", Keys.Except(keys))}, unknown {string.Join(", ", keys.Except(Keys))}");
        return messages.Count == 0;
    }

    private void LookAtTexts()
    {
        foreach (var (text, longest) in Needed.Concat(Free))
        {
            var (swedish, english) = (Text(text + "_sv"), Text(text + "_en"));
            Say(swedish.Trim() == swedish && english.Trim() == english, text, "blanks at an end; take them away");
            Say((swedish.Length == 0) == (english.Length == 0), text, "is empty in one language only; write both");
            Say(swedish.Length <= longest && english.Length <= longest, text, string.Create(CultureInfo.InvariantCulture, $"is longer than the {longest} characters of its column; shorten it"));
            Say(!swedish.Any(char.IsLetter) || swedish != english, text, "is the same in both languages; translate it");
            Say(!Sentences.Contains(text) || ((string[])[swedish, english]).All(sentence => sentence.Length == 0 || sentence.EndsWith('.')), text, "is a sentence without a full stop; end it with one");
        }

        Needed.Select(needed => needed.Text).ToList().ForEach(text => Say(Text(text + "_sv").Length > 0, text, "is missing; write it in both languages"));
        Say((Text("version_no") == "1") == (Text("change_sv").Length == 0), "change", "tell what a later version than the first changed, and only then");
        Say(DateOnly.TryParseExact(Text("valid_from"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "valid_from", "write a day as 2025-07-01");
    }

    private void LookAtState()
    {
        Say(IsMeasured == (Text("reason_sv").Length == 0), "reason", "say why it is not measured and who could change that, and only then");
        Say(IsMeasured == (Text("value_method") != "none"), "value_method", "is none exactly where nothing is measured");
        foreach (var list in (string[])["levels", "period_kinds", "feeds"])
        {
            Say(IsMeasured == (entry.GetProperty(list).GetArrayLength() > 0), list, "is empty exactly where nothing is measured");
        }

        Say(IsMeasured || entry.GetProperty("breakdowns").GetArrayLength() == 0, "breakdowns", "is empty where nothing is measured");
        Say(!entry.TryGetProperty("has_whole", out var whole) || whole.GetBoolean() || entry.GetProperty("breakdowns").GetArrayLength() > 0, "has_whole", "is false, but there is no breakdown either");
    }

    private void LookAtChoices()
    {
        foreach (var (name, known) in Choices.Where(choice => choice.Key is not ("role" or "touches")))
        {
            var given = entry.GetProperty(name).ValueKind == JsonValueKind.Array ? Items(name) : name == "goals" ? Text(name).Split(' ', StringSplitOptions.RemoveEmptyEntries) : [Text(name)];
            given.Except(known).ToList().ForEach(unknown => Say(false, name, $"'{unknown}' is not known; use {string.Join(", ", known)}"));
        }

        Say(Intervals.GetValueOrDefault(Text("value_method"), []).Contains(Text("interval_method")), "interval_method", $"does not go with {Text("value_method")}");
        // Expected need and what measures the follow-up itself (K12, Q) belong to no single point.
        Say(Text("goals").Length > 0 || Text("indicator_code") is "K12" or ['N' or 'Q', ..], "goals", "name a point of the målbild, FC or ÖK");
        foreach (var feed in entry.GetProperty("feeds").EnumerateArray())
        {
            var name = feed.GetProperty("feed").GetString()!;
            Say(feeds.Contains(name), "feeds", $"'{name}' is no feed of dim_feed.csv");
            Say(Choices["role"].Contains(feed.GetProperty("role").GetString()) && Choices["touches"].Contains(feed.GetProperty("touches").GetString()), "feeds", $"{name}: role is events, list or base, touches is period or all");
        }

        Say(entry.GetProperty("feeds").EnumerateArray().Select(feed => feed.GetProperty("feed").GetString()).ToHashSet().Count == entry.GetProperty("feeds").GetArrayLength(), "feeds", "names a feed twice");
    }

    private void LookAtViews(Func<string, bool> isThere)
    {
        var isCounted = IsMeasured && Text("value_method") != "derived";
        foreach (var view in ((string[])["ind", "base"]).Select(kind => $"warehouse-sql/5-indicators/{kind}_{Text("indicator_code")}.sql"))
        {
            Say(isThere(view) == isCounted, view, isCounted ? "is missing; a measured indicator counts in it and is traced through it" : "counts what the catalogue does not measure; take it away");
        }
    }

    private IEnumerable<string> Items(string name) => entry.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);

    private string Text(string name) => entry.GetProperty(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : entry.GetProperty(name).GetRawText();

    private void Say(bool holds, string what, string message)
    {
        if (!holds)
        {
            messages.Add($"{path}:1: {what}: {message}");
        }
    }
}
