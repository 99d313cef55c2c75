using System.Globalization;

namespace Analytics.Tests.Schedule;

/// <summary>A clock that stands where a test sets it.</summary>
/// <param name="now">Its first moment.</param>
public sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>A clock at a moment written as <c>2026-03-29T01:00Z</c>.</summary>
    public SetClock(string now)
        : this(At(now))
    {
    }

    /// <summary>Where it stands.</summary>
    public DateTimeOffset Now { get; set; } = now;

    /// <summary>A moment from its text.</summary>
    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now;
}
