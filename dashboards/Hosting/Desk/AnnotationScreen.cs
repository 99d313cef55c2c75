using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Etl.Deliveries;

namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>What a note must not hold, since everybody reads it.</summary>
public enum AnnotationFault
{
    /// <summary>Nothing is written.</summary>
    Empty,

    /// <summary>It is too long.</summary>
    TooLong,

    /// <summary>A personal identity number.</summary>
    PersonalNumber,

    /// <summary>Something that looks like a telephone number, or another long number that can point to a person.</summary>
    LongNumber,

    /// <summary>An e-mail address.</summary>
    Mail,

    /// <summary>Words that look like a person's name.</summary>
    Name,

    /// <summary>One to four persons, families or talks.</summary>
    SmallCount,
}

/// <summary>
/// Screens a note for persons before it is saved. No list of names is kept: two words with capitals in a row are taken for a name unless they are one of a place,
/// an organisation or a measure, or the first only opens the sentence. It is strict on purpose; whoever writes can say it in other words. A single
/// first name in running text cannot be told from other words, and is left to the writer.
/// </summary>
/// <param name="knownNames">Names of places, organisations, measures and feeds.</param>
public sealed partial class AnnotationScreen(IEnumerable<string> knownNames)
{
    /// <summary>Longest note, in characters.</summary>
    public const int Longest = 200;

    private const string Nouns =
        "barn(?:en|et|s)?|familj(?:en|er|erna)?|person(?:en|er|erna)?|samtal(?:et|en)?|patient(?:en|er|erna)?|flick(?:a|an|or|orna)|pojk(?:e|en|ar|arna)|kill(?:e|en|ar)|tjej(?:en|er)?"
        + "|ungdom(?:en|ar|arna)?|tonåring(?:en|ar|arna)?|förälder|föräldern|föräldrar(?:na)?|mamm(?:a|an|or)|papp(?:a|an|or)|kvinn(?:a|an|or|orna)|män|mannen|männen|elev(?:en|er|erna)?"
        + "|syskon(?:en|et)?|bebis(?:en|ar)?|hänvisning(?:en|ar|arna)?|ärende(?:t|n|na)?|fall(?:et|en)?|individ(?:en|er|erna)?|registrering(?:en|ar|arna)?|anhörig(?:e|a)?|orosanmälan|orosanmälningar"
        + "|dödsfall(?:et|en)?|sip(?:ar)?|child(?:ren)?|famil(?:y|ies)|persons?|people|talks?|patients?|girls?|boys?|parents?|m[ou]thers?|fathers?|wom[ae]n|men|siblings?|referrals?|cases?|teenagers?|deaths?";

    private const string Few = "[1-4]|två|tre|fyra|two|three|four|ett par|enstaka";

    private const string One = "en|ett|one|a single";

    // Between the number and what is counted: an adjective or two, but nothing that is itself what the number counts.
    private const string Word =
        @"(?:\s+(?!kommun|enhet|år|månad|kvartal|veck|dag|vårdcentral|mottagning|område|organisation|insats|procent|punkt|gång|avtal|möte|system|antal|del\b|unit|municipalit|year|month|quarter|week|day|area|organi[sz]ation|per\b|percent|times|number)\p{L}+)";

    // The end of a number, which a thousand, a decimal or a percentage is not.
    private const string NumberEnd = @"(?![\d:]|[.,]\d|[ \u00a0]?\d{3}|\s*(?:%|procent|percent))";

    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        "i", "på", "från", "till", "sedan", "efter", "under", "före", "innan", "hos", "för", "vid", "via", "både", "enligt", "endast", "även", "nu", "när", "att", "om", "men", "och", "alla", "bara",
        "mellan", "inom", "utom", "inklusive", "exklusive", "den", "det", "de", "ny", "nytt", "nya", "utan", "med", "också", "samt", "medan", "eftersom", "där", "här", "kommunen", "kommunerna",
        "organisationen", "föreningen", "enheterna", "in", "from", "since", "after", "before", "the", "at", "for", "with", "without", "only", "also", "when", "and", "but", "all", "between", "both", "new",
    };

    // English writes them with a capital.
    private static readonly HashSet<string> Days = new(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Concat(CultureInfo.InvariantCulture.DateTimeFormat.DayNames).Where(name => name != ""), StringComparer.Ordinal);

    // Words of a name that stand for no person whatever comes before them.
    private static readonly string[] Standing =
    [
        "Västra Götaland", "Västra Götalandsregionen", "Region Västra Götaland", "Göteborgs Stad", "Rädda Barnen", "Röda Korset", "Svenska Kyrkan", "Sahlgrenska Universitetssjukhuset",
        "Södra Älvsborgs Sjukhus", "Skaraborgs Sjukhus", "Statistiska Centralbyrån",
    ];

    private readonly HashSet<string> phrases = [.. knownNames.Concat(Standing).SelectMany(Pairs)];
    private readonly HashSet<string> words = [.. knownNames.SelectMany(name => WordsOf(name).Where(IsCapital).Select(Bare))];

    [GeneratedRegex(@"\p{L}[\p{L}'’-]*|[^\s\p{L}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(@"\S@\S|\S\s*[\[(]\s*(?:at|snabel-?a)\s*[\])]\s*\S|\bsnabel-?a\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MailLike();

    // Days, spans of years and numbers with thousands are no telephone numbers.
    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d[-–/](?:0?[1-9]|1[0-2])(?:[-–/](?:0?[1-9]|[12]\d|3[01]))?(?!\d)|(?<!\d)(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d(?!\d)|(?<![\d+])[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?![ \u00a0-]?\d)", RegexOptions.CultureInvariant)]
    private static partial Regex HarmlessNumber();

    [GeneratedRegex(@"\+?\d(?:[\s\u00a0().–/-]{0,2}\d){6,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongDigits();

    [GeneratedRegex(@"(?<!\p{L})\p{Lu}\.\s?\p{Lu}(?:\.|(?!\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex(@"(?<!\p{L})(?i:fru|herr|dr|doktor|läkaren?|kuratorn?|sköterskan?|sjuksköterskan?|psykologen?|handläggaren?|socionomen?|chefen|mamman?|pappan?|flickan?|pojken?|barnet|patienten|mr|mrs|ms|doctor|nurse)\.?\s+\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"(?<![\p{L}\d.,:–-]|\d[ \u00a0])(?:(?:" + Few + ")" + NumberEnd + @"(?:\s+(?:av|till|eller|of|to|or|-|–)\s+\S+|\s*[–-]\s*\d+)?" + Word + @"{0,2}|(?:" + One + ")" + Word + @"{0,1})\s+(?:" + Nouns + @")(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberFirst();

    [GeneratedRegex(@"(?<!\p{L})(?:" + Nouns + @")(?:\s+\p{L}+){0,3}?(?:\s*[:=]\s*|\s+(?:är|var|blev|till|is|was|were|to)\s+)(?:bara\s+|endast\s+|only\s+)?(?:" + Few + ")" + NumberEnd + @"(?=\s*(?:[.,;)!?]|$|st\b|stycken))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberLast();

    /// <summary>What is wrong with a note; null when nothing is found.</summary>
    /// <param name="text">The note.</param>
    /// <param name="mayBeEmpty">Whether there need be none.</param>
    public AnnotationFault? Fault(string text, bool mayBeEmpty = false)
    {
        text = text.Normalize(System.Text.NormalizationForm.FormC).Trim();
        return text.Length == 0 ? mayBeEmpty ? null : AnnotationFault.Empty
            : text.Length > Longest ? AnnotationFault.TooLong
            : PersonalNumber.IsIn(text) ? AnnotationFault.PersonalNumber
            : MailLike().IsMatch(text) ? AnnotationFault.Mail
            : LongDigits().IsMatch(HarmlessNumber().Replace(text, "x")) ? AnnotationFault.LongNumber
            : HoldsName(text) ? AnnotationFault.Name
            : NumberFirst().IsMatch(text) || NumberLast().IsMatch(text) ? AnnotationFault.SmallCount
            : null;
    }

    private bool HoldsName(string text)
    {
        if (Initials().IsMatch(text) || Titled().Matches(text).Any(found => !IsKnown(WordsOf(found.Value).Last())))
        {
            return true;
        }

        var tokens = Token().Matches(text).Select(token => token.Value).ToList();
        for (var at = 1; at < tokens.Count; at++)
        {
            var (one, other) = (tokens[at - 1], tokens[at]);
            if (!IsCapital(one) || !IsCapital(other) || phrases.Contains(Bare(one) + " " + Bare(other)))
            {
                continue;
            }

            var opens = at == 1 || ".:;!?–(\"”".Contains(tokens[at - 2][^1], StringComparison.Ordinal);
            if (!(opens && Openers.Contains(one) && IsKnown(other)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsKnown(string word) => words.Contains(Bare(word)) || Days.Contains(word);

    // KVÅ, HT and BVC are no names; a name in capitals alone is longer.
    private static bool IsCapital(string word) => word.Length > 1 && char.IsUpper(word[0]) && (word.Length > 3 || word.Skip(1).Any(char.IsLower));

    private static IEnumerable<string> WordsOf(string name) => Token().Matches(name).Select(token => token.Value);

    private static IEnumerable<string> Pairs(string name)
    {
        var parts = WordsOf(name).Select(Bare).ToList();
        return parts.Zip(parts.Skip(1), (one, other) => one + " " + other);
    }

    // Göteborgs is Göteborg; capitals at the head of a sentence are the same word.
    private static string Bare(string word)
    {
        var small = word.ToLowerInvariant();
        return small.Length > 3 && small.EndsWith('s') ? small[..^1] : small;
    }
}
