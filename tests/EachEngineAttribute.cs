using System.Reflection;
using Analytics.WarehouseSql;
using Xunit.Sdk;
using Xunit.v3;

namespace Analytics.Tests;

/// <summary>Runs a theory once per engine; SQL Server is skipped, saying so, unless ANALYTICS_TEST_SQLSERVER holds a connection string.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachEngineAttribute : DataAttribute
{
    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) => new(
    [
        new TheoryDataRow<EngineKind>(EngineKind.Sqlite),
        new TheoryDataRow<EngineKind>(EngineKind.SqlServer)
        {
            Skip = TestWarehouse.SqlServer is null ? "ANALYTICS_TEST_SQLSERVER is not set: no SQL Server to test against." : null,
        },
    ]);

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}
