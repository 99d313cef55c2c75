using Analytics.Etl.Observability;

namespace Analytics.Etl.Publications;

/// <summary>
/// The steps of a publication as spans and a metric, for whoever listens: the yardstick and a collector. They hold a name and two times, never a figure.
/// </summary>
public static class PublicationSteps
{
    /// <summary>What the name of each span begins with; its source is <see cref="Signals.Name"/>.</summary>
    public const string SpanPrefix = "analytics.publication.";

    /// <summary>Counting in the <c>ind_</c> views and making values with limits.</summary>
    public const string Measure = "measure";

    /// <summary>Everything that protection needs and gives: reading, the linked system with what readers have seen before, and <see cref="Hide"/> within it.</summary>
    public const string Protect = "protect";

    /// <summary>Deciding what is hidden: a part of <see cref="Protect"/>.</summary>
    public const string Hide = "hide";

    /// <summary>The derived indicators: gaps, gradients and what follows from the published figures.</summary>
    public const string Derive = "derive";

    /// <summary>What differs from the former publication.</summary>
    public const string Differ = "differ";

    /// <summary>The comparisons with county, area, similar places, the past and the targets.</summary>
    public const string Compare = "compare";

    /// <summary>Writing the figures in place of the former ones: the only step that holds the write lock.</summary>
    public const string Switch = "switch";

    /// <summary>Does a step.</summary>
    /// <param name="step">One of the names above.</param>
    /// <param name="work">What it does.</param>
    public static T Of<T>(string step, Func<T> work) => Signals.Stage(SpanPrefix + step, step, work);
}
