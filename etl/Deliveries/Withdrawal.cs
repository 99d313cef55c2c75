using Analytics.Etl.Feeds;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Deliveries;

/// <summary>What a withdrawal did: the delivery, those that came back, and whether facts changed.</summary>
public sealed record Withdrawn(Delivery Delivery, IReadOnlyList<Delivery> Restored, bool ChangedFacts);

/// <summary>
/// Takes a delivery back, so that everything is as it was without it: what it had replaced comes back, as it was. A delivery that had itself
/// been replaced hands what it replaced on to its successor, so that withdrawing that one too brings the right one back.
/// Raw rows stay; the same file may be delivered anew.
/// </summary>
public sealed class Withdrawal(Warehouse warehouse, TimeProvider clock, string who)
{
    /// <summary>Withdraws; must hold the right to run, and a publication must follow when facts changed.</summary>
    /// <param name="key">The delivery's number.</param>
    /// <param name="reason">Why, in the person's own words.</param>
    /// <exception cref="WarehouseException">It cannot be withdrawn, or not with that reason; nothing has been changed.</exception>
    public Withdrawn Run(long key, string reason)
    {
        reason = Checked(reason);
        var delivery = Ledger.Get(warehouse, key);
        if (delivery.State is not (DeliveryState.Loaded or DeliveryState.Superseded or DeliveryState.Held))
        {
            throw new WarehouseException($"Leverans {key} går inte att återkalla: den {Standing(delivery.State)}. Inget har ändrats.");
        }

        var feed = FeedList.Named(delivery.Feed) ?? throw new WarehouseException($"Flödet {delivery.Feed} finns inte längre.");
        var replaced = Ledger.ReplacedBy(warehouse, key);
        var now = UtcText.Of(clock.GetUtcNow());
        using var change = warehouse.BeginChange();
        var acts = new Acts(change, who, now);
        SetState(change, key, DeliveryState.Withdrawn, now);
        acts.Write(key, Act.Withdrawn, reason);
        var restored = delivery.State == DeliveryState.Superseded
            ? HandOn(change, replaced, delivery.SupersededBy!.Value)
            : Restore(change, delivery, replaced, now);
        foreach (var former in restored)
        {
            acts.Write(former.DeliveryKey, Act.Restored, FormattableString.Invariant($"Leverans {key} återkallades."));
        }

        if (delivery.State == DeliveryState.Loaded)
        {
            Reload(change, feed, key, restored, now);
        }

        change.Commit();
        return new Withdrawn(Ledger.Get(warehouse, key), [.. restored.Select(former => Ledger.Get(warehouse, former.DeliveryKey))], delivery.State == DeliveryState.Loaded);
    }

    private static string Checked(string reason)
    {
        var trimmed = reason.Trim();
        return trimmed.Length == 0 ? throw new WarehouseException("Skälet saknas. Skriv varför leveransen återkallas med --reason. Inget har ändrats.")
            : trimmed.Length > Acts.MaxReason ? throw new WarehouseException(FormattableString.Invariant($"Skälet har {trimmed.Length} tecken, högst {Acts.MaxReason} får plats. Korta det. Inget har ändrats."))
            : PersonalNumber.IsIn(trimmed) ? throw new WarehouseException("Skälet innehåller ett personnummer, och sådana får inte sparas. Skriv skälet utan det. Inget har ändrats.")
            : trimmed;
    }

    private static string Standing(string state) => state switch
    {
        DeliveryState.Loading => "laddas just nu eller blev avbruten. Kör load först",
        DeliveryState.Rejected => "är avvisad, så inget av den är laddat",
        DeliveryState.Withdrawn => "är redan återkallad",
        _ => "är " + DeliveryWords.State(state),
    };

    private static void SetState(Change change, long key, string state, string now) => change.Execute(
        "update delivery set state = @state, superseded_by = null, finished_at = @now where delivery_key = @key", new { key, state, now });

    // What it had replaced is from now on replaced by what replaced it; nothing comes back, no figure changes.
    private static List<Delivery> HandOn(Change change, List<Delivery> replaced, long successor)
    {
        Ledger.Supersede(change, replaced.Select(former => former.DeliveryKey), successor);
        return [];
    }

    private List<Delivery> Restore(Change change, Delivery withdrawn, List<Delivery> replaced, string now)
    {
        var standing = Ledger.Standing(warehouse, withdrawn.Feed, withdrawn.Sender).Where(other => other.DeliveryKey != withdrawn.DeliveryKey).ToList();
        var restored = new List<Delivery>();
        foreach (var former in replaced)
        {
            var wasHeld = former.RefusalCode is not null;
            var state = wasHeld ? DeliveryState.Held : DeliveryState.Loaded;
            var inTheWay = standing.Find(other => other.State == state && other.FirstDay <= former.LastDay && other.LastDay >= former.FirstDay);
            if (inTheWay is not null && !wasHeld)
            {
                throw new WarehouseException(
                    $"Leverans {withdrawn.DeliveryKey} går inte att återkalla: då skulle leverans {former.DeliveryKey} ({former.FileName}) gälla igen, men den överlappar leverans {inTheWay.DeliveryKey} ({inTheWay.FileName}), som gäller. Återkalla leverans {inTheWay.DeliveryKey} först. Inget har ändrats.");
            }

            if (inTheWay is not null)
            {
                // A later one for the same days already waits to be confirmed: that one is asked about.
                Ledger.Supersede(change, [former.DeliveryKey], inTheWay.DeliveryKey);
                continue;
            }

            SetState(change, former.DeliveryKey, state, now);
            restored.Add(former);
        }

        return restored;
    }

    private static void Reload(Change change, Feed feed, long key, List<Delivery> restored, string now)
    {
        long[] entering = [.. restored.Where(former => former.RefusalCode is null).Select(former => former.DeliveryKey)];
        var force = new ForceChange(change, feed);
        try
        {
            force.RunLoads(entering, [key]);
            force.Prove([key, .. entering]);
        }
        catch (FileRefusedException broken)
        {
            throw new WarehouseException(broken.Message, broken);
        }

        Ledger.MarkStale(change, [key, .. entering], now);
    }
}
