using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.Etl.Publications;

namespace Analytics.Etl.Traces;

/// <summary>A figure with all that it was made of. For the inner zone only: it holds lines and unprotected counts.</summary>
/// <param name="Key">The figure's place.</param>
/// <param name="Measured">As measured, before protection; null when it is not measured at all.</param>
/// <param name="Published">As readers see it; null when it is not published.</param>
/// <param name="Numerator">The deliveries whose lines were counted.</param>
/// <param name="Denominator">The deliveries of what they are measured against; empty where there is nothing to trace.</param>
/// <param name="Rejected">Lines refused in those deliveries, by rule.</param>
public sealed record TraceResult(
    CellKey Key, PublishedValue? Measured, PublishedValue? Published, IReadOnlyList<TracedDelivery> Numerator, IReadOnlyList<TracedDelivery> Denominator,
    IReadOnlyList<TracedRule> Rejected)
{
    /// <summary>Whether it is made of other figures, and has no lines of its own.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The indicators that a derived figure is made of; empty where that is all that is published.</summary>
    public IReadOnlyList<string> MadeOf { get; init; } = [];

    /// <summary>How it is made and what it counts; null where the catalogue does not say.</summary>
    public FigureUnit? Unit { get; init; }

    /// <summary>What it is measured against, in the catalogue's Swedish words.</summary>
    public string MeasuredAgainst { get; init; } = "";

    /// <summary>What the lines add up to; equal to the measured numerator of an indicator that counts.</summary>
    public double Sum => Numerator.Sum(delivery => delivery.Quantity);
}

/// <summary>What a figure took from one delivery.</summary>
public sealed record TracedDelivery
{
    /// <summary>The delivery's number.</summary>
    public long DeliveryKey { get; init; }

    /// <summary>Its feed.</summary>
    public string Feed { get; init; } = "";

    /// <summary>Its sender.</summary>
    public string Sender { get; init; } = "";

    /// <summary>Its file.</summary>
    public string FileName { get; init; } = "";

    /// <summary>Lines used.</summary>
    public long LineCount { get; init; }

    /// <summary>What they add up to.</summary>
    public double Quantity { get; init; }
}

/// <summary>One line used by a figure.</summary>
public sealed record TracedLine
{
    /// <summary>The delivery's number.</summary>
    public long DeliveryKey { get; init; }

    /// <summary>Its file.</summary>
    public string FileName { get; init; } = "";

    /// <summary>The line in it; the header is line 1.</summary>
    public long LineNo { get; init; }

    /// <summary>What it counts for.</summary>
    public double Quantity { get; init; }
}

/// <summary>How many lines of a delivery broke a rule.</summary>
public sealed record TracedRule
{
    /// <summary>The delivery's number.</summary>
    public long DeliveryKey { get; init; }

    /// <summary>The rule.</summary>
    public string RuleCode { get; init; } = "";

    /// <summary>Lines that broke it.</summary>
    public long LineCount { get; init; }
}
