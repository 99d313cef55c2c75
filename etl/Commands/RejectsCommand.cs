using System.ComponentModel;
using System.Text;
using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;
using nietras.SeparatedValues;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>rejects</c>.</summary>
public sealed class RejectsSettings : DeliverySettings
{
    /// <summary>Write the lines to a file.</summary>
    [CommandOption("--csv <FIL>")]
    [Description("Skriv raderna till en ny CSV-fil (semikolon, UTF-8).")]
    public string? Csv { get; init; }
}

/// <summary>Lists the refused lines of a delivery.</summary>
[Description("Listar de avvisade raderna i en leverans.")]
public sealed class RejectsCommand : HostCommand<RejectsSettings>
{
    private sealed class Rejection
    {
        public long LineNo { get; init; }

        public string ColumnName { get; init; } = "";

        public string RuleCode { get; init; } = "";

        public string MaskedValue { get; init; } = "";

        public string Message { get; init; } = "";
    }

    /// <inheritdoc/>
    protected override int Run(RejectsSettings settings)
    {
        var host = new Host().MustExist();
        var delivery = Ledger.Get(host.Warehouse, settings.Delivery);
        var lines = host.Warehouse.Query<Rejection>(
            "select line_no, column_name, rule_code, masked_value, message from delivery_rejection where delivery_key = @key order by line_no",
            new { key = settings.Delivery });
        if (settings.Csv is not null)
        {
            OwnFile.WriteNew(settings.Csv, file => Write(file, delivery, lines));
        }

        if (settings.IsJson)
        {
            Host.WriteJson(lines.Select(line => new { line = line.LineNo, column = line.ColumnName, rule = line.RuleCode, value = line.MaskedValue, message = line.Message }));
            return 0;
        }

        if (settings.Csv is not null)
        {
            Host.WriteLine(FormattableString.Invariant($"{lines.Count} rader skrivna till {settings.Csv}.")
                + (IsRefusedWhole(delivery) ? " Filen är avvisad i sin helhet; skälet står överst." : ""));
            return 0;
        }

        Host.WriteLine(FormattableString.Invariant($"Leverans {delivery.DeliveryKey}, {delivery.FileName}: {lines.Count} avvisade rader."));
        if (IsRefusedWhole(delivery))
        {
            Host.WriteLine($"Hela filen är avvisad: {delivery.RefusalMessage}");
        }

        foreach (var line in lines)
        {
            Host.WriteLine($"{line.Message} [{line.RuleCode}: {line.MaskedValue}]");
        }

        return 0;
    }

    private static bool IsRefusedWhole(Delivery delivery) => delivery.State == DeliveryState.Rejected && delivery.RefusalCode is not null;

    private static void Write(Stream file, Delivery delivery, List<Rejection> lines)
    {
        using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var writer = Sep.New(';').Writer(options => options with { Escape = true }).To(text);
        writer.Header.Add("rad", "kolumn", "regel", "värde", "att göra");
        writer.Header.Write();
        if (IsRefusedWhole(delivery))
        {
            using var row = writer.NewRow();
            row["rad"].Set("hela filen");
            row["kolumn"].Set("");
            row["regel"].Set(delivery.RefusalCode!);
            row["värde"].Set("");
            row["att göra"].Set(SpreadsheetText.Harmless(delivery.RefusalMessage ?? ""));
        }

        foreach (var line in lines)
        {
            using var row = writer.NewRow();
            row["rad"].Format(line.LineNo);
            row["kolumn"].Set(SpreadsheetText.Harmless(line.ColumnName));
            row["regel"].Set(line.RuleCode);
            row["värde"].Set(SpreadsheetText.Harmless(line.MaskedValue));
            row["att göra"].Set(SpreadsheetText.Harmless(line.Message));
        }
    }
}
