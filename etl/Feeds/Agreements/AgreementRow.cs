using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds.Agreements;

/// <summary>One organisation's separate agreement: the columns of the overenskommelser contract (feeds.md).</summary>
public sealed class AgreementRow : RowReader
{
    private static readonly Problem Terminated = new("uppsagd", "uppsagd ligger före tecknad. Rätta datumen.");
    private static readonly Problem Overpaid = new("belopp", "utbetalt är mer än beviljat. Rätta beloppen.");
    private static readonly Problem Again = new("dubblett", "organisationens överenskommelse med samma datum finns redan på en tidigare rad. Ta bort den ena.");

    private readonly HashSet<(string Organisation, int Signed)> seen = [];
    private readonly Field<string> organisation;
    private readonly Field<int> signed;
    private readonly Field<int> terminated;
    private readonly Field<int> followedUpYear;
    private readonly Field<string> report;
    private readonly Field<long> granted;
    private readonly Field<long> paid;

    /// <summary>Binds the columns.</summary>
    public AgreementRow(HeaderBinding header, ReferenceData reference)
        : base(header)
    {
        organisation = header.Bind(new Column<string>("organisation", true, new OrganisationDomain(reference), ""));
        signed = header.Bind(new Column<int>("tecknad", true, new DateDomain(), 0));
        terminated = header.Bind(new Column<int>("uppsagd", false, new DateDomain(), DateDomain.Open));
        followedUpYear = header.Bind(new Column<int>("uppfoljd_ar", false, new YearDomain(), YearDomain.Missing, "uppföljd_år"));
        report = header.Bind(new Column<string>("arsrapport", true, new YesNoDomain("årsrapport", "årsrapporten"), "", "årsrapport"));
        granted = header.Bind(new Column<long>("beviljat_kr", true, new MoneyDomain(), 0));
        paid = header.Bind(new Column<long>("utbetalt_kr", true, new MoneyDomain(), 0));
    }

    /// <inheritdoc/>
    protected override void Accept(IRowSource row, RowVerdict verdict, RowSink sink)
    {
        if (terminated.Value < signed.Value)
        {
            verdict.Add(Terminated, terminated.Name, row.Cell(terminated.Index));
        }
        else if (paid.Value > granted.Value)
        {
            verdict.Add(Overpaid, paid.Name, row.Cell(paid.Index));
        }
        else if (!seen.Add((organisation.Value, signed.Value)))
        {
            verdict.Add(Again, organisation.Name, row.Cell(organisation.Index));
        }
        else
        {
            sink.Row(row.LineNo).Add(organisation.Value).Add(signed.Value).AddDay(terminated.Value).AddOptional(followedUpYear.Value).Add(report.Value).Add(granted.Value).Add(paid.Value);
        }
    }
}
