using System.Globalization;
using System.Text;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>The family centres of a year as a file for a spreadsheet, with the same choices as the page.</summary>
public static class CentreFile
{
    private static readonly Text[] Heads =
    [
        Texts.ColumnCentre, Texts.CentreColumn, Texts.ColumnMunicipalityCode, Texts.Municipality, Texts.CentresYear, Texts.ClassColumn, Texts.LabelColumn, Texts.ActivityChildHealth,
        Texts.ActivityMidwifery, Texts.ActivityOpenPreschool, Texts.ActivitySocialServices, Texts.LacksColumn, Texts.ColumnAgreementFrom, Texts.ColumnAgreementTo,
        Texts.ColumnMonthsLeft, Texts.ColumnPointCount, Texts.PointsColumn, Texts.ColumnSteeringGroup, Texts.CoordinatorColumn, Texts.ColumnCoordinatorPercent, Texts.ColumnPlanMade, Texts.ColumnPlanFollowedUp,
        Texts.ColumnPlanEvaluated,
    ];

    /// <summary>Registers <c>/familjecentraler.csv</c>.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods("/familjecentraler.csv", [HttpMethods.Get, HttpMethods.Head],
        (string? period, string? area, HttpContext context, Reading reading, CentreReader centres) =>
        {
            if (reading.State is WarehouseState.Missing or WarehouseState.Broken)
            {
                return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            }

            var figure = reading.Whole(() => centres.Read(period, area));
            if (figure is null || figure.Remarks.Count > 0)
            {
                return Results.NotFound();
            }

            var language = Site.Of(context).Language;
            byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Write(figure, language))];
            return Results.File(bytes, "text/csv; charset=utf-8", $"{(reading.IsSample ? language[Texts.SampleFilePrefix] : "")}{language[Texts.CentresFileName]}_{figure.Year}.csv");
        }).ExcludeFromDescription();

    private static string Write(CentreFigure figure, Language language)
    {
        var csv = new Csv(';');
        var words = new CentreWords(figure, language);
        var names = figure.AllMunicipalities.ToDictionary(place => place.Area, place => place.NameSv);
        csv.Line([.. Heads.Select(head => language[head])]);
        foreach (var centre in figure.Centres)
        {
            csv.Line(centre.FamilyCentreCode, centre.Name, centre.MunicipalityCode, names.GetValueOrDefault(centre.MunicipalityCode, ""), Whole(centre.YearNo), words.Class(centre.ClassCode),
                words.Label(centre), words.Activity(centre.ChildHealth), words.Activity(centre.Midwifery), words.Activity(centre.OpenPreschool), words.Activity(centre.SocialServices),
                words.Lacks(centre), Whole(centre.AgreementFrom), Whole(centre.AgreementTo), Whole(centre.MonthsLeft), centre.HasAgreement == 1 ? Whole(centre.PointCount) : "",
                words.Points(centre), words.Answer(centre.HasSteeringGroup), words.Answer(centre.HasCoordinator), IndicatorFile.Number(centre.CoordinatorPercent, language),
                words.Answer(centre.PlanMade), words.Answer(centre.PlanFollowedUp), words.Answer(centre.PlanEvaluated));
        }

        return csv.ToString();
    }

    private static string Whole(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
