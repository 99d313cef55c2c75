using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds.Partnership;

/// <summary>One event of the partnership: the columns of the partnerskap contract (feeds.md).</summary>
public sealed class PartnershipRow : RowReader
{
    private readonly Field<int> date;
    private readonly Field<string> eventType;
    private readonly Field<string> organisations;
    private readonly Field<string> area;
    private readonly Field<int> participants;

    /// <summary>Binds the columns.</summary>
    public PartnershipRow(HeaderBinding header, FilePeriod filePeriod, ReferenceData reference)
        : base(header)
    {
        date = header.Bind(new Column<int>("datum", true, new DateDomain(filePeriod), 0));
        eventType = header.Bind(new Column<string>("handelse", true, new ChoiceDomain("händelse", "händelsen", ["styrgruppsmöte", "årlig utvärdering", "nätverksträff", "utbildning", "dialog", "allvarlig avvikelse"]), "", "händelse"));
        organisations = header.Bind(new Column<string>("organisation", true, new ListDomain("organisation", new OrganisationDomain(reference)), "", "organisationer"));
        area = header.Bind(new Column<string>("delregion", true, new AreaDomain(reference), ""));
        participants = header.Bind(new Column<int>("deltagare", false, new WholeNumberDomain("antal", 0), WholeNumberDomain.Missing));
    }

    /// <inheritdoc/>
    protected override void Accept(IRowSource row, RowVerdict verdict, RowSink sink)
    {
        sink.Row(row.LineNo).Add(date.Value).Add(eventType.Value).Add(organisations.Value).Add(area.Value).AddOptional(participants.Value);
    }
}
