using System.Globalization;
using System.Text.RegularExpressions;

namespace Analytics.Dashboards.Resources;

/// <summary>One of the two languages: which text, which number format, which prefix of the address.</summary>
public sealed partial class Language
{
    /// <summary>The default.</summary>
    public static readonly Language Swedish = new("sv", "sv-SE", "");

    /// <summary>Under <c>/en</c>.</summary>
    public static readonly Language English = new("en", "en-GB", "/en");

    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    [GeneratedRegex(@"(?<=\d) (?=\d{3}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex ThousandsSpace();

    private Language(string tag, string culture, string prefix)
    {
        Tag = tag;
        Prefix = prefix;
        Culture = CultureInfo.GetCultureInfo(culture);
        PlaceOrder = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: false);
    }

    /// <summary>As in <c>lang</c> and <c>hreflang</c>.</summary>
    public string Tag { get; }

    /// <summary>What addresses begin with; empty for Swedish.</summary>
    public string Prefix { get; }

    /// <summary>How numbers and days are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Names of places are Swedish in both languages, so å, ä and ö come last.</summary>
    public StringComparer PlaceOrder { get; }

    /// <summary>The other one.</summary>
    public Language Other => this == Swedish ? English : Swedish;

    /// <summary>A text in this language.</summary>
    public string this[Text text] => this == Swedish ? text.Sv : text.En;

    /// <summary>The one of two texts of the warehouse that is in this language; 1 000 never breaks over two lines.</summary>
    public string Of(string swedish, string english) => ThousandsSpace().Replace(this == Swedish ? swedish : english, "\u00a0");

    /// <summary>A text with values put in; whole numbers and decimals in this language's format.</summary>
    public string Say(Text text, params object?[] values) => string.Format(Culture, this[text], values);

    /// <summary>One form for exactly one, another for every other number; <c>{0}</c> is the number.</summary>
    public string Count(int number, Text one, Text many) => Say(number == 1 ? one : many, number);

    /// <summary>A whole number with the language's thousands separator.</summary>
    public string Whole(double number) => number.ToString("N0", Culture);

    /// <summary>How many lines of a file; words where the number is not told.</summary>
    public string Lines(long? number) => number is { } told ? Whole(told) : this[Texts.RowsHidden];

    /// <summary>A number with so many decimals.</summary>
    public string Number(double number, int decimals) =>
        number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Culture);

    /// <summary>From one number to another; with words between when one is below zero, since a dash would look like its minus.</summary>
    public string Span(double low, double high, int decimals) =>
        Number(low, decimals) + (low < 0 || high < 0 ? this[Texts.To] : "–") + Number(high, decimals);

    /// <summary>A day given as yyyymmdd, such as 30 september 2026.</summary>
    public string Day(long dayKey) =>
        WarehouseSql.Calendar.Day(dayKey).ToString("d MMMM yyyy", Culture);

    /// <summary>The day of a time of the ledger on Swedish clocks, such as 30 september 2026; empty when there is none.</summary>
    public string Date(string? utc) =>
        DateTimeOffset.TryParse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? TimeZoneInfo.ConvertTime(time, Stockholm).ToString("d MMMM yyyy", Culture)
            : "";

    /// <summary>The day of a time of the ledger on Swedish clocks.</summary>
    public static DateOnly DayOf(string utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(WarehouseSql.UtcText.Moment(utc), Stockholm).DateTime);

    /// <summary>A time of the ledger (ISO 8601, UTC), as a clock in Stockholm shows it.</summary>
    public string Time(string? utc) =>
        DateTimeOffset.TryParse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? TimeZoneInfo.ConvertTime(time, Stockholm).ToString(this == Swedish ? "yyyy-MM-dd 'kl.' HH.mm" : "yyyy-MM-dd HH:mm", Culture)
            : "";

    /// <summary>A day of this year and a time in running text, as a clock in Stockholm shows it: 26 november kl. 16.04.</summary>
    /// <param name="time">The time.</param>
    /// <param name="withSeconds">To tell apart what began within one minute.</param>
    public string Clock(DateTimeOffset time, bool withSeconds = false) => TimeZoneInfo.ConvertTime(time, Stockholm).ToString(
        this == Swedish ? withSeconds ? "d MMMM 'kl.'\u00a0HH.mm.ss" : "d MMMM 'kl.'\u00a0HH.mm" : withSeconds ? "d MMMM 'at' HH:mm:ss" : "d MMMM 'at' HH:mm", Culture);

    /// <summary>A list in running text: a, b och c.</summary>
    public string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + this[Texts.And] + items[^1],
    };
}
