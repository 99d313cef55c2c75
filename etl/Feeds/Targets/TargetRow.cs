using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds.Targets;

/// <summary>One target: the columns of the malvarden contract (feeds.md).</summary>
public sealed class TargetRow : RowReader
{
    private static readonly Problem Again = new("dubblett", "indikatorn, området och måldatumet finns redan på en tidigare rad. Ta bort den ena.");

    private readonly HashSet<(string Indicator, string Area, int Date)> seen = [];
    private readonly Field<string> indicator;
    private readonly Field<string> area;
    private readonly Field<string> basePeriod;
    private readonly Field<double?> baseValue;
    private readonly Field<double?> target;
    private readonly Field<int> date;
    private readonly Field<string> direction;

    /// <summary>Binds the columns.</summary>
    public TargetRow(HeaderBinding header, ReferenceData reference)
        : base(header)
    {
        indicator = header.Bind(new Column<string>("indikator", true, new ChoiceDomain("indikator", "indikatorn", reference.Indicators), ""));
        area = header.Bind(new Column<string>("omrade", true, new AreaDomain(reference, withMunicipalities: true), "", "område"));
        basePeriod = header.Bind(new Column<string>("basar", true, new BasePeriodDomain(), "", "basår"));
        baseValue = header.Bind(new Column<double?>("basvarde", true, new DecimalDomain("värde", -1_000_000, 1_000_000_000), null, "basvärde"));
        target = header.Bind(new Column<double?>("malvarde", true, new DecimalDomain("värde", -1_000_000, 1_000_000_000), null, "målvärde"));
        date = header.Bind(new Column<int>("maldatum", true, new DateDomain(), 0, "måldatum"));
        direction = header.Bind(new Column<string>("riktning", true, new ChoiceDomain("riktning", "riktningen", ["öka", "minska", "behåll"]), ""));
    }

    /// <inheritdoc/>
    protected override void Accept(IRowSource row, RowVerdict verdict, RowSink sink)
    {
        if (!seen.Add((indicator.Value, area.Value, date.Value)))
        {
            verdict.Add(Again, date.Name, row.Cell(date.Index));
            return;
        }

        sink.Row(row.LineNo).Add(indicator.Value).Add(area.Value).Add(basePeriod.Value).AddReal(baseValue.Value).AddReal(target.Value).Add(date.Value).Add(direction.Value);
    }
}
