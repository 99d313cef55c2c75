using System.ComponentModel;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>confirm</c>.</summary>
public sealed class ConfirmSettings : HostSettings
{
    /// <summary>The delivery's number.</summary>
    [CommandArgument(0, "<DELIVERY>")]
    [Description("Leveransens nummer.")]
    public long Delivery { get; init; }
}

/// <summary>Lets a held delivery in and publishes.</summary>
[Description("Släpper in en leverans som väntar på bekräftelse.")]
public sealed class ConfirmCommand : HostCommand<ConfirmSettings>
{
    /// <inheritdoc/>
    protected override int Run(ConfirmSettings settings)
    {
        var host = new Host().MustExist();
        using var only = RunLock.Take(host.Warehouse);
        var delivery = new Confirmation(host.Warehouse, host.Clock, Host.Who).Run(settings.Delivery);
        var publication = new PublicationRun(host.Warehouse, host.Clock).Run();
        if (settings.IsJson)
        {
            Host.WriteJson(new { delivery = delivery.DeliveryKey, state = delivery.State, publication = publication.PublicationKey, changed = publication.Changed });
            return 0;
        }

        Host.WriteLine(FormattableString.Invariant(
            $"Leverans {delivery.DeliveryKey} ({delivery.FileName}) gäller nu med {delivery.LoadedCount} rader. Publicering {publication.PublicationKey}: {publication.Changed} uppgifter ändrade."));
        return 0;
    }
}
