using System.ComponentModel;
using Analytics.Etl.Releases;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Lists releases and how each stands.</summary>
[Description("Listar släppen: länk, namn, publicering, öppet från, läge.")]
public sealed class ReleasesCommand : HostCommand<HostSettings>
{
    /// <inheritdoc/>
    protected override int Run(HostSettings settings)
    {
        var host = new Host().MustExist();
        var releases = ReleaseList.All(host.Warehouse, host.Clock);
        if (settings.IsJson)
        {
            Host.WriteJson(releases.Select(release => new
            {
                release = release.ReleaseCode, name = release.Name, publication = release.PublicationKey, made_at = release.MadeAt, public_from = release.PublicFrom,
                state = release.State, sha256 = release.ContentHash, bytes = release.ByteCount,
            }));
            return 0;
        }

        if (releases.Count == 0)
        {
            Host.WriteLine("Inga släpp är gjorda. Frys det som är publicerat med release NAMN.");
            return 0;
        }

        Host.WriteTable(
            ["Länk", "Namn", "Publicering", "Öppet från (UTC)", "Läge"],
            releases.Select(release => new[] { release.ReleaseCode, release.Name, Host.Text(release.PublicationKey), release.PublicFrom, ReleaseList.Words(release.State) }));
        return 0;
    }
}

/// <summary>Settings of <c>remove-release</c>.</summary>
public sealed class RemoveReleaseSettings : HostSettings
{
    /// <summary>The release's code.</summary>
    [CommandArgument(0, "<KOD>")]
    [Description("Släppets länk, som releases visar den.")]
    public string Code { get; init; } = "";

    /// <summary>Why.</summary>
    [CommandOption("--reason <TEXT>")]
    [Description("Varför; alla får läsa det.")]
    public string? Reason { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() => string.IsNullOrWhiteSpace(Reason)
        ? ValidationResult.Error("Skälet saknas. Skriv varför släppet tas bort med --reason \"…\".")
        : ValidationResult.Success();
}

/// <summary>Takes a release away; its link says so.</summary>
[Description("Tar bort ett släpp; länken säger sedan att det är borta och varför.")]
public sealed class RemoveReleaseCommand : HostCommand<RemoveReleaseSettings>
{
    /// <inheritdoc/>
    protected override int Run(RemoveReleaseSettings settings)
    {
        var host = new Host().MustExist();
        new ReleaseRemoval(host.Warehouse, host.Clock, Host.Who).Run(settings.Code, settings.Reason!);
        if (settings.IsJson)
        {
            Host.WriteJson(new { release = settings.Code, removed = true });
            return 0;
        }

        var current = ReleaseList.All(host.Warehouse, host.Clock).FirstOrDefault(release => release.State == "current");
        Host.WriteLine($"Släppet {settings.Code} är borttaget. Länken finns kvar och säger det. {(current is null ? "Nu gäller inget släpp." : $"Nu gäller {current.Name}.")}");
        return 0;
    }
}
