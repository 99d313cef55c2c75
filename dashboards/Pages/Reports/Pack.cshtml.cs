using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Packs;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>The meeting pack of a release: what is in it, making it, how far that has come, fetching it, and mailing it.</summary>
public sealed class PackModel(Reading reading, ReleaseShelf releases, PackShelf shelf, PackOrders queue, PackMail mail, IConfiguration configuration) : SitePage(reading)
{
    private const double Kilobyte = 1024;

    /// <inheritdoc/>
    public override string Title => L.Say(Texts.PackTitle, Release.Name);

    /// <summary>The release.</summary>
    public Release Release { get; private set; } = new();

    /// <summary>Its finished pack; null before it has been made.</summary>
    public MadePack? Pack { get; private set; }

    /// <summary>The latest order; null when there is none.</summary>
    public PackJob? Job { get; private set; }

    /// <summary>What is wrong with what was asked for; null when nothing is.</summary>
    public Text? Wrong { get; private set; }

    /// <summary>What was written in the field of receivers, to be mended.</summary>
    public string Receivers { get; private set; } = "";

    /// <summary>Whether who asks may make the pack: who sees what is not released, or everybody at the machine itself where nobody can sign in.</summary>
    public bool MayMake => Audience.Of(HttpContext).SeesUnreleased || IsOwnMachineWithoutSignIn;

    /// <summary>Whether who asks may mail it.</summary>
    public bool MayMail => Audience.Of(HttpContext).IsOfficer || IsOwnMachineWithoutSignIn;

    /// <summary>Whether mail is told of at all: what must be set on the server is the officers' concern.</summary>
    public bool TellsOfMail => MayMail && (WhyNoMail is null || Audience.Of(HttpContext).IsOfficer);

    /// <summary>Why nothing can be mailed from this server; null where it can.</summary>
    public Text? WhyNoMail => mail.WhyNot;

    /// <summary>The page's own address.</summary>
    public string Here => Site.ToLive(PackFiles.PathOf(Release.ReleaseCode));

    /// <summary>A file's size in whole kilobytes, at least one.</summary>
    public string Size(MadeFile file) => L.Say(Texts.PackSize, L.Whole(Math.Ceiling(file.Bytes / Kilobyte)));

    /// <summary>Shows it.</summary>
    public IActionResult OnGet(string code) => Read(code) ? Page() : NotFound();

    /// <summary>Orders the pack.</summary>
    public IActionResult OnPost(string code)
    {
        if (!Read(code) || !MayMake)
        {
            return NotFound();
        }

        if (Pack is not { IsWhole: true } && queue.Order(Release, L, anew: Pack is not null, [], Who) is null)
        {
            return Refuse(Texts.PackFull);
        }

        return Redirect(Here);
    }

    /// <summary>Orders it, if need be, and mails it.</summary>
    public IActionResult OnPostMail(string code, string? receivers)
    {
        if (!Read(code) || !MayMail)
        {
            return NotFound();
        }

        Receivers = receivers ?? "";
        var (read, wrong) = MailReceiver.ReadList(receivers);
        if (wrong is not null)
        {
            return Refuse(wrong);
        }

        return queue.Order(Release, L, anew: Pack is { IsWhole: false }, read, Who) is null ? Refuse(Texts.MailBusy) : Redirect(Here);
    }

    private string Who => Audience.Of(HttpContext) is { IsSignedIn: true } audience ? audience.Who : Environment.UserName;

    private bool IsOwnMachineWithoutSignIn => configuration[OpenAudience.AuthorityKey] is not { Length: > 0 } && OwnMachine.IsAsking(HttpContext);

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refuse(Text why)
    {
        Wrong = why;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private bool Read(string code)
    {
        // What it shows changes by the second and by who asks.
        Response.Headers.CacheControl = "no-store";
        if (PackFiles.Readable(HttpContext, releases, code) is not { } release)
        {
            return false;
        }

        Release = release;
        Pack = shelf.Find(release, L);
        Job = queue.Find(release, L);
        return true;
    }
}
