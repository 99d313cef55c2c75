using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds.FamilyCentres;

/// <summary>One family centre in one year: the columns of the familjecentraler contract (feeds.md).</summary>
public sealed class FamilyCentreRow : RowReader
{
    private static readonly Problem Again = new("dubblett", "centrumet finns redan på en tidigare rad. Ta bort den ena.");

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Field<string?> centre;
    private readonly Field<string?> name;
    private readonly Field<string> municipality;
    private readonly Field<string?> address;
    private readonly Coordinates point;
    private readonly Field<string> kind;
    private readonly List<Field<string>> parts;
    private readonly Field<string> actors;
    private readonly Field<string> prioritised;
    private readonly AgreementColumns agreement;
    private readonly Field<string> steering;
    private readonly Field<string> coordinator;
    private readonly Field<double?> percent;
    private readonly Field<string> shared;
    private readonly Field<int> meetings;
    private readonly Field<int> meetingsAgreed;
    private readonly Field<int> ageTo;
    private readonly PlanColumns plan;
    private readonly Field<double?> midwifeHours;
    private readonly Field<double?> openDays;
    private readonly Field<int> visits;
    private readonly List<Field<double?>> costs;
    private readonly Field<string> education;
    private readonly Field<double?> hoursAgreed;
    private readonly Field<double?> hoursUsed;
    private readonly Field<int> areaType;

    /// <summary>Binds the columns.</summary>
    public FamilyCentreRow(HeaderBinding header, ReferenceData reference)
        : base(header)
    {
        centre = header.Bind(new Column<string?>("centrum_id", true, new TextDomain(50, "id"), null));
        name = header.Bind(new Column<string?>("namn", true, new TextDomain(200), null));
        municipality = header.Bind(SharedColumns.Municipality(reference));
        address = header.Bind(new Column<string?>("adress", false, new TextDomain(200), null));
        point = new Coordinates(header);
        kind = header.Bind(new Column<string>("anmald_typ", true, new ChoiceDomain("typ", "typen", ["familjecentral", "familjecentralsliknande"]), "", "anmäld_typ"));
        var presence = new ChoiceDomain("samlokalisering", "samlokaliseringen", ["samlokaliserad", "samverkar", "nej"]);
        parts =
        [
            header.Bind(new Column<string>("bvc", true, presence, "")), header.Bind(new Column<string>("bmm", true, presence, "")),
            header.Bind(new Column<string>("oppen_forskola", true, presence, "", "öppen_förskola")),
            header.Bind(new Column<string>("socialtjanst", true, presence, "", "socialtjänst")),
        ];
        actors = header.Bind(new Column<string>("andra_aktorer", false, new ListDomain("aktör", new ChoiceDomain("aktör", "aktören",
            ["folktandvård", "bibliotek", "föräldrastödsutvecklare", "logoped", "budgetrådgivning", "psykolog", "civilsamhälle"])), "", "andra_aktörer"));
        prioritised = header.Bind(YesNo("socioekonomiskt_prioriterat", true, withUnknown: true));
        agreement = new AgreementColumns(header);
        steering = header.Bind(YesNo("styrgrupp", true));
        coordinator = header.Bind(YesNo("samordnare", true));
        percent = header.Bind(Number("samordnare_tjanstegrad", "procent", 100, "samordnare_tjänstegrad"));
        shared = header.Bind(YesNo("samordnare_delad_kostnad", false, withUnknown: true));
        meetings = header.Bind(Count("styrgruppsmoten", int.MaxValue, "styrgruppsmöten"));
        meetingsAgreed = header.Bind(Count("styrgruppsmoten_avtalade", int.MaxValue, "styrgruppsmöten_avtalade"));
        ageTo = header.Bind(Count("alder_till", 25, "ålder_till"));
        plan = new PlanColumns(header);
        midwifeHours = header.Bind(Number("bmm_timmar_termin", "timmar", 2000));
        openDays = header.Bind(Number("oppna_dagar_vecka", "dagar", 7, "öppna_dagar_vecka"));
        visits = header.Bind(Count("besok_barn", int.MaxValue, "besök_barn"));
        costs =
        [
            header.Bind(Number("kostnadsandel_bvc", "procent", 100)), header.Bind(Number("kostnadsandel_bmm", "procent", 100)),
            header.Bind(Number("kostnadsandel_oppen_forskola", "procent", 100)), header.Bind(Number("kostnadsandel_socialtjanst", "procent", 100)),
        ];
        education = header.Bind(YesNo("foraldrautbildning_pa_plats", false, withUnknown: true));
        hoursAgreed = header.Bind(Number("samverkanstimmar_avtalade", "timmar", 1000));
        hoursUsed = header.Bind(Number("samverkanstimmar_anvanda", "timmar", 1000, "samverkanstimmar_använda"));
        areaType = header.Bind(new Column<int>("plats_omradestyp", false, new WholeNumberDomain("områdestyp", 1, 5), WholeNumberDomain.Missing, "plats_områdestyp"));
    }

    /// <inheritdoc/>
    public override IEnumerable<Warning> Warnings() => [.. agreement.Warnings(), .. plan.Warnings()];

    /// <inheritdoc/>
    protected override void Accept(IRowSource row, RowVerdict verdict, RowSink sink)
    {
        if (!point.AreWhole(verdict) || !agreement.AreWhole(row, verdict))
        {
            return;
        }

        if (!seen.Add(centre.Value!))
        {
            verdict.Add(Again, centre.Name, row.Cell(centre.Index));
            return;
        }

        plan.Look();
        var raw = sink.Row(row.LineNo).Add(centre.Value).Add(name.Value).Add(municipality.Value).Add(address.Value ?? "").AddReal(point.Lat).AddReal(point.Lon).Add(kind.Value);
        raw = parts.Aggregate(raw, (filled, part) => filled.Add(part.Value));
        raw = agreement.Fill(raw.Add(actors.Value).Add(AgreementColumns.ItemsIn(actors.Value)).Add(prioritised.Value));
        raw = raw.Add(steering.Value).Add(coordinator.Value).AddReal(percent.Value).Add(shared.Value).AddOptional(meetings.Value).AddOptional(meetingsAgreed.Value).AddOptional(ageTo.Value);
        raw = plan.Fill(raw).AddReal(midwifeHours.Value).AddReal(openDays.Value).AddOptional(visits.Value);
        raw = costs.Aggregate(raw, (filled, cost) => filled.AddReal(cost.Value));
        raw.Add(education.Value).AddReal(hoursAgreed.Value).AddReal(hoursUsed.Value).AddOptional(areaType.Value);
    }

    private static Column<string> YesNo(string name, bool isRequired, bool withUnknown = false) =>
        new(name, isRequired, new YesNoDomain("ja_nej", name, withUnknown), YesNoDomain.Unknown);

    private static Column<int> Count(string name, int max, params string[] aliases) =>
        new(name, false, new WholeNumberDomain("antal", 0, max), WholeNumberDomain.Missing, aliases);

    private static Column<double?> Number(string name, string rule, double max, params string[] aliases) =>
        new(name, false, new DecimalDomain(rule, 0, max), null, aliases);
}
