namespace Analytics.Dashboards.Resources;

/// <content>Sign-ins that cannot be kept, or that are not as new as is asked for.</content>
public static partial class Texts
{
    public static readonly Text SignInNotKept = new("Inloggningen gick inte att spara.", "The sign-in could not be kept.");
    public static readonly Text SignInNotAnew = new(
        "Inloggningstjänsten intygade inte att du nyss har visat vem du är.",
        "The sign-in service did not confirm that you have just proven who you are.");
    public static readonly Text SignInTellTime = new(
        "Försök igen. Händer det flera gånger, hör av dig till den som sköter systemet: inloggningstjänsten behöver tala om när någon loggade in (auth_time).",
        "Try again. If it happens several times, tell those who run the system: the sign-in service must say when somebody signed in (auth_time).");
}
