namespace Analytics.Dashboards.Resources;

/// <content>What is said of a file whose rows are persons or talks: never how many.</content>
public static partial class Texts
{
    public static readonly Text RowsHidden = new("visas inte", "not shown");
    public static readonly Text RowsHiddenNote = new(
        "Antalet rader visas inte för filer där raderna är samtal eller personer: det kan avslöja små tal. Den som lämnar filen får antalen av handläggaren.",
        "The number of lines is not shown for files whose lines are conversations or persons: it could reveal small counts. The sender gets the numbers from the administrator.");

    public static readonly Text RefusalTooManyFaults = new("För många rader bryter mot reglerna. Inget laddades. Rätta raderna och leverera hela filen igen.", "Too many lines break the rules. Nothing was loaded. Put the lines right and deliver the whole file again.");
    public static readonly Text RefusalFewRows = new("Filen har färre än hälften så många rader som filen före. Bekräfta om det stämmer, annars leverera en hel fil.", "The file has fewer than half as many lines as the one before. Confirm it if that is right, else deliver a whole file.");
    public static readonly Text RefusalCutOff = new("Filen verkar vara avhuggen. Inget laddades. Skapa filen på nytt och leverera igen.", "The file seems to be cut off. Nothing was loaded. Make the file again and deliver it.");
    public static readonly Text RefusalQuote = new("Ett citattecken är inte stängt eller ett radslut saknas. Inget laddades. Rätta det och leverera filen igen.", "A quote is not closed or a line end is missing. Nothing was loaded. Put it right and deliver the file again.");
    public static readonly Text RefusalOther = new("Filen kunde inte läsas in som den är. Handläggaren kan se varför. Rätta filen och leverera igen.", "The file could not be taken in as it is. The administrator can see why. Put the file right and deliver it again.");

    public static readonly Text WarningSkippedStep = new("Hänvisningar saknar ett steg på vägen.", "Referrals lack a step on the way.");
    public static readonly Text WarningStepOrder = new("Steg i hänvisningar har dagar i fel ordning.", "Steps of referrals have days in the wrong order.");
    public static readonly Text WarningUnsettled = new("Hänvisningar har flera slut som inte går ihop.", "Referrals have several endings that do not agree.");
    public static readonly Text WarningUnknownOffer = new("Hänvisningar gäller en insats som inte finns i utbudet.", "Referrals are to an offer that is not in the list of offers.");
    public static readonly Text WarningReason = new("En orsak står vid ett steg som inte ska ha någon.", "A reason stands with a step that should have none.");
    public static readonly Text WarningQuantity = new("Rader utan antal räknas som ett samtal.", "Lines without a quantity count as one conversation.");
    public static readonly Text WarningUnit = new("Enheter i filen finns inte i enhetslistan. Raderna är laddade. Leverera en ny enhetslista.", "Units in the file are not in the list of units. The lines are loaded. Deliver a new list of units.");
    public static readonly Text WarningNotes = new("Rader under tabellen lästes inte.", "Lines below the table were not read.");
    public static readonly Text WarningBlank = new("Tomma rader hoppades över.", "Empty lines were skipped.");
    public static readonly Text WarningMerged = new("Celler fick värdet från en sammanslagen cell ovanför. Kontrollera att det stämmer.", "Cells got their value from a merged cell above. Check that this is right.");
    public static readonly Text WarningOther = new("En anmärkning ({0}) som handläggaren kan läsa.", "A remark ({0}) that the administrator can read.");
}
