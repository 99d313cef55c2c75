using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>Something that exists and was asked for, and that the publication plan does not publish. The answer is the reason, never a figure.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Area">The area asked for; empty when none was.</param>
/// <param name="Period">The period asked for; empty when none was.</param>
/// <param name="Breakdown">The member of a breakdown asked for; empty for the whole.</param>
/// <param name="Reason">A sentence, made by rule of what is published instead.</param>
public sealed record Withheld(string Indicator, string Area, string Period, string Breakdown, Text Reason)
{
    /// <summary>The status of every such answer.</summary>
    public const string Status = "not_published";
}
