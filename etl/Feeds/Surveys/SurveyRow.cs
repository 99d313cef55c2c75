using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds.Surveys;

/// <summary>One question's answers: the columns of the enkat contract (feeds.md).</summary>
public sealed class SurveyRow : RowReader
{
    private static readonly Problem Again = new("dubblett", "gruppen, delregionen och frågan finns redan på en tidigare rad. Lägg ihop raderna till en.");

    private readonly HashSet<(string Group, string Area, string Question)> seen = [];
    private readonly Field<string> period;
    private readonly Field<string> group;
    private readonly Field<string> area;
    private readonly Field<string> question;
    private readonly Field<int> high;
    private readonly Field<int> total;

    /// <summary>Binds the columns.</summary>
    public SurveyRow(HeaderBinding header, FilePeriod filePeriod, ReferenceData reference)
        : base(header)
    {
        period = header.Bind(new Column<string>("period", true, new PeriodDomain(filePeriod), ""));
        group = header.Bind(new Column<string>("grupp", true, new ChoiceDomain("grupp", "gruppen", ["idéburna", "vårdpersonal"]), ""));
        area = header.Bind(new Column<string>("delregion", true, new AreaDomain(reference), ""));
        question = header.Bind(new Column<string>("fraga", true, new ChoiceDomain("fråga", "frågan", ["fortroende", "kannedom_vardens_vagar", "kannedom_lag_och_utbud"]), "", "fråga"));
        high = header.Bind(new Column<int>("svar_4_5", true, new WholeNumberDomain("antal", 0), WholeNumberDomain.Missing));
        total = header.Bind(new Column<int>("svar_totalt", true, new WholeNumberDomain("antal", 0), WholeNumberDomain.Missing));
    }

    /// <inheritdoc/>
    protected override void Accept(IRowSource row, RowVerdict verdict, RowSink sink)
    {
        if (!verdict.IsPart(row, high, total))
        {
            return;
        }

        if (!seen.Add((group.Value, area.Value, question.Value)))
        {
            verdict.Add(Again, question.Name, row.Cell(question.Index));
            return;
        }

        sink.Row(row.LineNo).Add(period.Value).Add(group.Value).Add(area.Value).Add(question.Value).Add(high.Value).Add(total.Value);
    }
}
