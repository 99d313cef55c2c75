namespace Analytics.Etl.Feeds;

/// <summary>An amount in kronor, at least 0, with at most two decimals; the value is in öre, so that sums are exact.</summary>
public sealed class MoneyDomain : Domain<long>
{
    private static readonly DecimalDomain Kronor = new("belopp", 0, 1e12);

    /// <inheritdoc/>
    public override Problem WhenMissing => Kronor.WhenMissing;

    /// <inheritdoc/>
    public override (long Value, Problem? Problem) Read(string text)
    {
        var (kronor, problem) = Kronor.Read(text);
        if (problem is not null)
        {
            return (0, problem);
        }

        var ore = Math.Round(kronor!.Value * 100);
        return Math.Abs(ore - kronor.Value * 100) < 1e-3
            ? ((long)ore, null)
            : (0, new Problem("belopp", "beloppet har mer än två decimaler. Skriv det i kronor och ören, till exempel 12500,50."));
    }
}
