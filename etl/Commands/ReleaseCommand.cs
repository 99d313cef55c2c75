using System.ComponentModel;
using System.Globalization;
using Analytics.Etl.Releases;
using Analytics.WarehouseSql;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>release</c>.</summary>
public sealed class ReleaseSettings : HostSettings
{
    /// <summary>The release's name.</summary>
    [CommandArgument(0, "<NAMN>")]
    [Description("Släppets namn, till exempel \"Styrgruppen hösten 2026\".")]
    public string Name { get; init; } = "";

    /// <summary>Only periods that were over by this day.</summary>
    [CommandOption("--as-of <DATUM>")]
    [Description("Bara perioder som var slut den dagen (2026-09-30); annars allt som är publicerat.")]
    public string? AsOf { get; init; }

    /// <summary>When it is for everybody.</summary>
    [CommandOption("--public-at <TID>")]
    [Description("När det blir öppet för alla, svensk tid (2026-10-15T07:00); annars genast.")]
    public string? PublicAt { get; init; }

    /// <summary>Who may read it before.</summary>
    [CommandOption("--reader <ADRESS>")]
    [Description("Den som får läsa innan; kan anges flera gånger.")]
    public string[] Readers { get; init; } = [];

    /// <summary>The release that it corrects.</summary>
    [CommandOption("--corrects <KOD>")]
    [Description("Länken till släppet som det här rättar.")]
    public string? Corrects { get; init; }

    /// <summary>Why it corrects.</summary>
    [CommandOption("--reason <TEXT>")]
    [Description("Vad som var fel; alla får läsa det.")]
    public string? Reason { get; init; }

    /// <summary><see cref="AsOf"/> as a day.</summary>
    public DateOnly? Day => AsOf is null ? null : DateOnly.ParseExact(AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><see cref="PublicAt"/> as a moment.</summary>
    public DateTimeOffset? Moment => PublicAt is null ? null : LocalTime.Moment(PublicAt);

    /// <inheritdoc/>
    public override ValidationResult Validate() =>
        AsOf is not null && !DateOnly.TryParseExact(AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? ValidationResult.Error($"--as-of är ”{AsOf}”. Skriv dagen som 2026-09-30.")
        : PublicAt is not null && LocalTime.Moment(PublicAt) is null ? ValidationResult.Error($"--public-at är ”{PublicAt}”. Skriv tiden som 2026-10-15T07:00, svensk tid.")
        : ValidationResult.Success();
}

/// <summary>Freezes what is published.</summary>
[Description("Fryser det som är publicerat under ett namn.")]
public sealed class ReleaseCommand : HostCommand<ReleaseSettings>
{
    /// <inheritdoc/>
    protected override int Run(ReleaseSettings settings)
    {
        var host = new Host().MustExist();
        var made = new ReleaseRun(host.Warehouse, host.Clock, Host.Who).Run(
            new ReleaseRequest(settings.Name)
            {
                AsOf = settings.Day, PublicFrom = settings.Moment, Readers = settings.Readers, Corrects = settings.Corrects, Reason = settings.Reason ?? "",
            },
            host.Options.Patience);
        if (settings.IsJson)
        {
            Host.WriteJson(new { release = made.Code, name = made.Name, publication = made.PublicationKey, values = made.Rows, sha256 = made.ContentHash, bytes = made.Bytes });
            return 0;
        }

        Host.WriteLine(FormattableString.Invariant($"Släppet ”{made.Name}” är fryst ur publicering {made.PublicationKey}: {made.Rows} uppgifter. Länk: /rapporter/{made.Code}"));
        return 0;
    }
}
