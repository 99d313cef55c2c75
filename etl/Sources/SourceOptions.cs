using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;

namespace Analytics.Etl.Sources;

/// <summary>How a source is asked, and the form of its answer.</summary>
public enum SourceFormat
{
    /// <summary>PxWeb API 2, a GET that answers JSON-stat 2.</summary>
    PxWebV2,

    /// <summary>PxWeb API 1, a POST that answers JSON-stat 2.</summary>
    PxWebV1,

    /// <summary>Kolada API 3, page by page; makes a table of reference values, not a delivery.</summary>
    KoladaV3,

    /// <summary>A delimited file at an address, taken as it is.</summary>
    Csv,

    /// <summary>The rows of a query against SQL Server, written as CSV.</summary>
    Sql,
}

/// <summary>
/// Settings of one source, checked: it fetches a delivery file of one feed, sender and period into the inbox (Kolada: a file of its own).
/// Holds no secret: the connection string is looked up when it is needed.
/// </summary>
public sealed record SourceOptions
{
    /// <summary>The source's name, in the ledger and in messages.</summary>
    public required string Name { get; init; }

    /// <summary>Form of question and answer.</summary>
    public required SourceFormat Format { get; init; }

    /// <summary>The feed that the file is a delivery of; null for Kolada.</summary>
    public Feed? Feed { get; init; }

    /// <summary>The sender, a sub-folder of the feed's inbox unless it is the default one.</summary>
    public string Sender { get; init; } = Inbox.DefaultSender;

    /// <summary>For Kolada: the file to write; may hold <c>{period}</c>.</summary>
    public string? File { get; init; }

    /// <summary>Address of the table, the API or the file; may hold the period, see <see cref="SourcePeriod"/>.</summary>
    public string? Address { get; init; }

    /// <summary>Whether the address may lie on the inner network.</summary>
    public bool IsPrivateAllowed { get; init; }

    /// <summary>What of the table is asked for: the values by dimension, in order; <c>*</c> is all.</summary>
    public IReadOnlyList<Selection> Selection { get; init; } = [];

    /// <summary>The dimension along which a question too large for one call is split.</summary>
    public string SplitBy { get; init; } = "Region";

    /// <summary>Most cells in one call.</summary>
    public int MaxCells { get; init; } = 150_000;

    /// <summary>For Kolada: the ids of the key figures.</summary>
    public IReadOnlyList<string> Kpis { get; init; } = [];

    /// <summary>For Kolada: four-digit codes, or <c>@kommuner</c> for the 49.</summary>
    public IReadOnlyList<string> Municipalities { get; init; } = [Sources.Selection.Municipalities];

    /// <summary>For Kolada: most ids of a kind in one call.</summary>
    public int BatchSize { get; init; } = 25;

    /// <summary>For Kolada: most pages in one fetch; more are taken for an endless chain.</summary>
    public int MaxPages { get; init; } = 200;

    /// <summary>The query, or null.</summary>
    public string? Query { get; init; }

    /// <summary>Name of the connection string (<c>ConnectionStrings:&lt;name&gt;</c>).</summary>
    public string? ConnectionName { get; init; }

    /// <summary>Gives the connection string, or null when it is not set. A function, so that no text of these settings can hold it.</summary>
    public Func<string?> ConnectionString { get; init; } = () => null;

    /// <summary>A column with several codes in one cell, parted by blanks, to be written as a row per code; null for none.</summary>
    public string? Unpivot { get; init; }

    /// <summary>The codes of <see cref="Unpivot"/> that are kept.</summary>
    public IReadOnlyList<string> Keep { get; init; } = [];

    /// <summary>Which period is asked for: <c>previous-month</c> and the like, or a code such as <c>2025</c>.</summary>
    public required string Period { get; init; }

    /// <summary>Most bytes in one answer, or in the file of a query.</summary>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>Seconds that one try may take.</summary>
    public double TimeoutSeconds { get; init; } = 100;

    /// <summary>Seconds that the whole fetch may take, with all its tries, waits and pages.</summary>
    public double TotalSeconds { get; init; } = 1800;

    /// <summary>Further tries after a failure that may pass.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>Seconds before the first further try; doubled for each, and scattered.</summary>
    public double RetryDelaySeconds { get; init; } = 2;

    /// <summary>Most calls to the host in a window.</summary>
    public int CallsPerWindow { get; init; } = 10;

    /// <summary>The window's length in seconds.</summary>
    public double WindowSeconds { get; init; } = 10;
}
