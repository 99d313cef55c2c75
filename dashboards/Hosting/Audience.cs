using System.Security.Claims;

namespace Analytics.Dashboards.Hosting;

/// <summary>Who reads (design section 9).</summary>
public enum AudienceKind
{
    /// <summary>Everybody: what has been released, or all that is published where nobody signs in.</summary>
    Open,

    /// <summary>The steering group: what is published, before it is released.</summary>
    SteeringGroup,

    /// <summary>Handläggare: the inner zone too.</summary>
    Officer,
}

/// <summary>Who asks, as far as the sign-in tells.</summary>
/// <param name="Kind">What they may see.</param>
/// <param name="Who">The address that the sign-in tells, in small letters; empty for who has not signed in.</param>
/// <param name="IsOwner">Whether they own the system: they may read who has looked at what.</param>
public sealed record Audience(AudienceKind Kind, string Who, bool IsOwner)
{
    /// <summary>The claim in which the sign-in leaves our own names of roles.</summary>
    public const string RoleClaim = ClaimTypes.Role;

    /// <summary>Role: the steering group.</summary>
    public const string SteeringGroupRole = "styrgrupp";

    /// <summary>Role: handläggare.</summary>
    public const string OfficerRole = "handläggare";

    /// <summary>Role: the owner, beside being handläggare.</summary>
    public const string OwnerRole = "ägare";

    /// <summary>Who has not signed in.</summary>
    public static readonly Audience Everybody = new(AudienceKind.Open, "", false);

    /// <summary>Whether somebody has signed in.</summary>
    public bool IsSignedIn => Who.Length > 0;

    /// <summary>Whether they may see the newest publication before it is released.</summary>
    public bool SeesUnreleased => Kind is AudienceKind.SteeringGroup or AudienceKind.Officer;

    /// <summary>Whether they may enter the inner zone.</summary>
    public bool IsOfficer => Kind == AudienceKind.Officer;

    /// <summary>Who asks.</summary>
    public static Audience Of(HttpContext context) => Of(context.User);

    /// <summary>Who somebody is, by what the sign-in left.</summary>
    public static Audience Of(ClaimsPrincipal user)
    {
        if (user.Identity?.IsAuthenticated != true)
        {
            return Everybody;
        }

        // A sign-in without a role gives no more than everybody has.
        var kind = user.IsInRole(OfficerRole) ? AudienceKind.Officer : user.IsInRole(SteeringGroupRole) ? AudienceKind.SteeringGroup : AudienceKind.Open;
        return new Audience(kind, (user.Identity!.Name ?? "").ToLowerInvariant(), kind == AudienceKind.Officer && user.IsInRole(OwnerRole));
    }
}
