using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Analytics.Tests.Observability;

/// <summary>Everything that a program logs, at any level: texts, values, scopes and exceptions.</summary>
public sealed class CapturedLogs : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    /// <summary>One line per event: category, number, name, text, values, scopes, exception.</summary>
    public ConcurrentQueue<string> Events { get; } = new();

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    /// <inheritdoc/>
    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    /// <inheritdoc/>
    public void Dispose()
    {
        // What was captured is read afterwards.
    }

    private sealed class Writer(CapturedLogs all, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var around = new List<string>();
            all.scopes.ForEachScope((scope, list) => list.Add(Values(scope)), around);
            all.Events.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{category} [{eventId.Id} {eventId.Name}] {formatter(state, exception)} {{{Values(state)}}} ({string.Join("; ", around)}) {exception}"));
        }

        private static string Values(object? state) => state is IEnumerable<KeyValuePair<string, object?>> pairs
            ? string.Join(", ", pairs.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")))
            : state?.ToString() ?? "";
    }
}
