using Analytics.Dashboards.Hosting;

namespace Analytics.Dashboards.Resources;

/// <summary>Roles, and the words of the access log, as readers know them.</summary>
public static class RoleWords
{
    /// <summary>The role in which somebody reads.</summary>
    public static Text Of(Audience audience) => audience switch
    {
        { IsOwner: true } => Texts.RoleOwner,
        { IsOfficer: true } => Texts.RoleOfficer,
        { Kind: AudienceKind.SteeringGroup } => Texts.RoleSteeringGroup,
        _ => Texts.RoleNone,
    };

    /// <summary>A role as the log has it.</summary>
    public static Text Role(string role) => role switch
    {
        Audience.OwnerRole => Texts.RoleOwner,
        Audience.OfficerRole => Texts.RoleOfficer,
        Audience.SteeringGroupRole => Texts.RoleSteeringGroup,
        _ => Texts.RoleNone,
    };

    /// <summary>What was done; a word that is not known here is told as it is.</summary>
    public static Text Action(string action) => action switch
    {
        "read" => Texts.ActionRead,
        "send" => Texts.ActionSend,
        "export" => Texts.ActionExport,
        "upload" => Texts.ActionUpload,
        "withdraw" => Texts.ActionWithdraw,
        "confirm" => Texts.ActionConfirm,
        "accept" => Texts.ActionAccept,
        "annotate" => Texts.ActionAnnotate,
        "release" => Texts.ActionRelease,
        "job" => Texts.ActionJob,
        "sign-in" => Texts.ActionSignIn,
        "sign-out" => Texts.ActionSignOut,
        "end" => Texts.ActionEnd,
        _ => new Text(action, action),
    };

    /// <summary>Which protection the figures had.</summary>
    public static Text Protection(string protection) => protection switch
    {
        AccessLog.Protected => Texts.ProtectionProtected,
        AccessLog.Unprotected => Texts.ProtectionUnprotected,
        _ => Texts.ProtectionNone,
    };

    /// <summary>How it ended: a reading is allowed, a sign-in succeeds.</summary>
    public static Text Outcome(string action, string outcome) => outcome == "refused" ? Texts.OutcomeRefused : action is "sign-in" or "sign-out" ? Texts.OutcomeDone : Texts.OutcomeAllowed;
}
