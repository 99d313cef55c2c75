using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds.Sips;

/// <summary>One count of plans: the columns of the sip contract (feeds.md).</summary>
public sealed class SipRow : RowReader
{
    private static readonly Problem Again = new("dubblett", "kommunen och åldersgruppen finns redan på en tidigare rad. Lägg ihop raderna till en.");

    private readonly HashSet<(string Municipality, string AgeGroup)> seen = [];
    private readonly Field<string> period;
    private readonly Field<string> municipality;
    private readonly Field<string> ageGroup;
    private readonly Field<int> established;
    private readonly Field<int> followedUp;
    private readonly Field<int> childTookPart;

    /// <summary>Binds the columns.</summary>
    public SipRow(HeaderBinding header, FilePeriod filePeriod, ReferenceData reference)
        : base(header)
    {
        period = header.Bind(new Column<string>("period", true, new PeriodDomain(filePeriod), ""));
        municipality = header.Bind(SharedColumns.Municipality(reference));
        ageGroup = header.Bind(SharedColumns.AgeGroup(reference));
        established = header.Bind(new Column<int>("upprattade", true, new WholeNumberDomain("antal", 0), WholeNumberDomain.Missing, "upprättade"));
        followedUp = header.Bind(new Column<int>("uppfoljda", true, new WholeNumberDomain("antal", 0), WholeNumberDomain.Missing, "uppföljda"));
        childTookPart = header.Bind(new Column<int>("barnet_deltog", true, new WholeNumberDomain("antal", 0), WholeNumberDomain.Missing));
    }

    /// <inheritdoc/>
    protected override void Accept(IRowSource row, RowVerdict verdict, RowSink sink)
    {
        if (!verdict.IsPart(row, followedUp, established) || !verdict.IsPart(row, childTookPart, established))
        {
            return;
        }

        if (!seen.Add((municipality.Value, ageGroup.Value)))
        {
            verdict.Add(Again, municipality.Name, row.Cell(municipality.Index));
            return;
        }

        sink.Row(row.LineNo).Add(period.Value).Add(municipality.Value).Add(ageGroup.Value).Add(established.Value).Add(followedUp.Value).Add(childTookPart.Value);
    }
}
