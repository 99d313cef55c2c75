using System.Net;
using Analytics.Etl;
using Analytics.Etl.Sources;
using Microsoft.Extensions.Configuration;
using static Analytics.Tests.Etl.Sources.SourceBench;

namespace Analytics.Tests.Etl.Sources;

/// <summary>A source is fetched from where the operator meant: not from the machine itself, its host's secrets, or an inner network that nobody named.</summary>
public sealed class ReachableAddressTests
{
    [Theory]
    [InlineData("8.8.8.8", ReachableAddress.Kind.Public)]
    [InlineData("2001:4860:4860::8888", ReachableAddress.Kind.Public)]
    [InlineData("10.1.2.3", ReachableAddress.Kind.Private)]
    [InlineData("172.16.0.1", ReachableAddress.Kind.Private)]
    [InlineData("172.32.0.1", ReachableAddress.Kind.Public)]
    [InlineData("192.168.1.1", ReachableAddress.Kind.Private)]
    [InlineData("100.64.0.1", ReachableAddress.Kind.Private)]
    [InlineData("fd00::1", ReachableAddress.Kind.Private)]
    [InlineData("::ffff:10.1.2.3", ReachableAddress.Kind.Private)]
    [InlineData("127.0.0.1", ReachableAddress.Kind.Never)]
    [InlineData("127.8.8.8", ReachableAddress.Kind.Never)]
    [InlineData("0.0.0.0", ReachableAddress.Kind.Never)]
    [InlineData("169.254.169.254", ReachableAddress.Kind.Never)]
    [InlineData("224.0.0.1", ReachableAddress.Kind.Never)]
    [InlineData("255.255.255.255", ReachableAddress.Kind.Never)]
    [InlineData("::1", ReachableAddress.Kind.Never)]
    [InlineData("::", ReachableAddress.Kind.Never)]
    [InlineData("fe80::1", ReachableAddress.Kind.Never)]
    [InlineData("::ffff:127.0.0.1", ReachableAddress.Kind.Never)]
    [InlineData("64:ff9b::a9fe:a9fe", ReachableAddress.Kind.Never)]
    [InlineData("2002:7f00:1::", ReachableAddress.Kind.Never)]
    public void Address_IsOfItsKind_HoweverItIsWritten(string address, ReachableAddress.Kind kind) => Assert.Equal(kind, ReachableAddress.KindOf(IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://169.254.169.254/latest", "169.254.169.254 leder till 169.254.169.254, som är den egna datorn eller dess närmaste nät. Inget hämtades.")]
    [InlineData("https://0.0.0.0/a", "0.0.0.0 leder till 0.0.0.0, som är den egna datorn eller dess närmaste nät. Inget hämtades.")]
    [InlineData("https://10.1.2.3/a", "10.1.2.3 leder till 10.1.2.3 på ett inre nät. Inget hämtades. Om källan ligger där, ange PrivateNetwork=true för den;")]
    [InlineData("https://[fd00::1]/a", "[fd00::1] leder till fd00::1 på ett inre nät. Inget hämtades.")]
    public void SourceWhereNobodyMeant_IsNotFetched_AndNotTriedAgain(string address, string said)
    {
        using var bench = new SourceBench();
        var source = PopulationSource(address);
        var result = new FetchRun(bench.Warehouse.Warehouse, bench.Options([source]), bench.Clock, () =>
        {
            var network = HttpFetch.Network();
            network.UseProxy = false;
            return network;
        }).Run(stop: TestContext.Current.CancellationToken).Single();

        Assert.StartsWith(said, result.Message, StringComparison.Ordinal);
        Assert.Equal((FetchOutcome.Failed, 1), (result.Outcome, result.Calls));
        Assert.Empty(bench.Files);
    }

    [Fact]
    public void SourceOnTheMachineItself_IsReached_WhereItsAddressSaysSo()
    {
        using var server = StandIn.Json(Population);
        using var bench = new SourceBench();

        Assert.Equal(FetchOutcome.Fetched, bench.Fetch(PopulationSource(server.Address)).Outcome);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/a")]
    [InlineData("gopher://127.0.0.1/")]
    [InlineData("http://example.org/a")]
    [InlineData("https://user:secret@example.org/a")]
    [InlineData("//example.org/a")]
    public void Address_IsSafeWeb(string address)
    {
        var source = PopulationSource("https://example.org");
        source["Address"] = address;
        var settings = source.ToDictionary(pair => "Sources:0:" + pair.Key, pair => pair.Value);
        var read = Assert.Single(EtlOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).Sources);

        Assert.StartsWith("Inställningen Sources:0:Address ", read.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", read.Problem, StringComparison.Ordinal);
    }
}
