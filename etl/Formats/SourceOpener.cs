using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;

namespace Analytics.Etl.Formats;

/// <summary>Chooses who reads a file: by its kind, and for JSON by its shape. The one place that knows all the formats.</summary>
public static class SourceOpener
{
    /// <summary>Opens a file that its scan has not refused.</summary>
    /// <param name="scan">What the bytes told.</param>
    /// <param name="open">Opens the file; may be called more than once.</param>
    /// <param name="columns">The columns of the feed, by which a header is found under titles.</param>
    /// <exception cref="FileRefusedException">Its form is none that is read.</exception>
    public static IRowSource Open(FileScan scan, Func<Stream> open, IReadOnlyList<Column> columns) => scan.Kind switch
    {
        FileKind.Text => DelimitedSource.Open(open, scan.Encoding!.Value, columns),
        FileKind.Workbook => WorkbookSource.Open(open(), columns),
        FileKind.Json => OpenJson(JsonText.Read(open), columns),
        _ => throw new InvalidOperationException(scan.Kind.ToString()),
    };

    private static IRowSource OpenJson(JsonText json, IReadOnlyList<Column> columns) => json.Shape switch
    {
        JsonShape.JsonStat => JsonStatSource.Open(json),
        JsonShape.PxWeb => PxWebSource.Open(json),
        JsonShape.Objects => JsonRowSource.Open(json, columns),
        _ => throw new InvalidOperationException(json.Shape.ToString()),
    };
}
