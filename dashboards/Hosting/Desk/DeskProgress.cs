using System.Globalization;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;

namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>Tells a piece of work what a load is doing, in Swedish.</summary>
internal sealed class DeskProgress(DeskTask task) : ILoadProgress
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public void FileBegins(InboxFile file, int number, int count) => task.Tell($"Fil {Text(number)} av {Text(count)} läses.");

    public void Rows(long rows) => task.Tell($"{rows.ToString("N0", Swedish)} rader är lästa.");

    public void FileEnds(FileResult result) => task.Tell("Filen är läst.");

    public void Publishing() => task.Tell("Siffrorna beräknas och skyddas. Det kan ta en minut.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
