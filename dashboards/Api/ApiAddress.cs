namespace Analytics.Dashboards.Api;

/// <summary>How every address of the API is registered: for reading only, as JSON or CSV, with the same ways of saying no.</summary>
public static class ApiAddress
{
    /// <summary>Registers <c>/api/v1/{name}</c>.</summary>
    /// <typeparam name="TAnswer">What its JSON holds.</typeparam>
    /// <param name="routes">Where.</param>
    /// <param name="name">Its name.</param>
    /// <param name="answer">Answers; its parameters are described in OpenAPI.</param>
    /// <param name="summary">What it is, in a few words.</param>
    /// <param name="description">What it gives.</param>
    public static void MapApi<TAnswer>(this IEndpointRouteBuilder routes, string name, Delegate answer, string summary, string description) => routes
        .MapMethods("/api/v1/" + name, [HttpMethods.Get, HttpMethods.Head], answer)
        .WithName(name)
        .WithSummary(summary)
        .WithDescription(description)
        .Produces<TAnswer>()
        .Produces<string>(StatusCodes.Status200OK, "text/csv")
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
}
