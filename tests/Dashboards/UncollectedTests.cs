using System.Runtime;
using Analytics.Dashboards.Charts;

namespace Analytics.Tests.Dashboards;

/// <summary>What is done without a collection is done once, and collections go on afterwards, whatever came of it. That none comes meanwhile is the runtime's promise.</summary>
[Collection(nameof(Alone))]
public sealed class UncollectedTests
{
    [Fact]
    public void Work_IsDoneOnce_AndCollectionsGoOn()
    {
        var done = 0;
        Uncollected.Run(() => done++);
        Assert.Equal((1, false), (done, GCSettings.LatencyMode == GCLatencyMode.NoGCRegion));
    }

    [Fact]
    public void WorkThatTakesMoreThanTheRoom_IsDone()
    {
        long taken = 0;
        Uncollected.Run(() =>
        {
            for (var piece = 0; piece < 64; piece++)
            {
                taken += new byte[1024 * 1024].Length;
            }
        });
        Assert.Equal((64L * 1024 * 1024, false), (taken, GCSettings.LatencyMode == GCLatencyMode.NoGCRegion));
    }

    [Fact]
    public void WorkThatFails_FailsAsItDid_AndCollectionsGoOn()
    {
        Assert.Throws<FileNotFoundException>(() => Uncollected.Run(() => throw new FileNotFoundException()));
        Assert.NotEqual(GCLatencyMode.NoGCRegion, GCSettings.LatencyMode);
    }
}
