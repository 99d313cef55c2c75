using System.Globalization;
using System.Text;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>What a sender can download: the template of a feed, and how many lines were refused by delivery, rule and column.</summary>
public static class FeedFiles
{
    /// <summary>Registers <c>/leveranser/mall/{feed}.{extension}</c> and <c>/leveranser/{feed}/avvisade.csv</c>.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/leveranser/mall/{feed}.{extension}", [HttpMethods.Get, HttpMethods.Head], ATemplate).ExcludeFromDescription();
        routes.MapMethods("/leveranser/{feed}/avvisade.csv", [HttpMethods.Get, HttpMethods.Head], Rejections).ExcludeFromDescription();
    }

    private static IResult ATemplate(string feed, string extension, HttpContext context, Reading reading, FeedRows feeds)
    {
        if (!IsReadable(reading))
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        extension = extension.ToLowerInvariant();
        if (feeds.All().Find(row => row.Feed == feed) is not { } found || !Template.Extensions(found).Contains(extension))
        {
            return Results.NotFound();
        }

        FileTag.Store(context);
        return Results.File(Template.Write(extension, feeds.Columns(feed), Site.Of(context).Language), Template.ContentType(extension), $"mall_{feed}.{extension}",
            entityTag: FileTag.Of(context, reading));
    }

    private static IResult Rejections(string feed, HttpContext context, Reading reading, FeedRows feeds)
    {
        if (!IsReadable(reading))
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        if (!feeds.All().Exists(row => row.Feed == feed))
        {
            return Results.NotFound();
        }

        var language = Site.Of(context).Language;
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Write(feeds.RejectionsByDelivery(feed), feeds.Columns(feed), language))];
        // What is refused can change without a publication: the tag is of the content.
        FileTag.Store(context);
        return Results.File(bytes, "text/csv; charset=utf-8", entityTag: FileTag.Of(bytes), fileDownloadName: $"{(reading.IsSample ? language[Texts.SampleFilePrefix] : "")}{language[Texts.RejectedFilePrefix]}{feed}.csv");
    }

    private static string Write(List<DeliveryRejectionRow> rows, List<FeedColumnRow> columns, Language language)
    {
        var csv = new Csv(';');
        csv.Line(language[Texts.FileDelivery], language[Texts.FileName], language[Texts.FileSender], language[Texts.ColumnPeriod], language[Texts.FileState],
            language[Texts.FileRule], language[Texts.FileColumn], language[Texts.FileLines], language[Texts.FileAdvice]);
        foreach (var row in rows)
        {
            csv.Line(row.DeliveryKey.ToString(CultureInfo.InvariantCulture), row.FileName, row.Sender, row.PeriodCode, language[CodeWords.State(row.State)], row.RuleCode, row.ColumnName,
                row.LineCount?.ToString(CultureInfo.InvariantCulture) ?? language[Texts.RowsHidden], FeedWords.Advice(row.RuleCode, row.ColumnName, columns, language));
        }

        return csv.ToString();
    }

    private static bool IsReadable(Reading reading) => reading.State is WarehouseState.Published or WarehouseState.Empty;
}
