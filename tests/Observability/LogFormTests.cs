using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Analytics.Tests.House;

namespace Analytics.Tests.Observability;

/// <summary>The form of the lines, and that every event has a number, a name and a line in the document.</summary>
public sealed partial class LogFormTests
{
    [GeneratedRegex(@"\[LoggerMessage\((?<head>[^\]]*?)Message = ", RegexOptions.CultureInvariant)]
    private static partial Regex Event();

    [GeneratedRegex(@"EventId = (?<id>\d+), EventName = ""(?<name>\w+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [Fact]
    public async Task Json_IsOneDocumentPerLine_WithNumberNameAndValues()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM to send.");
        using var warehouse = new TestWarehouse();
        using var serve = Command.Start(warehouse, "serve", ("Logging__Console__FormatterName", "json"));
        var first = await serve.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-TERM", serve.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await serve.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var line = JsonDocument.Parse(first!);
        var told = line.RootElement;
        Assert.Equal((1103, "Information", "Schema", "Schemat är i gång med 15 jobb.", 15), (told.GetProperty("EventId").GetInt32(), told.GetProperty("LogLevel").GetString(), told.GetProperty("Category").GetString(),
            told.GetProperty("Message").GetString(), told.GetProperty("State").GetProperty("Jobs").GetInt32()));
    }

    [Fact]
    public async Task Form_ThatThereIsNot_StopsWithASentence()
    {
        using var warehouse = new TestWarehouse();
        using var serve = Command.Start(warehouse, "serve", ("Logging__Console__FormatterName", "xml"));
        var said = await serve.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await serve.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1, "Inställningen Logging:Console:FormatterName är ”xml”. Tillåtna värden är simple, json, systemd."), (serve.ExitCode, said.Trim()));
    }

    [Fact]
    public void EveryEvent_HasANumberAndANameOfItsOwn_AndStandsInTheDocument()
    {
        var events = Repository.Files("etl/**/*.cs", "dashboards/**/*.cs", "warehouse-sql/**/*.cs").SelectMany(path => Event().Matches(Repository.Read(path)).Select(found => (Path: path, Head: Numbered().Match(found.Groups["head"].Value)))).ToList();
        var document = Repository.Read("docs/observability.md");

        Assert.NotEmpty(events);
        Assert.All(events, found => Assert.True(found.Head.Success, $"{found.Path}: give every LoggerMessage an EventId and an EventName."));
        Assert.Equal(events.Count, events.Select(found => found.Head.Groups["id"].Value).Distinct().Count());
        Assert.Equal(events.Count, events.Select(found => found.Head.Groups["name"].Value).Distinct().Count());
        Assert.All(events, found => Assert.Contains($"| {found.Head.Groups["id"].Value} | {found.Head.Groups["name"].Value} |", document, StringComparison.Ordinal));
    }
}
