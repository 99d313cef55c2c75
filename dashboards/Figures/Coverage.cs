namespace Analytics.Dashboards.Figures;

/// <summary>The best way in which children of a municipality can get support, from none to near.</summary>
public enum Coverage
{
    /// <summary>No offer is for them.</summary>
    None,

    /// <summary>Only by screen or telephone.</summary>
    Remote,

    /// <summary>In a room, in another municipality whose offer is for them too.</summary>
    Elsewhere,

    /// <summary>In a room in their own municipality.</summary>
    Own,
}

/// <summary>Which offers reach whom.</summary>
public static class Coverages
{
    /// <summary>From near to none, as legends and tables have them.</summary>
    public static readonly IReadOnlyList<Coverage> Order = [Coverage.Own, Coverage.Elsewhere, Coverage.Remote, Coverage.None];

    /// <summary>The best of the offers for children of a municipality. One that is given there and meant for others alone does not reach them.</summary>
    public static Coverage Of(IEnumerable<Offer> offers, string municipality)
    {
        var best = Coverage.None;
        foreach (var offer in offers.Where(offer => offer.ServesPlace(municipality)))
        {
            var reach = offer.IsGivenIn(municipality) ? Coverage.Own : offer.IsPhysical ? Coverage.Elsewhere : Coverage.Remote;
            best = reach > best ? reach : best;
        }

        return best;
    }

    /// <summary>Whether children can meet somebody in a room, near or farther away.</summary>
    public static bool IsPhysical(this Coverage coverage) => coverage >= Coverage.Elsewhere;
}
