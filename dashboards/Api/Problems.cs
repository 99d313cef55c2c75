using System.Globalization;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Diagnostics;

namespace Analytics.Dashboards.Api;

/// <summary>Errors for programs, as RFC 9457 wants them, in Swedish and English: what is wrong, what to do, and what is allowed.</summary>
public static class Problems
{
    /// <summary>The media type of a problem.</summary>
    public const string ContentType = "application/problem+json";

    // So many values stand in the sentence; all of them stand in the list beside it.
    private const int MostInWords = 20;

    // What a reading says of a warehouse that cannot be read; anything else is told as it is.
    private static readonly Text[] KnownReasons = [Texts.ProblemMissingWarehouse, Texts.ProblemOldWarehouse, Texts.ProblemBrokenWarehouse, Texts.FooterNothing, Texts.NothingReleased];

    /// <summary>A value that a parameter does not take.</summary>
    public static IResult UnknownValue(string parameter, string value, IReadOnlyList<string> allowed) => new ProblemAnswer(WrongValue(parameter, value, allowed));

    /// <summary>A parameter that does not exist.</summary>
    public static IResult UnknownParameter(string parameter, IReadOnlyList<string> allowed) => new ProblemAnswer(WrongParameter(parameter, allowed));

    /// <summary>A number outside its range.</summary>
    public static IResult OutOfRange(string parameter, string value, int lowest, int highest) => new ProblemAnswer(WrongNumber(parameter, value, lowest, highest));

    /// <summary>A day that is none.</summary>
    public static IResult WrongDay(string parameter, string value) =>
        new ProblemAnswer(new Wrong(ProblemKind.UnknownValue, Say(Texts.ProblemWrongDay, _ => [parameter, Remark.Echo(value)]), parameter));

    /// <summary>The warehouse cannot be read, or has never been created.</summary>
    /// <param name="reason">Why, in Swedish.</param>
    public static IResult Unavailable(string reason) => new ProblemAnswer(
        new Wrong(ProblemKind.Unavailable, KnownReasons.FirstOrDefault(known => known.Sv == reason) ?? Say(Texts.ProblemUnavailableDetail, _ => [reason])));

    /// <summary>A file of more cells than one may have.</summary>
    public static IResult TooLarge(string format, long cells, int most) => new ProblemAnswer(new Wrong(
        ProblemKind.TooLarge, Say(Texts.ProblemTooLargeDetail, language => [language.Whole(cells), format, language.Whole(most)]), "format"));

    /// <summary>A file of a selection that holds nothing.</summary>
    public static IResult NothingPublished(Text reason) => new ProblemAnswer(new Wrong(ProblemKind.NothingPublished, reason));

    /// <summary>A release that is gone or cannot be shown, or that there is none.</summary>
    /// <param name="kind">Which of them.</param>
    /// <param name="name">The release's name; empty where there is none.</param>
    public static IResult OfRelease(ProblemKind kind, string name) => new ProblemAnswer(new Wrong(kind, name == "" ? kind.Meaning : Say(
        kind == ProblemKind.Removed ? Texts.ProblemRemovedDetail : Texts.ProblemOtherVersionDetail, _ => [name])));

    /// <summary>Something asked for that does not exist.</summary>
    /// <param name="detail">What, with a place for its code.</param>
    /// <param name="code">Its code.</param>
    public static IResult Missing(Text detail, string code) => new ProblemAnswer(new Wrong(ProblemKind.NotFound, Say(detail, _ => [Remark.Echo(code)])));

    /// <summary>More requests than an address may make.</summary>
    public static IResult TooMany(int most, int seconds) => new ProblemAnswer(new Wrong(ProblemKind.TooMany, Say(Texts.ProblemTooManyDetail, _ => [most, seconds])));

    /// <summary>Something that nobody foresaw; the number finds it in the log.</summary>
    public static IResult Unforeseen(string traceId) => new ProblemAnswer([new Wrong(ProblemKind.Unforeseen, Texts.ProblemUnforeseenDetail)], traceId: traceId);

    /// <summary>An address that leads nowhere, a method that is not answered: what the server found without asking us.</summary>
    public static Task OfStatus(StatusCodeContext found)
    {
        var context = found.HttpContext;
        var status = context.Response.StatusCode;
        var wrong = status switch
        {
            StatusCodes.Status404NotFound => new Wrong(ProblemKind.NotFound, Say(Texts.ProblemNotFoundDetail, _ => [Site.Of(context).Neutral("/openapi/v1.json")])),
            StatusCodes.Status405MethodNotAllowed => new Wrong(ProblemKind.Method, Texts.ProblemMethodDetail),
            _ => new Wrong(ProblemKind.Other, Say(Texts.ProblemOtherDetail, _ => [status])),
        };
        return new ProblemAnswer([wrong], status).ExecuteAsync(context);
    }

    /// <summary>A value that a parameter does not take, as one of the things that are wrong.</summary>
    public static Wrong WrongValue(string parameter, string value, IReadOnlyList<string> allowed) => new(
        ProblemKind.UnknownValue,
        allowed.Count == 0
            ? Say(Texts.ProblemNoValues, _ => [parameter, Remark.Echo(value)])
            : Say(Texts.ProblemUnknownValueDetail, language => [parameter, Remark.Echo(value), Listed(allowed, language)]),
        parameter, allowed);

    internal static Wrong WrongParameter(string parameter, IReadOnlyList<string> allowed) => new(
        ProblemKind.UnknownParameter, Say(Texts.ProblemUnknownParameterDetail, language => [Remark.Echo(parameter), Listed(allowed, language)]), Remark.Echo(parameter), allowed);

    internal static Wrong WrongNumber(string parameter, string value, int lowest, int highest) => new(
        ProblemKind.OutOfRange, Say(Texts.ProblemOutOfRangeDetail, _ => [parameter, Remark.Echo(value), lowest, highest]), parameter,
        [string.Create(CultureInfo.InvariantCulture, $"{lowest}..{highest}")]);

    internal static Wrong NotPaged(string format, string parameter) => new(
        ProblemKind.NotPaged, Say(Texts.ProblemNotPagedDetail, _ => [format, parameter]), parameter);

    private static string Listed(IReadOnlyList<string> allowed, Language language) => allowed.Count <= MostInWords
        ? string.Join(", ", allowed)
        : language.Say(Texts.AndMore, string.Join(", ", allowed.Take(MostInWords)), allowed.Count - MostInWords);

    private static Text Say(Text text, Func<Language, object?[]> values) =>
        new(Language.Swedish.Say(text, values(Language.Swedish)), Language.English.Say(text, values(Language.English)));
}
