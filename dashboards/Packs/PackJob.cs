using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs;

/// <summary>Where an order stands.</summary>
public enum PackJobState
{
    /// <summary>Others are before it.</summary>
    Waiting,

    /// <summary>It is being made, or mailed.</summary>
    Working,

    /// <summary>It is there.</summary>
    Done,

    /// <summary>It could not be made or kept; the reason says why.</summary>
    Failed,
}

/// <summary>An order for a pack: of which release, in which language, and whom it is mailed to.</summary>
public sealed class PackJob(Release release, Language language, bool anew, IReadOnlyList<string> receivers, string who)
{
    private volatile PackProgress progress = new(0, 1, null);
    private volatile Text? reason;
    private volatile IReadOnlyList<MailOutcome> mails = [];
    private int state;

    /// <summary>The release.</summary>
    public Release Release => release;

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>Whether it is made again though it is there.</summary>
    public bool Anew => anew;

    /// <summary>Whom it is mailed to.</summary>
    public IReadOnlyList<string> Receivers => receivers;

    /// <summary>Who ordered it.</summary>
    public string Who => who;

    /// <summary>Where it stands.</summary>
    public PackJobState State => (PackJobState)Volatile.Read(ref state);

    /// <summary>Whether it is still on its way.</summary>
    public bool IsOpen => State is PackJobState.Waiting or PackJobState.Working;

    /// <summary>How far it has come.</summary>
    public PackProgress Progress => progress;

    /// <summary>Why it failed; null when it did not.</summary>
    public Text? Reason => reason;

    /// <summary>What became of each mail.</summary>
    public IReadOnlyList<MailOutcome> Mails => mails;

    internal void Told(PackProgress told)
    {
        progress = told;
        Volatile.Write(ref state, (int)PackJobState.Working);
    }

    internal void Mailed(IReadOnlyList<MailOutcome> outcomes) => mails = outcomes;

    internal void End(Text? why)
    {
        reason = why;
        Volatile.Write(ref state, (int)(why is null ? PackJobState.Done : PackJobState.Failed));
    }
}
