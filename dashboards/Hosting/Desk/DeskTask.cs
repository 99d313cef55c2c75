namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>What a person at the desk asked for.</summary>
public enum DeskKind
{
    /// <summary>To load a file.</summary>
    Load,

    /// <summary>To take a delivery back.</summary>
    Withdraw,

    /// <summary>To let a held delivery in.</summary>
    Confirm,

    /// <summary>To decide what a code stands for.</summary>
    Accept,

    /// <summary>To run a job of the schedule.</summary>
    Job,
}

/// <summary>How far a piece of work has come.</summary>
public enum DeskStep
{
    /// <summary>Other work goes on.</summary>
    Waiting,

    /// <summary>It is being tried: nothing of it will be left.</summary>
    Trying,

    /// <summary>It has been tried; a person decides.</summary>
    Tried,

    /// <summary>It is being done.</summary>
    Doing,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It cannot be done; the sentences say why. Nothing has changed.</summary>
    Refused,

    /// <summary>The file held a personal number and has been deleted.</summary>
    HeldIdentity,

    /// <summary>Something broke; nothing half is left.</summary>
    Failed,

    /// <summary>The person let it be.</summary>
    Discarded,

    /// <summary>Nobody decided in time.</summary>
    Expired,
}

/// <summary>A piece of work that takes time, as its page tells of it. One thread writes it, pages read it.</summary>
/// <param name="kind">What it is.</param>
/// <param name="subject">What it is about: a file's name, a delivery's number, a code, a job.</param>
/// <param name="who">Who asked for it.</param>
/// <param name="startedAt">When.</param>
public sealed class DeskTask(DeskKind kind, string subject, string who, DateTimeOffset startedAt)
{
    private volatile Standing standing = new(DeskStep.Waiting, "", new DeskOutcome(), false);

    /// <summary>In its address; nobody guesses it.</summary>
    public string Id { get; } = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));

    /// <summary>What it is.</summary>
    public DeskKind Kind => kind;

    /// <summary>What it is about.</summary>
    public string Subject => subject;

    /// <summary>Who asked for it.</summary>
    public string Who => who;

    /// <summary>When.</summary>
    public DateTimeOffset StartedAt => startedAt;

    /// <summary>SHA-256 of the file that it is about; '' for none.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>How it stands.</summary>
    public Standing Now => standing;

    /// <summary>Whether the work goes on.</summary>
    public bool IsUnderWay => Now.Step is DeskStep.Waiting or DeskStep.Trying or DeskStep.Doing;

    /// <summary>How it stands.</summary>
    /// <param name="Step">How far it has come.</param>
    /// <param name="Progress">What is being done just now, in Swedish; '' for nothing to tell.</param>
    /// <param name="Outcome">What it came to.</param>
    /// <param name="WasTriedAgain">Whether it was tried again because the warehouse had changed since.</param>
    public sealed record Standing(DeskStep Step, string Progress, DeskOutcome Outcome, bool WasTriedAgain);

    // What is tried, what is done after that, and what lets go of what it holds.
    internal Func<DeskTask, DeskOutcome>? Try { get; init; }

    internal Func<DeskTask, DeskOutcome> Do { get; init; } = _ => new DeskOutcome();

    internal Action? Drop { get; init; }

    internal void Stand(DeskStep step, string progress = "") => standing = standing with { Step = step, Progress = progress };

    internal void Tell(string progress) => standing = standing with { Progress = progress };

    internal void End(DeskStep step, DeskOutcome outcome) => standing = standing with { Step = step, Progress = "", Outcome = outcome };

    internal void Again() => standing = standing with { WasTriedAgain = true };
}

/// <summary>Work that a rule forbids; nothing has changed.</summary>
/// <param name="step">How it ends.</param>
/// <param name="message">Why, in a Swedish sentence.</param>
internal sealed class DeskRefusal(DeskStep step, string message) : Exception(message)
{
    /// <summary>How it ends.</summary>
    public DeskStep Step => step;
}
