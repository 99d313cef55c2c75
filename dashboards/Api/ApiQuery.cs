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
    private static readonly string[] Pages = ["page", "page_size"];
    private static readonly string[] JsonAndCsv = ["json", "csv"];

    // These are made of pages when that is asked for; other formats hold everything.
    private static readonly string[] Paged = ["json", "csv"];

    private readonly IQueryCollection query;
    private readonly List<Wrong> wrong = [];
    private readonly Dictionary<string, string[]> filter = [];

    private ApiQuery(IQueryCollection query) => this.query = query;

    /// <summary>Values per parameter; a parameter without a value is left out.</summary>
    public IReadOnlyDictionary<string, string[]> Filter => filter;

    /// <summary>From 1.</summary>
    public int Page { get; private set; } = 1;

    /// <summary>At most so many rows.</summary>
    public int PageSize { get; private set; } = DefaultPageSize;

    /// <summary>How the answer is written: <c>json</c>, or another of the address's formats.</summary>
    public string Format { get; private set; } = "json";

    /// <summary>Whether the answer is delimited text.</summary>
    public bool IsCsv => Format == "csv";

    /// <summary>Whether a page is asked for by its number or size.</summary>
    public bool NamesAPage { get; private set; }

    /// <summary>Checks a request; the problem is null when all is well, and else tells everything that is wrong.</summary>
    /// <param name="query">The request's query.</param>
    /// <param name="parameters">What can be filtered by.</param>
    /// <param name="allowed">The values that a parameter takes; asked only when a value is given.</param>
    /// <param name="formats">The formats of the answer; JSON and CSV unless others are named.</param>
    /// <param name="told">The values that a wrong one is told of; all that are allowed unless others are named.</param>
    public static (ApiQuery Query, IResult? Problem) Check(
        IQueryCollection query, string[] parameters, Func<string, IReadOnlyList<string>> allowed, string[]? formats = null, Func<string, IReadOnlyList<string>>? told = null)
    {
        var checkedQuery = new ApiQuery(query);
        string[] known = [.. parameters, .. Common];
        checkedQuery.wrong.AddRange(query.Keys.Where(key => !known.Contains(key)).Select(key => Problems.WrongParameter(key, known)));
        checkedQuery.CheckFilters(parameters, allowed, told ?? allowed);
        checkedQuery.CheckCommon(formats ?? JsonAndCsv);
        return (checkedQuery, checkedQuery.wrong.Count > 0 ? new ProblemAnswer(checkedQuery.wrong) : null);
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

    private void CheckFilters(string[] parameters, Func<string, IReadOnlyList<string>> allowed, Func<string, IReadOnlyList<string>> told)
    {
        foreach (var parameter in parameters)
        {
            string[] values = [.. query[parameter].Where(value => !string.IsNullOrEmpty(value)).Select(value => value!).Distinct()];
            if (values.Length == 0)
            {
                continue;
            }

            var known = allowed(parameter);
            wrong.AddRange(values.Where(value => !known.Contains(value)).Select(value => Problems.WrongValue(parameter, value, told(parameter))));
            filter[parameter] = values;
        }
    }

    private void CheckCommon(string[] formats)
    {
        if (query["format"].ToString() is { Length: > 0 } format)
        {
            Format = format;
        }

        if (!formats.Contains(Format))
        {
            wrong.Add(Problems.WrongValue("format", Format, formats));
            return;
        }

        string[] named = [.. Pages.Where(name => query[name].ToString() != "")];
        NamesAPage = named.Length > 0;
        if (NamesAPage && !Paged.Contains(Format))
        {
            wrong.Add(Problems.NotPaged(Format, named[0]));
            return;
        }

        Page = Number("page", Page, LastPage);
        PageSize = Number("page_size", PageSize, LargestPageSize);
    }

    private int Number(string parameter, int otherwise, int highest)
    {
        var text = query[parameter].ToString();
        if (text == "")
        {
            return otherwise;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= highest)
        {
            return number;
        }

        wrong.Add(Problems.WrongNumber(parameter, text, 1, highest));
        return otherwise;
    }
}
