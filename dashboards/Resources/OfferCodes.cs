namespace Analytics.Dashboards.Resources;

/// <summary>The words for the codes of offers; a code that nobody has given words is shown as it is.</summary>
public static class OfferCodes
{
    /// <summary>How it is given.</summary>
    public static Text Form(string form) => form switch
    {
        "fysisk" => Texts.FormPhysical,
        "digital" => Texts.FormDigital,
        "telefon" => Texts.FormTelephone,
        _ => Raw(form),
    };

    /// <summary>What kind of support it is.</summary>
    public static Text Type(string type) => type switch
    {
        "stödgrupp" => Texts.TypeGroup,
        "enskilt samtal" => Texts.TypeTalk,
        "familjestöd" => Texts.TypeFamily,
        "chatt/telefon" => Texts.TypeChat,
        "läger" => Texts.TypeCamp,
        "mötesplats" => Texts.TypeMeeting,
        "sorgestöd" => Texts.TypeGrief,
        "övrigt" => Texts.TypeOther,
        _ => Raw(type),
    };

    /// <summary>A ground in a word or two of our own; the law's own words stand where grounds are chosen. Null for a ground that came later: those words will do.</summary>
    public static Text? Ground(string ground) => ground switch
    {
        "1" => Texts.GroundMental,
        "2" => Texts.GroundIllness,
        "3" => Texts.GroundMisuse,
        "4" => Texts.GroundViolence,
        "5" => Texts.GroundDeath,
        "U" => Texts.GroundWider,
        _ => null,
    };

    /// <summary>A language by its code of ISO 639-1.</summary>
    public static Text Language(string code) => code switch
    {
        "sv" => Texts.LanguageSwedish,
        "en" => Texts.LanguageEnglish,
        "ar" => Texts.LanguageArabic,
        "so" => Texts.LanguageSomali,
        "fa" => Texts.LanguagePersian,
        "ps" => Texts.LanguagePashto,
        "ti" => Texts.LanguageTigrinya,
        "ku" => Texts.LanguageKurdish,
        "bs" => Texts.LanguageBosnian,
        "hr" => Texts.LanguageCroatian,
        "sr" => Texts.LanguageSerbian,
        "sq" => Texts.LanguageAlbanian,
        "pl" => Texts.LanguagePolish,
        "ru" => Texts.LanguageRussian,
        "uk" => Texts.LanguageUkrainian,
        "fi" => Texts.LanguageFinnish,
        "es" => Texts.LanguageSpanish,
        "tr" => Texts.LanguageTurkish,
        "th" => Texts.LanguageThai,
        _ => Raw(code),
    };

    private static Text Raw(string code) => new(code, code);
}
