namespace Analytics.Etl;

/// <summary>Numbers with their nouns, as Swedish bends them.</summary>
internal static class Words
{
    /// <summary>A number and the noun in the right form.</summary>
    public static string Count(long number, string one, string many) => FormattableString.Invariant($"{number} {(number == 1 ? one : many)}");

    /// <summary>So many rows.</summary>
    public static string Rows(long number) => Count(number, "rad", "rader");
}
