namespace Analytics.Dashboards.Resources;

/// <content>Signing in, the inner zone's first page, and its access log.</content>
public static partial class Texts
{
    public static readonly Text SignInLink = new("Logga in", "Sign in");
    public static readonly Text SignInAgain = new("Logga in igen", "Sign in again");
    public static readonly Text SignOut = new("Logga ut", "Sign out");
    public static readonly Text SignOutTitle = new("Logga ut", "Sign out");
    public static readonly Text SignedOutTitle = new("Du är utloggad", "You are signed out");
    public static readonly Text SignedOut = new("Nu ser du det som alla får se.", "You now see what everybody may see.");
    public static readonly Text SignedInAs = new("Du är inloggad som {0}.", "You are signed in as {0}.");
    public static readonly Text Who = new("{0}, {1}", "{0}, {1}");
    public static readonly Text NavInner = new("Arbetsytan", "The workspace");
    public static readonly Text NoRole = new("Du är inloggad men har ingen roll här. Du ser det som alla får se.", "You are signed in but have no role here. You see what everybody may see.");
    public static readonly Text RoleOwner = new("systemägare", "owner of the system");
    public static readonly Text RoleOfficer = new("handläggare", "officer");
    public static readonly Text RoleSteeringGroup = new("styrgruppen", "the steering group");
    public static readonly Text RoleNone = new("utan roll", "no role");

    public static readonly Text SignInFailedTitle = new("Det gick inte att logga in", "The sign-in failed");
    public static readonly Text SignInExpired = new("Intyget från inloggningstjänsten hade gått ut.", "The proof from the sign-in service had expired.");
    public static readonly Text SignInWrongAudience = new("Intyget från inloggningstjänsten gällde en annan tjänst än den här.", "The proof from the sign-in service was meant for another service than this one.");
    public static readonly Text SignInNotProven = new("Det gick inte att bekräfta att intyget kom från inloggningstjänsten.", "It could not be confirmed that the proof came from the sign-in service.");
    public static readonly Text SignInStale = new("Inloggningen tog för lång tid, eller började i en annan webbläsare.", "The sign-in took too long, or began in another browser.");
    public static readonly Text SignInDenied = new("Inloggningen avbröts.", "The sign-in was cancelled.");
    public static readonly Text SignInAway = new("Inloggningstjänsten svarar inte just nu.", "The sign-in service does not answer at the moment.");
    public static readonly Text SignInInsecure = new("Det går bara att logga in över en säker anslutning.", "One can only sign in over a secure connection.");
    public static readonly Text SignInOther = new("Inloggningstjänsten svarade med något som inte går att använda.", "The sign-in service answered with something that cannot be used.");
    public static readonly Text SignInNotStrong = new("Inloggningen var inte tillräckligt stark för den här tjänsten.", "The sign-in was not strong enough for this service.");
    public static readonly Text SignInAskProvider = new(
        "Logga in med det sätt som regionen kräver, till exempel e-legitimation eller kort. Går det inte, hör av dig till den som sköter systemet.",
        "Sign in by the way that the region demands, such as an e-identification or a card. If that is not possible, tell those who run the system.");
    public static readonly Text SignInTryAgain = new("Försök igen. Under tiden ser du det som alla får se.", "Try again. Meanwhile you see what everybody may see.");
    public static readonly Text SignInTryLater = new("Försök igen om en stund. Under tiden ser du det som alla får se.", "Try again in a while. Meanwhile you see what everybody may see.");
    public static readonly Text SignInTellUs = new("Försök igen. Händer det flera gånger, hör av dig till den som sköter systemet.", "Try again. If it happens several times, tell those who run the system.");
    public static readonly Text SignInUseHttps = new("Öppna sidan med en adress som börjar med https://.", "Open the page by an address that begins with https://.");
    public static readonly Text SignInNeededTitle = new("Logga in först", "Sign in first");
    public static readonly Text SignInNeeded = new("Du är inte inloggad, eller så har inloggningen tagit slut. Inget har ändrats.", "You are not signed in, or your sign-in has ended. Nothing has been changed.");
    public static readonly Text ForbiddenTitle = new("Du får inte öppna sidan", "You may not open this page");
    public static readonly Text Forbidden = new("Sidan kräver en roll som du inte har. Den som sköter systemet kan ge dig den.", "The page needs a role that you do not have. Those who run the system can give it to you.");
    public static readonly Text NotNotedTitle = new("Sidan går inte att visa just nu", "The page cannot be shown at the moment");
    public static readonly Text NotNoted = new(
        "Det som görs i arbetsytan skrivs i en logg, och loggen går inte att skriva just nu. Det kan bero på att en inläsning pågår. Försök igen om en stund.",
        "What is done in the workspace is noted in a log, and the log cannot be written at the moment. A load may be going on. Try again in a while.");

    public static readonly Text SessionsTitle = new("Inloggningar", "Sign-ins");
    public static readonly Text SessionsLead = new("Du är inloggad på {0} ställen.", "You are signed in at {0} places.");
    public static readonly Text SessionsLeadOne = new("Du är inloggad på {0} ställe.", "You are signed in at {0} place.");
    public static readonly Text SessionsLast = new("En inloggning slutar gälla efter {0}, eller när den inte har använts på {1}.", "A sign-in ends after {0}, or when it has not been used for {1}.");
    public static readonly Text SessionsAsked = new(
        "Stängs ditt konto av hos inloggningstjänsten slutar den här inloggningen att gälla inom {0}, så länge tjänsten svarar.",
        "If your account is switched off at the sign-in service, this sign-in ends within {0}, as long as the service answers.");
    public static readonly Text HourOne = new("{0} timme", "{0} hour");
    public static readonly Text Hours = new("{0} timmar", "{0} hours");
    public static readonly Text MinuteOne = new("{0} minut", "{0} minute");
    public static readonly Text Minutes = new("{0} minuter", "{0} minutes");
    public static readonly Text SessionsEndedNone = new("Inget avslutades: ingen inloggning var vald, eller så hade den redan tagit slut.", "Nothing was ended: no sign-in was chosen, or it had ended already.");
    public static readonly Text SessionsEndedOwnOne = new("En av dina andra inloggningar är avslutad.", "One of your other sign-ins has been ended.");
    public static readonly Text SessionsEndedOwn = new("{0} av dina andra inloggningar är avslutade.", "{0} of your other sign-ins have been ended.");
    public static readonly Text SessionsEndedOne = new("En inloggning för {0} är avslutad.", "One sign-in of {0} has been ended.");
    public static readonly Text SessionsEndedMany = new("{0} inloggningar för {1} är avslutade.", "{0} sign-ins of {1} have been ended.");
    public static readonly Text SessionsProve = new("För att avsluta en inloggning behöver du ha loggat in under de senaste tio minuterna.", "To end a sign-in you must have signed in within the last ten minutes.");
    public static readonly Text SessionsOwn = new("Dina inloggningar", "Your sign-ins");
    public static readonly Text SessionBegun = new("Loggade in", "Signed in");
    public static readonly Text SessionSeen = new("Användes senast", "Last used");
    public static readonly Text SessionHere = new("den här webbläsaren", "this browser");
    public static readonly Text SessionEnd = new("Avsluta", "End");
    public static readonly Text SessionEndWhich = new("inloggningen från {0}", "the sign-in of {0}");
    public static readonly Text SessionEndWhose = new("alla inloggningar för {0}", "all sign-ins of {0}");
    public static readonly Text SessionsEndOthers = new("Avsluta alla mina andra inloggningar", "End all my other sign-ins");
    public static readonly Text SessionsAll = new("Alla som är inloggade", "Everybody who is signed in");
    public static readonly Text SessionsAllLead = new(
        "Den som ska stängas ute måste också stängas av hos inloggningstjänsten; annars går det att logga in igen.",
        "Whoever is to be shut out must be switched off at the sign-in service too; otherwise they can sign in again.");
    public static readonly Text SessionsOfPerson = new("Roll och inloggningar", "Role and sign-ins");
    public static readonly Text SessionsCountOne = new("{0} inloggning", "{0} sign-in");
    public static readonly Text SessionsCount = new("{0} inloggningar", "{0} sign-ins");
    public static readonly Text SessionsLatest = new("senast {0}", "latest {0}");
    public static readonly Text SessionsEverybody = new("Avsluta alla inloggningar", "End all sign-ins");
    public static readonly Text SessionsEverybodyWhat = new(
        "Alla loggas ut på en gång, också du. Det som någon håller på att skriva går förlorat.",
        "Everybody is signed out at once, and so are you. What somebody is writing is lost.");
    public static readonly Text SessionsSure = new("Ja, alla ska loggas ut", "Yes, everybody shall be signed out");
    public static readonly Text SessionsEndAll = new("Avsluta alla inloggningar, också min", "End all sign-ins, mine too");

    public static readonly Text InnerTitle = new("Arbetsytan", "The workspace");
    public static readonly Text InnerWho = new("Du är inloggad som {0}, {1}. Det du gör här skrivs i en logg.", "You are signed in as {0}, {1}. What you do here is noted in a log.");
    public static readonly Text InnerNothingWaits = new("Inget väntar på dig.", "Nothing waits for you.");
    public static readonly Text InnerWaits = new("Väntar: {0}.", "Waiting: {0}.");
    public static readonly Text InnerOneFile = new("{0} fil i inkorgen", "{0} file in the inbox");
    public static readonly Text InnerFiles = new("{0} filer i inkorgen", "{0} files in the inbox");
    public static readonly Text InnerOneHeld = new("{0} leverans att bekräfta", "{0} delivery to confirm");
    public static readonly Text InnerHeld = new("{0} leveranser att bekräfta", "{0} deliveries to confirm");
    public static readonly Text InnerOneProposal = new("{0} okänd kod att ta ställning till", "{0} unknown code to judge");
    public static readonly Text InnerManyProposals = new("{0} okända koder att ta ställning till", "{0} unknown codes to judge");
    public static readonly Text InnerOnePrepared = new("{0} förberett släpp", "{0} prepared release");
    public static readonly Text InnerPrepared = new("{0} förberedda släpp", "{0} prepared releases");
    public static readonly Text InnerPagesTitle = new("Sidor i arbetsytan", "Pages of the workspace");
    public static readonly Text InnerReleases = new("Släpp: förbereda, bestämma tid och ta bort", "Releases: prepare, set the time and remove");
    public static readonly Text InnerHangfire = new("Schemats egen sida", "The schedule's own page");

    public static readonly Text LogTitle = new("Vem har sett och gjort vad", "Who has seen and done what");
    public static readonly Text LogLead = new("Loggen har {0} rader med det du har valt. Rader sparas i {1} dagar och raderas sedan.", "The log has {0} entries of what you chose. Entries are kept for {1} days and then erased.");
    public static readonly Text LogLeadOne = new("Loggen har {0} rad med det du har valt. Rader sparas i {1} dagar och raderas sedan.", "The log has {0} entry of what you chose. Entries are kept for {1} days and then erased.");
    public static readonly Text LogChoose = new("Välj rader", "Choose entries");
    public static readonly Text LogDay = new("Dag", "Day");
    public static readonly Text LogWho = new("Person", "Person");
    public static readonly Text LogAnybody = new("Alla", "Everybody");
    public static readonly Text LogShow = new("Visa", "Show");
    public static readonly Text LogTable = new("Loggens rader, den senaste först", "The entries of the log, the latest first");
    public static readonly Text LogWhen = new("När", "When");
    public static readonly Text LogRole = new("Roll", "Role");
    public static readonly Text LogAction = new("Gjorde", "Did");
    public static readonly Text LogWhat = new("Vad", "What");
    public static readonly Text LogProtection = new("Siffror", "Figures");
    public static readonly Text LogOutcome = new("Utfall", "Outcome");
    public static readonly Text LogFile = new("Hämta raderna som CSV", "Download the entries as CSV");
    public static readonly Text ActionRead = new("läste", "read");
    public static readonly Text ActionSend = new("skickade", "sent");
    public static readonly Text ActionExport = new("hämtade", "exported");
    public static readonly Text ActionUpload = new("laddade upp", "uploaded");
    public static readonly Text ActionWithdraw = new("drog tillbaka", "withdrew");
    public static readonly Text ActionConfirm = new("bekräftade", "confirmed");
    public static readonly Text ActionAccept = new("godkände", "accepted");
    public static readonly Text ActionAnnotate = new("antecknade", "annotated");
    public static readonly Text ActionRelease = new("släppte", "released");
    public static readonly Text ActionJob = new("körde jobb", "ran a job");
    public static readonly Text ActionSignIn = new("loggade in", "signed in");
    public static readonly Text ActionSignOut = new("loggade ut", "signed out");
    public static readonly Text ActionEnd = new("avslutade", "ended");
    public static readonly Text ProtectionProtected = new("skyddade", "protected");
    public static readonly Text ProtectionUnprotected = new("utan skydd", "unprotected");
    public static readonly Text ProtectionNone = new("inga", "none");
    public static readonly Text OutcomeAllowed = new("tilläts", "allowed");
    public static readonly Text OutcomeDone = new("lyckades", "succeeded");
    public static readonly Text OutcomeRefused = new("nekades", "refused");
}
