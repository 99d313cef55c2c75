using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Sources;

/// <summary>Where a fetched file goes.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Name">The name without its extension.</param>
/// <param name="Before">What stands before the name when it is shown: its place in the inbox, or its folder as configured.</param>
internal sealed record Target(string Folder, string Name, string Before)
{
    /// <summary>The place of a source's file for a period: by the rules of the inbox, or for Kolada as configured.</summary>
    /// <exception cref="WarehouseException">The feed has no deliveries for such a period.</exception>
    public static Target Of(SourceOptions source, SourcePeriod period, string inbox)
    {
        if (source.Feed is not { } feed)
        {
            var path = period.Fill(source.File!);
            var folder = Path.GetDirectoryName(path) ?? "";
            return new Target(Path.GetFullPath(folder.Length == 0 ? "." : folder), Path.GetFileNameWithoutExtension(path), folder);
        }

        if (!feed.PeriodKinds.Contains(period.Period.Kind))
        {
            throw new WarehouseException($"Flödet {feed.Name} tar inte emot perioden {period.Period.Code}. Rätta Period; en fil heter till exempel {feed.FileExample}.");
        }

        var place = source.Sender == Inbox.DefaultSender ? feed.Name : Path.Combine(feed.Name, source.Sender);
        return new Target(Path.Combine(Path.GetFullPath(inbox), place), $"{feed.Name}_{period.Period.Code}", place);
    }

    /// <summary>The file as messages show it.</summary>
    public string Shown(string name) => Path.Combine(Before, name);
}
