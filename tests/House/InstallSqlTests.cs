using Analytics.Etl.Feeds;
using Analytics.Tests.Install;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>The roles of docs/install/sql name what there is, and give each service what its code asks for and no more.</summary>
public class InstallSqlTests
{
    // Who owns these writes; the loader must not.
    private static readonly string[] NotTheLoaders = ["schema_journal", "access_log", "annotation", "pack_mail"];

    // Read or written only by what needs the loader's role or the owner's: sample data, and acts of the desk that go on in etl.
    private static readonly string[] NotTheReaders = ["warehouse_setting"];

    // What the pages ask by way of the other rooms' code.
    private static readonly string[] Shared =
    [
        "etl/Codes/Proposals.cs", "etl/Codes/CodeKind.cs", "etl/Schedule/FeedSchedule.cs", "etl/Schedule/FeedStandings.cs", "etl/Releases/ReleaseList.cs", "warehouse-sql/FrozenParts.cs",
    ];

    private static readonly HashSet<string> Tables = [.. SqlScript.All().SelectMany(script => script.Statements).OfType<CreateTableStatement>().Select(table => table.SchemaObjectName.BaseIdentifier.Value), "schema_journal"];

    private static readonly HashSet<string> Views = [.. SqlScript.All().Where(script => script.Role == SqlRole.View).Select(script => script.Name)];

    [Fact]
    public void Every_script_is_TransactSql() => Rule.Holds(
        from path in Repository.Files("docs/install/sql/*.sql")
        from error in new SqlScript(path, Repository.Read(path)).Errors
        select $"{path}:{error.Line}: {error.Message}");

    [Fact]
    public void Every_granted_object_exists() => Rule.Holds(
        from role in (string[])["owner", "loader", "reader", "backup"]
        from grant in Grants(role)
        where grant.Schema == "dbo" && grant.Name != "" && !Tables.Contains(grant.Name) && !Views.Contains(grant.Name)
        select $"docs/install/sql/{role}.sql grants {grant.Right} on {grant.Name}, which there is not");

    [Fact]
    public void The_owner_is_there_before_its_upgrade_and_the_others_after_it()
    {
        var guide = Repository.Read("docs/install/windows-server.md");
        string[] order = ["Invoke-Script database.sql", "Invoke-Script owner.sql", "Invoke-Script owner-member.sql", "Etl.exe upgrade", "Invoke-Script loader.sql", "Invoke-Script reader.sql", "Invoke-Script backup-role.sql", "Invoke-Script members.sql"];

        Assert.Equal(order, order.OrderBy(step => guide.IndexOf(step, StringComparison.Ordinal)));
        Assert.DoesNotContain("-owner", Repository.Read("docs/install/sql/members.sql").Split('\n').Where(line => !line.StartsWith("--", StringComparison.Ordinal)).Aggregate("", string.Concat), StringComparison.Ordinal);
        // SQL Server knows who asks from the shell: one block cannot be the administrator's and the owner's.
        Assert.DoesNotContain(GuideBlock.Of(guide), block => block.Text.Contains("Etl.exe upgrade", StringComparison.Ordinal) && (block.Text.Contains("sqlcmd", StringComparison.Ordinal) || block.Text.Contains("Invoke-Script", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_loader_writes_every_table_but_those_of_others()
    {
        var written = Grants("loader").Where(grant => grant.Schema == "dbo" && grant.Right == "INSERT").Select(grant => grant.Name).Order(StringComparer.Ordinal);

        Assert.Equal(Tables.Except(NotTheLoaders).Order(StringComparer.Ordinal), written);
        // What is old is erased by the job and by the command, whoever wrote it.
        Assert.Equal(["DELETE"], Grants("loader").Where(grant => grant.Name == "access_log").Select(grant => grant.Right));
    }

    [Fact]
    public void The_reader_has_what_the_pages_ask_for() => Rule.Holds(
        from script in TransactSqlInCode.All()
        from asked in Asked(script)
        where script.Path.StartsWith("dashboards/", StringComparison.Ordinal) || (Shared.Contains(script.Path) && asked.Right == "SELECT")
        where (Tables.Contains(asked.Name) || Views.Contains(asked.Name)) && !NotTheReaders.Contains(asked.Name) && !Grants("reader").Contains((asked.Right, "dbo", asked.Name))
        select $"{script.Path}: needs {asked.Right} on {asked.Name}: grant it in docs/install/sql/reader.sql");

    [Fact]
    public void What_the_pages_share_is_there() => Assert.All(Shared, path => Assert.True(Repository.Exists(path), path));

    [Fact]
    public void The_reader_writes_nothing_else_and_sees_no_fact_and_no_pseudonym()
    {
        var grants = Grants("reader");

        Assert.Equal(["access_log", "annotation", "pack_mail"], grants.Where(grant => grant.Right != "SELECT").Select(grant => grant.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(grants, grant => grant.Name == "" || grant.Name.StartsWith("fact_", StringComparison.Ordinal));
        // Which units stand in which delivery, and no other column: the list of unknown codes asks for that (UnitUses).
        Assert.Equal(
            FeedList.All.Where(feed => feed.RawTable != "raw_unit").SelectMany(feed => feed.RawColumns.Where(column => column.Name.EndsWith("unit_code", StringComparison.Ordinal)).Select(column => $"{feed.RawTable}: delivery_key, {column.Name}")).Order(StringComparer.Ordinal),
            RawRights().Order(StringComparer.Ordinal));
        Assert.Superset(Views.Where(view => view.StartsWith("pub_", StringComparison.Ordinal)).Where(view => view != "pub_protected_feed").ToHashSet(), grants.Where(grant => grant.Right == "SELECT").Select(grant => grant.Name).ToHashSet());
    }

    // Name is empty for a whole schema; schema and name for a right on the database.
    private static HashSet<(string Right, string Schema, string Name)> Grants(string role) =>
    [
        .. from statement in new SqlScript($"docs/install/sql/{role}.sql", Repository.Read($"docs/install/sql/{role}.sql")).Tree.Batches.SelectMany(batch => batch.Statements).OfType<GrantStatement>()
           let target = statement.SecurityTargetObject
           let parts = target?.ObjectName.MultiPartIdentifier.Identifiers.Select(part => part.Value).ToList() ?? []
           from permission in statement.Permissions
           let right = string.Join(' ', permission.Identifiers.Select(word => word.Value.ToUpperInvariant()))
           select (right, parts.Count > 0 ? parts[0] : "", target?.ObjectKind == SecurityObjectKind.Schema || parts.Count < 2 ? "" : parts[1]),
    ];

    // Each raw table that the reader may look into, with the columns.
    private static IEnumerable<string> RawRights() =>
        from statement in new SqlScript("docs/install/sql/reader.sql", Repository.Read("docs/install/sql/reader.sql")).Statements.OfType<GrantStatement>()
        let name = statement.SecurityTargetObject.ObjectName.MultiPartIdentifier.Identifiers[^1].Value
        where name.StartsWith("raw_", StringComparison.Ordinal)
        select $"{name}: {string.Join(", ", statement.SecurityTargetObject.Columns.Select(column => column.Value))}";

    private static IEnumerable<(string Right, string Name)> Asked(SqlScript script)
    {
        var writes = script.Statements.Select(statement => statement switch
        {
            InsertStatement insert => ("INSERT", Name(insert.InsertSpecification.Target)),
            UpdateStatement update => ("UPDATE", Name(update.UpdateSpecification.Target)),
            DeleteStatement delete => ("DELETE", Name(delete.DeleteSpecification.Target)),
            _ => ("", ""),
        }).Where(write => write.Item1 != "").ToList();
        return script.Tables().Select(named => ("SELECT", named.Table)).Where(read => !writes.Exists(write => write.Item2 == read.Table && script.Tables().Count(named => named.Table == read.Table) == 1)).Concat(writes);
    }

    private static string Name(TableReference target) => target is NamedTableReference named ? named.SchemaObject.BaseIdentifier.Value : "";
}
