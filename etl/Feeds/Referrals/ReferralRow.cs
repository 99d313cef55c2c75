using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds.Referrals;

/// <summary>One step of a referral: the columns of the hanvisningar contract (feeds.md).</summary>
public sealed class ReferralRow : RowReader
{
    private static readonly Problem TooEarly = new("statusdatum", "statusdatum ligger före hanvisningsdatum. Rätta datumen.");
    private static readonly Problem Again = new("dubblett", "hänvisningen finns redan med samma status på en tidigare rad. Ta bort den ena.");

    private static readonly string[] Closing = ["avböjd", "ingen plats"];

    private readonly HashSet<(string Referral, string Status)> seen = [];
    private readonly Field<string> referral;
    private readonly Field<int> referralDate;
    private readonly Field<string?> unit;
    private readonly Field<string> organisation;
    private readonly Field<string?> offer;
    private readonly Field<string> municipality;
    private readonly Field<string> ageGroup;
    private readonly Field<string> sex;
    private readonly Field<string> ground;
    private readonly Field<string> vulnerable;
    private readonly Field<string> status;
    private readonly Field<int> statusDate;
    private readonly Field<string> reason;
    private readonly Field<string> wish;
    private long strayReasons;

    /// <summary>Binds the columns.</summary>
    public ReferralRow(HeaderBinding header, ReferenceData reference)
        : base(header)
    {
        referral = header.Bind(new Column<string>("hanvisnings_id", true, new GuidDomain(), "", "hänvisnings_id"));
        referralDate = header.Bind(new Column<int>("hanvisningsdatum", true, new KnownDayDomain(), 0, "hänvisningsdatum"));
        unit = header.Bind(new Column<string?>("fran_enhet_hsaid", true, new SendingUnitDomain(), null, "från_enhet_hsaid"));
        organisation = header.Bind(new Column<string>("till_organisation", true, new OrganisationDomain(reference), ""));
        offer = header.Bind(new Column<string?>("till_insats", false, new TextDomain(60, "insats"), null));
        municipality = header.Bind(SharedColumns.Municipality(reference));
        ageGroup = header.Bind(SharedColumns.AgeGroup(reference));
        sex = header.Bind(SharedColumns.Sex(reference));
        ground = header.Bind(SharedColumns.Ground(reference));
        vulnerable = header.Bind(SharedColumns.VulnerableGroups(reference, "sarbar_grupp", "sårbar_grupp"));
        status = header.Bind(new Column<string>("status", true, new ChoiceDomain("status", "statusen", reference.ReferralStatuses), ""));
        statusDate = header.Bind(new Column<int>("statusdatum", true, new KnownDayDomain("statusdatum"), 0));
        reason = header.Bind(new Column<string>("orsak", false, new ChoiceDomain("orsak", "orsaken", ["inget utbud", "tackat nej", "kö", "språk", "annat"]), ""));
        wish = header.Bind(new Column<string>("barnets_onskan", false, new YesNoDomain("barnets_önskan", "barnets önskan", withUnknown: true), YesNoDomain.Unknown, "barnets_önskan"));
    }

    /// <inheritdoc/>
    public override IEnumerable<Warning> Warnings()
    {
        if (strayReasons > 0)
        {
            yield return new Warning("orsak", strayReasons, FormattableString.Invariant(
                $"{Words.Rows(strayReasons)} har en orsak fast statusen varken är avböjd eller ingen plats. Orsaken används inte."));
        }
    }

    /// <inheritdoc/>
    protected override void Accept(IRowSource row, RowVerdict verdict, RowSink sink)
    {
        if (statusDate.Value < referralDate.Value)
        {
            verdict.Add(TooEarly, statusDate.Name, row.Cell(statusDate.Index));
            return;
        }

        if (!seen.Add((referral.Value, status.Value)))
        {
            verdict.Add(Again, status.Name, row.Cell(status.Index));
            return;
        }

        var mayHaveReason = Closing.Contains(status.Value);
        strayReasons += reason.Value.Length > 0 && !mayHaveReason ? 1 : 0;
        sink.Row(row.LineNo).Add(referral.Value).Add(referralDate.Value).Add(unit.Value).Add(organisation.Value).Add(offer.Value)
            .Add(municipality.Value).Add(ageGroup.Value).Add(sex.Value).Add(ground.Value).Add(vulnerable.Value).Add(status.Value).Add(statusDate.Value)
            .Add(mayHaveReason && reason.Value.Length > 0 ? reason.Value : null).Add(wish.Value);
    }
}
