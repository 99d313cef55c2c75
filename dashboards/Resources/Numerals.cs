namespace Analytics.Dashboards.Resources;

/// <summary>Numbers of one sentence, all written alike: in words up to twelve, as Swedish has it, and all in digits where one of them is larger.</summary>
public static class Numerals
{
    private static readonly string[] Swedish = ["inget", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];
    private static readonly string[] English = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The numbers as they stand in a sentence about measures: inget, ett, två.</summary>
    public static IReadOnlyList<string> Of(Language language, params int[] numbers)
    {
        var words = language == Language.Swedish ? Swedish : English;
        return [.. numbers.Select(number => numbers.Max() < words.Length ? words[number] : language.Whole(number))];
    }

    /// <summary>As the first word of a sentence.</summary>
    public static string Capital(this string text, Language language) => char.ToUpper(text[0], language.Culture) + text[1..];
}
