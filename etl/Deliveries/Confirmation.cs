using Analytics.Etl.Feeds;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Deliveries;

/// <summary>Lets a held delivery in: from its raw rows, which were kept, whatever has become of its file.</summary>
public sealed class Confirmation(Warehouse warehouse, TimeProvider clock, string who)
{
    /// <summary>Confirms and gives the delivery as it then stands.</summary>
    /// <exception cref="WarehouseException">There is no such delivery, or it is not held, or something else stands in its way by now.</exception>
    public Delivery Run(long key)
    {
        var delivery = Ledger.Get(warehouse, key);
        if (delivery.State != DeliveryState.Held)
        {
            throw new WarehouseException($"Leverans {key} väntar inte på bekräftelse: den {(delivery.State == DeliveryState.Loaded ? "gäller redan" : "är " + DeliveryWords.State(delivery.State))}. Inget har ändrats.");
        }

        var standing = Ledger.Standing(warehouse, delivery.Feed, delivery.Sender).Where(other => other.State == DeliveryState.Loaded).ToList();
        var feed = FeedList.Named(delivery.Feed) ?? throw new WarehouseException($"Flödet {delivery.Feed} finns inte längre.");
        var period = FilePeriod.Parse(delivery.PeriodCode) ?? throw new WarehouseException($"Perioden {delivery.PeriodCode} går inte att läsa.");
        try
        {
            var replaced = Overlap.Replaced(new InboxFile(feed, delivery.Sender, period, delivery.FilePath, delivery.FilePath), standing);
            using var change = warehouse.BeginChange();
            var now = UtcText.Of(clock.GetUtcNow());
            change.Execute("update delivery set state = 'loaded', confirmed_by = @who, finished_at = @now, refusal_code = null, refusal_message = null where delivery_key = @key", new { key, who, now });
            new ForceChange(change, feed).PutInForce(key, [.. replaced.Select(other => other.DeliveryKey)], now);
            var number = change.Scalar<int>("select coalesce(max(warning_no), 0) from delivery_warning where delivery_key = @key", new { key });
            new Acts(change, who, now).Write(key, Act.Confirmed);
            Ledger.WriteWarnings(change, key, [.. feed.InForceWarnings(change, key)], number);
            change.Commit();
        }
        catch (FileRefusedException refused)
        {
            throw new WarehouseException(refused.Message, refused);
        }

        return Ledger.Get(warehouse, key);
    }
}
