using System.ComponentModel;
using System.Globalization;
using Analytics.Etl.Journals;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>journal</c>.</summary>
public sealed class JournalSettings : HostSettings
{
    /// <summary>How many days, today among them.</summary>
    [CommandOption("--days <ANTAL>")]
    [Description("Så många dagar bakåt, med dagen i dag; 7 om inget anges.")]
    public int Days { get; init; } = 7;

    /// <inheritdoc/>
    public override ValidationResult Validate() => Days is >= 1 and <= Journal.MostDays
        ? ValidationResult.Success()
        : ValidationResult.Error($"Antalet dagar är {Days.ToString(CultureInfo.InvariantCulture)}. Ange 1 till {Journal.MostDays.ToString(CultureInfo.InvariantCulture)}.");
}

/// <summary>Tells in plain sentences, day by day, what the system did.</summary>
[Description("Berättar dag för dag vad systemet har gjort.")]
public sealed class JournalCommand : HostCommand<JournalSettings>
{
    /// <inheritdoc/>
    protected override int Run(JournalSettings settings)
    {
        var host = new Host().MustExist();
        var days = Journal.Read(host.Warehouse, host.Clock, settings.Days);
        if (settings.IsJson)
        {
            Host.WriteJson(days.Select(day => new
            {
                day = day.Day,
                entries = day.Entries.Select(entry => new { at = entry.At, kind = entry.Kind, trouble = entry.IsTrouble, text = entry.Text.Swedish, detail = entry.Detail, to_do = entry.ToDo?.Swedish ?? "", sentence = entry.Swedish }),
            }));
            return 0;
        }

        foreach (var day in days)
        {
            Host.WriteLine(day.Swedish);
            foreach (var entry in day.Entries)
            {
                Host.WriteLine($"{(entry.IsTrouble ? "! " : "  ")}{entry.Swedish}");
            }

            Host.WriteLine("");
        }

        if (days.Count == 0)
        {
            Host.WriteLine($"Inget har hänt {(settings.Days == 1 ? "i dag" : $"de senaste {settings.Days.ToString(CultureInfo.InvariantCulture)} dagarna")}.");
        }

        return 0;
    }
}
