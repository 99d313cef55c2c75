using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>A column that a delivery may leave out, and that nobody has filled: the answer is unknown, and the figure is missing and not zero.</summary>
public sealed class NotToldTests
{
    private const string Unit = "SE2321000131-E000000000001";

    private static readonly (string, string) Units = ("enheter/enheter_2025-07-01.csv", HandMade.File(
        "enhet_hsaid;enhetsnamn;forvaltning;vardniva;kommunkod;giltig_fran;giltig_till;omfattas", $"{Unit};Ettan;SU;psykiatri;1480;2020-01-01;;ja"));

    [Theory, EachEngine]
    public void Referrals_WithoutWishOfferAndReason_GiveNoShareOfThem(EngineKind engine)
    {
        const string Short = "hanvisnings_id;hanvisningsdatum;fran_enhet_hsaid;till_organisation;kommunkod;grund;status;statusdatum";
        const string Long = "hanvisnings_id;hanvisningsdatum;fran_enhet_hsaid;till_organisation;kommunkod;grund;status;statusdatum;barnets_onskan;orsak";
        using var warehouse = HandMade.Load(
            engine,
            Units,
            ("hanvisningar/hanvisningar_2025K3.csv", HandMade.File(Short, Enumerable.Range(1, 10).Select(number => Row(number, "2025-08-01;", "avböjd;2025-08-02")))),
            ("hanvisningar/hanvisningar_2025K4.csv", HandMade.File(Short)),
            ("hanvisningar/hanvisningar_2026K1.csv", HandMade.File(Long, Enumerable.Range(11, 15).Select(number => Row(number, "2026-02-01;", $"avböjd;2026-02-02;{Wish(number)};{(number == 11 ? "kö" : "")}")))),
            ("hanvisningar/hanvisningar_2026K2.csv", HandMade.File(Long)));

        Assert.Equal(["lan -/- not_delivered"], warehouse.Figures("H06", "2025H2", "lan"));
        Assert.Equal(["lan -/- not_delivered"], warehouse.Figures("H07", "2025H2", "lan"));
        Assert.Equal(
            ["lan 10/10 = 100", "lan reason=kö -/- not_delivered", "lan reason=okänd -/- not_delivered"],
            warehouse.Figures("H08", "2025H2", "lan", "lan reason=kö", "lan reason=okänd"));
        // Of fifteen the answer is known for twelve: six yes, six no. One reason is given; the rest are told of as not stated.
        Assert.Equal(["lan 6/12 = 50", "vso-fyrbodal 0/0 not_applicable"], warehouse.Figures("H06", "2026H1", "lan", "vso-fyrbodal"));
        Assert.Equal(["lan reason=kö 1/15 = 6.667", "lan reason=okänd 14/15 = 93.333"], warehouse.Figures("H08", "2026H1", "lan reason=kö", "lan reason=okänd"));
    }

    [Theory, EachEngine]
    public void Offers_WithoutGroupsCheckAndPlaces_GiveNoShareOfThem(EngineKind engine)
    {
        const string Header = "utbud_id;organisation;namn;typ;form;kommunkod;grunder;alder_fran;alder_till;giltig_fran;giltig_till";
        using var warehouse = CountyByHand.With(
            engine,
            ("utbud/utbud_2025-12-31.csv", Header + "\nA;BRIS;Grupp;stödgrupp;fysisk;1441;1;4;13;2025-01-01;\n"),
            ("utbud/utbud_2026-12-31.csv", Header + ";sarbara_grupper;utokade_grupper;senast_kontrollerad;platser_per_termin;lediga_platser;kotid_dagar\n"
                + "A;BRIS;Grupp;stödgrupp;fysisk;1441;1;4;13;2025-01-01;;samhällsvård;syskon;2026-01-01;10;1;0\n"));
        warehouse.Holds(
            ("U07 lan 2025", "/294 not_delivered"), ("U07 1441 2025 group=samhällsvård", "/1 not_delivered"), ("U08 lan 2025", "/294 not_delivered"),
            ("U10 lan 2025", "/ not_delivered"), ("U10 lan 2025 organisation=BRIS", "/ not_delivered"),
            ("U15 lan 2025", "/ not_delivered"), ("U15 lan 2025 measure=ko", "/ not_delivered"), ("U15 lan 2025 measure=uppgift", "0/1"),
            // A year later all is told: the check is too old, nothing waits, one place of ten is free.
            ("U07 lan 2026", "1/294"), ("U07 1480 2026", "0/6"), ("U08 lan 2026", "1/294"), ("U10 lan 2026", "0/1"), ("U15 lan 2026", "1/10"), ("U15 lan 2026 measure=ko", "0/1"),
            ("U15 vso-simba 2026", "0/0 not_applicable"));
    }

    [Theory, EachEngine]
    public void Centres_WithoutVoluntaryColumns_GiveNoShareOfThem(EngineKind engine)
    {
        const string Header = "centrum_id;namn;kommunkod;anmald_typ;bvc;bmm;oppen_forskola;socialtjanst;socioekonomiskt_prioriterat;styrgrupp;samordnare;plan_upprattad;plan_foljd_upp;plan_utvarderad";
        const string Row = "F1;Ett;1441;familjecentral;samlokaliserad;samlokaliserad;samlokaliserad;samlokaliserad;ja;ja;ja;nej;nej;nej";
        using var warehouse = CountyByHand.With(
            engine,
            ("familjecentraler/familjecentraler_2025.csv", $"{Header}\n{Row}\n"),
            ("familjecentraler/familjecentraler_2026.csv",
                $"{Header};andra_aktorer;styrgruppsmoten;styrgruppsmoten_avtalade;alder_till;foraldrautbildning_pa_plats;samverkanstimmar_avtalade;samverkanstimmar_anvanda;plats_omradestyp\n"
                + $"{Row};civilsamhälle;0;2;6;nej;4;0;3\n"));
        warehouse.Holds(
            ("C18 lan 2025", "/ not_delivered"), ("C19 lan 2025", "/ not_delivered"), ("C19 lan 2025 measure=styrgrupp", "1/1"), ("C21 lan 2025", "/ not_delivered"), ("C22 lan 2025", "/ not_delivered"),
            ("C23 lan 2025", "/ not_delivered"), ("C24 lan 2025", "/ not_delivered"), ("C24 lan 2025 measure=till17", "/ not_delivered"),
            // A year later all is told, and zero is an answer.
            ("C18 lan 2026", "0/1"), ("C19 lan 2026", "0/2"), ("C21 lan 2026", "0/4"), ("C22 lan 2026", "1/1"), ("C23 lan 2026", "0/1"), ("C24 lan 2026", "0/1"), ("C22 vso-simba 2026", "0/0 not_applicable"));
    }

    private static string Wish(int number) => (number % 5) switch { 0 => "okänt", 1 or 2 => "ja", _ => "nej" };

    private static string Row(int number, string day, string rest) =>
        FormattableString.Invariant($"00000000-0000-4000-8000-{number:000000000000};{day}{Unit};BRIS;1480;1;{rest}");
}
