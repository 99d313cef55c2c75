using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>Something that exists and was asked for, and that the publication plan does not publish. The answer is the reason, never a figure.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Area">The area asked for; empty when none was.</param>
/// <param name="Period">The period asked for; empty when none was.</param>
/// <param name="Breakdown">The member of a breakdown asked for; empty for the whole.</param>
/// <param name="Reason">A sentence, made by rule of what is published instead.</param>
/// <param name="Kind">The status: outside the plan, or within it and not delivered.</param>
public sealed record Withheld(string Indicator, string Area, string Period, string Breakdown, Text Reason, string Kind = Withheld.Status)
{
    /// <summary>The status of what stands outside the publication plan.</summary>
    public const string Status = "not_published";
}
