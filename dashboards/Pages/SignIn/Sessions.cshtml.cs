using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Hosting.Sessions;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>A person and their open sign-ins, the one used last first.</summary>
/// <param name="Who">The person's address.</param>
/// <param name="Sessions">The sign-ins.</param>
public sealed record SignedInPerson(string Who, IReadOnlyList<Session> Sessions)
{
    /// <summary>What they may see.</summary>
    public Audience Audience => Audience.Of(Sessions[0].Person());
}

/// <summary>
/// Who is signed in and since when: for everybody their own, for the owner everybody's. Ending them takes a proof to the provider that is minutes old, so that whoever finds an open browser cannot shut its owner out.
/// </summary>
[ResponseCache(NoStore = true)]
public sealed class SessionsModel(Reading reading, SignInOptions options, SessionShelf shelf, AccessLog log, TimeProvider clock) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.SessionsTitle];

    /// <summary>Who asks.</summary>
    public Audience Audience => Audience.Of(HttpContext);

    /// <summary>The handle of the sign-in that asks.</summary>
    public string Here => HttpContext.Features.Get<Session>()?.Handle ?? "";

    /// <summary>The reader's own.</summary>
    public IReadOnlyList<Session> Own { get; private set; } = [];

    /// <summary>Everybody's; for the owner.</summary>
    public IReadOnlyList<SignedInPerson> People { get; private set; } = [];

    /// <summary>Whether the reader has proven to the provider a moment ago who they are; a sign-in by a proof that it had from before is not enough.</summary>
    public bool MayEnd => HttpContext.Features.Get<Session>() is { } session && SignInStrength.IsFresh(session.AuthenticatedAt, clock.GetUtcNow());

    /// <summary>What was just ended, as a sentence; empty for nothing.</summary>
    public string Told { get; private set; } = "";

    /// <summary>Hours that a sign-in lasts.</summary>
    public int LastsHours => (int)options.Session.TotalHours;

    /// <summary>Minutes that it lasts while nothing is done.</summary>
    public int IdleMinutes => (int)options.Idle.TotalMinutes;

    /// <summary>Minutes between two questions to the provider.</summary>
    public int AskedMinutes => (int)options.Recheck.TotalMinutes;

    /// <summary>Whether the provider is asked meanwhile.</summary>
    public bool IsAskedAgain => HttpContext.Features.Get<Session>()?.RefreshToken is not null;

    /// <summary>Where one proves anew who one is, and comes back.</summary>
    public string ToSignInAnew => Site.ToLive(SignInFlow.Address) + QueryString.Create(SignInRoutes.Anew, "ja").Add("till", Site.ToLive(SignInFlow.SessionsAddress));

    /// <summary>Shows them.</summary>
    public IActionResult OnGet(string? klart)
    {
        if (Refused() is { } refused)
        {
            return refused;
        }

        Told = EndedSignIns.Tell(HttpContext, Here, klart, L);
        var all = shelf.All();
        Own = [.. all.Where(session => session.Who == Audience.Who)];
        People = Audience.IsOwner ? [.. all.GroupBy(session => session.Who).OrderBy(person => person.Key, StringComparer.Ordinal).Select(person => new SignedInPerson(person.Key, [.. person]))] : [];
        if (Audience.IsOwner)
        {
            log.TryNote(Audience, "read", SignInFlow.SessionsAddress);
        }

        return Page();
    }

    /// <summary>Ends one of one's own, all others of one's own, or, for the owner, a person's or everybody's.</summary>
    public IActionResult OnPost(string? inloggning, string? mina, string? vem, string? alla)
    {
        if (Refused() is { } refused)
        {
            return refused;
        }

        if (!MayEnd || ((vem is not null || alla is not null) && !Audience.IsOwner))
        {
            // What somebody typed is not for the log; a person who is signed in is.
            var whose = alla is not null ? "alla" : vem is null ? Audience.Who : shelf.All().Any(session => session.Who == vem) ? vem : "någon annan";
            log.TryNote(Audience, "end", "inloggning " + whose, isAllowed: false);
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var ended = shelf.All().Where(session => alla is not null || session.Who == (vem ?? Audience.Who) && (vem is not null || session.Handle == inloggning || mina is not null && session.Handle != Here)).ToList();
        foreach (var person in ended.GroupBy(session => session.Who))
        {
            log.TryNote(Audience, "end", "inloggning " + person.Key);
        }

        ended.ForEach(session => shelf.End(session.Handle));
        if (ended.Any(session => session.Handle == Here))
        {
            // Whoever ended their own too is told that they are signed out, and is not silently signed in again.
            return Redirect(Site.ToLive(SignInFlow.OutAddress));
        }

        var told = new EndedSignIns(ended.Count, vem ?? "").Carry(HttpContext, Here);
        return Redirect(Site.ToLive(SignInFlow.SessionsAddress) + QueryString.Create("klart", told));
    }

    private IActionResult? Refused()
    {
        if (!options.IsConfigured)
        {
            return NotFound();
        }

        if (Audience.IsSignedIn)
        {
            return null;
        }

        Zones.AskToSignIn(HttpContext);
        return new EmptyResult();
    }
}
