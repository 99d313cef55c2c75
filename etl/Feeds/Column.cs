namespace Analytics.Etl.Feeds;

/// <summary>A column of a feed: its name in the contract, other names it may come under, and whether the file must have it.</summary>
public abstract record Column(string Name, bool IsRequired, string[] Aliases)
{
    /// <summary>Whether a header cell names this column.</summary>
    public bool IsNamed(string header) =>
        string.Equals(header, Name, StringComparison.OrdinalIgnoreCase)
        || Aliases.Any(alias => string.Equals(header, alias, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A column with what it may hold, and the value taken where it is missing and may be.</summary>
public sealed record Column<T>(string Name, bool IsRequired, Domain<T> Domain, T Default, params string[] Aliases) : Column(Name, IsRequired, Aliases);
