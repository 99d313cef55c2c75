using System.Globalization;
using Analytics.Etl.Schedule;

namespace Analytics.Etl.Health;

/// <summary>The checks of the schedule, its jobs and what it waits for, all from the ledger: they hold whichever process runs it.</summary>
internal static class ScheduleHealth
{
    private const int Named = 3;

    /// <summary>Whether somebody runs what is planned.</summary>
    public static (PartStatus Status, string Message) Schedule(HealthSubject subject)
    {
        var warehouse = WarehouseHealth.Created(subject);
        var lines = FeedSchedule.Read(warehouse, subject.Configuration).Lines;
        if (JobLedger.History(warehouse, JobLedger.Start).FirstStart is null)
        {
            return (PartStatus.Degraded, "Schemat har aldrig varit i gång på det här lagret. Starta webbservern eller etl serve.");
        }

        var calendar = new FeedCalendar(subject.Clock);
        var oldest = subject.Clock.GetUtcNow().AddMinutes(-subject.Options.ScheduleMinutes);
        var overdue = lines.Select(line => (line.Job, calendar.Plan(line, JobLedger.History(warehouse, line.Job)).Due)).Where(line => line.Due < oldest).OrderBy(line => line.Due).ToList();
        return overdue.Count == 0
            ? (PartStatus.Healthy, "Inget planerat jobb väntar.")
            : (PartStatus.Degraded, string.Create(CultureInfo.InvariantCulture,
                $"{Words.Count(overdue.Count, "planerat jobb har", "planerade jobb har")} inte körts; {overdue[0].Job} skulle ha körts {LocalTime.Of(overdue[0].Due!.Value):yyyy-MM-dd 'kl.' HH.mm}. Kontrollera att webbservern eller etl serve är i gång, och att inget annat håller lagret upptaget."));
    }

    /// <summary>How the last run of each job ended.</summary>
    public static (PartStatus Status, string Message) Jobs(HealthSubject subject)
    {
        var last = JobLedger.Last(WarehouseHealth.Created(subject)).FindAll(run => run.JobName is not (JobLedger.Start or JobLedger.Backup or JobLedger.Restore));
        if (last.Count == 0)
        {
            return (PartStatus.Healthy, "Inget jobb har körts än.");
        }

        var bad = last.Where(run => run.Outcome is JobOutcome.Failed or JobOutcome.Interrupted).ToList();
        return bad.Count == 0
            ? (PartStatus.Healthy, "Den senaste körningen av varje jobb gick bra.")
            : (PartStatus.Degraded, string.Join(' ', bad.Select(run => $"{run.JobName} {(run.Outcome == JobOutcome.Failed ? "misslyckades" : "avbröts")}: {run.Message}")) + " Rätta felet och kör jobbet igen.");
    }

    /// <summary>Which feeds are late; one that nobody has begun to deliver is told of and is nobody's fault.</summary>
    public static (PartStatus Status, string Message) Feeds(HealthSubject subject)
    {
        var feeds = FeedStandings.Read(WarehouseHealth.Created(subject), new FeedCalendar(subject.Clock));
        var late = feeds.Where(feed => feed.LastDelivery is not null && feed.Standing.Timeliness == Timeliness.Late).OrderBy(feed => feed.LateSince).ToList();
        var unbegun = feeds.Count(feed => feed.LastDelivery is null);
        var told = unbegun == 0 ? "" : $" {Words.Count(unbegun, "flöde har", "flöden har")} inte börjat levereras.";
        return late.Count == 0
            ? (PartStatus.Healthy, "Inget flöde är sent." + told)
            : (PartStatus.Degraded, $"{Words.Count(late.Count, "flöde är sent", "flöden är sena")}: {string.Join("; ", late.Take(Named).Select(feed => $"{feed.Feed} {feed.Words}"))}"
                + $"{(late.Count > Named ? $"; och {Words.Count(late.Count - Named, "flöde", "flöden")} till, se status" : "")}. Fråga den som levererar.{told}");
    }
}
