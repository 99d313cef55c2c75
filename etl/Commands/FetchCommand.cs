using System.ComponentModel;
using Analytics.Etl.Sources;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>fetch</c>.</summary>
public sealed class FetchSettings : InboxSettings
{
    /// <summary>Only this source.</summary>
    [CommandOption("--source <NAMN>")]
    [Description("Bara den här källan.")]
    public string? Source { get; init; }
}

/// <summary>Fetches from the configured sources into the inbox; loads nothing.</summary>
[Description("Hämtar från de inställda källorna till inkorgen. Ladda sedan med load.")]
public sealed class FetchCommand : HostCommand<FetchSettings>
{
    private const int WrongUse = 2;

    /// <inheritdoc/>
    protected override int Run(FetchSettings settings)
    {
        var host = new Host(settings.Inbox).MustExist();
        var names = host.Options.Sources.Select(source => source.Name).ToList();
        if (settings.Source is { } wanted && !names.Contains(wanted))
        {
            Console.Error.WriteLine(names.Count == 0
                ? "Ingen källa är inställd. Ange källor under Sources i appsettings.json."
                : $"Ingen källa heter {wanted}. Inställda källor: {string.Join(", ", names)}. Se kommandona med --help.");
            return WrongUse;
        }

        var run = new FetchRun(host.Warehouse, host.Options, host.Clock);
        var results = settings.Source is null ? run.Run() : run.RunSource(settings.Source);
        if (settings.IsJson)
        {
            Host.WriteJson(new
            {
                sources = results.Select(result => new
                {
                    source = result.Source, feed = result.Feed, outcome = result.Outcome, file = result.File, calls = result.Calls, message = result.Message,
                }),
            });
        }
        else
        {
            foreach (var result in results)
            {
                Host.WriteLine($"{result.Source}: {result.Message}");
            }

            if (results.Count == 0)
            {
                Host.WriteLine("Ingen källa är inställd. Ange källor under Sources i appsettings.json.");
            }
        }

        return results.Any(result => result.Outcome == FetchOutcome.Failed) ? Failed : 0;
    }
}
