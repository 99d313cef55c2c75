using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds.Procedures;

/// <summary>One registration: the columns of the kva contract (feeds.md) and the raw row it makes.</summary>
public sealed class ProcedureRow : RowReader
{
    private readonly Field<int> date;
    private readonly Field<string> unit;
    private readonly Field<string> careLevel;
    private readonly Field<string> code;
    private readonly Field<string> municipality;
    private readonly Field<string> ageGroup;
    private readonly Field<string> sex;
    private readonly Field<string> ground;
    private readonly Field<int> quantity;
    private readonly Field<string?> pseudonym;
    private long quantityMissing;

    /// <summary>Binds the columns.</summary>
    public ProcedureRow(HeaderBinding header, FilePeriod period, ReferenceData reference)
        : base(header)
    {
        date = header.Bind(new Column<int>("registreringsdatum", true, new DateDomain(period), 0, "datum"));
        unit = header.Bind(SharedColumns.Unit());
        // Judged like the others, but not kept: the unit list gives them.
        header.Bind(new Column<string?>("enhetsnamn", false, new TextDomain(200), null));
        header.Bind(new Column<string?>("forvaltning", false, new TextDomain(200), null, "förvaltning"));
        careLevel = header.Bind(new Column<string>("vardniva", false, new ChoiceDomain("vårdnivå", "vårdnivån", reference.CareLevels), "", "vårdnivå"));
        code = header.Bind(new Column<string>("kva_kod", true, new ChoiceDomain("kod", "KVÅ-koden", reference.ProcedureCodes), "", "kvåkod", "åtgärdskod"));
        municipality = header.Bind(SharedColumns.Municipality(reference));
        ageGroup = header.Bind(SharedColumns.AgeGroup(reference));
        sex = header.Bind(SharedColumns.Sex(reference));
        ground = header.Bind(SharedColumns.Ground(reference));
        quantity = header.Bind(new Column<int>("antal", false, new WholeNumberDomain("antal", 1), 1));
        pseudonym = header.Bind(new Column<string?>("pseudonym", false, new TextDomain(200, "pseudonym"), null));
    }

    /// <inheritdoc/>
    public override IEnumerable<Warning> Warnings()
    {
        if (quantityMissing > 0)
        {
            yield return new Warning("antal_saknas", quantityMissing,
                $"Antal saknas på {Words.Rows(quantityMissing)}. Varje sådan rad räknades som 1 samtal.");
        }
    }

    /// <inheritdoc/>
    protected override void Accept(IRowSource row, RowVerdict verdict, RowSink sink)
    {
        quantityMissing += quantity.IsMissing ? 1 : 0;
        sink.Row(row.LineNo).Add(date.Value).Add(unit.Value).Add(code.Value).Add(municipality.Value).Add(ageGroup.Value).Add(sex.Value).Add(ground.Value)
            .Add(careLevel.Value.Length == 0 ? null : careLevel.Value).Add(quantity.Value).Add(pseudonym.Value);
    }
}
