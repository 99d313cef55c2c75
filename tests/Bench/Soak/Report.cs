using System.Globalization;

namespace Analytics.Tests.Bench.Soak;

/// <summary>Writes what happened, in Markdown.</summary>
public static class Report
{
    // In the first whole hour of its life the server compiles and keeps what it will.
    private const double WarmHours = 1.0;
    private const double Room = 1.25;

    /// <summary>Writes it, with the memory of the server's last life; a server that grows is a fault.</summary>
    public static void Write(Journal journal, IReadOnlyList<Programs.Look> looks, double hours, int seed, bool hasOwnDisk, bool hasOwnClock, int delivered)
    {
        var warm = looks.Where(look => look.At.TotalHours >= looks[0].At.TotalHours + WarmHours).ToList();
        var byHour = warm.GroupBy(look => (int)look.At.TotalHours).Select(hour => (Hour: hour.Key, Megabytes: hour.Average(look => look.Megabytes), Files: hour.Average(look => look.Files))).ToList();
        if (byHour.Count > 1 && (byHour[^1].Megabytes > byHour[0].Megabytes * Room || byHour[^1].Files > byHour[0].Files * Room))
        {
            journal.Fault("the server's memory or open files grew");
        }

        Line($"# Soak of {hours} simulated hours, seed {seed}: {(journal.Faults.Count == 0 ? "all held" : $"{journal.Faults.Count} faults")}");
        Line($"{delivered} files delivered, {Environment.ProcessorCount} processors. Clock of the programs: {(hasOwnClock ? "simulated" : "the machine's, there is no C compiler")}. Full disk: {(hasOwnDisk ? "a small tmpfs" : "not tried, mounting is not permitted")}.");
        Line($"\n| what happened | times |\n|---|---:|");
        foreach (var count in journal.Counts)
        {
            Line($"| {count.Key} | {count.Value} |");
        }

        Line($"\nThe server's last life, MB; the first hour is told and not judged.\n\n| simulated hour | its own memory | resident | living objects | held by the collector | SQLite | open files | of them releases | threads |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var hour in looks.GroupBy(look => (int)look.At.TotalHours))
        {
            Line($"| {hour.Key + 1} | {hour.Average(look => look.Megabytes):0} | {hour.Average(look => look.Resident):0} | {hour.Average(look => look.Inner.Objects):0} | {hour.Average(look => look.Inner.Committed):0} | {hour.Average(look => look.Inner.Sqlite):0} | {hour.Average(look => look.Files):0} | {hour.Average(look => look.Releases):0} | {hour.Average(look => look.Threads):0} |");
        }

        Line($"\nSlope of memory after warm-up: {Slope(warm):0.0} MB per simulated hour, {warm.Count} looks, from {looks[0].At.TotalHours:0.0} h on the same process.");
        foreach (var fault in journal.Faults)
        {
            Line($"- FAULT {fault}");
        }
    }

    private static double Slope(List<Programs.Look> looks)
    {
        if (looks.Count < 2)
        {
            return double.NaN;
        }

        var (x, y) = (looks.Average(look => look.At.TotalHours), looks.Average(look => look.Megabytes));
        return looks.Sum(look => (look.At.TotalHours - x) * (look.Megabytes - y)) / looks.Sum(look => Math.Pow(look.At.TotalHours - x, 2));
    }

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
