using System.Globalization;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>Which two releases are set against each other.</summary>
/// <param name="known">Those that the reader may know of, the latest first.</param>
public sealed class ReleasePair(IReadOnlyList<Release> known)
{
    /// <summary>Stands in the API's addresses for what is published now.</summary>
    public const string Published = "published";

    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The release with a code; null when there is none.</summary>
    public Release? Named(string code) => known.FirstOrDefault(release => release.ReleaseCode == code);

    /// <summary>The earlier one; null, and why, when there is none.</summary>
    /// <param name="now">The later release; null for what is published now.</param>
    /// <param name="against">The earlier one's code; empty for the one before, or that of the day.</param>
    /// <param name="since">A day: the newest release that was public by the end of it.</param>
    /// <param name="language">The language of the reason.</param>
    /// <param name="why">Why there is none; empty when there is.</param>
    public Release? Before(Release? now, string? against, string? since, Language language, out string why)
    {
        why = "";
        var others = known.Where(release => release.ReleaseKey != now?.ReleaseKey && release.State != ReleaseState.Removed).ToList();
        if (!string.IsNullOrEmpty(against))
        {
            var named = others.Find(release => release.ReleaseCode == against);
            why = named is not null ? "" : against == now?.ReleaseCode ? language[Texts.ChangesItself] : language.Say(Texts.ChangesUnknown, Remark.Echo(against));
            return named;
        }

        var open = others.FindAll(release => release.IsOpen);
        if (!string.IsNullOrEmpty(since))
        {
            if (!IsDay(since, out var day))
            {
                why = language.Say(Texts.ChangesWrongDay, Remark.Echo(since));
                return null;
            }

            var byDay = open.FindAll(release => Language.DayOf(release.PublicFrom) <= day);
            var earlier = byDay.Find(release => now is null || IsBefore(release, now));
            why = earlier is not null ? "" : byDay.Count > 0 ? language[Texts.ChangesNoneBefore] : language.Say(Texts.ChangesNoneByDay, language.Day(WarehouseSql.Calendar.Key(day)));
            return earlier;
        }

        var before = open.Find(release => now is null || IsBefore(release, now));
        why = before is null ? language[now is null ? Texts.ReportsNone : Texts.ChangesNoneBefore] : "";
        return before;
    }

    /// <summary>Whether a text is a day.</summary>
    public static bool IsDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool IsBefore(Release release, Release now) =>
        string.CompareOrdinal(release.PublicFrom, now.PublicFrom) is var order && (order < 0 || order == 0 && release.ReleaseKey < now.ReleaseKey);
}
