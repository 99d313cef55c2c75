using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds.Offers;

/// <summary>One support offer on the day of the snapshot: the fields of the utbud contract (feeds.md).</summary>
public sealed class OfferRow : RowReader
{
    private static readonly Problem NoPlace = new("kommun", "insatsen är fysisk men saknar kommun. Skriv kommunkoden med fyra siffror.");
    private static readonly Problem Ages = new("ålder", "alder_fran är större än alder_till. Rätta åldrarna.");
    private static readonly Problem Ends = new("giltighet", "giltig_till ligger före giltig_fran. Rätta datumen.");
    private static readonly Problem Again = new("dubblett", "insatsen finns redan på en tidigare rad i ögonblicksbilden. Ta bort den ena.");

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Field<string?> offer;
    private readonly Field<string> organisation;
    private readonly Field<string?> name;
    private readonly Field<string> type;
    private readonly Field<string> form;
    private readonly Field<string> municipality;
    private readonly Coordinates point;
    private readonly Field<string> serves;
    private readonly Field<string> grounds;
    private readonly Field<int> ageFrom;
    private readonly Field<int> ageTo;
    private readonly Field<string> languages;
    private readonly Field<int> seats;
    private readonly Field<int> free;
    private readonly Field<int> queue;
    private readonly Field<string> vulnerable;
    private readonly Field<string> extended;
    private readonly Field<string> interpreter;
    private readonly Field<int> checkedOn;
    private readonly Field<int> validFrom;
    private readonly Field<int> validTo;

    /// <summary>Binds the fields.</summary>
    public OfferRow(HeaderBinding header, ReferenceData reference)
        : base(header)
    {
        offer = header.Bind(new Column<string?>("utbud_id", true, new TextDomain(60, "id"), null));
        organisation = header.Bind(new Column<string>("organisation", true, new OrganisationDomain(reference), ""));
        name = header.Bind(new Column<string?>("namn", true, new TextDomain(200), null));
        type = header.Bind(new Column<string>("typ", true, new ChoiceDomain(
            "typ", "typen", ["stödgrupp", "enskilt samtal", "familjestöd", "chatt/telefon", "läger", "mötesplats", "sorgestöd", "övrigt"]), ""));
        form = header.Bind(new Column<string>("form", true, new ChoiceDomain("form", "formen", ["fysisk", "digital", "telefon"]), ""));
        municipality = header.Bind(new Column<string>("kommunkod", false, new MunicipalityDomain(reference), "", "kommun"));
        point = new Coordinates(header);
        serves = header.Bind(new Column<string>("betjanar", false, new ServesDomain(reference), "", "betjänar"));
        // An offer states its grounds: the member for a ground that is not known is no ground.
        grounds = header.Bind(new Column<string>("grunder", true, new ListDomain("grund", new ChoiceDomain("grund", "grunden", reference.Grounds.Where(code => code != "okänd"))), ""));
        ageFrom = header.Bind(new Column<int>("alder_fran", true, new WholeNumberDomain("ålder", 0, 25), 0, "ålder_från"));
        ageTo = header.Bind(new Column<int>("alder_till", true, new WholeNumberDomain("ålder", 0, 25), 0, "ålder_till"));
        languages = header.Bind(new Column<string>("sprak", false, new ListDomain("språk", new LanguageDomain()), "|sv|", "språk"));
        seats = header.Bind(Count("platser_per_termin"));
        free = header.Bind(Count("lediga_platser"));
        queue = header.Bind(Count("kotid_dagar", "kötid_dagar"));
        vulnerable = header.Bind(SharedColumns.VulnerableGroups(reference, "sarbara_grupper", "sårbara_grupper"));
        extended = header.Bind(new Column<string>("utokade_grupper", false, new ListDomain("utökad_grupp", new ChoiceDomain(
            "utökad_grupp", "den utökade gruppen", ["styvförälder", "adoptivförälder", "familjehemsförälder", "viktig vuxen", "syskon", "unga över 18"])), "", "utökade_grupper"));
        interpreter = header.Bind(new Column<string>("tolk", false, new YesNoDomain("tolk", "tolk", withUnknown: true), YesNoDomain.Unknown));
        checkedOn = header.Bind(new Column<int>("senast_kontrollerad", false, new DateDomain(), DateDomain.Open));
        validFrom = header.Bind(new Column<int>("giltig_fran", true, new DateDomain(), 0, "giltig_från"));
        validTo = header.Bind(new Column<int>("giltig_till", false, new DateDomain(), DateDomain.Open));
    }

    /// <inheritdoc/>
    protected override void Accept(IRowSource row, RowVerdict verdict, RowSink sink)
    {
        if (!IsWhole(row, verdict))
        {
            return;
        }

        var isPhysical = form.Value == "fysisk";
        var served = serves.Value.Length > 0 ? serves.Value : isPhysical ? $"|{municipality.Value}|" : ServesDomain.All;
        sink.Row(row.LineNo).Add(offer.Value).Add(organisation.Value).Add(name.Value).Add(type.Value).Add(form.Value)
            .Add(municipality.Value.Length == 0 ? null : municipality.Value).AddReal(point.Lat).AddReal(point.Lon).Add(served).Add(grounds.Value)
            .Add(ageFrom.Value).Add(ageTo.Value).Add(languages.Value).AddOptional(seats.Value).AddOptional(free.Value).AddOptional(queue.Value)
            .Add(vulnerable.Value).Add(extended.Value).Add(interpreter.Value).AddDay(checkedOn.Value).Add(validFrom.Value)
            .Add(validTo.Value == DateDomain.Open ? DateDomain.Open : DateDomain.DayAfter(validTo.Value));
    }

    private static Column<int> Count(string name, params string[] aliases) =>
        new(name, false, new WholeNumberDomain("antal", 0), WholeNumberDomain.Missing, aliases);

    private bool IsWhole(IRowSource row, RowVerdict verdict)
    {
        if (form.Value == "fysisk" && municipality.Value.Length == 0)
        {
            verdict.Add(NoPlace, municipality.Name, "");
        }
        else if (ageFrom.Value > ageTo.Value)
        {
            verdict.Add(Ages, ageTo.Name, row.Cell(ageTo.Index));
        }
        else if (validTo.Value < validFrom.Value)
        {
            verdict.Add(Ends, validTo.Name, row.Cell(validTo.Index));
        }
        else if (point.AreWhole(verdict) && !seen.Add(offer.Value!))
        {
            verdict.Add(Again, offer.Name, row.Cell(offer.Index));
        }

        return verdict.IsAccepted;
    }
}
