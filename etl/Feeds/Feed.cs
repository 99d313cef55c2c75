using System.Text.RegularExpressions;
using Analytics.Etl.Formats;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds;

/// <summary>For which deliveries a load script runs when some come into force and others leave it.</summary>
public enum LoadScope
{
    /// <summary>Once, whatever came or left.</summary>
    Once,

    /// <summary>For each delivery that comes into force.</summary>
    Entering,

    /// <summary>For each delivery that leaves force, then for each that comes into it.</summary>
    Each,

    /// <summary>Once, and only when something leaves force.</summary>
    WhenLeaving,
}

/// <summary>A script of warehouse-sql that carries raw rows on to dimensions and facts.</summary>
public sealed record Load(string Script, LoadScope Scope);

/// <summary>What differs between the feeds; the life of a delivery is the same for all (see Deliveries/FeedRun).</summary>
public abstract class Feed
{
    private Regex? pattern;

    /// <summary>The feed's name, which is also its folder in the inbox.</summary>
    public abstract string Name { get; }

    /// <summary>A file name as an example, for messages.</summary>
    public abstract string FileExample { get; }

    /// <summary>Version of the contract in feeds.md that rows are read by.</summary>
    public virtual int ContractVersion => 1;

    /// <summary>File extensions taken, with the dot.</summary>
    public virtual IReadOnlyList<string> Extensions => [".csv"];

    /// <summary>Kinds of period that a file may answer for, see <see cref="FilePeriod.Kind"/>.</summary>
    public abstract IReadOnlyList<string> PeriodKinds { get; }

    /// <summary>Table that accepted rows go to.</summary>
    public abstract string RawTable { get; }

    /// <summary>Its columns; the first two are delivery_key and line_no.</summary>
    public abstract IReadOnlyList<BulkColumn> RawColumns { get; }

    /// <summary>Scripts from raw rows to facts, in order.</summary>
    public abstract IReadOnlyList<Load> Loads { get; }

    /// <summary>Binds the feed to a file's header.</summary>
    /// <exception cref="Deliveries.FileRefusedException">A required column is missing or one comes twice.</exception>
    public abstract RowReader Bind(IRowSource source, FilePeriod period, ReferenceData reference);

    /// <summary>What the facts of a delivery that came into force give reason to warn of; called inside the change.</summary>
    public virtual IEnumerable<Warning> InForceWarnings(Change change, long key) => [];

    /// <summary>The columns that the feed asks a header for. No list of them is kept: its reader is bound to a header that only takes note.</summary>
    public IReadOnlyList<Column> Columns(FilePeriod period, ReferenceData reference)
    {
        var probe = new HeaderProbe();
        try
        {
            Bind(new ProbeSource(probe), period, reference);
        }
        catch (Deliveries.FileRefusedException)
        {
            // A feed with demands of its own on a header; what it asked for before is enough to find one.
        }

        return probe.Asked;
    }

    /// <summary>The period in a file's name, or null when the name does not follow the feed's pattern.</summary>
    public FilePeriod? Recognise(string fileName)
    {
        pattern ??= new Regex($"^{Regex.Escape(Name)}_([0-9A-Za-z-]+?)(_.*)?({string.Join('|', Extensions.Select(Regex.Escape))})$",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline);
        var match = pattern.Match(fileName);
        return match.Success && Deliveries.ShownName.IsPlain(fileName) && FilePeriod.Parse(match.Groups[1].Value) is { } period && PeriodKinds.Contains(period.Kind) ? period : null;
    }
}
