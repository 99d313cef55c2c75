using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What the lists of family centres say, in plain words made by rule.</summary>
/// <param name="figure">The centres.</param>
/// <param name="language">The reader's.</param>
public sealed class CentreWords(CentreFigure figure, Language language)
{
    /// <summary>How many there are, of which class, and how many municipalities are without.</summary>
    public string Lead()
    {
        var (centres, places) = (figure.Centres.Count, figure.Centres.Select(centre => centre.MunicipalityCode).Distinct().Count());
        var sentences = new List<string>
        {
            centres == 0 ? language.Say(Texts.CentresNone, figure.Year, Where)
                : figure.OnlyMunicipality is not null ? language.Say(Texts.CentresLeadOne, figure.Year, Centres(centres), Where)
                : language.Say(Texts.CentresLead, figure.Year, Centres(centres), language.Count(places, Texts.CentresPlaceOne, Texts.CentresPlaceMany), Where),
        };
        if (centres == 1)
        {
            sentences.Add(language.Say(Texts.CentreMeets, language[Rule(figure.Centres[0].ClassCode)]));
        }

        if (centres > 1)
        {
            sentences.Add(ByClass());
        }

        if (figure.OnlyMunicipality is null)
        {
            sentences.Add(Without());
        }

        return string.Join(" ", sentences);
    }

    /// <summary>How many municipalities have no centre by either definition.</summary>
    public string Without() => figure.Without.Count == 0 ? language[Texts.CentresWithoutNone] : language.Say(Texts.CentresWithout, figure.Without.Count, figure.Municipalities.Count);

    /// <summary>Labels, agreements, points, terms, coordinators and plans.</summary>
    public IReadOnlyList<string> Summary()
    {
        var all = figure.Centres.Count;
        if (all == 0)
        {
            return [];
        }

        if (all == 1)
        {
            return new OneCentreWords(figure.Centres[0], language).Summary();
        }

        var agreements = figure.Count(centre => centre.HasAgreement == 1);
        var expiring = figure.Count(centre => centre.Agreement == AgreementState.Expiring);
        var inForce = figure.Count(centre => centre.Agreement is AgreementState.InForce or AgreementState.Expiring);
        var made = figure.Count(centre => centre.PlanMade == "ja");
        var sentences = new List<string>
        {
            language.Say(Texts.CentresLabel, OfCentres(figure.Count(centre => centre.LabelAgrees == 1))),
            language.Say(Texts.CentresAgreements, OfCentres(inForce), language.Day(figure.Day))
                + (inForce == 0 ? "" : " " + (expiring == 0 ? language[Texts.CentresExpiringNone] : language.Say(Texts.CentresExpiring, expiring))),
        };
        if (agreements > 0)
        {
            sentences.Add(language.Say(Texts.CentresPoints, OfAgreements(figure.Count(centre => centre.HasAgreement == 1 && centre.PointCount == 15), agreements)));
            sentences.Add(language.Say(Texts.CentresTerm, OfAgreements(figure.Count(centre => centre is { HasAgreement: 1, TermWithin: 0 }), agreements)));
        }

        sentences.Add(language.Say(Texts.CentresCoordinators, OfCentres(figure.Count(centre => centre.HasCoordinator == "ja"))));
        sentences.Add(language.Say(Texts.CentresPlans, OfCentres(made))
            + (made == 0 ? "" : " " + language.Say(Texts.CentresPlansThen, Centres(figure.Count(centre => centre is { PlanMade: "ja", PlanFollowedUp: "ja" })),
                Centres(figure.Count(centre => centre is { PlanMade: "ja", PlanEvaluated: "ja" })))));
        return sentences;
    }

    /// <summary>How long the county agreement still runs, and on which day; empty where nothing is told.</summary>
    public string CountyAgreement() => figure.CountyAgreement is { Value: { } months } cell
        ? language.Say(cell.LastDay == figure.Day ? Texts.CountyAgreement : Texts.CountyAgreementOtherDay,
            language.Count((int)months, Texts.MonthOne, Texts.MonthMany), language.Day(cell.LastDay), language.Day(figure.Day))
        : language[Texts.CountyAgreementNotTold];

    /// <summary>A class by the agreement.</summary>
    public string Class(string? code) => language[code switch
    {
        "8.2" => Texts.ClassFull,
        "8.3" => Texts.ClassLike,
        "varken" => Texts.ClassNeither,
        _ => Texts.ClassNone,
    }];

    /// <summary>The fullest class of a municipality, in one line.</summary>
    public string Line(AreaRow place) => $"{place.NameSv}: {MunicipalityClass(figure.ClassOf(place.Area))}";

    /// <summary>What a municipality has, by its fullest class.</summary>
    public string MunicipalityClass(string? code) => language[code switch
    {
        "8.2" => Texts.PlaceFull,
        "8.3" => Texts.PlaceLike,
        "varken" => Texts.PlaceNeither,
        _ => Texts.PlaceNone,
    }];

    /// <summary>What a centre calls itself, and whether the rule agrees.</summary>
    public string Label(FamilyCentre centre)
    {
        var label = language[centre.DeclaredKind == "familjecentral" ? Texts.LabelFull : Texts.LabelLike];
        return centre.LabelAgrees == 1 ? label : language.Say(Texts.LabelDiffers, label);
    }

    /// <summary>What a centre lacks for the next class.</summary>
    public string Lacks(FamilyCentre centre) => centre.Lacks.Count == 0 ? language[Texts.LackNothing]
        : language.Say(centre.ClassCode == "8.3" ? Texts.LackForFull : Texts.LackForLike, language.List([.. centre.Lacks.Select(lack => language[Lack(lack)])]));

    /// <summary>The local agreement: its days, what is left, and whether its term is another than is recommended.</summary>
    public string Agreement(FamilyCentre centre)
    {
        if (centre is not { AgreementFrom: { } from, AgreementTo: { } to })
        {
            return language[Texts.AgreementNone];
        }

        var span = language.Say(Texts.AgreementSpan, language.Day(from), language.Day(to));
        var state = centre.Agreement switch
        {
            AgreementState.Expired => language[Texts.AgreementExpired],
            AgreementState.NotYet => language[Texts.AgreementNotYet],
            _ => MonthsLeft(centre) + (centre.Agreement == AgreementState.Expiring ? ", " + language[Texts.AgreementExpiring] : ""),
        };
        return $"{span}: {state}" + (centre.TermWithin == 1 ? "" : language[Texts.AgreementTerm]);
    }

    /// <summary>Whether something about the agreement should be looked at.</summary>
    public static bool NeedsLook(FamilyCentre centre) => centre.Agreement is AgreementState.None or AgreementState.Expired or AgreementState.Expiring;

    /// <summary>How many of the fifteen points, and which are missing.</summary>
    public string Points(FamilyCentre centre) =>
        centre.HasAgreement == 0 ? "–"
        : centre.PointCount == 15 ? language[Texts.PointsAll]
        : centre.MissingPoints is { } missing ? language.Say(Texts.PointsMissing, centre.PointCount, language.List([.. missing.Select(point => language[Texts.Points[point - 1]])]))
        : language.Say(Texts.PointsUnknown, centre.PointCount);

    /// <summary>Whether there is a coordinator, and for how much of full time.</summary>
    public string Coordinator(FamilyCentre centre) => (centre.HasCoordinator, centre.CoordinatorPercent) switch
    {
        ("ja", { } percent) => language.Say(Texts.CoordinatorPercent, language.Number(percent, 0)),
        ("ja", _) => language[Texts.Yes],
        ("nej", _) => language[Texts.No],
        _ => language[Texts.OfferUnknown],
    };

    /// <summary>How a basic activity takes part.</summary>
    public string Activity(string part) => language[part switch
    {
        "samlokaliserad" => Texts.ActivityOnSite,
        "samverkar" => Texts.ActivityTakesPart,
        "nej" => Texts.ActivityNot,
        _ => Texts.OfferUnknown,
    }];

    /// <summary>Yes, no, or not told.</summary>
    public string Answer(string answer) => language[answer switch { "ja" => Texts.Yes, "nej" => Texts.No, _ => Texts.OfferUnknown }];

    private string MonthsLeft(FamilyCentre centre) => centre.MonthsLeft == 0 ? language[Texts.AgreementDays]
        : language.Count(centre.MonthsLeft ?? 0, Texts.AgreementMonthOne, Texts.AgreementMonths);

    private string Where => figure.Area is null ? "" : language.Say(Texts.InNamedArea, language.Of(figure.Area.NameSv, figure.Area.NameEn));

    // That no centre is of a wanted class is told; that none is of neither is not.
    private string ByClass()
    {
        var parts = from code in CentreFigure.Classes
                    let count = figure.Count(centre => centre.ClassCode == code)
                    where count > 0 || code != "varken"
                    select $"{(count == 0 ? language[Texts.CentresMeetNone] : language.Count(count, Texts.CentresMeetOne, Texts.CentresMeetMany))} {language[Rule(code)]}";
        var sentence = language.List([.. parts]);
        return char.ToUpper(sentence[0], language.Culture) + sentence[1..] + ".";
    }

    private static Text Rule(string code) => code switch
    {
        "8.2" => Texts.RuleFull,
        "8.3" => Texts.RuleLike,
        _ => Texts.RuleNeither,
    };

    private string Centres(int count) => count == 0 ? language[Texts.CentreCountNone] : language.Count(count, Texts.CentreCountOne, Texts.CentreCountMany);

    private string OfCentres(int count) => count == 0 ? language[Texts.OfCentresNone] : language.Say(Texts.OfCentres, count, figure.Centres.Count);

    private string OfAgreements(int count, int all) => count == 0 ? language[Texts.OfAgreementsNone] : all == 1 ? language[Texts.OfAgreementsOne] : language.Say(Texts.OfAgreements, count, all);

    private static Text Lack(CentreLack lack) => lack switch
    {
        CentreLack.ChildHealthOnSite => Texts.LackChildHealth,
        CentreLack.MidwiferyOnSite => Texts.LackMidwifery,
        CentreLack.OpenPreschoolOnSite => Texts.LackOpenPreschool,
        CentreLack.SocialServicesOnSite => Texts.LackSocialServices,
        CentreLack.OpenPreschoolTakesPart => Texts.LackOpenPreschoolPart,
        CentreLack.OneMore => Texts.LackOneMore,
        CentreLack.MunicipalOnSite => Texts.LackMunicipal,
        _ => throw new ArgumentOutOfRangeException(nameof(lack), lack, null),
    };
}
