using System.Globalization;
using System.Security.Cryptography;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.DataProtection;

namespace Analytics.Dashboards.Pages;

/// <summary>
/// What has just been ended, carried from the button to the page that tells it. Encrypted and for the one who pressed it, for a minute: an address written by hand tells of nothing,
/// and no person's address stands in one.
/// </summary>
/// <param name="Number">How many sign-ins were ended.</param>
/// <param name="Who">Whose; empty for one's own.</param>
public sealed record EndedSignIns(int Number, string Who)
{
    private static readonly TimeSpan Told = TimeSpan.FromMinutes(1);

    /// <summary>As it stands in the address.</summary>
    /// <param name="context">The request that ended them.</param>
    /// <param name="here">The handle of the sign-in that asked.</param>
    public string Carry(HttpContext context, string here) => Protector(context, here).Protect(Number.ToString(CultureInfo.InvariantCulture) + " " + Who, Told);

    /// <summary>The sentence of what an address carries; empty where it carries nothing of the reader's, or no longer.</summary>
    /// <param name="context">The request for the page.</param>
    /// <param name="here">The handle of the sign-in that asks.</param>
    /// <param name="carried">What the address holds.</param>
    /// <param name="language">The reader's.</param>
    public static string Tell(HttpContext context, string here, string? carried, Language language)
    {
        if (string.IsNullOrEmpty(carried))
        {
            return "";
        }

        try
        {
            var told = Protector(context, here).Unprotect(carried).Split(' ', 2);
            return new EndedSignIns(int.Parse(told[0], CultureInfo.InvariantCulture), told[1]).Say(language);
        }
        catch (CryptographicException)
        {
            return "";
        }
    }

    private string Say(Language language) => (Number, Who) switch
    {
        (0, _) => language[Texts.SessionsEndedNone],
        (1, "") => language[Texts.SessionsEndedOwnOne],
        (_, "") => language.Say(Texts.SessionsEndedOwn, Number),
        (1, _) => language.Say(Texts.SessionsEndedOne, Who),
        _ => language.Say(Texts.SessionsEndedMany, Number, Who),
    };

    private static ITimeLimitedDataProtector Protector(HttpContext context, string here) =>
        context.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector(typeof(EndedSignIns).FullName!, here).ToTimeLimitedDataProtector();
}
