namespace Analytics.Etl.Disclosure;

/// <summary>The primary rule: a count of 1 to 4 persons or talks is hidden, with everything that follows from it. Zero is shown (design.md section 7).</summary>
public static class PrimaryRule
{
    /// <summary>Largest count that is hidden.</summary>
    public const int LargestHidden = 4;

    /// <summary>Whether a count is hidden for its own sake.</summary>
    public static bool IsSmall(double? count) => count is > 0 and <= LargestHidden;
}
