using System.Globalization;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>
/// The files behind the hand-counted figures of talks (K) and referrals (H): units, population, offers, twelve months of talks and four quarters of
/// referrals, July 2025 to June 2026, which is the partnership's first year (IOP1).
/// </summary>
public static class HandMadeCare
{
    private const string TalkHeader = "registreringsdatum;enhet_hsaid;vardniva;kva_kod;kommunkod;aldersgrupp;grund;antal";
    private const string StepHeader = "hanvisnings_id;hanvisningsdatum;fran_enhet_hsaid;till_organisation;till_insats;kommunkod;grund;sarbar_grupp;barnets_onskan;status;statusdatum;orsak";
    private const string U1 = "SE2321000131-E000000000001";
    private const string U2 = "SE2321000131-E000000000002";
    private const string U3 = "SE2321000131-E000000000003";
    private const string U4 = "SE2321000131-E000000000004";
    private const string U5 = "SE2321000131-E000000000005";
    private const string U6 = "SE2321000131-E000000000006";
    private const string U9 = "SE2321000131-E000000000009";

    /// <summary>
    /// Seven units: 1 and 2 in Göteborg, 3 and 6 in Ale, 4 in Uddevalla, 5 and 7 in Stenungsund. 5 is out of scope, 6 ends in March 2026. Unit 9, which
    /// the talks and referrals name too, is in no list: an inferred one.
    /// </summary>
    public static (string, string) Units { get; } = ("enheter/enheter_2025-07-01.csv", HandMade.File(
        "enhet_hsaid;enhetsnamn;forvaltning;vardniva;kommunkod;giltig_fran;giltig_till;omfattas",
        $"{U1}; Ettan ; SU ; psykiatri                    ; 1480 ; 2020-01-01 ;            ; ja",
        $"{U2}; Tvåan ; SU ; primärvård                   ; 1480 ; 2020-01-01 ;            ;",
        $"{U3}; Trean ; SV ; primärvård                   ; 1440 ; 2020-01-01 ;            ; ja",
        $"{U4}; Fyran ; NU ; specialiserad somatisk vård  ; 1485 ; 2020-01-01 ;            ; ja",
        $"{U5}; Femman; FT ; tandvård                     ; 1415 ; 2020-01-01 ;            ; nej",
        $"{U6}; Sexan ; SV ; psykiatri                    ; 1440 ; 2020-01-01 ; 2026-03-31 ; ja",
        $"SE2321000131-E000000000007; Sjuan ; SV ; primärvård ; 1415 ; 2020-01-01 ;       ; ja"));

    /// <summary>
    /// Each of the 49 has 1 000 children (300 aged 3, 400 aged 9, 300 aged 15) and 50 aged 19; Göteborg ten times as many. The county's own figure is ten
    /// above the sum, as where noise is added: 17 410 + 23 200 + 17 400 = 58 010.
    /// </summary>
    public static (string, string) Population(TestWarehouse warehouse) => ("befolkning/befolkning_2025.csv", HandMade.File(
        "region;ålder;kön;år;folkmängd",
        warehouse.Rows("select m.municipality_code from dim_municipality m where m.municipality_key > 1 order by 1")
            .SelectMany(place => Ages(place, place == "1480" ? 10 : 1))
            .Concat(["14;3 år;kvinnor;2025;17410", "14;9 år;kvinnor;2025;23200", "14;15 år;kvinnor;2025;17400"])));

    /// <summary>Three offers: A in Göteborg, B in Ale, C digital; D in Göteborg.</summary>
    public static (string, string) Offers { get; } = ("utbud/utbud_2025-09-30.csv", HandMade.File(
        "utbud_id;organisation;namn;typ;form;kommunkod;grunder;alder_fran;alder_till;giltig_fran;giltig_till",
        "A; BRIS    ; Grupp ; stödgrupp       ; fysisk  ; 1480 ; 1 ; 6 ; 12 ; 2025-01-01 ;",
        "B; MASKROS ; Läger ; läger           ; fysisk  ; 1440 ; 1 ; 6 ; 17 ; 2025-01-01 ;",
        "C; BRIS    ; Chatt ; chatt/telefon   ; digital ;      ; 1 ; 6 ; 17 ; 2025-01-01 ;",
        "D; GYLL    ; Träff ; mötesplats      ; fysisk  ; 1480 ; 4 ; 6 ; 17 ; 2025-01-01 ;"));

    /// <summary>The talks. The first July is superseded; December 2025 is delivered and empty; July 2026 is missing between June and August.</summary>
    public static IReadOnlyList<(string, string)> Talks { get; } =
    [
        Month("2025-07", $"2025-07-01;{U1};;DU055;1480;6-12;1;99"),
        Month("2025-07_rättad",
            $"2025-07-10; {U1} ;               ; DU055 ; 1480  ; 6-12  ; 1     ; 3",
            $"2025-07-11; {U3} ;               ; DU056 ; 1440  ; 0-5   ; 2     ; 2"),
        Month("2025-08",
            $"2025-08-05; {U1} ;               ; DU055 ; 1480  ; 13-17 ; 1     ; 4",
            $"2025-08-06; {U9} ;               ; DU057 ; 1480  ; okänd ; okänd ; 1"),
        Month("2025-09",
            $"2025-09-01; {U1} ; beroendevård  ; DU056 ; 1480  ; 6-12  ; 3     ; 5",
            $"2025-09-02; {U4} ;               ; DU055 ; 1485  ; 18-20 ; U     ; 6"),
        Month("2025-10", $"2025-10-01; {U1} ;  ; DU055 ; 1480  ; 6-12  ; 1     ; 2"),
        Month("2025-11",
            $"2025-11-03; {U1} ;               ; DU055 ; 1480  ; okänd ; 1     ; 2",
            $"2025-11-04; {U5} ;               ; DU055 ; 1440  ; 6-12  ; 4     ; 1"),
        Month("2025-12"),
        Month("2026-01",
            $"2026-01-07; {U1} ;               ; DU055 ; 1480  ; 6-12  ; 1     ; 1",
            $"2026-01-08; {U6} ;               ; DU055 ; okänd ; 6-12  ; 2     ; 7",
            $"2026-01-09; {U6} ;               ; DU055 ; 0180  ; 6-12  ; 2     ; 9"),
        Month("2026-02", $"2026-02-01; {U1} ;  ; DU055 ; 1480  ; 6-12  ; 1     ; 1"),
        Month("2026-03", $"2026-03-01; {U1} ;  ; DU055 ; 1480  ; 6-12  ; 1     ; 1"),
        Month("2026-04", $"2026-04-01; {U1} ;  ; DU055 ; 1480  ; 6-12  ; 1     ; 1"),
        Month("2026-05", $"2026-05-01; {U2} ;  ; DU057 ; 1480  ; 13-17 ; 5     ; 2"),
        Month("2026-06", $"2026-06-01; {U3} ;  ; DU055 ; 1440  ; 13-17 ; okänd ; 3"),
        Month("2026-08", $"2026-08-01; {U1} ;  ; DU055 ; 1480  ; 6-12  ; 1     ; 10"),
    ];

    /// <summary>
    /// The referrals 01–10 of one kind each, 11–20 alike. 05 is a family's own contact, 06 comes from a unit in no list, 07 has no known municipality. The
    /// first 2025K3 is superseded; 02 gets a step in the quarter after its own.
    /// </summary>
    public static IReadOnlyList<(string, string)> Referrals { get; } =
    [
        Quarter("2025K3", Step(99, $"2025-07-01;{U1};BRIS;;1480;1;;ja;skickad;2025-07-01;")),
        Quarter("2025K3_rättad",
            Step(1, $"2025-07-15; {U1} ; BRIS    ; A ; 1480  ; 1     ; samhällsvård ; nej ; skickad           ; 2025-07-15 ;"),
            Step(1, $"2025-07-15; {U1} ; BRIS    ; A ; 1480  ; 1     ; samhällsvård ; nej ; kontakt etablerad ; 2025-08-01 ;"),
            Step(1, $"2025-07-15; {U1} ; BRIS    ; A ; 1480  ; 1     ;              ; ja  ; stöd påbörjat     ; 2025-09-01 ;"),
            Step(2, $"2025-08-01; {U3} ; MASKROS ; B ; 1440  ; 2     ;              ; nej ; mottagen          ; 2025-08-05 ;"),
            Step(3, $"2025-09-10; {U1} ; BRIS    ; B ; 1480  ; okänd ; samhällsvård|flykting/migration ; ; avböjd ; 2025-09-20 ; tackat nej")),
        Quarter("2025K4",
            Step(2, $"2025-08-01; {U3} ; MASKROS ; B ; 1440  ; 2     ;              ; nej ; kontakt etablerad ; 2025-10-10 ;"),
            Step(4, $"2025-10-05; {U4} ; SOS     ;   ; 1485  ; 1     ;              ;     ; ingen plats       ; 2025-10-15 ;"),
            Step(5, "2025-11-01; egen kontakt ; RANDIGA ; ; 1480 ; 1 ; samhällsvård ; ja  ; kontakt etablerad ; 2025-11-01 ;")),
        Quarter("2026K1",
            [
                Step(6, $"2026-01-10; {U9} ; BRIS ; C ; 1480  ; 3     ;              ;     ; kontakt etablerad ; 2026-01-10 ;"),
                Step(7, $"2026-02-01; {U1} ; VGR  ;   ; okänd ; 1     ;              ;     ; skickad           ; 2026-02-01 ;"),
                .. Enumerable.Range(1, 10).Select(day => Alike(day, "kontakt etablerad", $"2026-03-{day + 1:00}")),
            ]),
        Quarter("2026K2",
            [
                Step(8, $"2026-06-20; {U3} ; MASKROS ; ; 1440 ; okänd ;              ;     ; skickad           ; 2026-06-20 ;"),
                Step(9, $"2026-05-30; {U3} ; BRIS    ; ; 1440 ; okänd ;              ;     ; skickad           ; 2026-05-30 ;"),
                Step(10, $"2026-05-31; {U3} ; BRIS   ; ; 1440 ; okänd ;              ;     ; skickad           ; 2026-05-31 ;"),
                .. Enumerable.Range(1, 8).Select(day => Alike(day, "stöd påbörjat", "2026-04-15")),
            ]),
    ];

    /// <summary>All of it, loaded.</summary>
    public static TestWarehouse Load(EngineKind engine)
    {
        using var seeds = new TestWarehouse();
        return HandMade.Load(engine, [Units, Population(seeds), Offers, .. Talks, .. Referrals]);
    }

    /// <summary>All of it, loaded once on each engine for the tests of a class, which only read.</summary>
    public sealed class Loaded : IDisposable
    {
        private readonly Dictionary<EngineKind, TestWarehouse> warehouses = [];

        /// <summary>The warehouse on an engine.</summary>
        public TestWarehouse On(EngineKind engine)
        {
            if (!warehouses.TryGetValue(engine, out var warehouse))
            {
                warehouses[engine] = warehouse = Load(engine);
            }

            return warehouse;
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            foreach (var warehouse in warehouses.Values)
            {
                warehouse.Dispose();
            }
        }
    }

    private static IEnumerable<string> Ages(string place, int times) => new[] { (3, 300), (9, 400), (15, 300), (19, 50) }
        .Select(band => string.Create(CultureInfo.InvariantCulture, $"{place};{band.Item1} år;kvinnor;2025;{band.Item2 * times}"));

    private static (string, string) Month(string name, params string[] rows) => ($"kva/kva_{name}.csv", HandMade.File(TalkHeader, rows));

    private static (string, string) Quarter(string name, params IEnumerable<string> rows) => ($"hanvisningar/hanvisningar_{name}.csv", HandMade.File(StepHeader, rows));

    // Number 11 has contact after one day, number 20 after ten; the wish of the first five is recorded.
    private static string Alike(int day, string status, string statusDay) =>
        Step(10 + day, $"2026-03-01; {U2} ; GYLL ; D ; 1402 ; 4 ; ; {(day <= 5 ? "ja" : "okänt")} ; {status} ; {statusDay} ;");

    private static string Step(int referral, string rest) => string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{referral:000000000000}; {rest}");
}
