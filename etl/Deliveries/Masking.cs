using System.Text;

namespace Analytics.Etl.Deliveries;

/// <summary>Makes a refused value fit to be kept and shown: short, without personal numbers, and with long runs of digits blotted out.</summary>
public static class Masking
{
    /// <summary>Longest value kept, in characters.</summary>
    public const int MaxLength = 40;

    private const int LongestDigits = 8;

    /// <summary>The masked value.</summary>
    public static string Of(string value)
    {
        var masked = new StringBuilder();
        var text = PersonalNumber.MaskIn(value);
        for (var at = 0; at < text.Length;)
        {
            var run = at;
            while (run < text.Length && char.IsDigit(text[run]))
            {
                run++;
            }

            if (run == at)
            {
                masked.Append(char.IsControl(text[at]) ? ' ' : text[at]);
                at++;
                continue;
            }

            // Eight digits can be a date, which whoever corrects the file must see; more can be part of an identity.
            masked.Append(run - at > LongestDigits ? new string('#', run - at) : text[at..run]);
            at = run;
        }

        return masked.Length > MaxLength ? masked.ToString(0, MaxLength - 1) + "…" : masked.ToString();
    }
}
