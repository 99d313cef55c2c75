using Analytics.Etl.Commands;

namespace Analytics.Tests.Etl;

/// <summary>A command that was written wrongly is told which word was wrong.</summary>
public sealed class WrongUseTests
{
    [Theory]
    [InlineData("Failed to convert '__default_command' to Int32.", "journal --days", "Valet --days saknar sitt värde.")]
    [InlineData("Failed to convert 'tio' to Int32. tio is no number", "journal --days tio", "Valet --days: ”tio” är inget heltal.")]
    [InlineData("Failed to convert 'tio' to Int32.", "journal --days=tio", "Valet --days: ”tio” är inget heltal.")]
    [InlineData("Failed to convert 'tio' to Int64.", "rejects tio", "”tio” är inget heltal.")]
    [InlineData("Unknown command 'helth'.", "helth", "Det finns inget kommando ”helth”. Närmast i namn är health.")]
    [InlineData("Unknown command 'något'.", "något", "Det finns inget kommando eller argument ”något” här.")]
    public void Message_SaysWhichWordIsWrong(string message, string written, string sentence) =>
        Assert.Equal(sentence, WrongUse.Sentence(message, written.Split(' '), ["load", "health", "journal"]));
}
