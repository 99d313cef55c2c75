using System.Globalization;
using System.Text;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>The offers and the matrix as files for a spreadsheet, with the same choices as their pages.</summary>
public static class OfferFile
{
    /// <summary>Registers <c>/utbud.csv</c> and <c>/tackning.csv</c>.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/utbud.csv", [HttpMethods.Get, HttpMethods.Head], (HttpContext context, Reading reading, OfferReader offers) =>
            Answer(context, reading, offers, Offers, Texts.OffersFileName)).ExcludeFromDescription();
        routes.MapMethods("/tackning.csv", [HttpMethods.Get, HttpMethods.Head], (HttpContext context, Reading reading, OfferReader offers) =>
            Answer(context, reading, offers, Matrix, Texts.MatrixFileName)).ExcludeFromDescription();
    }

    private static IResult Answer(HttpContext context, Reading reading, OfferReader offers, Func<OfferFigure, Language, string> write, Text name)
    {
        if (reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        var figure = reading.Whole(() => offers.Read(OfferAsked.Of(context.Request.Query)));
        if (figure is null || figure.Remarks.Count > 0)
        {
            // A page can say that it shows something else; who reads a file would take it for what was asked for.
            return Results.NotFound();
        }

        var language = Site.Of(context).Language;
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(write(figure, language))];
        return Results.File(bytes, "text/csv; charset=utf-8", $"{(reading.IsSample ? language[Texts.SampleFilePrefix] : "")}{language[name]}_{figure.Period}.csv");
    }

    private static string Offers(OfferFigure figure, Language language)
    {
        var csv = new Csv(';');
        var words = new OfferWords(figure, language);
        var names = figure.Lists.Municipalities.ToDictionary(place => place.Area, place => place.NameSv);
        csv.Line([.. OfferHeads.Select(head => language[head])]);
        foreach (var offer in figure.Found)
        {
            csv.Line(offer.OfferCode, offer.OfferName, offer.OrganisationCode, offer.OrganisationName, language[OfferCodes.Type(offer.OfferType)], language[OfferCodes.Form(offer.OfferForm)],
                offer.MunicipalityCode, names.GetValueOrDefault(offer.MunicipalityCode, ""), words.Serves(offer), words.Grounds(offer), Whole(offer.AgeFrom), Whole(offer.AgeTo),
                words.Languages(offer), words.Groups(offer), Whole(offer.SeatsPerTerm), Whole(offer.FreeSeats), Whole(offer.QueueDays), Whole(offer.LastChecked), Whole(figure.Day));
        }

        return csv.ToString();
    }

    private static readonly Text[] OfferHeads =
    [
        Texts.ColumnOffer, Texts.OfferName, Texts.ColumnOrganisationCode, Texts.SplitOrganisation, Texts.OfferKind, Texts.OfferForm, Texts.ColumnMunicipalityCode, Texts.Municipality,
        Texts.OfferServes, Texts.OfferGrounds, Texts.ColumnAgeFrom, Texts.ColumnAgeTo, Texts.OfferLanguage, Texts.OfferGroups, Texts.ColumnSeats, Texts.ColumnFree, Texts.ColumnQueue,
        Texts.OfferChecked, Texts.ColumnDay,
    ];

    private static string Matrix(OfferFigure figure, Language language)
    {
        var csv = new Csv(';');
        var matrix = new CoverageMatrix(figure);
        var words = new OfferWords(figure, language);
        csv.Line(language[Texts.ColumnMunicipalityCode], language[Texts.Municipality], language[Texts.CareArea], language[Texts.SplitGround], language[Texts.MatrixGround], language[Texts.ReachColumn],
            language[Texts.OfferAges], language[Texts.ColumnDay]);
        foreach (var (place, ground) in matrix.Places.SelectMany(place => figure.LegalGrounds.Select(ground => (place, ground))))
        {
            csv.Line(place.Area, place.NameSv, matrix.CareAreaOf(place, language), ground.Code, language.Of(ground.LabelSv, ground.LabelEn), words.Reached(matrix[place.Area, ground.Code]),
                figure.Filter.Ages.Count == 0 ? "" : figure.Filter.Ages[0], Whole(figure.Day));
        }

        return csv.ToString();
    }

    private static string Whole(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
