namespace Analytics.Dashboards.Resources;

/// <content>What is said of notes beside figures.</content>
public static partial class Texts
{
    public static readonly Text AnnotationLine = new("Anteckning {0}, {1}: {2}", "Note {0}, {1}: {2}");
    public static readonly Text AnnotationDescription = new("En trekant med nummer visar var en anteckning står.", "A triangle with a number shows where a note stands.");
    public static readonly Text AnnotationAt = new("anteckning {0}", "note {0}");
    public static readonly Text AnnotationsHead = new("Anteckningar.", "Notes.");
    public static readonly Text AnnotationsAre = new("De är skrivna av handläggare. Numret står vid trekanten i diagrammet.", "They are written by officers. The number stands by the triangle in the chart.");
    public static readonly Text AnnotationEverywhere = new("alla platser", "all places");
    public static readonly Text NoteAnnotation = new("anteckning", "note by an officer");
    public static readonly Text NoteAnnotationText = new("{0}, {1}: {2}", "{0}, {1}: {2}.");

    public static readonly Text AnnotationsLead = new(
        "En anteckning förklarar en siffra för alla som läser den: ett nytt journalsystem, en enhet som började registrera. Den syns i diagram och tabeller.",
        "A note explains a figure to everybody who reads it: a new record system, a unit that began to register. It shows in charts and tables.");
    public static readonly Text AnnotationWrite = new("Skriv en anteckning", "Write a note");
    public static readonly Text AnnotationSv = new("På svenska", "In Swedish");
    public static readonly Text AnnotationEn = new("På engelska, om du vill", "In English, if you like");
    public static readonly Text AnnotationHint = new(
        "Högst {0} tecken. Inga personer: inga namn, nummer, adresser, och inga antal på 1–4 barn, familjer eller samtal.",
        "At most {0} characters. No persons: no names, numbers or addresses, and no numbers of 1–4 children, families or talks.");
    public static readonly Text AnnotationSave = new("Spara anteckningen", "Save the note");
    public static readonly Text AnnotationSaved = new("Anteckningen är sparad och syns nu för alla.", "The note is saved and everybody can see it now.");
    public static readonly Text AnnotationGone = new("Anteckningen är borttagen.", "The note has been taken away.");
    public static readonly Text AnnotationList = new("Anteckningar som syns", "Notes that can be seen");
    public static readonly Text AnnotationNone = new("Ingen anteckning syns än.", "No note can be seen yet.");
    public static readonly Text AnnotationFormer = new("Borttagna anteckningar", "Notes taken away");
    public static readonly Text AnnotationText = new("Anteckning", "Note");
    public static readonly Text AnnotationBy = new("Skriven av", "Written by");
    public static readonly Text AnnotationRemovedBy = new("Borttagen av", "Taken away by");
    public static readonly Text AnnotationRemove = new("Ta bort anteckning {0}", "Take note {0} away");
    public static readonly Text AnnotationChoose = new("Välj mått och period som finns.", "Choose a measure and a period that exist.");
    public static readonly Text AnnotationFaultSv = new("Anteckningen på svenska sparades inte.", "The note in Swedish was not saved.");
    public static readonly Text AnnotationFaultEn = new("Anteckningen på engelska sparades inte.", "The note in English was not saved.");
    public static readonly Text FaultEmpty = new("Skriv vad som ska stå.", "Write what it should say.");
    public static readonly Text FaultLong = new("Den är för lång. Korta den.", "It is too long. Shorten it.");
    public static readonly Text FaultNumber = new("Den innehåller ett personnummer. Skriv den utan.", "It holds a personal number. Write it without.");
    public static readonly Text FaultDigits = new("Den innehåller något som liknar ett telefonnummer. Skriv den utan.", "It holds what looks like a telephone number. Write it without.");
    public static readonly Text FaultMail = new("Den innehåller en e-postadress. Skriv den utan.", "It holds an e-mail address. Write it without.");
    public static readonly Text FaultName = new(
        "Två ord med stor bokstav i följd kan vara ett namn på en person. Skriv om: skriv vilken roll eller vilket system det gäller, och bara namn på platser och organisationer som finns i lagret.",
        "Two words with a capital in a row may be a person's name. Rephrase: write which role or system it is about, and only names of places and organisations that are in the warehouse.");
    public static readonly Text FaultCount = new(
        "Den nämner 1–4 barn, familjer, personer eller samtal. Så små antal visas inte. Skriv om utan antalet, till exempel ”några få”.",
        "It tells of 1–4 children, families, persons or talks. Numbers that small are not shown. Rephrase without the number, such as “a few”.");
}
