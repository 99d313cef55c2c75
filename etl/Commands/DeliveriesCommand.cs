using System.ComponentModel;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>deliveries</c>.</summary>
public sealed class DeliveriesSettings : HostSettings
{
    /// <summary>Only this feed.</summary>
    [CommandOption("--feed <NAMN>")]
    [Description("Bara det här flödet.")]
    public string? Feed { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() => Feed is null || FeedList.Named(Feed) is not null
        ? ValidationResult.Success()
        : ValidationResult.Error($"Inget flöde heter {Feed}. Kända flöden: {FeedList.Names}.");
}

/// <summary>Lists the deliveries, one line each.</summary>
[Description("Listar leveranserna: nummer, flöde, fil, period, tillstånd och antal rader.")]
public sealed class DeliveriesCommand : HostCommand<DeliveriesSettings>
{
    private sealed class RuleCount
    {
        public long DeliveryKey { get; init; }

        public string RuleCode { get; init; } = "";

        public long Lines { get; init; }
    }

    /// <inheritdoc/>
    protected override int Run(DeliveriesSettings settings)
    {
        var host = new Host().MustExist();
        var rules = host.Warehouse.Query<RuleCount>(
                "select delivery_key, rule_code, count(*) as lines from delivery_rejection group by delivery_key, rule_code order by delivery_key, rule_code")
            .ToLookup(count => count.DeliveryKey);
        var deliveries = Ledger.All(host.Warehouse, settings.Feed?.ToLowerInvariant());
        if (settings.IsJson)
        {
            Host.WriteJson(deliveries.Select(delivery => new
            {
                delivery = delivery.DeliveryKey, feed = delivery.Feed, sender = delivery.Sender, file = delivery.FileName, period = delivery.PeriodCode,
                state = delivery.State, read = delivery.ReadCount, loaded = delivery.LoadedCount, rejected = delivery.RejectedCount,
                rejected_by_rule = rules[delivery.DeliveryKey].ToDictionary(rule => rule.RuleCode, rule => rule.Lines),
                received_at = delivery.ReceivedAt, superseded_by = delivery.SupersededBy, reason_code = delivery.RefusalCode, reason = delivery.RefusalMessage,
            }));
            return 0;
        }

        Host.WriteTable(["Nr", "Flöde", "Avsändare", "Fil", "Period", "Tillstånd", "Lästa", "Laddade", "Avvisade", "Per regel"], deliveries.Select(delivery => new[]
        {
            Host.Text(delivery.DeliveryKey), delivery.Feed, delivery.Sender, delivery.FileName, delivery.PeriodCode, DeliveryWords.State(delivery.State),
            Host.Text(delivery.ReadCount), Host.Text(delivery.LoadedCount), Host.Text(delivery.RejectedCount),
            string.Join(", ", rules[delivery.DeliveryKey].Select(rule => $"{rule.RuleCode} {Host.Text(rule.Lines)}")),
        }));
        foreach (var delivery in deliveries.Where(delivery => delivery.RefusalMessage is not null))
        {
            Host.WriteLine($"{Host.Text(delivery.DeliveryKey)} {delivery.FileName}: {delivery.RefusalMessage}");
        }

        return 0;
    }
}
