using System.Text.Json;
using System.Text.Json.Nodes;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Api;

/// <summary>One thing that is wrong with a question.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Detail">What exactly, and what to do.</param>
/// <param name="Parameter">The parameter it is about; null when it is about none.</param>
/// <param name="Allowed">The values that the parameter takes; null when there is no such list.</param>
public sealed record Wrong(ProblemKind Kind, Text Detail, string? Parameter = null, IReadOnlyList<string>? Allowed = null);

/// <summary>The same problem in the language that was not asked for.</summary>
public sealed record ProblemInOther(string Language, string Title, string Detail);

/// <summary>One of the things that are wrong, in both languages.</summary>
public sealed record ProblemError(string Code, string Title, string Detail, ProblemInOther OtherLanguage, string? Parameter, IReadOnlyList<string>? Allowed);

/// <summary>A problem as RFC 9457 describes it, in the language of Accept-Language and in the other one.</summary>
/// <param name="Type">The address that explains this kind of problem.</param>
/// <param name="Code">The kind, as a word that never changes.</param>
/// <param name="Errors">Everything that is wrong with the question; the first of them is the one told above.</param>
/// <param name="TraceId">By which the log names the request, where something unforeseen happened.</param>
public sealed record ApiProblem(
    string Type, string Title, int Status, string Detail, string Code, string Language, ProblemInOther OtherLanguage, string? Parameter, IReadOnlyList<string>? Allowed,
    IReadOnlyList<ProblemError>? Errors, string? TraceId);

/// <summary>Sends a problem.</summary>
/// <param name="wrong">What is wrong, the first of them first; at least one.</param>
/// <param name="status">Another status than that of the first one's kind; null for that.</param>
/// <param name="traceId">By which the log names the request; null where that helps nobody.</param>
public sealed class ProblemAnswer(IReadOnlyList<Wrong> wrong, int? status = null, string? traceId = null) : IResult
{
    // Each can hold a long list of values: a question of a thousand mistakes gets the first of them.
    private const int MostErrors = 10;

    private static readonly JsonSerializerOptions Json = new(ApiAnswer.Json) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    /// <summary>A problem of one thing.</summary>
    public ProblemAnswer(Wrong wrong)
        : this([wrong])
    {
    }

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var language = AskedLanguage.Tell(httpContext);
        var problem = Of(Site.Of(httpContext), language);
        httpContext.Response.StatusCode = problem.Status;
        httpContext.Response.ContentType = Problems.ContentType;
        httpContext.Response.Headers.CacheControl = "no-store";
        var body = JsonSerializer.SerializeToUtf8Bytes(problem, Json);
        httpContext.Response.ContentLength = body.Length;
        return HttpMethods.IsHead(httpContext.Request.Method) ? Task.CompletedTask : httpContext.Response.Body.WriteAsync(body).AsTask();
    }

    /// <summary>A problem of a status, as the description shows it.</summary>
    public static JsonNode? Example(int status)
    {
        var kind = ProblemKind.All.First(kind => kind.Status == status);
        var wrong = kind == ProblemKind.UnknownValue ? Problems.WrongValue("format", "xml", ApiAddress.JsonAndCsv) : new Wrong(kind, kind.Meaning);
        return JsonSerializer.SerializeToNode(new ProblemAnswer(wrong).Of(new Site(Language.Swedish, "", "", ""), Language.Swedish), Json);
    }

    private ApiProblem Of(Site site, Language language)
    {
        var first = wrong[0];
        return new ApiProblem(
            site.Neutral(first.Kind.Path), language[first.Kind.Title], status ?? first.Kind.Status, language[first.Detail], first.Kind.Code, language.Tag,
            Other(first, language), first.Parameter, first.Allowed,
            first.Parameter is null ? null : [.. wrong.Take(MostErrors).Select(item => new ProblemError(
                item.Kind.Code, language[item.Kind.Title], language[item.Detail], Other(item, language), item.Parameter, item.Allowed))],
            traceId);
    }

    private static ProblemInOther Other(Wrong item, Language language) => new(language.Other.Tag, language.Other[item.Kind.Title], language.Other[item.Detail]);
}
