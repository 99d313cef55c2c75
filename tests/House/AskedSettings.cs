using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;

namespace Analytics.Tests.House;

/// <summary>Settings that remember which keys somebody asked for.</summary>
internal sealed class AskedSettings : ConfigurationProvider, IConfigurationSource
{
    private AskedSettings(IEnumerable<(string Key, string Value)> given) => Data = given.ToDictionary(pair => pair.Key, pair => (string?)pair.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys.</summary>
    public ConcurrentDictionary<string, bool> Keys { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Settings with what is given.</summary>
    public static (IConfigurationRoot Configuration, AskedSettings Asked) Of(params IEnumerable<(string Key, string Value)> given)
    {
        var asked = new AskedSettings(given);
        return (new ConfigurationBuilder().Add(asked).Build(), asked);
    }

    /// <inheritdoc/>
    public override bool TryGet(string key, out string? value)
    {
        Keys[key] = true;
        return base.TryGet(key, out value);
    }

    /// <inheritdoc/>
    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;
}
