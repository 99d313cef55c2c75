namespace Analytics.Etl.Deliveries;

/// <summary>
/// Finds personal identity numbers: personnummer and samordningsnummer (10 or 12 digits, with or without - or +, or a space after six digits, valid date or day + 60,
/// Luhn check digit; folkbokföringslagen 1991:481 18 §, lag 2022:1697) and the region's reserve number (yyyymmdd, K, M or X, three
/// characters), alone or inside text on word boundaries.
/// </summary>
public static class PersonalNumber
{
    /// <summary>What is stored and shown in place of a number.</summary>
    public const string Mask = "########-####";

    /// <summary>Whether the text holds a number anywhere.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => Find(text, 0, out _, out _);

    /// <summary>The text with every number replaced by <see cref="Mask"/>.</summary>
    public static string MaskIn(string text)
    {
        var masked = new System.Text.StringBuilder();
        var from = 0;
        while (Find(text, from, out var start, out var length))
        {
            masked.Append(text, from, start - from).Append(Mask);
            from = start + length;
        }

        return masked.Append(text, from, text.Length - from).ToString();
    }

    private static bool Find(ReadOnlySpan<char> text, int from, out int start, out int length)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]) && (at == 0 || !IsWord(text[at - 1])) && (length = LengthAt(text[at..])) > 0)
            {
                start = at;
                return true;
            }
        }

        (start, length) = (-1, 0);
        return false;
    }

    // An underscore parts words here, unlike in regular expressions: file names join their parts with it.
    private static bool IsWord(char c) => char.IsLetterOrDigit(c);

    private static int LengthAt(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var rest = text[digits..];
        if (digits is 10 or 12)
        {
            return IsEnd(rest) && IsPersonal(text[..(digits - 4)], text.Slice(digits - 4, 4)) ? digits : 0;
        }

        if (digits is not (6 or 8) || rest.IsEmpty)
        {
            return 0;
        }

        if (IsDash(rest[0]) && rest.Length >= 5 && AreDigits(rest[1..5]) && IsEnd(rest[5..]))
        {
            return IsPersonal(text[..digits], rest[1..5]) ? digits + 5 : 0;
        }

        // As people write it by hand: 850101 9809, 850101 -9809. Not with a century, where a day and a time of day would look the same.
        if (digits == 6 && IsBlank(rest[0]))
        {
            var skipped = rest.Length > 1 && IsDash(rest[1]) ? 2 : 1;
            return rest.Length >= skipped + 4 && AreDigits(rest.Slice(skipped, 4)) && IsEnd(rest[(skipped + 4)..]) && IsPersonal(text[..6], rest.Slice(skipped, 4)) ? 6 + skipped + 4 : 0;
        }

        return digits == 8 && rest.Length >= 4 && char.ToUpperInvariant(rest[0]) is 'K' or 'M' or 'X'
            && AreDigits(rest[1..4]) && IsEnd(rest[4..]) && IsDate(text[..8]) ? 12 : 0;
    }

    private static bool IsEnd(ReadOnlySpan<char> rest) => rest.IsEmpty || !IsWord(rest[0]);

    // The dashes that word processors and web tables put in place of a hyphen.
    private static bool IsDash(char c) => c is '-' or '+' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\u00ad';

    private static bool IsBlank(char c) => c is ' ' or '\u00a0' or '\u202f';

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPersonal(ReadOnlySpan<char> date, ReadOnlySpan<char> serial) => IsDate(date) && PassesLuhn(date[^6..], serial);

    private static bool IsDate(ReadOnlySpan<char> date)
    {
        var (month, day) = (Two(date[^4..]), Two(date[^2..]));
        if (month is < 1 or > 12)
        {
            return false;
        }

        day = day > 60 ? day - 60 : day;
        if (day < 1)
        {
            return false;
        }

        if (date.Length == 8)
        {
            var year = Two(date) * 100 + Two(date[2..]);
            return year is >= 1800 and <= 2099 && day <= DateTime.DaysInMonth(year, month);
        }

        // Without a century 29 February is possible whenever some century has it: 2000 does for year 00.
        return day <= DateTime.DaysInMonth(2000 + Two(date), month);
    }

    private static int Two(ReadOnlySpan<char> digits) => (digits[0] - '0') * 10 + digits[1] - '0';

    private static bool PassesLuhn(ReadOnlySpan<char> date, ReadOnlySpan<char> serial)
    {
        var sum = 0;
        for (var at = 0; at < 10; at++)
        {
            var digit = (at < 6 ? date[at] : serial[at - 6]) - '0';
            var doubled = at % 2 == 0 ? digit * 2 : digit;
            sum += doubled / 10 + doubled % 10;
        }

        return sum % 10 == 0;
    }
}
