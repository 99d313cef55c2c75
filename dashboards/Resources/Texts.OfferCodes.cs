namespace Analytics.Dashboards.Resources;

/// <content>Words for the codes of offers: form, kind, ground in few words, language.</content>
public static partial class Texts
{
    public static readonly Text FormPhysical = new("fysisk", "in a room");
    public static readonly Text FormDigital = new("digital", "by screen");
    public static readonly Text FormTelephone = new("telefon", "by telephone");

    public static readonly Text TypeGroup = new("stödgrupp", "support group");
    public static readonly Text TypeTalk = new("enskilt samtal", "talks for one");
    public static readonly Text TypeFamily = new("familjestöd", "family support");
    public static readonly Text TypeChat = new("chatt eller telefon", "chat or telephone");
    public static readonly Text TypeCamp = new("läger", "camp");
    public static readonly Text TypeMeeting = new("mötesplats", "meeting place");
    public static readonly Text TypeGrief = new("sorgestöd", "bereavement support");
    public static readonly Text TypeOther = new("övrigt", "other");

    public static readonly Text GroundMental = new("psykisk störning", "mental disorder");
    public static readonly Text GroundIllness = new("allvarlig sjukdom eller skada", "serious illness or injury");
    public static readonly Text GroundMisuse = new("missbruk eller spel", "misuse or gambling");
    public static readonly Text GroundViolence = new("våld", "violence");
    public static readonly Text GroundDeath = new("dödsfall", "death");
    public static readonly Text GroundWider = new("utökad målgrupp", "wider group");

    public static readonly Text LanguageSwedish = new("svenska", "Swedish");
    public static readonly Text LanguageEnglish = new("engelska", "English");
    public static readonly Text LanguageArabic = new("arabiska", "Arabic");
    public static readonly Text LanguageSomali = new("somaliska", "Somali");
    public static readonly Text LanguagePersian = new("persiska", "Persian");
    public static readonly Text LanguagePashto = new("pashto", "Pashto");
    public static readonly Text LanguageTigrinya = new("tigrinja", "Tigrinya");
    public static readonly Text LanguageKurdish = new("kurdiska", "Kurdish");
    public static readonly Text LanguageBosnian = new("bosniska", "Bosnian");
    public static readonly Text LanguageCroatian = new("kroatiska", "Croatian");
    public static readonly Text LanguageSerbian = new("serbiska", "Serbian");
    public static readonly Text LanguageAlbanian = new("albanska", "Albanian");
    public static readonly Text LanguagePolish = new("polska", "Polish");
    public static readonly Text LanguageRussian = new("ryska", "Russian");
    public static readonly Text LanguageUkrainian = new("ukrainska", "Ukrainian");
    public static readonly Text LanguageFinnish = new("finska", "Finnish");
    public static readonly Text LanguageSpanish = new("spanska", "Spanish");
    public static readonly Text LanguageTurkish = new("turkiska", "Turkish");
    public static readonly Text LanguageThai = new("thailändska", "Thai");
}
