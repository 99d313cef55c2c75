using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Figures;

/// <summary>Where a centre's local agreement stands on a day.</summary>
public enum AgreementState
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>It begins later.</summary>
    NotYet,

    /// <summary>It holds.</summary>
    InForce,

    /// <summary>It holds, and ends within twelve months.</summary>
    Expiring,

    /// <summary>It has ended.</summary>
    Expired,
}

/// <summary>A family centre in one year's list. Days are yyyymmdd; both days of an agreement are days on which it holds.</summary>
public sealed class FamilyCentre
{
    private const int Points = 15;

    public string FamilyCentreCode { get; init; } = "";
    public string Name { get; init; } = "";
    public long YearNo { get; init; }
    public string MunicipalityCode { get; init; } = "";

    /// <summary>What it calls itself: familjecentral or familjecentralsliknande.</summary>
    public string DeclaredKind { get; init; } = "";

    /// <summary>What the agreement's definitions make it: 8.2, 8.3 or varken.</summary>
    public string ClassCode { get; init; } = "";
    public long LabelAgrees { get; init; }

    /// <summary>samlokaliserad, samverkar or nej; so for the three that follow.</summary>
    public string ChildHealth { get; init; } = "";
    public string Midwifery { get; init; } = "";
    public string OpenPreschool { get; init; } = "";
    public string SocialServices { get; init; } = "";
    public long HasAgreement { get; init; }
    public long? AgreementFrom { get; init; }
    public long? AgreementTo { get; init; }

    /// <summary>1 where the term is three to five years.</summary>
    public long TermWithin { get; init; }
    public long PointCount { get; init; }

    /// <summary>The points it has, as |01|02|; empty where none is told.</summary>
    public string AgreementPoints { get; init; } = "";
    public string HasSteeringGroup { get; init; } = "";
    public string HasCoordinator { get; init; } = "";
    public double? CoordinatorPercent { get; init; }
    public string PlanMade { get; init; } = "";
    public string PlanFollowedUp { get; init; } = "";
    public string PlanEvaluated { get; init; } = "";

    /// <summary>The last day that the list tells of.</summary>
    public long Day => YearNo * 10000 + 1231;

    /// <summary>Where its agreement stands on the list's last day.</summary>
    public AgreementState Agreement => this switch
    {
        { AgreementFrom: null } or { AgreementTo: null } => AgreementState.None,
        { AgreementFrom: { } from } when from > Day => AgreementState.NotYet,
        { AgreementTo: { } to } when to < Day => AgreementState.Expired,
        { AgreementTo: { } to } when to <= Day + 10000 => AgreementState.Expiring,
        _ => AgreementState.InForce,
    };

    /// <summary>Whole months from the list's last day to the end of the agreement; null where it does not hold.</summary>
    public int? MonthsLeft
    {
        get
        {
            if (Agreement is not (AgreementState.InForce or AgreementState.Expiring) || AgreementTo is not { } to)
            {
                return null;
            }

            // From the first day that is not told to the first day without an agreement.
            var (from, until) = (Calendar.Day(Day).AddDays(1), Calendar.Day(to).AddDays(1));
            return (until.Year - from.Year) * 12 + until.Month - from.Month - (until.Day < from.Day ? 1 : 0);
        }
    }

    /// <summary>The numbers of the points that its agreement lacks; null where the list does not tell which.</summary>
    public IReadOnlyList<int>? MissingPoints => HasAgreement == 0 || (AgreementPoints == "" && PointCount > 0) ? null
        : [.. Enumerable.Range(1, Points).Where(point => !AgreementPoints.Contains(FormattableString.Invariant($"|{point:00}|"), StringComparison.Ordinal))];

    /// <summary>What it lacks for the next class, 8.3 or 8.2; empty for 8.2.</summary>
    public IReadOnlyList<CentreLack> Lacks => ClassCode switch
    {
        "8.2" => [],
        "8.3" => Of((IsOnSite(ChildHealth), CentreLack.ChildHealthOnSite), (IsOnSite(Midwifery), CentreLack.MidwiferyOnSite),
            (IsOnSite(OpenPreschool), CentreLack.OpenPreschoolOnSite), (IsOnSite(SocialServices), CentreLack.SocialServicesOnSite)),
        _ => Of((IsOnSite(ChildHealth), CentreLack.ChildHealthOnSite), (TakesPart(OpenPreschool), CentreLack.OpenPreschoolTakesPart),
            (TakesPart(Midwifery) || TakesPart(SocialServices), CentreLack.OneMore), (IsOnSite(OpenPreschool) || IsOnSite(SocialServices), CentreLack.MunicipalOnSite)),
    };

    private static CentreLack[] Of(params (bool IsThere, CentreLack Lack)[] parts) => [.. parts.Where(part => !part.IsThere).Select(part => part.Lack)];

    private static bool IsOnSite(string activity) => activity == "samlokaliserad";

    private static bool TakesPart(string activity) => activity != "nej";
}

/// <summary>Something that a centre lacks for the next class of the agreement (sections 8.2 and 8.3).</summary>
public enum CentreLack
{
    /// <summary>Child health care on site.</summary>
    ChildHealthOnSite,

    /// <summary>Midwifery on site.</summary>
    MidwiferyOnSite,

    /// <summary>Open preschool on site.</summary>
    OpenPreschoolOnSite,

    /// <summary>Social services on site.</summary>
    SocialServicesOnSite,

    /// <summary>Open preschool taking part.</summary>
    OpenPreschoolTakesPart,

    /// <summary>Midwifery or social services taking part.</summary>
    OneMore,

    /// <summary>Open preschool or social services on site, beside child health care.</summary>
    MunicipalOnSite,
}
