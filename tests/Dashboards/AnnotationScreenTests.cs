using Analytics.Dashboards.Hosting.Desk;

namespace Analytics.Tests.Dashboards;

/// <summary>What may stand in a note that everybody reads, and what may not.</summary>
public sealed class AnnotationScreenTests
{
    private static readonly AnnotationScreen Screen = new(
        ["Göteborg", "Skaraborg", "Alingsås", "Mark", "Vårdsamverkan Göteborgsområdet", "Bräcke diakoni", "Sjukhuskyrkan Östra sjukhuset", "Västra Götalands län", "Andel verksamheter som registrerar"]);

    [Theory]
    [InlineData("Nytt journalsystem från mars 2026")]
    [InlineData("Registreringen föll i Skaraborg hösten 2025")]
    [InlineData("I Göteborg började elva vårdcentraler registrera")]
    [InlineData("Västra Götalandsregionen bytte rutin 2026-03-01")]
    [InlineData("Bräcke diakoni tog över stödet")]
    [InlineData("Sjukhuskyrkan Östra sjukhuset stängde i juli")]
    [InlineData("KVÅ-koden DU057 infördes. Skaraborg kom efter.")]
    [InlineData("Göteborgs Stad lämnade en ny fil")]
    [InlineData("Två enheter i Alingsås saknar data, 3 kommuner är sena")]
    [InlineData("Fler än 1 400 samtal registrerades, 12 barn per vecka")]
    [InlineData("Från 2024 till 2026 ökade antalet samtal med 3 procent")]
    [InlineData("En ökning av antalet barn i länet")]
    [InlineData("Perioden 2025–2026 är preliminär")]
    [InlineData("Några få familjer, därför dold")]
    [InlineData("HT 2025 och VT 2026 räknas ihop")]
    [InlineData("In March the register was closed")]
    public void Note_IsAllowed_WhenItTellsOfNobody(string text) => Assert.Null(Screen.Fault(text));

    [Theory]
    [InlineData("", AnnotationFault.Empty)]
    [InlineData("   ", AnnotationFault.Empty)]
    [InlineData("Gäller 850101-9809", AnnotationFault.PersonalNumber)]
    [InlineData("Gäller 198501019809", AnnotationFault.PersonalNumber)]
    [InlineData("Ring 0523-123 45 67", AnnotationFault.LongNumber)]
    [InlineData("Ring +46 70 123 45 67", AnnotationFault.LongNumber)]
    [InlineData("Ärende 20261234567", AnnotationFault.LongNumber)]
    [InlineData("Fråga anna.k@example.se", AnnotationFault.Mail)]
    [InlineData("Fråga anna (at) example.se", AnnotationFault.Mail)]
    [InlineData("Anna Karlsson slutade", AnnotationFault.Name)]
    [InlineData("Enheten leds av Anna Karlsson", AnnotationFault.Name)]
    [InlineData("Enheten leds av ANNA KARLSSON", AnnotationFault.Name)]
    [InlineData("Enheten leds av Anna-Karin Berg", AnnotationFault.Name)]
    [InlineData("Eva Mark slutade", AnnotationFault.Name)]
    [InlineData("Från Anna", AnnotationFault.Name)]
    [InlineData("Enheten leds av A.K.", AnnotationFault.Name)]
    [InlineData("Gäller mamman Anna", AnnotationFault.Name)]
    [InlineData("3 barn flyttade", AnnotationFault.SmallCount)]
    [InlineData("Två familjer flyttade", AnnotationFault.SmallCount)]
    [InlineData("bara 1 samtal i Skaraborg", AnnotationFault.SmallCount)]
    [InlineData("2 av 12 barn fick stöd", AnnotationFault.SmallCount)]
    [InlineData("tre små barn", AnnotationFault.SmallCount)]
    [InlineData("ett litet barn", AnnotationFault.SmallCount)]
    [InlineData("en av familjerna", AnnotationFault.SmallCount)]
    [InlineData("3–4 hänvisningar", AnnotationFault.SmallCount)]
    [InlineData("Antalet barn var 3.", AnnotationFault.SmallCount)]
    [InlineData("Samtalen minskade till fyra", AnnotationFault.SmallCount)]
    [InlineData("Barn: 2", AnnotationFault.SmallCount)]
    [InlineData("Only two children were seen", AnnotationFault.SmallCount)]
    [InlineData("enstaka patienter", AnnotationFault.SmallCount)]
    public void Note_IsRefused_WhenItMayTellOfSomebody(string text, AnnotationFault expected) => Assert.Equal(expected, Screen.Fault(text));

    [Fact]
    public void Note_IsRefused_WhenItIsTooLong() => Assert.Equal((null, AnnotationFault.TooLong), (Screen.Fault(new string('a', 200)), Screen.Fault(new string('a', 201))));

    [Fact]
    public void English_MayBeLeftOut() => Assert.Null(Screen.Fault("", mayBeEmpty: true));
}
