using System.ComponentModel;
using System.Globalization;
using Analytics.Etl.Publications;
using Analytics.Etl.Retention;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>erase</c>.</summary>
public sealed class EraseSettings : HostSettings
{
    /// <summary>Tell what would be erased, and erase nothing.</summary>
    [CommandOption("--dry-run")]
    [Description("Visa vad som skulle gallras, utan att gallra.")]
    public bool IsDryRun { get; init; }
}

/// <summary>Erases what has been kept for its time; the schedule does it daily.</summary>
[Description("Gallrar det som har sparats sin tid: pseudonymer, jobbjournal och åtkomstlogg. Schemat gör det varje dygn.")]
public sealed class EraseCommand : HostCommand<EraseSettings>
{
    /// <inheritdoc/>
    protected override int Run(EraseSettings settings)
    {
        var host = new Host().MustExist();
        var run = new RetentionRun(host.Warehouse, host.Options, host.Clock, Host.Who);
        IReadOnlyList<Erased> erased;
        if (settings.IsDryRun)
        {
            erased = run.Look();
        }
        else
        {
            using var only = RunLock.Take(host.Warehouse, host.Options.Patience);
            erased = run.Run();
        }

        if (settings.IsJson)
        {
            Host.WriteJson(new { dry_run = settings.IsDryRun, erased = erased.Select(done => new { kind = done.Kind, before = done.Before.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), rows = done.Rows }), elsewhere = RetentionWords.Elsewhere });
            return 0;
        }

        Host.WriteTable(["Vad", "Före", settings.IsDryRun ? "Skulle gallras" : "Gallrat"], erased.Select(done => new[] { done.Swedish, done.Before.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Host.Text(done.Rows) }));
        Host.WriteLine(RetentionWords.Elsewhere);
        return 0;
    }
}
