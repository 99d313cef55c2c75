using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>A template as a workbook: the sheet Mall with the columns and one row of examples, and a sheet that explains them.</summary>
internal static class TemplateWorkbook
{
    /// <summary>The workbook's bytes.</summary>
    public static byte[] Write(IReadOnlyList<FeedColumnRow> columns, Language language) => TextWorkbook.Write(
        new TextSheet(language[Texts.TemplateSheet], false, [.. columns.Select(column => Math.Clamp(column.ColumnName.Length + 3.0, 14, 40))],
            [[.. columns.Select(column => column.ColumnName)], [.. columns.Select(column => column.Example)]]),
        new TextSheet(language[Texts.ExplanationSheet], true, [30, 10, 90, 34, 28],
            [[language[Texts.ContractColumn], language[Texts.ContractRequired], language[Texts.ContractDomain], language[Texts.ContractExample], language[Texts.ContractAliases]],
             .. columns.Select(column => new[]
             {
                 column.ColumnName, language[column.IsRequired == 1 ? Texts.Yes : Texts.No], language.Of(column.DomainSv, column.DomainEn), column.Example,
                 column.Aliases.Replace("|", ", ", StringComparison.Ordinal),
             })]));
}
