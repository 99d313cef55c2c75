namespace Analytics.Dashboards.Resources;

/// <content>The meeting pack: its files, its page, its mail.</content>
public static partial class Texts
{
    public static readonly Text PackPdf = new("Underlag för styrgruppen (PDF)", "Material for the steering group (PDF)");
    public static readonly Text PackSro = new("Sammanfattning för SRO, två sidor (PDF)", "Summary for SRO, two pages (PDF)");
    public static readonly Text PackZip = new("Alla filer i en (ZIP)", "All files in one (ZIP)");
    public static readonly Text PackList = new("Innehållsförteckning med kontrollsummor (JSON)", "List of contents with checksums (JSON)");

    public static readonly Text PackNoBrowser = new(
        "PDF saknas: ingen webbläsare hittades på servern. Installera Chromium, Chrome eller Edge, eller ange var den ligger med Browser__Path.",
        "The PDF is missing: no browser was found on the server. Install Chromium, Chrome or Edge, or say where it is with Browser__Path.");
    public static readonly Text PackWrongBrowser = new(
        "PDF saknas: Browser__Path pekar på en fil som inte finns. Rätta inställningen, eller ta bort den så letar servern själv.",
        "The PDF is missing: Browser__Path points to a file that does not exist. Correct the setting, or remove it and the server looks by itself.");
    public static readonly Text PackNotPrinted = new(
        "PDF saknas: webbläsaren på servern skrev inte ut. Försök igen. Felet står i loggen.",
        "The PDF is missing: the browser on the server did not print. Try again. The error is in the log.");
    public static readonly Text PackNotFetched = new(
        "PDF saknas: servern kunde inte läsa sin egen sida. Den behöver en adress på den egna maskinen, till exempel http://localhost:5080. Felet står i loggen.",
        "The PDF is missing: the server could not read its own page. It needs an address on its own machine, such as http://localhost:5080. The error is in the log.");
    public static readonly Text PackPartFailed = new("Filen gick inte att göra. Felet står i loggen.", "The file could not be made. The error is in the log.");
    public static readonly Text PackNoRoom = new(
        "Underlaget gick inte att spara på servern. Det beror oftast på att disken är full. Frigör plats och försök igen.",
        "The material could not be saved on the server. The usual reason is that the disk is full. Make room and try again.");
    public static readonly Text PackNoRelease = new("Släppets siffror går inte att läsa just nu. Felet står i loggen.", "The figures of the release cannot be read at the moment. The error is in the log.");
    public static readonly Text PackFailed = new("Underlaget gick inte att göra. Felet står i loggen.", "The material could not be made. The error is in the log.");

    public static readonly Text PackTitle = new("Mötesunderlag: {0}", "Meeting material: {0}");
    public static readonly Text PackLead = new(
        "Underlaget görs av släppets frysta siffror. Samma släpp ger alltid samma siffror.",
        "The material is made from the frozen figures of the release. The same release always gives the same figures.");
    public static readonly Text PackContents = new("Det här ingår", "What is in it");
    public static readonly Text PackRead = new("Läs på skärmen", "Read on the screen");
    public static readonly Text PackReadMeeting = new("Underlag för styrgruppen", "Material for the steering group");
    public static readonly Text PackReadSro = new("Sammanfattning för SRO", "Summary for SRO");
    public static readonly Text PackStatus = new("Filerna", "The files");
    public static readonly Text PackNone = new("Underlaget är inte gjort än.", "The material has not been made yet.");
    public static readonly Text PackNoneForYou = new(
        "Underlaget är inte gjort än. Handläggare och styrgruppen kan göra det när de har loggat in.",
        "The material has not been made yet. Officers and the steering group can make it when they have signed in.");
    public static readonly Text PackMake = new("Gör underlaget", "Make the material");
    public static readonly Text PackAgain = new("Gör det som saknas", "Make what is missing");
    public static readonly Text PackTakes = new("Det tar oftast under en minut. Sidan visar hur långt det har kommit.", "It usually takes less than a minute. The page shows how far it has come.");
    public static readonly Text PackWaiting = new("Väntar på sin tur.", "Waiting for its turn.");
    public static readonly Text PackWorking = new("Steg {0} av {1}: {2}.", "Step {0} of {1}: {2}.");
    public static readonly Text PackMailing = new("Mejl skickas", "Sending mail");
    public static readonly Text PackKeeping = new("Sparar", "Saving");
    public static readonly Text PackRefresh = new("Sidan läses om av sig själv tills underlaget är klart.", "The page reloads by itself until the material is ready.");
    public static readonly Text PackReady = new("Underlaget är klart. Det gjordes {0}.", "The material is ready. It was made {0}.");
    public static readonly Text PackReadyPart = new("Underlaget är gjort, men inte helt. Det gjordes {0}.", "The material has been made, but not all of it. It was made {0}.");
    public static readonly Text PackMissing = new("{0}: {1}", "{0}: {1}");
    public static readonly Text PackSize = new("{0} kB", "{0} kB");
    public static readonly Text PackFull = new("Många underlag väntar redan. Försök igen om en stund.", "Many orders are waiting already. Try again in a while.");
    public static readonly Text PackToRelease = new("Till släppet", "To the release");

    public static readonly Text MailTitle = new("Skicka med mejl", "Send by mail");
    public static readonly Text MailField = new("Mottagare", "Receivers");
    public static readonly Text MailHint = new(
        "E-postadresser med komma emellan. Var och en får ett eget mejl, en gång för varje släpp.",
        "E-mail addresses with commas between. Everybody gets a mail of their own, once for each release.");
    public static readonly Text MailButton = new("Skicka", "Send");
    public static readonly Text MailOutcomes = new("Så gick det", "What became of it");
    public static readonly Text MailLine = new("{0}: {1}", "{0}: {1}");
    public static readonly Text MailSent = new("skickat", "sent");
    public static readonly Text MailAlready = new("har redan fått det, eller får det just nu; inget skickades", "has already got it, or is just getting it; nothing was sent");
    public static readonly Text MailFailed = new("inget skickades: e-postservern tog inte emot mejlet. Försök igen. Felet står i loggen", "nothing was sent: the mail server did not take the mail. Try again. The error is in the log");
    public static readonly Text MailRefused = new("inget skickades: e-postservern tar inte emot mejl till adressen", "nothing was sent: the mail server takes no mail to this address");
    public static readonly Text MailNotWhole = new("inget skickades: underlaget är inte helt", "nothing was sent: the material is not whole");
    public static readonly Text MailNobody = new("Ange minst en e-postadress.", "Give at least one e-mail address.");
    public static readonly Text MailTooMany = new("Ange högst 50 e-postadresser åt gången.", "Give at most 50 e-mail addresses at a time.");
    public static readonly Text MailPersonalNumber = new("En av adresserna innehåller ett personnummer. Inget har skickats.", "One of the addresses holds a personal number. Nothing has been sent.");
    public static readonly Text MailNoAddress = new("En av adresserna är ingen vanlig e-postadress, som namn@example.org. Inget har skickats.", "One of the addresses is no plain e-mail address, such as name@example.org. Nothing has been sent.");
    public static readonly Text MailBusy = new("Underlaget görs just nu. Skicka när det är klart.", "The material is being made. Send it when it is ready.");
    public static readonly Text MailNotConfigured = new(
        "Mejl kan inte skickas härifrån: ange e-postservern med Mail__Host och avsändaren med Mail__From.",
        "Mail cannot be sent from here: give the mail server with Mail__Host and the sender with Mail__From.");
    public static readonly Text MailNoHost = new("Mejl kan inte skickas: Mail__Host saknas, men andra inställningar för mejl finns. Ange e-postserverns namn.", "Mail cannot be sent: Mail__Host is missing, though other settings of mail are there. Give the mail server’s name.");
    public static readonly Text MailNoFrom = new("Mejl kan inte skickas: Mail__From saknas, men Mail__Host är angiven. Ange avsändarens e-postadress.", "Mail cannot be sent: Mail__From is missing, though Mail__Host is given. Give the sender’s e-mail address.");
    public static readonly Text MailWrongFrom = new("Mejl kan inte skickas: Mail__From är ”{0}”, som inte är en vanlig e-postadress.", "Mail cannot be sent: Mail__From is “{0}”, which is no plain e-mail address.");
    public static readonly Text MailWrongSecurity = new("Mejl kan inte skickas: Mail__Security är ”{0}”. Ange starttls, tls eller none.", "Mail cannot be sent: Mail__Security is “{0}”. Give starttls, tls or none.");
    public static readonly Text MailOpenPassword = new(
        "Mejl kan inte skickas: med Mail__User måste Mail__Security vara starttls eller tls, annars går lösenordet öppet över nätet.",
        "Mail cannot be sent: with Mail__User, Mail__Security must be starttls or tls, or the password would travel in the open.");
    public static readonly Text MailWrongPort = new("Mejl kan inte skickas: Mail__Port är ”{0}”. Ange ett heltal från 1 till 65535.", "Mail cannot be sent: Mail__Port is “{0}”. Give a whole number from 1 to 65535.");
    public static readonly Text MailWrongSize = new("Mejl kan inte skickas: Mail__MaxMegabytes är ”{0}”. Ange ett heltal från 1 till 100.", "Mail cannot be sent: Mail__MaxMegabytes is “{0}”. Give a whole number from 1 to 100.");
    public static readonly Text MailSubject = new("Mötesunderlag: {0}", "Meeting material: {0}");
    public static readonly Text MailAbout = new("Här är underlaget ur släppet {0}, fryst {1}.", "Here is the material of the release {0}, frozen {1}.");
    public static readonly Text MailLink = new("Läs och hämta det här: {0}", "Read and fetch it here: {0}");
    public static readonly Text MailAttached = new("Bifogat:", "Attached:");
    public static readonly Text MailTooLarge = new("Filerna är för stora för att bifogas. Hämta dem med länken.", "The files are too large to attach. Fetch them by the link.");
    public static readonly Text MailTooLargeNoLink = new("Filerna är för stora för att bifogas. Be den som skickade mejlet om dem.", "The files are too large to attach. Ask whoever sent this mail for them.");
    public static readonly Text MailOnce = new("Du får det här mejlet en gång för varje släpp.", "You get this mail once for each release.");
}
