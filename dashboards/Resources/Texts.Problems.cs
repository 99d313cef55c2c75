namespace Analytics.Dashboards.Resources;

/// <content>What programs are told when a question cannot be answered.</content>
public static partial class Texts
{
    public static readonly Text ProblemUnknownValue = new("Okänt värde", "Unknown value of a parameter");
    public static readonly Text ProblemUnknownValueDetail = new(
        "Parametern {0} har värdet ”{1}”, som inte finns. Tillåtna värden: {2}.", "The parameter {0} has the value “{1}”, which does not exist. Allowed values: {2}.");
    public static readonly Text ProblemNoValues = new(
        "Parametern {0} har värdet ”{1}”, som inte finns. Det finns inga värden att välja för det som frågan gäller.",
        "The parameter {0} has the value “{1}”, which does not exist. There are no values to choose from for what is asked.");
    public static readonly Text ProblemUnknownValueMeaning = new(
        "Ett värde i frågan finns inte. Välj ett av dem i allowed.", "A value in the question does not exist. Choose one of those in allowed.");
    public static readonly Text ProblemUnknownParameter = new("Okänd parameter", "Unknown parameter");
    public static readonly Text ProblemUnknownParameterDetail = new(
        "Det finns ingen parameter ”{0}”. De som finns: {1}.", "There is no parameter “{0}”. Those that exist: {1}.");
    public static readonly Text ProblemUnknownParameterMeaning = new(
        "Frågan har en parameter som adressen inte känner till. Ta bort den eller välj en av dem i allowed.",
        "The question has a parameter that the address does not know. Remove it, or choose one of those in allowed.");
    public static readonly Text ProblemOutOfRange = new("Värde utanför gränserna", "Value of a parameter out of range");
    public static readonly Text ProblemOutOfRangeDetail = new(
        "Parametern {0} har värdet ”{1}”. Ange ett heltal från {2} till {3}.", "The parameter {0} has the value “{1}”. Give a whole number from {2} to {3}.");
    public static readonly Text ProblemOutOfRangeMeaning = new(
        "Ett tal i frågan är för litet, för stort eller inget heltal.", "A number in the question is too small, too large or no whole number.");
    public static readonly Text ProblemNotPaged = new("Formatet delas inte upp i sidor", "The format has no pages");
    public static readonly Text ProblemNotPagedDetail = new(
        "Formatet {0} innehåller alltid hela urvalet. Ta bort {1}, eller använd json eller csv.",
        "The format {0} always holds the whole selection. Remove {1}, or use json or csv.");
    public static readonly Text ProblemNotPagedMeaning = new(
        "Filer i formaten xlsx, json-stat2 och parquet innehåller hela urvalet och har inga sidor.",
        "Files in the formats xlsx, json-stat2 and parquet hold the whole selection and have no pages.");
    public static readonly Text ProblemTooLarge = new("Urvalet är för stort", "The selection is too large");
    public static readonly Text ProblemTooLargeDetail = new(
        "Urvalet ger {0} celler i formatet {1}, och gränsen är {2}. Välj färre mått, platser eller perioder, eller hämta json sida för sida.",
        "The selection makes {0} cells in the format {1}, and the limit is {2}. Choose fewer indicators, areas or periods, or fetch json page by page.");
    public static readonly Text ProblemTooLargeMeaning = new(
        "Svaret skulle bli för stort att skicka på en gång.", "The answer would be too large to send at once.");
    public static readonly Text ProblemNothingPublished = new("Inget publiceras för urvalet", "Nothing is published for the selection");
    public static readonly Text ProblemNothingPublishedMeaning = new(
        "Urvalet finns men innehåller ingen publicerad siffra, så det finns inget att göra en fil av. Skälet står i detail.",
        "The selection exists but holds no published figure, so there is nothing to make a file of. The reason stands in detail.");
    public static readonly Text ProblemUnavailable = new("Lagret går inte att läsa", "The warehouse is not available");
    public static readonly Text ProblemUnavailableDetail = new("{0}", "The warehouse is not available right now. The reason, in Swedish: {0}");
    public static readonly Text ProblemUnavailableMeaning = new(
        "Siffrorna går inte att läsa just nu. Försök igen senare.", "The figures cannot be read right now. Try again later.");
    public static readonly Text ProblemMissingWarehouse = new("Lagret är inte skapat.", "The warehouse has not been created.");
    public static readonly Text ProblemOldWarehouse = new("Lagret är inte uppgraderat.", "The warehouse has not been upgraded.");
    public static readonly Text ProblemBrokenWarehouse = new(
        "Lagret går inte att läsa just nu. Felet står i loggen.", "The warehouse cannot be read right now. The error stands in the log.");
    public static readonly Text ProblemNotFound = new("Adressen finns inte", "There is no such address");
    public static readonly Text ProblemNotFoundDetail = new(
        "Adressen leder ingenstans. Alla adresser står i beskrivningen på {0}.", "The address leads nowhere. All addresses stand in the description at {0}.");
    public static readonly Text ProblemNotFoundMeaning = new(
        "Adressen finns inte, eller har aldrig funnits.", "The address does not exist, or never did.");
    public static readonly Text ProblemNothingReleased = new("Inget är släppt ännu", "Nothing has been released yet");
    public static readonly Text ProblemNothingReleasedMeaning = new(
        "Siffrorna blir öppna för alla när det första släppet är gjort. Försök igen senare.",
        "The figures are open to everybody once the first release has been made. Try again later.");
    public static readonly Text ProblemRemoved = new("Släppet är borttaget", "The release has been removed");
    public static readonly Text ProblemRemovedDetail = new(
        "Släppet ”{0}” är borttaget. Varför står i listan över släpp: /api/v1/releases.", "The release “{0}” has been removed. The list of releases says why: /api/v1/releases.");
    public static readonly Text ProblemRemovedMeaning = new(
        "Släppets siffror är raderade. Skälet står i listan över släpp.", "The release's figures have been erased. The reason stands in the list of releases.");
    public static readonly Text ProblemOtherVersion = new("Släppet är gjort av en annan version", "The release was made by another version");
    public static readonly Text ProblemOtherVersionDetail = new(
        "Släppet ”{0}” är gjort av en annan version av programmet, som den här inte kan läsa. Hämta datafilerna som zip; länken står i /api/v1/releases.",
        "The release “{0}” was made by another version of the program, which this one cannot read. Fetch the data files as a zip; its address stands in /api/v1/releases.");
    public static readonly Text ProblemOtherVersionMeaning = new(
        "Släppet är fryst i en annan form än den som programmet läser. Datafilerna går att hämta som zip.",
        "The release is frozen in another form than the one that the program reads. The data files can be fetched as a zip.");
    public static readonly Text ProblemUnknownRelease = new("Det finns inget släpp med koden ”{0}”. De som finns står i /api/v1/releases.", "There is no release with the code “{0}”. Those that exist stand in /api/v1/releases.");
    public static readonly Text ProblemWrongDay = new("Parametern {0} har värdet ”{1}”, som inte är en dag. Skriv den som 2026-06-01.", "The parameter {0} has the value “{1}”, which is no day. Write it as 2026-06-01.");
    public static readonly Text ProblemNoneBefore = new("Det finns inget tidigare släpp att jämföra med.", "There is no earlier release to compare with.");
    public static readonly Text ProblemMethod = new("Adressen går bara att läsa", "The address can only be read");
    public static readonly Text ProblemMethodDetail = new("Använd GET eller HEAD.", "Use GET or HEAD.");
    public static readonly Text ProblemMethodMeaning = new("Här går det bara att läsa, inte att ändra.", "Here one can only read, not change.");
    public static readonly Text ProblemOther = new("Frågan gick inte att besvara", "The question could not be answered");
    public static readonly Text ProblemOtherDetail = new("Servern svarade med koden {0}.", "The server answered with the code {0}.");
    public static readonly Text ProblemOtherMeaning = new("Servern kunde inte ta emot frågan.", "The server could not take the question.");
    public static readonly Text ProblemTooMany = new("För många frågor", "Too many requests");
    public static readonly Text ProblemTooManyDetail = new(
        "Högst {0} frågor i minuten från samma adress. Försök igen om {1} sekunder.", "At most {0} requests a minute from one address. Try again in {1} seconds.");
    public static readonly Text ProblemTooManyMeaning = new(
        "Antalet frågor i minuten från samma adress är begränsat, så att alla får svar. Hur länge man ska vänta står i Retry-After.",
        "The number of requests a minute from one address is limited, so that everybody gets an answer. Retry-After says how long to wait.");
    public static readonly Text ProblemUnforeseen = new("Något gick fel", "Something went wrong");
    public static readonly Text ProblemUnforeseenDetail = new(
        "Frågan gick inte att besvara. Försök igen om en stund eller ange numret i trace_id till den som sköter systemet.",
        "The question could not be answered. Try again in a while, or give the number in trace_id to whoever runs the system.");
    public static readonly Text ProblemUnforeseenMeaning = new(
        "Ett fel som ingen hade förutsett. Det står i loggen under numret i trace_id.", "An error that nobody foresaw. It stands in the log under the number in trace_id.");
    public static readonly Text AndMore = new("{0} och {1} till", "{0} and {1} more");
}
