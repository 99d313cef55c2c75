using Analytics.WarehouseSql;

namespace Analytics.Etl.Observability;

/// <summary>
/// An exception as it may stand in a log. What a person can mend is told by our own sentence of it. Any other is told by its kinds of faults, in one another, and where
/// in the program: messages are left out, since an engine or a parser quotes the values that it could not take.
/// </summary>
internal sealed class DiscreetException : Exception
{
    private readonly string where;

    private DiscreetException(string kinds, string where)
        : base(kinds) => this.where = where;

    /// <inheritdoc/>
    public override string? StackTrace => where == "" ? null : where;

    /// <summary>The exception without its words; null for none.</summary>
    public static Exception? Of(Exception? broken) => broken is null or DiscreetException ? broken
        : Chain(broken).FirstOrDefault(Fault.IsForeseen) is { } foreseen ? new DiscreetException(DiscreetText.Of(Fault.Sentence(foreseen)), "")
        : new DiscreetException(
            string.Join(" < ", Chain(broken).Select(Fault.Code)),
            string.Join("\n   ---\n", Chain(broken).Select(each => each.StackTrace).Where(trace => !string.IsNullOrEmpty(trace))));

    /// <inheritdoc/>
    public override string ToString() => where == "" ? Message : $"{Message}\n{where}";

    private static IEnumerable<Exception> Chain(Exception broken)
    {
        for (Exception? each = broken; each is not null; each = each.InnerException)
        {
            yield return each;
        }
    }
}
