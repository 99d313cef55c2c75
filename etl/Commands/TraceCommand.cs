using System.ComponentModel;
using System.Globalization;
using System.Text;
using Analytics.Etl.Disclosure;
using Analytics.Etl.Publications;
using Analytics.Etl.Traces;
using Analytics.WarehouseSql;
using nietras.SeparatedValues;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>trace</c>.</summary>
public sealed class TraceSettings : HostSettings
{
    /// <summary>The indicator's code.</summary>
    [CommandArgument(0, "<INDIKATOR>")]
    [Description("Indikatorns kod, till exempel K01.")]
    public string Indicator { get; init; } = "";

    /// <summary>The area's code or name.</summary>
    [CommandArgument(1, "<OMRÅDE>")]
    [Description("Områdets kod eller namn: lan, 1480, Göteborg.")]
    public string Area { get; init; } = "";

    /// <summary>The period's code.</summary>
    [CommandArgument(2, "<PERIOD>")]
    [Description("Perioden: 2026-03, 2026K1, 2026, R12-2026-03.")]
    public string Period { get; init; } = "";

    /// <summary>The breakdown, where the indicator has one.</summary>
    [CommandOption("--breakdown <DEL>")]
    [Description("Nedbrytningen, till exempel code=DU055.")]
    public string? Breakdown { get; init; }

    /// <summary>Write every line to a file.</summary>
    [CommandOption("--csv <FIL>")]
    [Description("Skriv alla rader till en CSV-fil (semikolon, UTF-8).")]
    public string? Csv { get; init; }
}

/// <summary>Shows the deliveries and lines that a figure was made of; for the inner zone, since it shows counts unprotected.</summary>
[Description("Visar vilka leveranser och rader en siffra kommer av. Bara för inre zonen: talen är oskyddade.")]
public sealed class TraceCommand : HostCommand<TraceSettings>
{
    private const int Shown = 50;

    /// <inheritdoc/>
    protected override int Run(TraceSettings settings)
    {
        var trace = new Trace(new Host().MustExist().Warehouse);
        var cell = trace.Find(settings.Indicator, settings.Area, settings.Period, settings.Breakdown ?? "");
        var result = trace.Run(cell);
        var lines = trace.Lines(cell);
        if (settings.Csv is not null)
        {
            Write(settings.Csv, lines);
        }

        if (settings.IsJson)
        {
            Host.WriteJson(new
            {
                indicator = cell.Indicator, area = cell.Area, period = cell.Period, breakdown = cell.Breakdown,
                measured = Cell(result.Measured), published = Cell(result.Published), sum = result.Sum, made_of = result.MadeOf,
                numerator = result.Numerator.Select(ForMachines), denominator = result.Denominator.Select(ForMachines),
                rejected = result.Rejected.Select(rule => new { delivery = rule.DeliveryKey, rule = rule.RuleCode, lines = rule.LineCount }),
                line_count = lines.Count,
                lines = lines.Take(Shown).Select(line => new { delivery = line.DeliveryKey, file = line.FileName, line = line.LineNo, quantity = line.Quantity }),
            });
            return 0;
        }

        Tell(result, lines);
        if (settings.Csv is not null)
        {
            Host.WriteLine(FormattableString.Invariant($"{lines.Count} rader skrivna till {settings.Csv}."));
        }

        return 0;
    }

    private static void Tell(TraceResult result, List<TracedLine> lines)
    {
        Host.WriteLine(FigureWords.Place(result.Key));
        Host.WriteLine($"  publicerad: {FigureWords.Of(result.Published, result.Unit)}");
        Host.WriteLine($"  uppmätt:    {FigureWords.Measured(result.Measured, result.Unit)}");
        if (result.IsDerived)
        {
            var (area, period) = (result.Key.Area, result.Key.Period);
            Host.WriteLine(result.MadeOf.Count == 0
                ? "Talet är räknat ur alla publicerade tal och har inga egna rader."
                : $"Talet är räknat ur {string.Join(" och ", result.MadeOf)} och har inga egna rader. Följ dem till exempel med trace {result.MadeOf[0]} {area} {period}.");
            return;
        }

        if (result.Measured is not { } measured)
        {
            Host.WriteLine(result.Key.Breakdown.Length == 0
                ? "Indikatorn mäts inte för det området och den perioden, så det finns inga rader att visa."
                : "Uppdelningen mäts inte för det området och den perioden, så det finns inga rader att visa.");
            return;
        }

        Host.WriteLine(measured.Numerator is null && measured.Value is null && result.Numerator.Count > 0
            ? $"  allt har inte levererats; raderna som har kommit summerar till {FigureWords.Number(result.Sum)}."
            : $"  raderna nedan summerar till {FigureWords.Number(result.Sum)}.");
        Host.WriteLine(result.Numerator.Count > 0 ? "Täljare:"
            : measured.Numerator > 0 ? "Täljare: inga rader. Det som räknas är sådant som leveranserna inte nämner, eller står i en text; se definitionen."
            : "Täljare: inga rader.");
        Tell(result.Numerator, result.Rejected);
        if (result.MeasuredAgainst.Length > 0 && measured.Denominator is not null)
        {
            Host.WriteLine($"Nämnare: {FigureWords.Number(measured.Denominator)}. {result.MeasuredAgainst}");
        }

        Tell(result.Denominator, result.Rejected);

        foreach (var line in lines.Take(Shown))
        {
            Host.WriteLine(FormattableString.Invariant($"  leverans {line.DeliveryKey} {line.FileName}, rad {line.LineNo}: ") + FigureWords.Number(line.Quantity));
        }

        if (lines.Count > Shown)
        {
            Host.WriteLine(FormattableString.Invariant($"  … och {lines.Count - Shown} rader till; alla med --csv FIL."));
        }
    }

    private static void Tell(IEnumerable<TracedDelivery> deliveries, IReadOnlyList<TracedRule> rejected)
    {
        foreach (var delivery in deliveries)
        {
            var rules = string.Join(", ", rejected.Where(rule => rule.DeliveryKey == delivery.DeliveryKey).Select(rule => $"{rule.RuleCode} {Host.Text(rule.LineCount)}"));
            Host.WriteLine(FormattableString.Invariant($"  leverans {delivery.DeliveryKey} {delivery.FileName} ({delivery.Feed}, {delivery.Sender}): {delivery.LineCount} rader, summa ")
                + FigureWords.Number(delivery.Quantity) + (rules.Length == 0 ? ". Inga avvisade rader." : $". Avvisade rader: {rules}."));
        }
    }

    private static object ForMachines(TracedDelivery delivery) => new
    {
        delivery = delivery.DeliveryKey, feed = delivery.Feed, sender = delivery.Sender, file = delivery.FileName, lines = delivery.LineCount, quantity = delivery.Quantity,
    };

    private static object? Cell(PublishedValue? cell) => cell is null ? null : new
    {
        status = cell.Status, note = cell.Note, numerator = cell.Numerator, denominator = cell.Denominator, value = cell.Value,
    };

    private static void Write(string path, List<TracedLine> lines)
    {
        using var text = new StreamWriter(path, false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        using var writer = Sep.New(';').Writer(options => options with { Escape = true, CultureInfo = CultureInfo.InvariantCulture }).To(text);
        writer.Header.Add("leverans", "fil", "rad", "antal");
        writer.Header.Write();
        foreach (var line in lines)
        {
            using var row = writer.NewRow();
            row["leverans"].Format(line.DeliveryKey);
            row["fil"].Set(SpreadsheetText.Harmless(line.FileName));
            row["rad"].Format(line.LineNo);
            row["antal"].Format(line.Quantity);
        }
    }
}
