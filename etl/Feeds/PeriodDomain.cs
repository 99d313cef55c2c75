namespace Analytics.Etl.Feeds;

/// <summary>The period of a row, which must be the one that the file's name carries: a file holds one kind of period (feeds.md).</summary>
public sealed class PeriodDomain(FilePeriod file) : Domain<string>
{
    /// <inheritdoc/>
    public override Problem WhenMissing => new("period", $"perioden saknas. Skriv {file.Code}, som i filnamnet.");

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text) => FilePeriod.Parse(text) switch
    {
        null => ("", new Problem("period", $"perioden går inte att läsa. Skriv {file.Code}, som i filnamnet.")),
        var period when period.Code == file.Code => (period.Code, null),
        _ => ("", new Problem("period", $"raden gäller en annan period än filen ({file.Code}). Flytta raden till rätt fil eller rätta perioden.")),
    };
}
