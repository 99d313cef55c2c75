using System.ComponentModel;
using Analytics.Dashboards.Hosting;

namespace Analytics.Dashboards.Api;

/// <summary>What a kind of problem means and what to do about it, in both languages.</summary>
public sealed record ProblemMeaning(string Type, string Code, int Status, string TitleSv, string TitleEn, string MeaningSv, string MeaningEn);

/// <summary><c>/api/v1/problems</c>: where the <c>type</c> of every problem leads.</summary>
public static class ProblemsApi
{
    private static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Registers the addresses.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/api/v1/problems", Read, (HttpContext context) => Results.Json(ProblemKind.All.Select(kind => Of(kind, context)), ApiAnswer.Json))
            .WithName("problems").WithSummary("Kinds of problems").WithDescription("Every kind of problem that an answer can tell, with its code and what to do, in Swedish and English.")
            .WithMetadata(new ApiAbout { Example = Example })
            .Produces<IReadOnlyList<ProblemMeaning>>().Produces<ApiProblem>(StatusCodes.Status429TooManyRequests, Problems.ContentType);
        routes.MapMethods("/api/v1/problems/{code}", Read,
                ([Description("The code of a kind of problem, such as unknown_value.")] string code, HttpContext context) =>
                    ProblemKind.All.FirstOrDefault(kind => kind.Code == code) is { } found ? Results.Json(Of(found, context), ApiAnswer.Json) : Results.NotFound())
            .WithName("problem").WithSummary("A kind of problem").WithDescription("What one kind of problem means and what to do about it: the address in its type.")
            .WithMetadata(new ApiAbout { Example = Example[0] })
            .Produces<ProblemMeaning>().Produces<ApiProblem>(StatusCodes.Status404NotFound, Problems.ContentType)
            .Produces<ApiProblem>(StatusCodes.Status429TooManyRequests, Problems.ContentType);
    }

    private static readonly ProblemMeaning[] Example = [Of(ProblemKind.UnknownValue, "")];

    private static ProblemMeaning Of(ProblemKind kind, HttpContext context) => Of(kind, Site.Of(context).Root);

    private static ProblemMeaning Of(ProblemKind kind, string root) =>
        new(root + kind.Path, kind.Code, kind.Status, kind.Title.Sv, kind.Title.En, kind.Meaning.Sv, kind.Meaning.En);
}
