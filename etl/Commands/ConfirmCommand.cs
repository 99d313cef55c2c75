using System.ComponentModel;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;

namespace Analytics.Etl.Commands;

/// <summary>Lets a held delivery in and publishes.</summary>
[Description("Släpper in en leverans som väntar på bekräftelse.")]
public sealed class ConfirmCommand : HostCommand<DeliverySettings>
{
    /// <inheritdoc/>
    protected override int Run(DeliverySettings settings)
    {
        var host = new Host().MustExist();
        using var only = RunLock.Take(host.Warehouse, host.Options.Patience);
        var delivery = new Confirmation(host.Warehouse, host.Clock, Host.Who).Run(settings.Delivery);
        var publication = new PublicationRun(host.Warehouse, host.Clock).Run();
        if (settings.IsJson)
        {
            Host.WriteJson(new { delivery = delivery.DeliveryKey, state = delivery.State, publication = publication.PublicationKey, changed = publication.Changed });
            return 0;
        }

        Host.WriteLine(FormattableString.Invariant(
            $"Leverans {delivery.DeliveryKey} ({delivery.FileName}) gäller nu med {delivery.LoadedCount} rader. Publicering {publication.PublicationKey}: {publication.Changed} uppgifter ändrade.{publication.Protection}"));
        return 0;
    }
}
