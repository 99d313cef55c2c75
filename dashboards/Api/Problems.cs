using System.Text.Json;
using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Api;

/// <summary>Errors for programs, as RFC 9457 wants them: an English title, a Swedish sentence that says what to do, and what is allowed.</summary>
public static class Problems
{
    /// <summary>The media type of a problem.</summary>
    public const string ContentType = "application/problem+json";

    /// <summary>A value that a parameter does not take.</summary>
    public static IResult UnknownValue(string parameter, string value, IReadOnlyList<string> allowed) => Results.Problem(
        title: "Unknown value of a parameter",
        detail: $"Parametern {parameter} har värdet ”{Remark.Echo(value)}”, som inte finns. Tillåtna värden: {string.Join(", ", allowed)}.",
        statusCode: StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?> { ["parameter"] = parameter, ["allowed"] = allowed });

    /// <summary>A parameter that does not exist.</summary>
    public static IResult UnknownParameter(string parameter, IReadOnlyList<string> allowed) => Results.Problem(
        title: "Unknown parameter",
        detail: $"Det finns ingen parameter ”{Remark.Echo(parameter)}”. De som finns: {string.Join(", ", allowed)}.",
        statusCode: StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?> { ["parameter"] = Remark.Echo(parameter), ["allowed"] = allowed });

    /// <summary>A number outside its range.</summary>
    public static IResult OutOfRange(string parameter, string value, int lowest, int highest) => Results.Problem(
        title: "Value of a parameter out of range",
        detail: $"Parametern {parameter} har värdet ”{Remark.Echo(value)}”. Ange ett heltal från {lowest} till {highest}.",
        statusCode: StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?> { ["parameter"] = parameter, ["allowed"] = new[] { $"{lowest}..{highest}" } });

    /// <summary>The warehouse cannot be read, or has never been created.</summary>
    public static IResult Unavailable(string reason) => Results.Problem(
        title: "The warehouse is not available", detail: reason, statusCode: StatusCodes.Status503ServiceUnavailable);

    /// <summary>Something that nobody foresaw; the number finds it in the log.</summary>
    public static string Unforeseen(string traceId) => JsonSerializer.Serialize(new
    {
        title = "Something went wrong",
        status = StatusCodes.Status500InternalServerError,
        detail = "Frågan gick inte att besvara. Försök igen om en stund eller ange numret i trace_id till den som sköter systemet.",
        trace_id = traceId,
    });
}
