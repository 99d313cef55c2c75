using System.Globalization;

namespace Analytics.Etl.Retention;

/// <summary>Tells in Swedish what was erased.</summary>
public static class RetentionWords
{
    /// <summary>One sentence per rule that found anything; else that nothing was old enough.</summary>
    public static string Of(IReadOnlyList<Erased> erased)
    {
        var found = erased.Where(done => done.Rows > 0).ToList();
        return found.Count == 0 ? "Inget var gammalt nog att gallra."
            : "Gallrat: " + string.Join("; ", found.Select(done => string.Create(CultureInfo.InvariantCulture, $"{done.Swedish} före {done.Before:yyyy-MM-dd} ({Words.Rows(done.Rows)})"))) + ".";
    }
}
