using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds.Representatives;

/// <summary>One unit's representatives: the columns of the barnrattsombud contract (feeds.md).</summary>
public sealed class RepresentativeRow : RowReader
{
    private static readonly Problem Again = new("dubblett", "enheten finns redan på en tidigare rad. Lägg ihop raderna till en.");

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Field<string> period;
    private readonly Field<string> unit;
    private readonly Field<int> representatives;
    private readonly Field<int> trained;
    private readonly Field<int> braTrained;
    private readonly Field<string> routine;

    /// <summary>Binds the columns.</summary>
    public RepresentativeRow(HeaderBinding header, FilePeriod filePeriod)
        : base(header)
    {
        period = header.Bind(new Column<string>("period", true, new PeriodDomain(filePeriod), ""));
        unit = header.Bind(SharedColumns.Unit());
        representatives = header.Bind(new Column<int>("antal_ombud", true, new WholeNumberDomain("antal", 0), WholeNumberDomain.Missing));
        trained = header.Bind(new Column<int>("antal_utbildade", true, new WholeNumberDomain("antal", 0), WholeNumberDomain.Missing));
        braTrained = header.Bind(new Column<int>("bra_samtal_utbildade", true, new WholeNumberDomain("antal", 0), WholeNumberDomain.Missing));
        routine = header.Bind(new Column<string>("lokal_rutin", true, new YesNoDomain("lokal_rutin", "lokal rutin", withUnknown: true), YesNoDomain.Unknown));
    }

    /// <inheritdoc/>
    protected override void Accept(IRowSource row, RowVerdict verdict, RowSink sink)
    {
        if (!verdict.IsPart(row, trained, representatives))
        {
            return;
        }

        if (!seen.Add(unit.Value))
        {
            verdict.Add(Again, unit.Name, row.Cell(unit.Index));
            return;
        }

        sink.Row(row.LineNo).Add(period.Value).Add(unit.Value).Add(representatives.Value).Add(trained.Value).Add(braTrained.Value).Add(routine.Value);
    }
}
