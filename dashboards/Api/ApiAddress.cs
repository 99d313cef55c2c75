namespace Analytics.Dashboards.Api;

/// <summary>How every address of the API is registered: for reading only, in its formats, with the same ways of saying no.</summary>
public static class ApiAddress
{
    /// <summary>The formats of an address that names no others.</summary>
    public static readonly string[] JsonAndCsv = ["json", "csv"];

    private static readonly int[] Problems =
    [
        StatusCodes.Status400BadRequest, StatusCodes.Status429TooManyRequests, StatusCodes.Status500InternalServerError, StatusCodes.Status503ServiceUnavailable,
    ];

    /// <summary>Registers <c>/api/v1/{name}</c>.</summary>
    /// <typeparam name="TAnswer">What its JSON holds.</typeparam>
    /// <param name="routes">Where.</param>
    /// <param name="name">Its name.</param>
    /// <param name="answer">Answers; its parameters are described in OpenAPI.</param>
    /// <param name="summary">What it is, in a few words.</param>
    /// <param name="description">What it gives.</param>
    /// <param name="about">What else the description tells: formats, an example.</param>
    /// <param name="path">Its path where that is not its name.</param>
    public static void MapApi<TAnswer>(
        this IEndpointRouteBuilder routes, string name, Delegate answer, string summary, string description, ApiAbout? about = null, string? path = null)
    {
        var told = about ?? new ApiAbout();
        var route = routes
            .MapMethods("/api/v1/" + (path ?? name), [HttpMethods.Get, HttpMethods.Head], answer)
            .WithName(name)
            .WithSummary(summary)
            .WithDescription(description)
            .WithMetadata(told)
            .Produces<TAnswer>(StatusCodes.Status200OK, "application/json", [.. told.Formats.Where(format => format != "json").Select(ContentType)])
            .Produces(StatusCodes.Status304NotModified);
        foreach (var status in Problems.Concat(told.Problems).Order())
        {
            route.Produces<ApiProblem>(status, Api.Problems.ContentType);
        }
    }

    /// <summary>The media type of a format.</summary>
    public static string ContentType(string format) => format switch
    {
        "json" => "application/json",
        "csv" => "text/csv",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "json-stat2" => "application/json",
        "parquet" => "application/vnd.apache.parquet",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}

/// <summary>What the description of an address tells beside its parameters.</summary>
public sealed class ApiAbout
{
    /// <summary>The values of its parameter <c>format</c>.</summary>
    public IReadOnlyList<string> Formats { get; init; } = ApiAddress.JsonAndCsv;

    /// <summary>Statuses of problems beside those that every address can answer with.</summary>
    public IReadOnlyList<int> Problems { get; init; } = [];

    /// <summary>An answer as JSON has it; null for none.</summary>
    public object? Example { get; init; }
}
