using System.Globalization;
using Analytics.Dashboards.Api;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>Sends cells as a file of the open API: delimited text, workbook, JSON-stat or Parquet.</summary>
/// <param name="reading">Which publication it is.</param>
/// <param name="notes">The words that go with them.</param>
/// <param name="stat">The cube of them.</param>
/// <param name="options">The site's address and the licence.</param>
public sealed class ValueFiles(Reading reading, FileNotes notes, JsonStat stat, OpenDataOptions options)
{
    /// <summary>The media type of delimited text.</summary>
    public const string Csv = "text/csv; charset=utf-8";

    private const string SheetOfCells = "values";
    private const string SheetOfNotes = "about";

    /// <summary>The file.</summary>
    /// <param name="context">The request.</param>
    /// <param name="format">csv, xlsx, json-stat2 or parquet.</param>
    /// <param name="cells">What it holds.</param>
    /// <param name="language">The language of its words, where it does not hold both.</param>
    /// <param name="fileName">What a browser saves it as; null to leave that to the browser.</param>
    public async Task<IResult> Send(HttpContext context, string format, ValueCells cells, Language language, string? fileName)
    {
        FileTag.Store(context);
        var tag = FileTag.Of(context, reading);
        var table = ValueTable.Of(cells);
        switch (format)
        {
            case "csv":
                return Results.Stream(stream => table.WriteCsv(stream, ',', ApiAnswer.Exact), Csv, fileName, entityTag: tag);
            case "xlsx":
                var told = FileNotes.Table(notes.Of(cells, options.Root(context)), Language.Swedish, Language.English);
                return Results.Bytes(DataWorkbook.Write(new DataSheet(SheetOfCells, table), new DataSheet(SheetOfNotes, told, IsWrapped: true)),
                    ApiAddress.ContentType(format), fileName ?? "values.xlsx", entityTag: tag);
            case "parquet":
                return Results.Bytes(await ParquetFile.Write(table, Metadata(cells, context)), ApiAddress.ContentType(format), fileName ?? "values.parquet", entityTag: tag);
            case "json-stat2":
                var cube = stat.Cube(cells);
                if (cells.Rows.Count == 0 && cells.Withheld.Count > 0 && cube.Size == 0)
                {
                    return Problems.NothingPublished(cells.Withheld[0].Reason);
                }

                if (cube.Size > JsonStat.MostCells)
                {
                    return Problems.TooLarge(format, cube.Size, JsonStat.MostCells);
                }

                AskedLanguage.Tell(context);
                context.Response.Headers.ContentLanguage = language.Tag;
                return Results.Bytes(stat.Write(cube, cells, language), "application/json; charset=utf-8", fileName, entityTag: tag);
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, null);
        }
    }

    // The words of the whole, in both languages; what is about one indicator stands under its code.
    private Dictionary<string, string> Metadata(ValueCells cells, HttpContext context)
    {
        var metadata = new Dictionary<string, string>
        {
            ["publication"] = reading.Publication?.PublicationKey.ToString(CultureInfo.InvariantCulture) ?? "",
            ["published_at"] = reading.Publication?.FinishedAt ?? "",
            ["licence"] = options.Licence,
            ["sample"] = reading.IsSample ? "true" : "false",
        };
        foreach (var group in notes.Of(cells, options.Root(context)).GroupBy(note => note.Indicator == "" ? "about" : "about." + note.Indicator))
        {
            metadata[group.Key + ".sv"] = string.Join('\n', group.Select(note => $"{note.Field.Sv}: {note.Value.Sv}"));
            metadata[group.Key + ".en"] = string.Join('\n', group.Select(note => $"{note.Field.En}: {note.Value.En}"));
        }

        return metadata;
    }
}
