namespace Analytics.Dashboards.Figures;

/// <summary>What became of a figure from one release to a later one.</summary>
public enum ChangeKind
{
    /// <summary>New, and surely better than a year before.</summary>
    Better,

    /// <summary>New, and surely worse than a year before.</summary>
    Worse,

    /// <summary>New, without an interval, and higher than a year before: told as a fact, without how certain it is.</summary>
    Higher,

    /// <summary>New, without an interval, and lower than a year before.</summary>
    Lower,

    /// <summary>New, and no other than a year before as far as chance lets one tell.</summary>
    WithinChance,

    /// <summary>New, surely other than a year before, of a measure of which no direction is good.</summary>
    NoDirection,

    /// <summary>New, without a figure a year before to set it against.</summary>
    NewFigure,

    /// <summary>New, and may still change, or of a period that is not over: it is not judged.</summary>
    Preliminary,

    /// <summary>Of a measure that had no figure at all.</summary>
    NewMeasure,

    /// <summary>Shown before and now, and another number.</summary>
    Revised,

    /// <summary>Shown before and hidden now, to protect small counts.</summary>
    NewlyHidden,

    /// <summary>Shown before; now there is none, or it says why it cannot be told.</summary>
    Gone,

    /// <summary>Hidden before and shown now.</summary>
    ShownAgain,
}

/// <summary>The kinds as words that never change, in addresses and answers.</summary>
public static class ChangeKinds
{
    private static readonly (ChangeKind Kind, string Code)[] Codes =
    [
        (ChangeKind.Better, "better"), (ChangeKind.Worse, "worse"), (ChangeKind.Higher, "higher"), (ChangeKind.Lower, "lower"), (ChangeKind.WithinChance, "within_chance"),
        (ChangeKind.NoDirection, "no_direction"), (ChangeKind.NewFigure, "new_figure"), (ChangeKind.Preliminary, "preliminary"),
        (ChangeKind.NewMeasure, "new_measure"), (ChangeKind.Revised, "revised"), (ChangeKind.NewlyHidden, "newly_hidden"), (ChangeKind.Gone, "gone"), (ChangeKind.ShownAgain, "shown_again"),
    ];

    /// <summary>All of them, in the order in which they are told.</summary>
    public static IReadOnlyList<ChangeKind> All { get; } = [.. Codes.Select(item => item.Kind)];

    /// <summary>The word of a kind.</summary>
    public static string Code(ChangeKind kind) => Codes.First(item => item.Kind == kind).Code;

    /// <summary>The kind of a word; null when there is none.</summary>
    public static ChangeKind? Of(string? code) => Array.FindIndex(Codes, item => item.Code == code) is >= 0 and var at ? Codes[at].Kind : null;
}
