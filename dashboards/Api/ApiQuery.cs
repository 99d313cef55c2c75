using System.Globalization;
using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Api;

/// <summary>The parameters of a request, checked: each known, each value allowed, the page within reach.</summary>
public sealed class ApiQuery
{
    /// <summary>Rows on a page when nothing is asked for.</summary>
    public const int DefaultPageSize = 100;

    /// <summary>Most rows on a page.</summary>
    public const int LargestPageSize = 1000;

    private const int LastPage = 1_000_000;

    private static readonly string[] Common = ["format", "page", "page_size"];
    private static readonly string[] Formats = ["json", "csv"];

    private readonly IQueryCollection query;
    private readonly Dictionary<string, string[]> filter = [];

    private ApiQuery(IQueryCollection query) => this.query = query;

    /// <summary>Values per parameter; a parameter without a value is left out.</summary>
    public IReadOnlyDictionary<string, string[]> Filter => filter;

    /// <summary>From 1.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>At most so many rows.</summary>
    public int PageSize { get; private set; } = DefaultPageSize;

    /// <summary>Whether the answer is delimited text.</summary>
    public bool IsCsv { get; private set; }

    /// <summary>Checks a request; the problem is null when all is well.</summary>
    /// <param name="query">The request's query.</param>
    /// <param name="parameters">What can be filtered by.</param>
    /// <param name="allowed">The values that a parameter takes; asked only when a value is given.</param>
    public static (ApiQuery Query, IResult? Problem) Check(IQueryCollection query, string[] parameters, Func<string, IReadOnlyList<string>> allowed)
    {
        var checkedQuery = new ApiQuery(query);
        string[] known = [.. parameters, .. Common];
        var unknown = query.Keys.FirstOrDefault(key => !known.Contains(key));
        return (checkedQuery, unknown is not null
            ? Problems.UnknownParameter(unknown, known)
            : checkedQuery.CheckFilters(parameters, allowed) ?? checkedQuery.CheckCommon());
    }

    /// <summary>Whether a value is among those asked for; it is when none are.</summary>
    public bool Has(string parameter, string value) => Filter.GetValueOrDefault(parameter)?.Contains(value) ?? true;

    /// <summary>The rows of the page that is asked for.</summary>
    public List<T> PageOf<T>(IEnumerable<T> rows) => [.. rows.Skip((Page - 1) * PageSize).Take(PageSize)];

    /// <summary>The address of another page of the same query.</summary>
    public string To(string path, int page)
    {
        var parts = query.Where(part => part.Key != "page").SelectMany(part => part.Value.Select(value => (part.Key, Value: value ?? "")))
            .Append(("page", page.ToString(CultureInfo.InvariantCulture)));
        return path + QueryString.Create(parts.Select(part => KeyValuePair.Create<string, string?>(part.Item1, part.Item2))).Value;
    }

    private IResult? CheckFilters(string[] parameters, Func<string, IReadOnlyList<string>> allowed)
    {
        foreach (var parameter in parameters)
        {
            string[] values = [.. query[parameter].Where(value => !string.IsNullOrEmpty(value)).Select(value => value!).Distinct()];
            if (values.Length == 0)
            {
                continue;
            }

            var known = allowed(parameter);
            if (values.FirstOrDefault(value => !known.Contains(value)) is { } wrong)
            {
                return Problems.UnknownValue(parameter, wrong, known);
            }

            filter[parameter] = values;
        }

        return null;
    }

    private IResult? CheckCommon()
    {
        var format = query["format"].ToString();
        if (format != "" && !Formats.Contains(format))
        {
            return Problems.UnknownValue("format", format, Formats);
        }

        IsCsv = format == "csv";
        Page = Number("page", Page);
        PageSize = Number("page_size", PageSize);
        return Page is < 1 or > LastPage ? Problems.OutOfRange("page", query["page"].ToString(), 1, LastPage)
            : PageSize is < 1 or > LargestPageSize ? Problems.OutOfRange("page_size", query["page_size"].ToString(), 1, LargestPageSize)
            : null;
    }

    // What is no number becomes -1, which is outside every range.
    private int Number(string parameter, int otherwise) =>
        query[parameter].ToString() is not { Length: > 0 } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : -1;
}
