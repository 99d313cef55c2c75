namespace Analytics.Dashboards.Figures;

/// <summary>An entry of the catalogue, as pub_indicator gives it.</summary>
public sealed class Indicator
{
    public string IndicatorCode { get; init; } = "";
    public string Adoption { get; init; } = "";
    public string NameSv { get; init; } = "";
    public string NameEn { get; init; } = "";
    public string DefinitionSv { get; init; } = "";
    public string DefinitionEn { get; init; } = "";
    public string NumeratorSv { get; init; } = "";
    public string NumeratorEn { get; init; } = "";
    public string DenominatorSv { get; init; } = "";
    public string DenominatorEn { get; init; } = "";
    public string UnitSv { get; init; } = "";
    public string UnitEn { get; init; } = "";
    public string Polarity { get; init; } = "";
    public string Goals { get; init; } = "";
    public string SourceSv { get; init; } = "";
    public string SourceEn { get; init; } = "";
    public string RecipientSv { get; init; } = "";
    public string RecipientEn { get; init; } = "";
    public string CaveatSv { get; init; } = "";
    public string CaveatEn { get; init; } = "";
}

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
}

/// <summary>A member of a breakdown, such as one procedure code. The whole is the one with an empty code.</summary>
public sealed class Breakdown
{
    /// <summary>Not broken down.</summary>
    public static readonly Breakdown Whole = new() { IsVerified = 1 };

    /// <summary>As in pub_value: empty, or <c>code=DU055</c>.</summary>
    public string Code { get; init; } = "";
    public string Kind { get; init; } = "";
    public string LabelSv { get; init; } = "";
    public string LabelEn { get; init; } = "";
    public long IsVerified { get; init; }

    /// <summary>The member alone: DU055.</summary>
    public string Member => Code[(Code.IndexOf('=', StringComparison.Ordinal) + 1)..];
}

/// <summary>One published cell with the place it is about. Everything a page, a chart or a file shows comes from rows of this kind.</summary>
public sealed class Cell
{
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
    public double? Numerator { get; init; }
    public double? Denominator { get; init; }
    public double? Value { get; init; }
    public double? ValueLow { get; init; }
    public double? ValueHigh { get; init; }
    public string Note { get; init; } = "";

    /// <summary>Empty when pub_value holds no such cell.</summary>
    public string Status { get; init; } = "";

    /// <summary>Whether there is a number to show.</summary>
    public bool IsShown => Status == "shown" && Value is not null;

    /// <summary>Why there is none: the status, or the note of a cell that is open but has no value, such as a rate without a base.</summary>
    public string Reason => Status != "shown" ? Status : Note != "" ? Note : "not_applicable";
}

/// <summary>What is in force of a feed.</summary>
public sealed class Freshness
{
    public string Feed { get; init; } = "";
    public long LastDelivery { get; init; }
    public string? LastFinishedAt { get; init; }
    public long FirstDay { get; init; }
    public long LastDay { get; init; }
    public long DeliveryCount { get; init; }
    public long RowCount { get; init; }
}

/// <summary>The publication that the pages show.</summary>
public sealed class Publication
{
    public long PublicationKey { get; init; }
    public string FinishedAt { get; init; } = "";
    public long CellCount { get; init; }
}
