using System.Globalization;
using System.Text;
using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Releases;

/// <summary>A release's name and the code that stands for it in addresses.</summary>
public static class ReleaseName
{
    /// <summary>The longest name, in letters.</summary>
    public const int Longest = 100;

    private const int LongestCode = 60;

    // Stand in addresses where a release's code does: what changed since the last release.
    private static readonly string[] Taken = ["andringar", "published"];

    /// <summary>The code of a name: small letters, digits and hyphens; å and ä become a, ö becomes o. <c>Styrgruppen hösten 2026</c> is <c>styrgruppen-hosten-2026</c>.</summary>
    /// <exception cref="WarehouseException">The name is empty, too long, holds a personal number or has no letter or digit.</exception>
    public static string Code(string name)
    {
        if (name.Trim().Length is 0 or > Longest || name.Any(char.IsControl))
        {
            throw new WarehouseException($"Släppets namn ska ha 1–{Longest} tecken på en rad, till exempel ”Styrgruppen hösten 2026”.");
        }

        if (PersonalNumber.IsIn(name))
        {
            throw new WarehouseException("Släppets namn innehåller ett personnummer. Ange ett namn utan personuppgifter.");
        }

        var code = new StringBuilder();
        foreach (var letter in name.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            code.Append(char.IsAsciiLetterOrDigit(letter) ? letter : code.Length > 0 && code[^1] != '-' ? '-' : "");
        }

        var whole = code.ToString().Trim('-');
        if (Taken.Contains(whole))
        {
            throw new WarehouseException($"Ett släpp kan inte heta ”{name.Trim()}”: länken /rapporter/{whole} är upptagen. Välj ett annat namn.");
        }

        return whole.Length > 0 ? whole[..Math.Min(whole.Length, LongestCode)].Trim('-')
            : throw new WarehouseException("Släppets namn behöver minst en bokstav a–ö eller en siffra, för länken.");
    }
}
