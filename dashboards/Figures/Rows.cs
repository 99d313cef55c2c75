namespace Analytics.Dashboards.Figures;

/// <summary>A table that is published: areas of a kind by periods of a kind, whole or broken down.</summary>
public sealed class PlanRow
{
    public string AreaKind { get; init; } = "";
    public string PeriodKind { get; init; } = "";
    public string BreakdownKind { get; init; } = "";
}

/// <summary>A period that has a published cell of the indicator.</summary>
public sealed class Period
{
    public string PeriodCode { get; init; } = "";
    public string PeriodKind { get; init; } = "";
    public long FirstDay { get; init; }
    public long LastDay { get; init; }
    public long MonthCount { get; init; }
    public string LabelSv { get; init; } = "";
    public string LabelEn { get; init; } = "";

    /// <summary>1 when at least one cell of the period is shown or hidden, 0 when nothing of it has been delivered.</summary>
    public long HasFigures { get; init; }

    /// <summary>How many of the areas have a figure that is shown.</summary>
    public long ShownCount { get; init; }

    /// <summary>How many of the areas have a cell, shown or not.</summary>
    public long CellCount { get; init; }
}

/// <summary>A member of a breakdown, such as one procedure code. The whole is the one with an empty code.</summary>
public sealed class Breakdown
{
    /// <summary>Not broken down.</summary>
    public static readonly Breakdown Whole = new() { IsVerified = 1 };

    /// <summary>As in pub_value: empty, or <c>code=DU055</c>.</summary>
    public string Code { get; init; } = "";
    public string Kind { get; init; } = "";

    /// <summary>In words; the member's code where nobody has given it any.</summary>
    public string LabelSv { get; init; } = "";

    /// <inheritdoc cref="LabelSv"/>
    public string LabelEn { get; init; } = "";

    /// <summary>The member's own unit; empty where it is the indicator's.</summary>
    public string UnitSv { get; init; } = "";

    /// <inheritdoc cref="UnitSv"/>
    public string UnitEn { get; init; } = "";
    public long IsVerified { get; init; }

    /// <summary>The member alone: DU055.</summary>
    public string Member => Code[(Code.IndexOf('=', StringComparison.Ordinal) + 1)..];
}

/// <summary>One published cell with the place it is about. Everything a page, a chart or a file shows comes from rows of this kind.</summary>
public sealed class Cell
{
    /// <summary>What it is a figure of; empty where the page says it.</summary>
    public string IndicatorCode { get; init; } = "";
    public string AreaCode { get; init; } = "";
    public string AreaKind { get; init; } = "";
    public string AreaSv { get; init; } = "";
    public string AreaEn { get; init; } = "";

    /// <summary>The care area that a municipality or an area belongs to; empty for others.</summary>
    public string CareArea { get; init; } = "";
    public string PeriodCode { get; init; } = "";
    public string PeriodKind { get; init; } = "";
    public string PeriodSv { get; init; } = "";
    public string PeriodEn { get; init; } = "";

    /// <summary>The last day of its period, yyyymmdd; 0 where the period is told elsewhere.</summary>
    public long LastDay { get; init; }

    /// <summary>The member of a breakdown that it is about; empty for the whole.</summary>
    public string Breakdown { get; init; } = "";
    public double? Numerator { get; init; }
    public double? Denominator { get; init; }
    public double? Value { get; init; }
    public double? ValueLow { get; init; }
    public double? ValueHigh { get; init; }

    /// <summary>From how many parts a gathered measure is made, such as 45 of 49; null for others.</summary>
    public int? PartCount { get; init; }

    /// <inheritdoc cref="PartCount"/>
    public int? PartTotal { get; init; }
    public string Note { get; init; } = "";

    /// <summary>Empty when pub_value holds no such cell.</summary>
    public string Status { get; init; } = "";

    /// <summary>Whether there is a number to show.</summary>
    public bool IsShown => Status == "shown" && Value is not null;

    /// <summary>Whether it is a span alone: the source gives no single figure.</summary>
    public bool IsSpan => Status == "shown" && Value is null && ValueLow is not null && ValueHigh is not null;

    /// <summary>Whether there is anything to read: a number, or a span alone.</summary>
    public bool HasFigure => IsShown || IsSpan;

    /// <summary>Why there is none: the status, or the note of a cell that is open but has no value, such as a rate without a base.</summary>
    public string Reason => Status != "shown" ? Status : Note != "" ? Note : "not_applicable";
}

/// <summary>What is in force of a feed.</summary>
public sealed class Freshness
{
    public string Feed { get; init; } = "";
    public string NameSv { get; init; } = "";
    public string NameEn { get; init; } = "";
    public long LastDelivery { get; init; }
    public string? LastFinishedAt { get; init; }
    public long FirstDay { get; init; }
    public long LastDay { get; init; }
    public long DeliveryCount { get; init; }
}

/// <summary>The publication that the pages show.</summary>
public sealed class Publication
{
    public long PublicationKey { get; init; }
    public string FinishedAt { get; init; } = "";
    public long CellCount { get; init; }
}
