using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds.Units;

/// <summary>One unit and the time during which its attributes held: the columns of the enheter contract (feeds.md).</summary>
public sealed class UnitRow : RowReader
{
    private static readonly Problem Ends = new("giltighet", "giltig_till ligger före giltig_fran. Rätta datumen.");
    private static readonly Problem Again = new("dubblett", "enheten finns redan med samma giltig_fran på en tidigare rad. Ta bort den ena.");

    private readonly HashSet<(string Unit, int From)> seen = [];
    private readonly Field<string> unit;
    private readonly Field<string?> name;
    private readonly Field<string?> administration;
    private readonly Field<string> careLevel;
    private readonly Field<string> municipality;
    private readonly Field<int> validFrom;
    private readonly Field<int> validTo;
    private readonly Field<string> inScope;

    /// <summary>Binds the columns.</summary>
    public UnitRow(HeaderBinding header, ReferenceData reference)
        : base(header)
    {
        unit = header.Bind(SharedColumns.Unit());
        name = header.Bind(new Column<string?>("enhetsnamn", true, new TextDomain(200), null));
        administration = header.Bind(new Column<string?>("forvaltning", true, new TextDomain(200), null, "förvaltning"));
        careLevel = header.Bind(new Column<string>("vardniva", true, new ChoiceDomain("vårdnivå", "vårdnivån", reference.CareLevels), "", "vårdnivå"));
        municipality = header.Bind(SharedColumns.Municipality(reference));
        validFrom = header.Bind(new Column<int>("giltig_fran", true, new DateDomain(), 0, "giltig_från"));
        validTo = header.Bind(new Column<int>("giltig_till", false, new DateDomain(), DateDomain.Open));
        inScope = header.Bind(new Column<string>("omfattas", false, new ChoiceDomain("omfattas", "omfattas", ["ja", "nej"]), "ja"));
    }

    /// <inheritdoc/>
    protected override void Accept(IRowSource row, RowVerdict verdict, RowSink sink)
    {
        if (validTo.Value < validFrom.Value)
        {
            verdict.Add(Ends, "giltig_till", row.Cell(validTo.Index));
            return;
        }

        if (!seen.Add((unit.Value, validFrom.Value)))
        {
            verdict.Add(Again, "giltig_fran", row.Cell(validFrom.Index));
            return;
        }

        sink.Row(row.LineNo).Add(unit.Value).Add(name.Value).Add(administration.Value).Add(careLevel.Value).Add(municipality.Value).Add(validFrom.Value)
            .Add(validTo.Value == DateDomain.Open ? DateDomain.Open : DateDomain.DayAfter(validTo.Value)).Add(inScope.Value == "ja" ? 1 : 0);
    }
}
