using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>The figures behind the document as numbers to count with, a sheet for each table.</summary>
internal sealed class ExcelPart : PackPart
{
    /// <inheritdoc/>
    public override string FileName => "underlag.xlsx";

    /// <inheritdoc/>
    public override Text Name => Texts.OfficeExcel;

    /// <inheritdoc/>
    public override string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc/>
    public override Task<PackFile> Make(PackContext context, CancellationToken cancellation)
    {
        var services = context.Services;
        var content = services.GetRequiredService<PackReader>().Read(context);
        var publisher = services.GetRequiredService<OpenDataOptions>();
        var places = new PlaceSheets(content, services.GetRequiredService<StandingReader>(), services.GetRequiredService<StandingRows>(), services.GetRequiredService<PlaceReader>());
        var about = new AboutSheets(content, publisher, services.GetRequiredService<CatalogueRows>(), services.GetRequiredService<DeliveryRows>());
        List<TableSheet> sheets = [about.ReadMe(), .. new GoalSheets(content).All(), .. places.All(), .. new EquitySheets(content).All(), .. about.Rest()];
        cancellation.ThrowIfCancellationRequested();
        sheets.Insert(1, about.Contents(sheets));
        var plain = DataWorkbook.Write([.. sheets.Select(sheet => new DataSheet(sheet.Name, sheet.Table, sheet.IsWrapped))]);
        return Task.FromResult(PackFile.Of(OfficePackage.Seal(Workbook.Finish(plain, sheets, content, publisher.Publisher), content.Moment)));
    }
}

/// <summary>A sheet of the workbook.</summary>
/// <param name="Name">On its tab, at most 31 letters.</param>
/// <param name="About">What it holds, for the list of contents and for those who do not see it.</param>
/// <param name="Table">Its heading and rows.</param>
/// <param name="IsWrapped">Whether long texts go over several lines.</param>
/// <param name="Widest">How wide a column of words may be, in letters.</param>
/// <param name="FrozenColumns">Columns that stay where they are when the sheet is scrolled sideways.</param>
internal sealed record TableSheet(string Name, string About, FileTable Table, bool IsWrapped = false, double Widest = 40, int FrozenColumns = 0);
