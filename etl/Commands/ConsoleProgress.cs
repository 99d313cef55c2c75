using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Spectre.Console;

namespace Analytics.Etl.Commands;

/// <summary>Shows a run's progress on a terminal.</summary>
public sealed class ConsoleProgress : ILoadProgress
{
    private readonly StatusContext status;
    private string current = "";

    private ConsoleProgress(StatusContext status) => this.status = status;

    /// <summary>Runs something while its progress is shown.</summary>
    public static T Show<T>(Func<ILoadProgress, T> work) =>
        AnsiConsole.Status().Start("Läser inkorgen …", context => work(new ConsoleProgress(context)));

    /// <inheritdoc/>
    public void FileBegins(InboxFile file, int number, int count)
    {
        current = FormattableString.Invariant($"{number}/{count} {PersonalNumber.MaskIn(file.Name)}");
        status.Status(Markup.Escape(current));
    }

    /// <inheritdoc/>
    public void Rows(long rows) => status.Status(Markup.Escape(FormattableString.Invariant($"{current}: {rows} rader")));

    /// <inheritdoc/>
    public void FileEnds(FileResult result)
    {
        // The next file, or the publication, takes the line over.
    }

    /// <inheritdoc/>
    public void Publishing() => status.Status("Mäter, skyddar och publicerar …");
}
