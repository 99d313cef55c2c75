using Dapper;

namespace Analytics.Etl.Indicators;

/// <summary>The periods to be measured: all, or those that a change of the facts can have touched.</summary>
/// <param name="Codes">The periods' codes; null for all.</param>
public sealed record PeriodFilter(IReadOnlyList<string>? Codes)
{
    /// <summary>Every period.</summary>
    public static PeriodFilter All { get; } = new((IReadOnlyList<string>?)null);

    /// <summary>The condition on a column, to stand after a where; '' for all.</summary>
    public string And(string column) => Codes is null ? "" : $" and {column} in @periods";

    /// <summary>The parameters of a query with the periods added.</summary>
    public DynamicParameters With(DynamicParameters parameters)
    {
        if (Codes is not null)
        {
            parameters.Add("periods", Codes);
        }

        return parameters;
    }

    /// <summary>These periods and others.</summary>
    public PeriodFilter With(PeriodFilter others) =>
        Codes is null || others.Codes is null ? All : new PeriodFilter([.. Codes.Union(others.Codes, StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>Whether a period is meant.</summary>
    public bool Holds(string period) => Codes is null || Codes.Contains(period);
}
