namespace Analytics.Dashboards.Resources;

/// <content>Words that readers cannot be expected to know, in one line each.</content>
public static partial class Texts
{
    public static readonly Text GlossaryTitle = new("Ord på sidan", "Words on this page");

    private static readonly Text WordSurely = new("Säkert", "Surely");
    private static readonly Text WordTalk = new("KVÅ-samtal", "KVÅ conversation");
    private static readonly Text WordTalkMeans = new(
        "Ett samtal med en förälder, ett barn eller båda som vården har registrerat med en kod ur Socialstyrelsens klassifikation av vårdåtgärder (KVÅ).",
        "A conversation with a parent, a child or both that health care has registered with a code of the national classification of care measures (KVÅ).");
    private static readonly Text WordGround = new("HSL-grund", "Legal ground");
    private static readonly Text WordGroundMeans = new(
        "Skälet till att barnet är anhörigt enligt hälso- och sjukvårdslagen (HSL) 5 kap. 7 §: sjukdom, funktionsnedsättning, missbruk, våld eller oväntad död.",
        "Why the child is next of kin under the Health and Medical Services Act (HSL), chapter 5 section 7: illness, disability, addiction, violence or sudden death.");
    private static readonly Text WordReferral = new("Hänvisning", "Referral");
    private static readonly Text WordReferralMeans = new("När vården visar en familj vidare till en idéburen organisation som ger stöd.", "When health care shows a family on to a civil-society organisation that gives support.");
    private static readonly Text WordOffer = new("Fysisk insats", "Physical offer");
    private static readonly Text WordOfferMeans = new("Stöd som ges på en plats, till skillnad från stöd på nätet eller i telefon.", "Support given at a place, as opposed to support online or by telephone.");
    private static readonly Text WordArea = new("Vårdsamverkansområde", "Care area");
    private static readonly Text WordAreaMeans = new("Ett av sex områden där vården och kommunerna samarbetar.", "One of six areas in which health care and municipalities work together.");
    private static readonly Text WordIop = new("IOP-år", "Partnership year");
    private static readonly Text WordPlan = new("SIP", "SIP");
    private static readonly Text WordPlanMeans = new("Samordnad individuell plan, som kommunen och vården gör tillsammans med familjen.", "Coordinated individual plan, which municipality and health care make together with the family.");
    private static readonly Text WordPreliminary = new("Preliminär", "Preliminary");
    private static readonly Text WordPreliminaryMeans = new("Fler uppgifter väntas för perioden, och siffran kan ändras.", "More data are expected for the period, and the figure may change.");
    private static readonly Text WordHidden = new("Dold", "Hidden");
    private static readonly Text WordHiddenMeans = new("Siffran finns men visas inte, för att inget barn ska kunna pekas ut. Noll visas som noll.", "There is a figure which is not shown, so that no child can be pointed out. Zero is shown as zero.");

    /// <summary>Word and meaning, in the order in which the pages use them.</summary>
    public static IReadOnlyList<(Text Word, Text Meaning)> Glossary =>
    [
        (WordTalk, WordTalkMeans), (WordReferral, WordReferralMeans), (WordGround, WordGroundMeans), (WordOffer, WordOfferMeans), (WordArea, WordAreaMeans),
        (WordPlan, WordPlanMeans), (WordIop, ExplainIop), (WordSurely, ExplainSurely), (WordPreliminary, WordPreliminaryMeans), (WordHidden, WordHiddenMeans),
    ];
}
