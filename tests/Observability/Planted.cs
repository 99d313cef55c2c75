namespace Analytics.Tests.Observability;

/// <summary>An inbox in which persons stand where they must not: in cells, headers, names of files and folders, and in files that cannot be read.</summary>
internal static class Planted
{
    /// <summary>A name that stands nowhere else.</summary>
    public const string Name = "Zebulina Planterström";

    /// <summary>A personal number of nobody's.</summary>
    public const string Number = "850101-9809";

    private const string Kva = "registreringsdatum;enhet_hsaid;kva_kod;kommunkod;antal";

    /// <summary>What must be found nowhere.</summary>
    public static readonly string[] Words = ["Zebulina", "Planterstr", Number, "8501019809", "9809"];

    /// <summary>Plants it.</summary>
    public static TestWarehouse In(TestWarehouse warehouse) => warehouse
        .Put("kva/kva_2026-01.csv", $"{Kva}\n2026-01-05;SE2321000131-E000000000001;DU055;1480;1\n2026-01-06;{Name};{Name};{Name};{Name}\n2026-01-07;{Number};DU055;1480;{Number}\n2026-01-08;SE2321000131-E000000000001;DU055;1480;1\n")
        .Put($"kva/kva_2026-02_{Name} {Number}.csv", $"{Kva}\n2026-02-05;SE2321000131-E000000000001;DU055;1480;1\n")
        .Put("kva/kva_2026-03.csv", $"{Kva};{Name};{Number}\n2026-03-05;SE2321000131-E000000000001;DU055;1480;1;{Name};{Number}\n")
        .Put("kva/kva_2025-12.csv", $"{Name};{Number}\n{Name};{Number}\n")
        .Put($"kva/{Name} {Number}.csv", Kva)
        .Put($"{Name} {Number}/kva_2026-04.csv", Kva)
        .Put($"hanvisningar/{Name}/hanvisningar_2026K1.csv", $"{Name}\n{Number}\n")
        .Put("utbud/utbud_2026-03-31.json", $"[{{\"{Name}\": \"{Number}\", ")
        .Put("enheter/enheter_2026-01-01.xlsx", $"PK\u0003\u0004{Name} {Number}")
        .Put("familjecentraler/familjecentraler_2025.json", $"{{ \"{Name}\": {Number} }}");

    /// <summary>What was found of it in some texts, with the text.</summary>
    public static IEnumerable<string> FoundIn(IEnumerable<string> texts) => texts.Where(text => Words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
