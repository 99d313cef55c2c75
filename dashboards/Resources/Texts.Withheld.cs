namespace Analytics.Dashboards.Resources;

/// <content>Why something is not published, by rule from the publication plan, and why a cell holds no number.</content>
public static partial class Texts
{
    public static readonly Text WithheldPeriod = new("Visas inte: måttet {0} publiceras för {1} per {2}, inte per {3}{4}.", "Not shown: the measure {0} is published for {1} by {2}, not by {3}{4}.");
    public static readonly Text WithheldLevel = new("Visas inte: måttet {0} publiceras för {1}, inte för {2}{3}.", "Not shown: the measure {0} is published for {1}, not for {2}{3}.");
    public static readonly Text WithheldBreakdown = new("Visas inte: måttet {0} publiceras inte {1}{2}. Det som publiceras är talet {3}.", "Not shown: the measure {0} is not published {1}{2}. What is published is the figure {3}.");
    public static readonly Text WithheldNotMeasured = new("Visas inte: måttet {0} mäts inte än. {1}", "Not shown: the measure {0} is not measured yet. {1}");
    public static readonly Text WithheldAll = new("Visas inte: inget mått publiceras för den kombination av plats, period och uppdelning som du valde.", "Not shown: no measure is published for the combination of place, period and breakdown that you chose.");
    public static readonly Text WithheldWhole = new("för allt sammantaget", "for everything together");
    public static readonly Text WithheldBy = new("uppdelat på {0}", "by {0}");
    public static readonly Text WithheldToProtect = new(", för att enskilda barn inte ska kunna kännas igen", ", so that no single child can be recognised");
    public static readonly Text WithheldNeverMeasured = new(", för så mäts det inte", ", since it is not measured that way");
    public static readonly Text WithheldOutsidePlan = new(", för den tabellen ingår inte i det som publiceras", ", since that table is not among those published");
    public static readonly Text WithheldFile = new("visas-inte", "not-shown");
    public static readonly Text WithheldShownNow = new("Nu visas {0}.", "Shown now: {0}.");

    public static readonly Text ToProtection = new("Så skyddas små tal", "How small numbers are protected");
    public static readonly Text ColumnReason = new("förklaring", "explanation");
    public static readonly Text ReasonNotApplicable = new("Inget att räkna på: nämnaren är noll eller saknas.", "Nothing to count from: the base is zero or missing.");
    public static readonly Text ReasonNoDefinition = new("Definition saknas: se katalogen.", "No definition: see the catalogue.");
    public static readonly Text ReasonNoSource = new("Källa saknas: se katalogen.", "No source: see the catalogue.");
    public static readonly Text ReasonNoCell = new("Inte publicerad: tabellen ingår inte i det som publiceras.", "Not published: the table is not among those published.");
    public static readonly Text ReasonTooFew = new("För litet underlag: ett tal skulle säga mer om slumpen än om platsen.", "Too few to say: a figure would tell more of chance than of the place.");
}
