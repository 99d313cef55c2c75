using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds.Deviations;

/// <summary>One count of deviations between two principals: the columns of the avvikelser contract (feeds.md).</summary>
public sealed class DeviationRow : RowReader
{
    private static readonly string[] Principals = ["region", "kommun", "privat"];
    private static readonly Problem BothPrivate = new("huvudman", "både från och till är privat. En avvikelse i samverkan har regionen eller en kommun på minst en sida. Rätta huvudmännen.");

    private readonly Field<string> period;
    private readonly Field<string> municipality;
    private readonly Field<string> from;
    private readonly Field<string> to;
    private readonly Field<string> category;
    private readonly Field<int> quantity;

    /// <summary>Binds the columns.</summary>
    public DeviationRow(HeaderBinding header, FilePeriod filePeriod, ReferenceData reference)
        : base(header)
    {
        period = header.Bind(new Column<string>("period", true, new PeriodDomain(filePeriod), ""));
        municipality = header.Bind(SharedColumns.Municipality(reference));
        from = header.Bind(new Column<string>("fran_huvudman", true, new ChoiceDomain("huvudman", "huvudmannen", Principals), "", "från_huvudman"));
        to = header.Bind(new Column<string>("till_huvudman", true, new ChoiceDomain("huvudman", "huvudmannen", Principals), ""));
        category = header.Bind(new Column<string>("kategori", true, new ChoiceDomain("kategori", "kategorin", ["sip", "informationsöverföring", "ansvarsfördelning", "planering", "övrigt"]), ""));
        quantity = header.Bind(new Column<int>("antal", true, new WholeNumberDomain("antal", 0), WholeNumberDomain.Missing));
    }

    /// <inheritdoc/>
    protected override void Accept(IRowSource row, RowVerdict verdict, RowSink sink)
    {
        if (from.Value == "privat" && to.Value == "privat")
        {
            verdict.Add(BothPrivate, to.Name, row.Cell(to.Index));
            return;
        }

        sink.Row(row.LineNo).Add(period.Value).Add(municipality.Value).Add(from.Value).Add(to.Value).Add(category.Value).Add(quantity.Value);
    }
}
