using Analytics.Etl.Deliveries;

namespace Analytics.Tests.Etl;

/// <summary>What counts as a personal number. The serials 980–999 are kept for tests: no person has them.</summary>
public sealed class PersonalNumberTests
{
    [Theory]
    [InlineData("850101-9809")]
    [InlineData("8501019809")]
    [InlineData("19850101-9809")]
    [InlineData("198501019809")]
    [InlineData("850101+9809")]
    [InlineData("850101\u20139809")]
    [InlineData("850161-9806")] // samordningsnummer: day + 60
    [InlineData("ring 850101-9809 snarast")]
    [InlineData("(850101-9809),")]
    [InlineData("kva_850101-9809_x")]
    [InlineData("19850101K123")] // the region's reserve number
    [InlineData("19850101x12C", false)]
    [InlineData("850101-9804", false)] // wrong check digit
    [InlineData("851301-9809", false)] // month 13
    [InlineData("850132-9809", false)]
    [InlineData("SE2321000131-E000000000097", false)]
    [InlineData("2026-03-14", false)]
    [InlineData("20260314", false)]
    [InlineData("x8501019809", false)] // not on a word boundary
    [InlineData("85010198091", false)]
    [InlineData("", false)]
    public void PersonalNumber_IsFoundAloneOrInText_OnWordBoundaries(string text, bool found = true)
    {
        Assert.Equal(found, PersonalNumber.IsIn(text));
        Assert.Equal(found, PersonalNumber.MaskIn(text) != text);
    }

    [Fact]
    public void MaskIn_ReplacesEveryNumber_AndNothingElse() =>
        Assert.Equal("a ########-#### b ########-#### c", PersonalNumber.MaskIn("a 850101-9809 b 198501019809 c"));

    [Theory]
    [InlineData("99999999999999999999", "####################")]
    [InlineData("31/12/2026", "31/12/2026")]
    [InlineData("id 850101-9809", "id ########-####")]
    [InlineData("en mycket lång text som aldrig ryms inom fyrtio tecken", "en mycket lång text som aldrig ryms ino…")]
    public void Masking_KeepsWhatIsNeededToCorrect_AndNoIdentity(string value, string masked) => Assert.Equal(masked, Masking.Of(value));
}
