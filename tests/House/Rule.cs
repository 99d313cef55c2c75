using Xunit;

namespace Analytics.Tests.House;

/// <summary>A house rule holds when nobody breaks it.</summary>
internal static class Rule
{
    /// <summary>Fails with every message in full, one a line, each with file, line and what to do instead.</summary>
    public static void Holds(IEnumerable<string> broken)
    {
        var messages = broken.ToList();
        Assert.True(messages.Count == 0, string.Join('\n', messages));
    }
}
