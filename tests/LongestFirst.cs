using Analytics.Tests.Attacker;
using Analytics.Tests.Dashboards;
using Analytics.Tests.Etl;
using Analytics.Tests.Etl.Indicators;
using Analytics.Tests.Etl.Upgrades;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(Analytics.Tests.LongestFirst))]

namespace Analytics.Tests;

/// <summary>
/// Begins with the classes that take longest, so that at the end no core waits while one long class goes on alone. The order changes nothing that a
/// test proves; a class that is not named here comes after those that are.
/// </summary>
internal sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly Type[] Long =
    [
        typeof(InboxAttackTests), typeof(BrowserTests), typeof(CorrectionAttackTests), typeof(KillTests), typeof(DeliveryActsPropertyTests), typeof(EquityIncrementalPropertyTests), typeof(TruthTests), typeof(DryRunTests),
        typeof(TraceTests), typeof(DeliveryLifeTests), typeof(ReleaseAttackTests), typeof(UpgradeFromEarlierTests), typeof(ParallelTests), typeof(WithdrawalTests), typeof(TemplateTests), typeof(PagesDuringLoadTests), typeof(IdentityTests),
    ];

    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection => [.. testCollections.OrderBy(collection => Place(collection.TestCollectionDisplayName))];

    // A class without a collection of its own choice has one that is named after it.
    private static int Place(string collection)
    {
        var place = Array.FindIndex(Long, one => collection.Contains(one.FullName! + " ", StringComparison.Ordinal));
        return place < 0 ? Long.Length : place;
    }
}
