using System.Collections.Concurrent;
using Analytics.Etl.Feeds;
using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Deliveries;

/// <summary>What the reading of a file's rows gave.</summary>
public sealed record RowReading(RowCounts Counts, IReadOnlyList<RejectedLine> Rejected, IReadOnlyList<Warning> Warnings);

/// <summary>
/// Reads on one thread and writes on another, a few batches apart: memory stays flat whatever the file's size, and parsing
/// costs no time beside the writing.
/// </summary>
public static class RowPipe
{
    private const int BatchesAhead = 8;

    /// <summary>Reads every row and writes the accepted ones; the caller's thread is the one that writes.</summary>
    /// <exception cref="FileRefusedException">The file cannot be trusted.</exception>
    public static RowReading Run(IRowSource source, RowReader reader, int width, long deliveryKey, IBulkWriter writer, Action<long>? progress)
    {
        using var full = new BlockingCollection<RowBatch>(BatchesAhead);
        using var stop = new CancellationTokenSource();
        var empty = new ConcurrentBag<RowBatch>();
        var reading = Task.Run(() =>
        {
            try
            {
                return Read(source, reader, new RowSink(width, deliveryKey, batch =>
                {
                    full.Add(batch, stop.Token);
                    return empty.TryTake(out var again) ? again : new RowBatch(width);
                }), progress);
            }
            finally
            {
                full.CompleteAdding();
            }
        });

        try
        {
            foreach (var batch in full.GetConsumingEnumerable())
            {
                writer.Write(batch);
                batch.Clear();
                empty.Add(batch);
            }
        }
        catch
        {
            stop.Cancel();
            ((IAsyncResult)reading).AsyncWaitHandle.WaitOne();
            throw;
        }

        return reading.GetAwaiter().GetResult();
    }

    private static RowReading Read(IRowSource source, RowReader reader, RowSink sink, Action<long>? progress)
    {
        var verdict = new RowVerdict();
        var tail = new TableTail(source, reader.Header);
        var lastHasTooFew = false;
        while (source.MoveNext())
        {
            reader.Take(source, verdict, sink);
            var isNote = tail.Take(verdict);
            lastHasTooFew = !isNote && source.CellCount < source.Header.Count;
            if (tail.Read % 10_000 == 0)
            {
                progress?.Invoke(tail.Read);
            }
        }

        if (lastHasTooFew)
        {
            throw new FileRefusedException("trunkerad", FormattableString.Invariant(
                $"Sista raden (rad {source.LineNo}) har {source.CellCount} fält i stället för {source.Header.Count}: filen är avhuggen. Leverera den igen i sin helhet."));
        }

        sink.Flush();
        progress?.Invoke(tail.Read);
        return new RowReading(new RowCounts(tail.Read, tail.Read - tail.Rejected.Count), tail.Rejected, [.. Warnings(source, reader), .. tail.Warnings()]);
    }

    private static IEnumerable<Warning> Warnings(IRowSource source, RowReader reader)
    {
        foreach (var warning in source.Warnings.Concat(reader.Warnings()))
        {
            yield return warning;
        }

        if (source.BlankRows > 0)
        {
            yield return new Warning("tomma_rader", source.BlankRows, $"{Words.Count(source.BlankRows, "tom rad", "tomma rader")} hoppades över.");
        }
    }
}
