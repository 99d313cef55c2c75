using System.Globalization;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>The access log, for the owner.</summary>
[ResponseCache(NoStore = true)]
public sealed class AccessModel(Reading reading, AccessRows rows, AccessLog log) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.LogTitle];

    /// <summary>Which entries are shown.</summary>
    public AccessFilter Filter { get; private set; } = new(null, "");

    /// <summary>How many there are of them.</summary>
    public int Total { get; private set; }

    /// <summary>For how many days they are kept.</summary>
    public int KeptDays => log.KeepDays;

    /// <summary>Those on this page.</summary>
    public IReadOnlyList<AccessEntry> Entries { get; private set; } = [];

    /// <summary>Everybody who stands in the log.</summary>
    public IReadOnlyList<string> People { get; private set; } = [];

    /// <summary>Which page of how many.</summary>
    public int PageNumber { get; private set; } = 1;

    /// <summary>How many pages there are.</summary>
    public int PageCount => Math.Max(1, (Total + AccessRows.OnPage - 1) / AccessRows.OnPage);

    /// <summary>Reads the log.</summary>
    public void OnGet(string? dag, string? vem, int? sida)
    {
        Filter = AccessFilter.Of(dag, vem);
        Total = rows.Count(Filter);
        PageNumber = Math.Clamp(sida ?? 1, 1, PageCount);
        Entries = rows.Page(Filter, PageNumber);
        People = rows.People();
    }

    /// <summary>The day as it stands in addresses; empty for any.</summary>
    public string Day => Filter.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>An address with the same choices.</summary>
    public string To(string path, int? page = null) => Site.ToLive(path)
        + QueryString.Create(new[] { ("dag", Day), ("vem", Filter.Who), ("sida", page?.ToString(CultureInfo.InvariantCulture) ?? "") }
            .Where(choice => choice.Item2 != "").Select(choice => KeyValuePair.Create(choice.Item1, (string?)choice.Item2))).Value;
}
