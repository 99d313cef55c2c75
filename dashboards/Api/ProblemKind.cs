using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Api;

/// <summary>A kind of problem, under a code that never changes; its address explains it.</summary>
/// <param name="Code">As in the answer, and in its address.</param>
/// <param name="Status">The HTTP status it comes with.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Meaning">What it means and what to do.</param>
public sealed record ProblemKind(string Code, int Status, Text Title, Text Meaning)
{
    public static readonly ProblemKind UnknownValue = new("unknown_value", 400, Texts.ProblemUnknownValue, Texts.ProblemUnknownValueMeaning);
    public static readonly ProblemKind UnknownParameter = new("unknown_parameter", 400, Texts.ProblemUnknownParameter, Texts.ProblemUnknownParameterMeaning);
    public static readonly ProblemKind OutOfRange = new("out_of_range", 400, Texts.ProblemOutOfRange, Texts.ProblemOutOfRangeMeaning);
    public static readonly ProblemKind NotPaged = new("not_paged", 400, Texts.ProblemNotPaged, Texts.ProblemNotPagedMeaning);
    public static readonly ProblemKind TooLarge = new("too_large", 400, Texts.ProblemTooLarge, Texts.ProblemTooLargeMeaning);
    public static readonly ProblemKind NothingPublished = new("nothing_published", 404, Texts.ProblemNothingPublished, Texts.ProblemNothingPublishedMeaning);
    public static readonly ProblemKind NotFound = new("not_found", 404, Texts.ProblemNotFound, Texts.ProblemNotFoundMeaning);
    public static readonly ProblemKind NothingReleased = new("nothing_released", 404, Texts.ProblemNothingReleased, Texts.ProblemNothingReleasedMeaning);
    public static readonly ProblemKind Removed = new("removed_release", 410, Texts.ProblemRemoved, Texts.ProblemRemovedMeaning);
    public static readonly ProblemKind OtherVersion = new("other_version", 409, Texts.ProblemOtherVersion, Texts.ProblemOtherVersionMeaning);
    public static readonly ProblemKind Method = new("method_not_allowed", 405, Texts.ProblemMethod, Texts.ProblemMethodMeaning);
    public static readonly ProblemKind TooMany = new("too_many_requests", 429, Texts.ProblemTooMany, Texts.ProblemTooManyMeaning);
    public static readonly ProblemKind Unforeseen = new("unforeseen", 500, Texts.ProblemUnforeseen, Texts.ProblemUnforeseenMeaning);
    public static readonly ProblemKind Unavailable = new("unavailable", 503, Texts.ProblemUnavailable, Texts.ProblemUnavailableMeaning);

    /// <summary>Any other status; it comes with that status and not with the one here.</summary>
    public static readonly ProblemKind Other = new("other", 400, Texts.ProblemOther, Texts.ProblemOtherMeaning);

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<ProblemKind> All =
        [UnknownValue, UnknownParameter, OutOfRange, NotPaged, TooLarge, NothingPublished, NotFound, NothingReleased, Removed, OtherVersion, Method, TooMany, Unforeseen, Unavailable, Other];

    /// <summary>Where it is explained, without the root.</summary>
    public string Path => "/api/v1/problems/" + Code;
}
