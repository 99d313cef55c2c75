using System.Security.Cryptography;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Analytics.Dashboards.Hosting;

/// <summary>Why a sign-in did not come about, as a person is told it: a word for the address, and what it means. Nothing of what the provider sent is ever shown.</summary>
/// <param name="Code">In the address of the page.</param>
/// <param name="Status">What the page answers with.</param>
/// <param name="Reason">What happened.</param>
/// <param name="Advice">What to do.</param>
public sealed record SignInFailure(string Code, int Status, Text Reason, Text Advice)
{
    public static readonly SignInFailure Expired = new("utgangen", 403, Texts.SignInExpired, Texts.SignInTryAgain);
    public static readonly SignInFailure WrongAudience = new("annan-tjanst", 403, Texts.SignInWrongAudience, Texts.SignInTellUs);
    public static readonly SignInFailure NotProven = new("obekraftad", 403, Texts.SignInNotProven, Texts.SignInTellUs);
    public static readonly SignInFailure Stale = new("for-sent", 403, Texts.SignInStale, Texts.SignInTryAgain);
    public static readonly SignInFailure Denied = new("avbruten", 403, Texts.SignInDenied, Texts.SignInTryAgain);
    public static readonly SignInFailure Away = new("borta", 503, Texts.SignInAway, Texts.SignInTryLater);
    public static readonly SignInFailure Insecure = new("osaker", 403, Texts.SignInInsecure, Texts.SignInUseHttps);
    public static readonly SignInFailure NotStrong = new("for-svag", 403, Texts.SignInNotStrong, Texts.SignInAskProvider);
    public static readonly SignInFailure NotAnew = new("inte-pa-nytt", 403, Texts.SignInNotAnew, Texts.SignInTellTime);
    public static readonly SignInFailure NotKept = new("inte-sparad", 503, Texts.SignInNotKept, Texts.SignInTellUs);
    public static readonly SignInFailure Other = new("annat", 403, Texts.SignInOther, Texts.SignInTellUs);

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<SignInFailure> All = [Expired, WrongAudience, NotProven, Stale, Denied, Away, Insecure, NotStrong, NotAnew, NotKept, Other];

    /// <summary>The one with a code; the last where nobody knows it.</summary>
    public static SignInFailure Of(string? code) => All.FirstOrDefault(failure => failure.Code == code) ?? Other;

    /// <summary>What an error at the provider or in its answer means.</summary>
    public static SignInFailure Of(Exception? broken)
    {
        for (var at = broken; at is not null; at = at.InnerException)
        {
            switch (at)
            {
                case SecurityTokenExpiredException or SecurityTokenNotYetValidException:
                    return Expired;
                case SecurityTokenInvalidAudienceException:
                    return WrongAudience;
                case SignInStrengthException:
                    return NotStrong;
                case SignInAgeException:
                    return NotAnew;
                // Ours, before what it was caused by: the provider has no part in it.
                case WarehouseException or CryptographicException:
                    return NotKept;
                case SecurityTokenException or OpenIdConnectProtocolInvalidNonceException or OpenIdConnectProtocolInvalidStateException:
                    return NotProven;
                case HttpRequestException or TaskCanceledException or IOException:
                    return Away;
                case var other when other.Message.Contains("Correlation failed", StringComparison.OrdinalIgnoreCase):
                    return Stale;
                default:
                    break;
            }
        }

        return Other;
    }
}
