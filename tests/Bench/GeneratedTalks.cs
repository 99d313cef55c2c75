using System.Globalization;
using System.Text;

namespace Analytics.Tests.Bench;

/// <summary>Invented kva files of any size, the same for the same numbers: registrations spread over units, municipalities, codes and days.</summary>
public static class GeneratedTalks
{
    private static readonly string[] Codes = ["DU055", "DU056", "DU057"];
    private static readonly string[] Ages = ["0-5", "6-12", "13-17", "18-20", "okänd"];
    private static readonly string[] Grounds = ["1", "2", "3", "4", "5", "U", "okänd"];
    private static readonly string[] Levels = ["primärvård", "psykiatri", "beroendevård", "specialiserad somatisk vård"];

    /// <summary>Writes one month's file.</summary>
    /// <param name="folder">The feed's folder.</param>
    /// <param name="month">First day of the month.</param>
    /// <param name="rows">How many registrations.</param>
    /// <param name="units">HSA-ids to spread them over.</param>
    /// <param name="municipalities">Codes to spread them over.</param>
    /// <param name="seed">Another seed gives other rows.</param>
    /// <param name="suffix">What stands after the period in the name.</param>
    public static void Write(string folder, DateOnly month, int rows, string[] units, string[] municipalities, int seed, string suffix = "")
    {
        var random = new Random(seed);
        var days = DateTime.DaysInMonth(month.Year, month.Month);
        using var file = new StreamWriter(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"kva_{month:yyyy-MM}{suffix}.csv")), false, new UTF8Encoding(true));
        file.Write("registreringsdatum;enhet_hsaid;vardniva;kva_kod;kommunkod;aldersgrupp;grund;antal;pseudonym\n");
        for (var row = 0; row < rows; row++)
        {
            // Small numbers are drawn more often, as large municipalities have more children than small ones.
            var place = municipalities[(int)(Math.Pow(random.NextDouble(), 2) * municipalities.Length)];
            file.Write(string.Create(CultureInfo.InvariantCulture,
                $"{month.AddDays(random.Next(days)):yyyy-MM-dd};{Any(random, units)};{Any(random, Levels)};{Any(random, Codes)};{place};{Any(random, Ages)};{Any(random, Grounds)};1;p{random.Next(rows)}\n"));
        }
    }

    private static string Any(Random random, string[] from) => from[random.Next(from.Length)];
}
