using System.Collections;
using Microsoft.Extensions.Logging;

namespace Analytics.Etl.Observability;

/// <summary>
/// Stands before every log of the program, our own and those of the libraries, whatever it is written to: what passes holds no personal number, no choices of an address,
/// no words of an exception and nothing that a library repeats of what somebody wrote.
/// </summary>
/// <param name="inner">The program's own factory, with its filters and writers.</param>
public sealed class DiscreetLogs(ILoggerFactory inner) : ILoggerFactory
{
    /// <inheritdoc/>
    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new DiscreetLog(inner.CreateLogger(categoryName), DiscreetText.IsTrusted(categoryName));

    /// <inheritdoc/>
    public void Dispose() => inner.Dispose();

    private sealed class DiscreetLog(ILogger inner, bool isTrusted) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => inner.BeginScope(DiscreetState.Of(state, isTrusted));

        public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (inner.IsEnabled(logLevel))
            {
                inner.Log(logLevel, eventId, DiscreetState.Of(state, isTrusted), DiscreetException.Of(exception), static (told, _) => told.ToString());
            }
        }
    }
}

/// <summary>The values of one event, and its text made of them.</summary>
internal sealed class DiscreetState : IReadOnlyList<KeyValuePair<string, object?>>
{
    private const string Template = "{OriginalFormat}";

    private readonly List<KeyValuePair<string, object?>> values;
    private readonly string text;

    private DiscreetState(List<KeyValuePair<string, object?>> values, string text)
    {
        this.values = values;
        this.text = text;
    }

    /// <inheritdoc/>
    public int Count => values.Count;

    /// <inheritdoc/>
    public KeyValuePair<string, object?> this[int index] => values[index];

    /// <summary>What may be told of an event.</summary>
    /// <param name="state">What was logged.</param>
    /// <param name="isTrusted">Whether the category's own words may be written; else only its template, numbers and words of closed lists.</param>
    public static DiscreetState Of<TState>(TState state, bool isTrusted)
    {
        if (state is not IEnumerable<KeyValuePair<string, object?>> told)
        {
            return new DiscreetState([], isTrusted ? DiscreetText.Of(state?.ToString() ?? "") : "(utelämnat)");
        }

        var values = told.Select(pair => KeyValuePair.Create(pair.Key, pair.Key == Template ? pair.Value : DiscreetText.Value(pair.Value, isTrusted))).ToList();
        var template = values.FirstOrDefault(pair => pair.Key == Template).Value as string;
        return new DiscreetState(values, template is not null ? DiscreetText.Of(DiscreetText.Fill(template, values)) : isTrusted ? DiscreetText.Of(state.ToString() ?? "") : "(utelämnat)");
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => text;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
