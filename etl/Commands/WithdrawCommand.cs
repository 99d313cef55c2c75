using System.ComponentModel;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>withdraw</c>.</summary>
public sealed class WithdrawSettings : DeliverySettings
{
    /// <summary>Why; kept in the ledger.</summary>
    [CommandOption("--reason <TEXT>")]
    [Description("Varför leveransen återkallas; sparas i liggaren. Utan personuppgifter.")]
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() => string.IsNullOrWhiteSpace(Reason)
        ? ValidationResult.Error("Skälet saknas. Skriv varför leveransen återkallas med --reason \"…\".")
        : ValidationResult.Success();
}

/// <summary>Takes a delivery back and publishes what the figures are without it.</summary>
[Description("Återkallar en leverans: siffrorna blir vad de var utan den.")]
public sealed class WithdrawCommand : HostCommand<WithdrawSettings>
{
    /// <inheritdoc/>
    protected override int Run(WithdrawSettings settings)
    {
        var host = new Host().MustExist();
        using var only = RunLock.Take(host.Warehouse, host.Options.Patience);
        var result = new Withdrawal(host.Warehouse, host.Clock, Host.Who).Run(settings.Delivery, settings.Reason!);
        var publication = new PublicationRun(host.Warehouse, host.Clock).RunIfNeeded();
        if (settings.IsJson)
        {
            Host.WriteJson(new
            {
                delivery = result.Delivery.DeliveryKey, state = result.Delivery.State,
                restored = result.Restored.Select(former => new { delivery = former.DeliveryKey, state = former.State }),
                publication = publication?.PublicationKey, changed = publication?.Changed ?? 0,
            });
            return 0;
        }

        Host.WriteLine($"Leverans {result.Delivery.DeliveryKey} ({result.Delivery.FileName}) är återkallad.");
        foreach (var former in result.Restored)
        {
            Host.WriteLine($"Leverans {former.DeliveryKey} ({former.FileName}) {(former.State == DeliveryState.Loaded ? "gäller igen" : "väntar åter på bekräftelse")}.");
        }

        Host.WriteLine(publication is null
            ? "Inga siffror berördes."
            : FormattableString.Invariant($"Publicering {publication.PublicationKey}: {publication.Changed} uppgifter ändrade.{publication.Protection}"));
        return 0;
    }
}
