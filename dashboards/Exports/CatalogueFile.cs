using System.Globalization;
using System.Text;
using System.Text.Json;
using Analytics.Dashboards.Api;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>The catalogue as a file, with every field in both languages: <c>/definitioner.csv</c>, <c>.xlsx</c> and <c>.json</c>, with the page's own choice of goal, group and state.</summary>
public static class CatalogueFile
{
    private static readonly JsonSerializerOptions Json = new(ApiAnswer.Json) { WriteIndented = true };

    // Lists inside one cell are separated by a blank: their members are codes without any.
    private static readonly (string Name, Func<CatalogueEntry, string> Value)[] Fields =
    [
        ("indicator_code", entry => entry.IndicatorCode), ("group", entry => entry.Group), ("version_no", entry => Whole(entry.VersionNo)), ("valid_from", entry => entry.ValidFrom),
        ("change_sv", entry => Version(entry)?.ChangeSv ?? ""), ("change_en", entry => Version(entry)?.ChangeEn ?? ""),
        ("adoption", entry => entry.Adoption), ("priority", entry => Whole(entry.Priority)), ("state", entry => entry.State),
        ("reason_sv", entry => entry.ReasonSv), ("reason_en", entry => entry.ReasonEn), ("name_sv", entry => entry.NameSv), ("name_en", entry => entry.NameEn),
        ("definition_sv", entry => entry.DefinitionSv), ("definition_en", entry => entry.DefinitionEn), ("numerator_sv", entry => entry.NumeratorSv), ("numerator_en", entry => entry.NumeratorEn),
        ("denominator_sv", entry => entry.DenominatorSv), ("denominator_en", entry => entry.DenominatorEn), ("unit_sv", entry => entry.UnitSv), ("unit_en", entry => entry.UnitEn),
        ("multiplier", entry => Whole(entry.Multiplier)), ("value_method", entry => entry.ValueMethod), ("interval_method", entry => entry.IntervalMethod), ("dependence", entry => entry.Dependence),
        ("decimals", entry => Whole(entry.Decimals)), ("polarity", entry => entry.Polarity), ("goals", entry => entry.Goals), ("levels", entry => string.Join(' ', entry.Levels)),
        ("period_kinds", entry => string.Join(' ', entry.PeriodKinds)), ("breakdowns", entry => string.Join(' ', entry.Breakdowns)), ("has_whole", entry => Whole(entry.HasWhole)),
        ("feeds", entry => string.Join(' ', entry.Feeds.Select(feed => feed.Feed))), ("protected", entry => entry.Protected), ("minimum_base", entry => Whole(entry.MinimumBase)),
        ("audience", entry => entry.Audience), ("source_sv", entry => entry.SourceSv), ("source_en", entry => entry.SourceEn), ("recipient_sv", entry => entry.RecipientSv),
        ("recipient_en", entry => entry.RecipientEn), ("caveat_sv", entry => entry.CaveatSv), ("caveat_en", entry => entry.CaveatEn),
        ("has_figures", entry => entry.HasFigures ? "1" : "0"),
    ];

    /// <summary>Registers the three files.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapMethods("/definitioner.{extension:regex(^(csv|xlsx|json)$)}", [HttpMethods.Get, HttpMethods.Head], Answer)
        .ExcludeFromDescription();

    /// <summary>The names of the fields and, for each entry, their texts.</summary>
    public static IEnumerable<string[]> Table(IEnumerable<CatalogueEntry> entries) =>
        entries.Select(entry => Fields.Select(field => field.Value(entry)).ToArray()).Prepend([.. Fields.Select(field => field.Name)]);

    private static IResult Answer(string extension, string? goal, string? group, string? state, HttpContext context, Reading reading, CatalogueRows rows)
    {
        if (reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        if (FileTag.IsKnown(context, reading, out var notModified))
        {
            return notModified;
        }

        FileTag.Store(context);
        extension = extension.ToLowerInvariant();
        var language = Site.Of(context).Language;
        // The same choice as on the page: what does not exist there is no choice.
        var filter = CatalogueFilter.Of(goal, group, state);
        var entries = reading.Whole(rows.All).FindAll(filter.Fits);
        return Results.File(extension switch
        {
            "csv" => Csv(entries),
            "json" => JsonSerializer.SerializeToUtf8Bytes(entries, Json),
            _ => Workbook(entries, language),
        }, Template.ContentType(extension), $"{language[Texts.CatalogueFile]}.{extension}", entityTag: FileTag.Of(context, reading));
    }

    private static byte[] Csv(List<CatalogueEntry> entries)
    {
        var csv = new Csv(';');
        foreach (var row in Table(entries))
        {
            csv.Line(row);
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    private static byte[] Workbook(List<CatalogueEntry> entries, Language language) => TextWorkbook.Write(
        new TextSheet(language[Texts.CatalogueSheet], true, [.. Fields.Select(field => WidthOf(field.Name))], [.. Table(entries)]));

    // Sentences need room, codes do not.
    private static double WidthOf(string field) =>
        field.EndsWith("_sv", StringComparison.Ordinal) || field.EndsWith("_en", StringComparison.Ordinal) ? field.StartsWith("definition", StringComparison.Ordinal) ? 70 : 40 : 16;

    private static IndicatorVersion? Version(CatalogueEntry entry) => entry.Versions.FirstOrDefault(version => version.VersionNo == entry.VersionNo);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
