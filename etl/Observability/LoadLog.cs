using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Logging;

namespace Analytics.Etl.Observability;

/// <summary>
/// What a run did, for a log: the delivery's number, feed, outcome and counts. A file's name is left out, whatever it is: its sender may have put a person in it. Who looks
/// after the deliveries finds it by the number, in <c>etl deliveries</c> and on the pages.
/// </summary>
public static partial class LoadLog
{
    /// <summary>Writes one event per file, one if something was left, and one if it was published.</summary>
    public static void Write(ILogger log, Warehouse warehouse, LoadResult result)
    {
        foreach (var file in result.Files)
        {
            var level = file.StaysBehind is null && file.Outcome is (Outcome.Loaded or Outcome.Unchanged) ? LogLevel.Information : LogLevel.Warning;
            var outcome = DeliveryWords.Outcome(file.Outcome);
            var rejected = file.Counts.Read - file.Counts.Loaded;
            var reason = file.StaysBehind is not null ? "fil_kvar" : file.Outcome is Outcome.Held or Outcome.Rejected ? Reason(warehouse, file.DeliveryKey) : "";
            Taken(log, level, file.DeliveryKey, file.Feed, outcome, file.Counts.Read, file.Counts.Loaded, rejected, file.Warnings.Count, reason);
        }

        if (result.Unknown.Count > 0)
        {
            Left(log, result.Unknown.Count);
        }

        if (result.Publication is { } publication)
        {
            Published(log, publication.PublicationKey, publication.Cells, publication.Changed, publication.Unproven);
        }
    }

    // A word of our own list.
    private static string Reason(Warehouse warehouse, long delivery) =>
        warehouse.Query<string?>("select refusal_code from delivery where delivery_key = @delivery", new { delivery }).SingleOrDefault() ?? "";

    [LoggerMessage(EventId = 1001, EventName = "DeliveryTaken", Message = "Leverans {Delivery} till {Feed}: {Outcome}. Lästa rader: {Read}, laddade: {Loaded}, avvisade: {Rejected}, varningar: {Warnings}. {Reason}")]
    private static partial void Taken(ILogger log, LogLevel level, long delivery, string feed, string outcome, long read, long loaded, long rejected, int warnings, string reason);

    [LoggerMessage(EventId = 1002, EventName = "FilesLeft", Level = LogLevel.Warning, Message = "Filer i inkorgen som inget flöde tar emot: {Files}. De ligger kvar. Se vilka och varför med etl status.")]
    private static partial void Left(ILogger log, int files);

    [LoggerMessage(EventId = 1003, EventName = "Published", Level = LogLevel.Information, Message = "Publicering {Publication}: {Cells} uppgifter, varav ändrade: {Changed}. Små antal utan bevis för att de är skyddade: {Unproven}.")]
    private static partial void Published(ILogger log, long publication, long cells, long changed, int unproven);
}
