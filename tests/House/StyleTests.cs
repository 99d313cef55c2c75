using System.Text.RegularExpressions;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>What the browser tests rest on, and why they may ask about contrast in the dark once instead of at every width.</summary>
public partial class StyleTests
{
    // A block of rules for a width: nested once, as @media and the rules in it.
    [GeneratedRegex(@"@media[^{]*width[^{]*\{(?<rules>(?:[^{}]|\{[^{}]*\})*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex OfWidth();

    [GeneratedRegex(@"(?<![\w-])(?:color|background(?:-color)?|fill|opacity|--[\w-]+)\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();

    [Fact]
    public void No_colour_depends_on_the_width() => Rule.Holds(Repository.Files("dashboards/wwwroot/css/*.css").SelectMany(path => Broken(path, Repository.Read(path))));

    [Theory]
    [InlineData("@media (max-width: 40rem) { .a { color: var(--ink); } }")]
    [InlineData("@media (min-width: 40rem) {\n .a { margin: 0 }\n .b { --ink: #fff }\n}")]
    [InlineData("@media screen and (max-width: 40rem) { .a { padding: 0; background: var(--notice) } }")]
    public void A_colour_by_width_is_caught(string css) => Assert.Single(Broken("a.css", css));

    [Theory]
    [InlineData("@media (prefers-color-scheme: dark) { .a { color: #fff } } @media (max-width: 40rem) { .a { padding: 0 } }")]
    [InlineData("@media (max-width: 40rem) { .a { forced-color-adjust: none } } .b { color: red }")]
    public void Other_rules_are_left_alone(string css) => Rule.Holds(Broken("a.css", css));

    private static IEnumerable<string> Broken(string path, string css) =>
        OfWidth().Matches(css).Where(block => Colour().IsMatch(block.Groups["rules"].Value)).Select(block => $"{path}: a colour is set for a width: {block.Value.Split('\n')[0]}");
}
