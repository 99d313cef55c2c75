using System.ComponentModel;
using Analytics.Etl.Health;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>health</c>.</summary>
public sealed class HealthSettings : InboxSettings
{
    /// <summary>Also what somebody should act on counts as a failure.</summary>
    [CommandOption("--strict")]
    [Description("Ge felkod även när något behöver åtgärdas men siffrorna går att läsa.")]
    public bool IsStrict { get; init; }
}

/// <summary>Tells how every part stands, with the checks of the web server; exit 1 when what readers come for cannot be given.</summary>
[Description("Kontrollerar varje del och säger vad som är fel och vad man gör åt det.")]
public sealed class HealthCommand : HostCommand<HealthSettings>
{
    /// <inheritdoc/>
    protected override int Run(HealthSettings settings)
    {
        var host = new Host(settings.Inbox);
        var report = HealthChecks.Look(new HealthSubject(host.Warehouse, host.Configuration, host.Clock, host.Options.Inbox));
        if (settings.IsJson)
        {
            Host.WriteJson(new { status = report.Status, parts = report.Parts.Select(part => new { name = part.Name, status = part.Status, message = part.Message }) });
        }
        else
        {
            foreach (var part in report.Parts)
            {
                Host.WriteLine($"{Mark(part.Status)} {part.Swedish}: {part.Message}");
            }
        }

        return report.Status == PartStatus.Unhealthy || settings.IsStrict && report.Status != PartStatus.Healthy ? Failed : 0;
    }

    private static string Mark(PartStatus status) => status switch
    {
        PartStatus.Healthy => "bra  ",
        PartStatus.Degraded => "obs  ",
        PartStatus.Unhealthy => "FEL  ",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
