using System.Diagnostics;
using OpenTelemetry;

namespace Analytics.Etl.Observability;

/// <summary>
/// Takes everything from a span that is not in a closed list, whoever put it there: addresses, choices, browsers, words of exceptions. A request is told of by its route.
/// </summary>
public sealed class DiscreetSpans : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Told = new(StringComparer.Ordinal)
    {
        "analytics.feed", "analytics.outcome", "analytics.job", "analytics.stage", "http.request.method", "http.route", "http.response.status_code", "error.type", "network.protocol.version", "url.scheme",
    };

    /// <inheritdoc/>
    public override void OnEnd(Activity data)
    {
        foreach (var (key, _) in data.TagObjects.ToList())
        {
            if (!Told.Contains(key))
            {
                data.SetTag(key, null);
            }
        }

        if (data.GetTagItem("http.request.method") is { } method)
        {
            data.DisplayName = data.GetTagItem("http.route") is { } route ? $"{method} {route}" : $"{method}";
        }

        // Without the words that came with it. A span with events would carry an exception's: none of ours has any, and a library's is not sent.
        data.SetStatus(data.Status);
        if (data.Events.Any() || data.Links.Any())
        {
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }
}
