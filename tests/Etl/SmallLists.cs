using System.Globalization;

namespace Analytics.Tests.Etl;

/// <summary>Small files of the feeds that keep history: another seed gives other steps, offers and centres.</summary>
internal static class SmallLists
{
    private static readonly string[] Statuses = ["skickad", "mottagen", "kontakt etablerad", "stöd påbörjat", "stöd avslutat", "avböjd", "ingen plats"];
    private static readonly string[] Places = ["1480", "1440", "1489", "okänd"];
    private static readonly string[] Groups = ["", "samhällsvård", "samhällsvård|flykting/migration"];

    /// <summary>Steps of six referrals in a quarter, each told at random with whatever status; two quarters can tell the same step.</summary>
    public static string Referrals(int quarter, int seed)
    {
        var random = new Random(seed * 10 + quarter);
        var rows = new HashSet<string>();
        for (var row = 0; row < 8; row++)
        {
            var referral = random.Next(1, 7);
            var status = Statuses[random.Next(Statuses.Length)];
            var day = string.Create(CultureInfo.InvariantCulture, $"2026-{random.Next(quarter * 3 - 2, quarter * 3 + 1):00}-{random.Next(1, 29):00}");
            var unit = random.Next(5) == 0 ? "egen kontakt" : SmallFiles.Unit(random.Next(1, 6));
            rows.Add(string.Create(CultureInfo.InvariantCulture,
                $"00000000-0000-4000-8000-{referral:000000000000};2026-01-01;{unit};BRIS;O{random.Next(1, 4)};{Places[random.Next(4)]};{Groups[random.Next(3)]};{status};{day}\n"));
        }

        return "hanvisnings_id;hanvisningsdatum;fran_enhet_hsaid;till_organisation;till_insats;kommunkod;sarbar_grupp;status;statusdatum\n" + string.Concat(rows.Order(StringComparer.Ordinal));
    }

    /// <summary>A snapshot of some of four offers, under one of two names each.</summary>
    public static string Offers(int seed, int day)
    {
        var random = new Random(seed * 10 + day);
        return "utbud_id;organisation;namn;typ;form;kommunkod;grunder;alder_fran;alder_till;giltig_fran;giltig_till\n" + string.Concat(Enumerable.Range(1, 4)
            .Where(offer => offer == 1 || random.Next(3) > 0)
            .Select(offer => string.Create(CultureInfo.InvariantCulture,
                $"O{offer};BRIS;Stöd {offer} {random.Next(2)};läger;fysisk;14{(offer % 2 == 0 ? "80" : "40")};1|{random.Next(2, 4)};6;12;2026-0{random.Next(1, 4)}-01;{(random.Next(4) == 0 ? "2026-08-15" : "")}\n")));
    }

    /// <summary>A year's list of some of three centres.</summary>
    public static string Centres(int year, int seed)
    {
        var random = new Random(seed * 10 + year);
        return "centrum_id;namn;kommunkod;anmald_typ;bvc;bmm;oppen_forskola;socialtjanst;socioekonomiskt_prioriterat;styrgrupp;samordnare;plan_upprattad;plan_foljd_upp;plan_utvarderad\n"
            + string.Concat(Enumerable.Range(1, 3).Where(centre => centre == 1 || random.Next(3) > 0).Select(centre =>
                $"F{centre};Central {centre} {random.Next(2)};1480;familjecentral;samlokaliserad;samverkar;samlokaliserad;nej;okänt;ja;ja;ja;nej;nej\n"));
    }

    /// <summary>Representatives of units of which a list may know some.</summary>
    public static string Representatives(int half, int seed) => "period;enhet_hsaid;antal_ombud;antal_utbildade;bra_samtal_utbildade;lokal_rutin\n"
        + string.Concat(Enumerable.Range(seed, 3).Select(unit => string.Create(CultureInfo.InvariantCulture, $"2026H{half};{SmallFiles.Unit(unit)};{seed};1;0;ja\n")));
}
