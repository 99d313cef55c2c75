using System.Text.Json.Serialization;

namespace Analytics.Dashboards.Figures;

/// <summary>An entry of the catalogue in its version in force, as pub_indicator gives it.</summary>
public class Indicator
{
    public string IndicatorCode { get; init; } = "";
    public int VersionNo { get; init; }
    public string ValidFrom { get; init; } = "";
    public string Adoption { get; init; } = "";
    public int Priority { get; init; }

    /// <summary>measured, no_source or no_definition.</summary>
    public string State { get; init; } = "";
    public string ReasonSv { get; init; } = "";
    public string ReasonEn { get; init; } = "";
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
    public int Multiplier { get; init; }

    /// <summary>rate, share, mean, count, median, need, derived or none.</summary>
    public string ValueMethod { get; init; } = "";
    public string IntervalMethod { get; init; } = "";
    public string Dependence { get; init; } = "";
    public int Decimals { get; init; }
    public string Polarity { get; init; } = "";

    /// <summary>Points of the shared goals, blank-separated.</summary>
    public string Goals { get; init; } = "";
    public int HasWhole { get; init; }

    /// <summary>Which parts count persons or talks: none, numerator, share or denominator.</summary>
    public string Protected { get; init; } = "";
    public int MinimumBase { get; init; }
    public string Audience { get; init; } = "";
    public string SourceSv { get; init; } = "";
    public string SourceEn { get; init; } = "";
    public string RecipientSv { get; init; } = "";
    public string RecipientEn { get; init; } = "";
    public string CaveatSv { get; init; } = "";
    public string CaveatEn { get; init; } = "";

    /// <summary>Whether it is measured at all.</summary>
    [JsonIgnore]
    public bool IsMeasured => State == "measured";

    /// <summary>Whether its figures come from a model and not from counting.</summary>
    [JsonIgnore]
    public bool IsModelled => ValueMethod == "need";

    /// <summary>Whether small counts of it are hidden.</summary>
    [JsonIgnore]
    public bool IsProtected => Protected is not ("none" or "");

    /// <summary>The points of the shared goals, one by one.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> GoalCodes => Goals.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
