namespace Analytics.Dashboards.Resources;

/// <content>What is said of a family centre that is alone in its area.</content>
public static partial class Texts
{
    public static readonly Text CentreMeets = new("Det uppfyller {0}.", "It meets {0}.");
    public static readonly Text OneLabelAgrees = new("Det kallar sig det som regeln säger.", "It calls itself what the rule says.");
    public static readonly Text OneLabelDiffers = new("Det kallar sig något annat än det som regeln säger.", "It calls itself something else than the rule says.");
    public static readonly Text OneAgreement = new("Det har ett lokalt samverkansavtal som gäller den {0}.", "It has a local agreement that holds on {0}.");
    public static readonly Text OneAgreementNone = new("Det har inget lokalt samverkansavtal som gäller den {0}.", "It has no local agreement that holds on {0}.");
    public static readonly Text OneExpiring = new("Avtalet löper ut inom tolv månader efter den dagen.", "The agreement ends within twelve months of that day.");
    public static readonly Text OnePointsAll = new("Avtalet har alla femton punkter som länsavtalet räknar upp.", "The agreement has all fifteen points that the county agreement lists.");
    public static readonly Text OnePoints = new("Avtalet har {0} av de femton punkter som länsavtalet räknar upp.", "The agreement has {0} of the fifteen points that the county agreement lists.");
    public static readonly Text OneTermWithin = new(
        "Avtalstiden är tre till fem år, som länsavtalets mall rekommenderar.", "The term is three to five years, as the template recommends.");
    public static readonly Text OneTermOther = new(
        "Avtalstiden är kortare än tre år eller längre än fem. Tre till fem år är en rekommendation i länsavtalets mall, inget krav.",
        "The term is shorter than three years or longer than five. Three to five years is a recommendation in the template, no demand.");
    public static readonly Text OneCoordinator = new("Det har en samordnare.", "It has a coordinator.");
    public static readonly Text OneCoordinatorNone = new("Det har ingen samordnare.", "It has no coordinator.");
    public static readonly Text OneCoordinatorUnknown = new("Listan säger inte om det har en samordnare.", "The list does not say whether it has a coordinator.");
    public static readonly Text OnePlan = new("Centrumet har {0} årets plan.", "The centre has {0} the year’s plan.");
    public static readonly Text OnePlanMade = new("gjort", "made");
    public static readonly Text OnePlanFollowedUp = new("följt upp", "followed up");
    public static readonly Text OnePlanEvaluated = new("utvärderat", "evaluated");
    public static readonly Text OnePlanNone = new("Centrumet har inte gjort årets plan.", "The centre has not made the year’s plan.");
    public static readonly Text OnePlanUnknown = new("Listan säger inte om årets plan är gjord.", "The list does not say whether the year’s plan is made.");
}
