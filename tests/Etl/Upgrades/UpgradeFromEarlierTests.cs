using System.Security.Cryptography;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Analytics.Etl.Releases;
using Analytics.Etl.Retention;
using Analytics.Tests.Dashboards;
using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;
using Microsoft.Data.Sqlite;

namespace Analytics.Tests.Etl.Upgrades;

/// <summary>A warehouse of any earlier version becomes one of this version, with everything in it, or stays what it was.</summary>
public class UpgradeFromEarlierTests
{
    // What a later version counts or tells in another way, as CHANGELOG says under Figures: how, which indicator, how many of the figures that the earlier version published.
    private static readonly Dictionary<string, string[]> Told = new(StringComparer.Ordinal)
    {
        // 0.3.0: kf-borasregionen is withdrawn; its figures stand under vso-sodra-alvsborg.
        ["0.1.0"] = ["gone K01 2"],
        ["0.2.0"] = ["gone K01 2"],
        // 0.4.0: hidden by witnesses; Q02 in whole per cent, without counts.
        ["0.3.0"] = ["status K01 4", "value Q02 19"],
    };

    public static TheoryData<string> Versions => EarlierWarehouse.Versions;

    [Theory, MemberData(nameof(Versions))]
    public void DryRun_LeavesEveryByteOfTheFile(string version)
    {
        using var warehouse = EarlierWarehouse.Former(version);
        var before = Bytes(warehouse);

        var result = new Upgrader(warehouse.Warehouse, TimeProvider.System).Run(dryRun: true);

        Assert.Equal(warehouse.Warehouse.MissingScripts(), result.Scripts);
        Assert.Equal(before, Bytes(warehouse));
    }

    [Theory, MemberData(nameof(Versions))]
    public void UpgradedWarehouse_KeepsEveryDelivery_AndEveryFigureButThoseToldOf(string version)
    {
        using var former = EarlierWarehouse.Former(version);
        using var upgraded = EarlierWarehouse.Upgraded(version);
        const string deliveries = "select delivery_key, feed, sender, file_name, sha256, period_code, state, read_count, loaded_count, rejected_count, superseded_by from delivery order by delivery_key";

        Assert.Equal(former.Rows(deliveries), upgraded.Rows(deliveries));
        Assert.Equal(former.Rows("select * from delivery_rejection order by 1, 2, 3, 4"), upgraded.Rows("select * from delivery_rejection order by 1, 2, 3, 4"));
        Assert.Equal(Told.GetValueOrDefault(version, []), Differences(Figures(former), Figures(upgraded)));
        Assert.Empty(Broken(upgraded));
    }

    [Theory, MemberData(nameof(Versions))]
    public void UpgradedWarehouse_TakesTheNextMonth_Erases_AndIsRebuiltTheSame(string version)
    {
        using var warehouse = EarlierWarehouse.Upgraded(version);
        var april = warehouse.Put("kva/kva_2026-04.csv", File.ReadAllBytes(TestWarehouse.Data("earlier/later/kva/kva_2026-04.csv"))).Load();
        Assert.Equal((Outcome.Loaded, true), (april.Files.Single().Outcome, april.Publication!.Changed > 0));
        Assert.Equal("shown", warehouse.Rows("select status from pub_value where indicator_code = 'K01' and area_code = 'lan' and period_code = '2026-04' and breakdown = ''").Single());

        var figures = Figures(warehouse);
        var erased = new RetentionRun(warehouse.Warehouse, new Analytics.Etl.EtlOptions(), new SetClock("2028-03-01T02:00Z"), "test").Run();
        Assert.Equal(54, erased.Single(rule => rule.Kind == "pseudonym").Rows);
        // What the pseudonyms told was summed by the upgrade, where the earlier version had not.
        Assert.All(new Rebuild(warehouse.Warehouse, TimeProvider.System).Run(), table => Assert.True(table.IsEqual, table.ToString()));
        Assert.Equal(0, new PublicationRun(warehouse.Warehouse, TimeProvider.System).RunIfNeeded()!.Changed);
        Assert.Equal(figures, Figures(warehouse));
        Assert.Empty(Broken(warehouse));
    }

    [Theory, MemberData(nameof(Versions))]
    public void UpgradeThatFailsHalfWay_LeavesTheFormerStateWhole(string version)
    {
        using var warehouse = EarlierWarehouse.Former(version);
        // A list that the last step of an upgrade plants can no longer be written: whatever ran before it is undone.
        using (var connection = warehouse.Warehouse.Open())
        {
            Dapper.SqlMapper.Execute(connection, "create trigger full_disk before insert on dim_area_municipality begin select raise(abort, 'disk full'); end; delete from dim_area_municipality");
        }

        var before = Whole(warehouse);
        Assert.ThrowsAny<Exception>(() => new Upgrader(warehouse.Warehouse, TimeProvider.System).Run());
        Assert.Equal(before, Whole(warehouse));
    }

    [Fact]
    public async Task ReleasesOfAnEarlierVersion_AreTheSameBytes_AndOpenAsPages()
    {
        using var warehouse = EarlierWarehouse.Upgraded("0.6.0");
        foreach (var release in ReleaseList.All(warehouse.Warehouse, TimeProvider.System))
        {
            var file = Path.Combine(warehouse.Folder, release.ReleaseCode + ".db");
            // It proves the hash that the earlier version noted.
            FrozenParts.Extract(warehouse.Warehouse, warehouse.Number($"select release_key from release where release_code = '{release.ReleaseCode}'"), release.ContentHash, file);
            Assert.Equal(release.ByteCount, new FileInfo(file).Length);
        }

        using var server = new Server(warehouse.Warehouse.Options);
        using var client = server.CreateClient();
        var first = await client.GetStringAsync("/slapp/varen-2026/api/v1/values?indicator=H01&area=lan&format=csv", TestContext.Current.CancellationToken);
        var corrected = await client.GetStringAsync("/slapp/rattat-varen-2026/api/v1/values?indicator=H01&area=lan&format=csv", TestContext.Current.CancellationToken);
        Assert.Contains(",shown", first, StringComparison.Ordinal);
        Assert.DoesNotContain(",shown", corrected, StringComparison.Ordinal);
        Assert.Contains("Nytt journalsystem.", await client.GetStringAsync("/indikator/K01?area=lan&trend=month", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("/inre/siffror", warehouse.Rows("select what from access_log").Single());
    }

    private static string Bytes(TestWarehouse warehouse)
    {
        warehouse.Warehouse.Tidy();
        SqliteConnection.ClearAllPools();
        return Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(warehouse.DatabasePath)));
    }

    // Everything: what the tables are, and what is in them.
    private static List<string> Whole(TestWarehouse warehouse) =>
    [
        .. warehouse.Rows("select type, name, sql from sqlite_master order by type, name"),
        .. warehouse.Rows("select name from sqlite_master where type = 'table' order by name").SelectMany(table => warehouse.Rows($"select * from {table}").Prepend(table)),
    ];

    private static Dictionary<string, string[]> Figures(TestWarehouse warehouse) =>
        warehouse.Rows("select indicator_code, area_code, period_code, breakdown, status, value, numerator, denominator, note from pub_value order by 1, 2, 3, 4")
            .Select(row => row.Split('|')).ToDictionary(cells => string.Join('|', cells[..4]), cells => cells[4..]);

    private static IEnumerable<string> Differences(Dictionary<string, string[]> before, Dictionary<string, string[]> after) => before
        .Select(figure => (Code: figure.Key.Split('|')[0], What: !after.TryGetValue(figure.Key, out var now) ? "gone" : now[0] != figure.Value[0] ? "status" : now.SequenceEqual(figure.Value) ? "" : "value"))
        .Where(difference => difference.What.Length > 0)
        .GroupBy(difference => $"{difference.What} {difference.Code}")
        .Select(kind => FormattableString.Invariant($"{kind.Key} {kind.Count()}"))
        .Order(StringComparer.Ordinal);

    private static List<string> Broken(TestWarehouse warehouse)
    {
        using var change = warehouse.Warehouse.BeginChange();
        return [.. Checks.Run(change, 0, long.MaxValue).Concat(warehouse.Warehouse.Engine.CheckTypes(change)).Select(broken => broken.ToString())];
    }
}
