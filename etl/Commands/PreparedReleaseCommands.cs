using System.ComponentModel;
using Analytics.Etl.Releases;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>release-time</c>.</summary>
public sealed class ReleaseTimeSettings : HostSettings
{
    private const string AtOnce = "nu";

    /// <summary>The release's code.</summary>
    [CommandArgument(0, "<KOD>")]
    [Description("Släppets länk, som releases visar den.")]
    public string Code { get; init; } = "";

    /// <summary>When it is for everybody.</summary>
    [CommandArgument(1, "<TID>")]
    [Description("När det blir öppet för alla, svensk tid (2026-10-15T07:00), eller nu.")]
    public string Time { get; init; } = "";

    /// <summary><see cref="Time"/> as a moment; null for at once.</summary>
    public DateTimeOffset? Moment => Time == AtOnce ? null : LocalTime.Moment(Time);

    /// <inheritdoc/>
    public override ValidationResult Validate() => Time != AtOnce && Moment is null
        ? ValidationResult.Error($"Tiden är ”{Time}”. Skriv den som 2026-10-15T07:00, svensk tid, eller nu.")
        : ValidationResult.Success();
}

/// <summary>Moves the moment from which a prepared release is for everybody.</summary>
[Description("Flyttar tiden då ett förberett släpp blir öppet för alla.")]
public sealed class ReleaseTimeCommand : HostCommand<ReleaseTimeSettings>
{
    /// <inheritdoc/>
    protected override int Run(ReleaseTimeSettings settings)
    {
        var host = new Host().MustExist();
        new ReleaseTime(host.Warehouse, host.Clock, Host.Who).Set(settings.Code, settings.Moment);
        var release = ReleaseList.All(host.Warehouse, host.Clock).First(release => release.ReleaseCode == settings.Code);
        if (settings.IsJson)
        {
            Host.WriteJson(new { release = release.ReleaseCode, public_from = release.PublicFrom, state = release.State });
            return 0;
        }

        Host.WriteLine(settings.Moment is null ? $"Släppet {settings.Code} är öppet för alla." : $"Släppet {settings.Code} blir öppet för alla {release.PublicFrom} (UTC), av sig självt.");
        return 0;
    }
}

/// <summary>Settings of <c>release-reader</c>.</summary>
public sealed class ReleaseReaderSettings : HostSettings
{
    /// <summary>The release's code.</summary>
    [CommandArgument(0, "<KOD>")]
    [Description("Släppets länk, som releases visar den.")]
    public string Code { get; init; } = "";

    /// <summary>Who may read it.</summary>
    [CommandArgument(1, "<ADRESS>")]
    [Description("Adressen som inloggningen visar: namn@example.org.")]
    public string Address { get; init; } = "";
}

/// <summary>Names one more reader of a prepared release.</summary>
[Description("Låter en person till läsa ett förberett släpp innan det är öppet.")]
public sealed class ReleaseReaderCommand : HostCommand<ReleaseReaderSettings>
{
    /// <inheritdoc/>
    protected override int Run(ReleaseReaderSettings settings)
    {
        var host = new Host().MustExist();
        new ReleaseReader(host.Warehouse, host.Clock, Host.Who).Add(settings.Code, settings.Address);
        if (settings.IsJson)
        {
            Host.WriteJson(new { release = settings.Code, reader = ReleaseReader.Clean(settings.Address) });
            return 0;
        }

        Host.WriteLine($"{ReleaseReader.Clean(settings.Address)} får läsa släppet {settings.Code} innan det är öppet för alla.");
        return 0;
    }
}
