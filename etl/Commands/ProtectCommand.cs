using System.ComponentModel;
using System.Globalization;
using Analytics.Etl.Disclosure;
using Analytics.Etl.Publications;
using Analytics.Etl.Traces;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>protect</c>.</summary>
public sealed class ProtectSettings : HostSettings
{
    /// <summary>Explain one cell.</summary>
    [CommandOption("--explain")]
    [Description("Förklara varför en uppgift är dold: --explain H01 1439 2025H2.")]
    public bool IsExplained { get; init; }

    /// <summary>The indicator's code.</summary>
    [CommandArgument(0, "[INDIKATOR]")]
    [Description("Indikatorns kod, till exempel K01.")]
    public string Indicator { get; init; } = "";

    /// <summary>The area's code or name.</summary>
    [CommandArgument(1, "[OMRÅDE]")]
    [Description("Områdets kod eller namn: lan, 1480, Göteborg.")]
    public string Area { get; init; } = "";

    /// <summary>The period's code.</summary>
    [CommandArgument(2, "[PERIOD]")]
    [Description("Perioden: 2026-03, 2026K1, 2026, R12-2026-03.")]
    public string Period { get; init; } = "";

    /// <summary>The breakdown, where the indicator has one.</summary>
    [CommandOption("--breakdown <DEL>")]
    [Description("Nedbrytningen, till exempel code=DU055.")]
    public string? Breakdown { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() => (IsExplained, Indicator.Length > 0, Period.Length > 0) switch
    {
        (false, true, _) => ValidationResult.Error("Vill du veta varför en uppgift är dold? Lägg till --explain."),
        (true, _, false) => ValidationResult.Error("Ange indikator, område och period: protect --explain H01 1439 2025H2."),
        _ => ValidationResult.Success(),
    };
}

/// <summary>Tells how much is hidden, table by table, or why one figure is; the explanation holds no more than what readers see.</summary>
[Description("Visar hur mycket som är dolt i varje tabell, eller varför en uppgift är dold (--explain).")]
public sealed class ProtectCommand : HostCommand<ProtectSettings>
{
    /// <inheritdoc/>
    protected override int Run(ProtectSettings settings)
    {
        var warehouse = new Host().MustExist().Warehouse;
        if (!settings.IsExplained)
        {
            TellShares(HiddenShare.Read(warehouse), settings);
            return 0;
        }

        var explained = new Explanation(warehouse).Of(new Trace(warehouse).Find(settings.Indicator, settings.Area, settings.Period, settings.Breakdown ?? ""));
        if (settings.IsJson)
        {
            Host.WriteJson(new
            {
                indicator = explained.Key.Indicator, area = explained.Key.Area, period = explained.Key.Period, breakdown = explained.Key.Breakdown, status = explained.Status,
                reason = Reason(explained.Status), linked = explained.Linked.Select(ForMachines), instead = explained.Instead.Select(ForMachines),
            });
            return 0;
        }

        Tell(explained);
        return 0;
    }

    private static void Tell(Explained explained)
    {
        Host.WriteLine(FigureWords.Place(explained.Key));
        Host.WriteLine("  " + Reason(explained.Status));
        if (explained.Status != PublishedValue.Hidden)
        {
            return;
        }

        if (explained.Linked.Count > 0)
        {
            Host.WriteLine("Uppgiften hänger ihop med:");
            explained.Linked.Take(12).ToList().ForEach(cell => Host.WriteLine($"  {FigureWords.Place(cell.Key)} ({cell.Label}): {(cell.Status == PublishedValue.Shown ? "visas" : "dold")}"));
        }

        Host.WriteLine(explained.Instead.Count > 0
            ? "Det här visas i stället: " + string.Join(" · ", explained.Instead.Select(cell => FigureWords.Place(cell.Key))) + "."
            : "Ingen större plats eller längre tid visas i stället.");
    }

    // The same words for every hidden cell: which of the two it is, is not told.
    private static string Reason(string status) => status switch
    {
        PublishedValue.Shown => "Uppgiften visas.",
        PublishedValue.Hidden => "Uppgiften är dold. Antingen räknar den 1–4 personer, samtal eller svar, eller så skulle den tillsammans med andra uppgifter som visas, nu eller tidigare, avslöja ett så litet antal. Vilket det är sägs inte.",
        "not_published" => "Visas inte: tabellen finns inte i publiceringsplanen, eller så är perioden inte publicerad än. Indikatorns sida säger vad som visas i stället.",
        "too_few" => "Inget värde: underlaget är för litet för en andel eller ett medelvärde.",
        "not_delivered" => "Inget värde: underlaget är inte levererat för hela perioden.",
        "not_applicable" => "Inget värde: frågan har inget svar här.",
        _ => "Inget värde.",
    };

    private static object ForMachines(Related cell) =>
        new { indicator = cell.Key.Indicator, area = cell.Key.Area, period = cell.Key.Period, breakdown = cell.Key.Breakdown, status = cell.Status };

    private static string Words(string code) => code switch
    {
        "county" => "länet",
        "care_area" => "områden",
        "association" => "kommunalförbund",
        "municipality" => "kommuner",
        "outside" => "okänd och utomläns",
        "month" => "månad",
        "quarter" => "kvartal",
        "half_year" => "halvår",
        "year" => "år",
        "iop_year" => "IOP-år",
        "rolling_year" => "rullande tolv månader",
        "code" => "kod",
        "age" => "ålder",
        "ground" => "grund",
        "group" => "utsatt grupp",
        "level" => "vårdnivå",
        "organisation" => "organisation",
        "reason" => "skäl",
        "missing" => "uppgift som saknas",
        _ => code,
    };

    private static void TellShares(List<HiddenShare> shares, ProtectSettings settings)
    {
        if (settings.IsJson)
        {
            Host.WriteJson(new
            {
                cells = shares.Sum(table => table.Cells), hidden = shares.Sum(table => table.Hidden), simple_rule = shares.Sum(table => table.Simple),
                tables = shares.Select(table => new
                {
                    indicator = table.Indicator, area_kind = table.AreaKind, period_kind = table.PeriodKind, breakdown_kind = table.Breakdown, cells = table.Cells, hidden = table.Hidden, simple_rule = table.Simple,
                }),
            });
            return;
        }

        Host.WriteLine("Tabell: uppgifter, dolda, och hur många som en enkel regel skulle dölja (hela tabellen för en period så snart något i den är 1–4).");
        foreach (var table in shares)
        {
            Host.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {table.Indicator}, {Words(table.AreaKind)}, {Words(table.PeriodKind)}{(table.Breakdown.Length == 0 ? "" : ", efter " + Words(table.Breakdown))}: {table.Cells}, {table.Hidden}, {table.Simple}"));
        }

        Host.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Sammanlagt {shares.Sum(table => table.Cells)} uppgifter, {shares.Sum(table => table.Hidden)} dolda; med den enkla regeln {shares.Sum(table => table.Simple)}."));
    }
}
