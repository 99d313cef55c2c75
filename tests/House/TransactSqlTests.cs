using Xunit;

namespace Analytics.Tests.House;

/// <summary>Every SQL file is read as SQL Server would read it, and the reading itself is tried on small faults.</summary>
public class TransactSqlTests
{
    private static readonly SqlScript Table = new("1-tables/0001_things.sql", "create table thing (\n    thing_key int not null primary key,\n    thing_name nvarchar(40) not null\n);\n");

    [Fact]
    public void Every_sql_file_is_valid_on_sql_server() => Rule.Holds(TransactSqlProof.Messages(SqlScript.All()));

    [Fact]
    public void No_sql_file_escapes_the_reading()
    {
        var onDisk = Directory.GetFiles(Path.Combine(Repository.Root, "warehouse-sql"), "*.sql", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Path.Combine(Repository.Root, "warehouse-sql"), path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal) && !path.EndsWith(".sqlite.sql", StringComparison.Ordinal));
        Assert.Equal(onDisk.Order(StringComparer.Ordinal), SqlScript.All().Select(script => script.Path).Order(StringComparer.Ordinal));
        Assert.True(SqlScript.All().Count > 40, "Fewer SQL files than there were at the start: are they still in warehouse-sql/?");
    }

    [Fact]
    public void Made_up_scripts_without_fault_give_no_message() => Rule.Holds(Messages(
        ("2-staging/stg_thing.sql", "-- stg_thing: one row per thing.\nselect t.thing_key, t.thing_name from thing t"),
        ("2-staging/stg_thing_name.sql", "with n as (select s.thing_name, count(*) as things from stg_thing s group by s.thing_name)\nselect n.thing_name, sum(n.things) as things, row_number() over (order by n.thing_name) as place_no from n group by n.thing_name"),
        ("3-dimensions/thing.sql", "update thing set thing_name = 'å' from stg_thing s where s.thing_key = thing.thing_key and s.thing_key = @delivery_key;\ndelete from thing where thing_key = 0;"),
        ("checks/thing.sql", "select t.thing_key from thing t where t.thing_key >= @first_delivery and t.thing_key <= @last_delivery")));

    [Fact]
    public void A_column_added_later_is_known() => Rule.Holds(TransactSqlProof.Messages(
        [Table, new("1-tables/0002_more.sql", "-- More.\nalter table thing add colour nvarchar(10) not null default 'red';"), new("2-staging/stg_thing.sql", "select t.colour from thing t")]));

    [Fact]
    public void A_wrong_column_in_a_view_is_caught() => Catches("2-staging/stg_thing.sql", "select t.thing_key,\n       t.thing_nam\nfrom   thing t", "2-staging/stg_thing.sql:2: ", "thing_nam");

    [Fact]
    public void A_wrong_column_in_a_load_is_caught() => Catches("3-dimensions/thing.sql", "delete from thing where thing_nam = '';", "3-dimensions/thing.sql:1: ", "thing_nam");

    [Fact]
    public void A_column_in_the_wrong_case_is_caught() => Catches("2-staging/stg_thing.sql", "select t.Thing_Key from thing t", "2-staging/stg_thing.sql:1: ", "Thing_Key");

    [Fact]
    public void A_wrong_table_in_a_view_is_caught() => Catches("2-staging/stg_thing.sql", "select t.thing_key\nfrom   things t", "2-staging/stg_thing.sql:", "things");

    [Fact]
    public void A_wrong_table_in_a_check_is_caught() => Catches("checks/thing.sql", "select t.thing_key\nfrom   things t", "checks/thing.sql:", "things");

    [Fact]
    public void A_wrong_function_name_is_caught() => Catches("2-staging/stg_thing.sql", "select conct(t.thing_name, 'x') as label from thing t", "2-staging/stg_thing.sql:1: conct(): ", "TransactSqlWords");

    [Fact]
    public void A_missing_group_by_is_caught() => Catches("2-staging/stg_thing.sql", "select t.thing_name, count(*) as things\nfrom   thing t", "2-staging/stg_thing.sql:1: t.thing_name is neither grouped nor aggregated: ", "group by");

    [Fact]
    public void A_column_left_out_of_group_by_is_caught_in_a_cte() => Catches(
        "2-staging/stg_thing.sql", "with g as (\n    select t.thing_name,\n           t.thing_key + 1 as next_key, count(*) as things\n    from   thing t group by t.thing_name\n)\nselect g.things from g", "2-staging/stg_thing.sql:3: t.thing_key is neither grouped nor aggregated: ", "group by");

    [Fact]
    public void Two_bars_are_caught() => Catches("2-staging/stg_thing.sql", "select t.thing_name || 'x' as label from thing t", "2-staging/stg_thing.sql:1: ||: ", "concat");

    [Fact]
    public void Limit_is_caught() => Catches("2-staging/stg_thing.sql", "select t.thing_key from thing t\nlimit 5", "2-staging/stg_thing.sql:2: limit: ", "row_number");

    [Theory]
    [InlineData("select top 1 t.thing_key from thing t", "top")]
    [InlineData("select [thing_key] from thing t", "quoted name")]
    [InlineData("select t.thing_key from thing t where t.thing_name = N'å'", "literal")]
    [InlineData("select * from thing t", "select *")]
    [InlineData("select isnull(t.thing_name, '') as n from thing t", "isnull()")]
    [InlineData("select datediff(day, 1, 2) as n from thing t", "datediff()")]
    [InlineData("select len(t.thing_name) as n from thing t", "len()")]
    [InlineData("select try_cast(t.thing_name as int) as n from thing t", "TryCastCall")]
    [InlineData("select t.thing_key from #thing t", "temporary table")]
    [InlineData("select t.thing_key from thing t cross apply (select t.thing_key as k) x", "cross apply")]
    [InlineData("select t.thing_key from thing t order by t.thing_key", "order by in a view")]
    [InlineData("select 'x' + t.thing_name as n from thing t", "text + text")]
    [InlineData("select avg(t.thing_key) as n from thing t", "avg()")]
    [InlineData("select t.thing_key + 1 from thing t", "without a name")]
    [InlineData("select row_number() over (partition by t.thing_key) as n from thing t", "row_number() without over")]
    [InlineData("select t.thing_key from dbo.thing t", "schema")]
    [InlineData("select max(t.thing_key, 1) as n from thing t", "several values")]
    [InlineData("select sum(case when exists (select 1 from thing s) then 1 else 0 end) as n from thing t", "a subquery inside sum()")]
    [InlineData("select t.thing_key into x from thing t", "SelectStatement")]
    [InlineData("select 1 as n; select 2 as n", "2 statements")]
    public void What_does_not_work_on_both_engines_is_caught(string view, string what) => Catches("2-staging/stg_thing.sql", view, "2-staging/stg_thing.sql:1: ", what);

    [Theory]
    [InlineData("merge thing using thing s on s.thing_key = thing.thing_key when matched then delete;", "merge")]
    [InlineData("update t set thing_name = '' from thing t where t.thing_key = 1;", "from names again")]
    [InlineData("delete thing from thing t where t.thing_key = 1;", "delete … from … join")]
    [InlineData("drop table thing;", "DropTableStatement")]
    public void What_does_not_work_on_both_engines_is_caught_in_a_load(string load, string what) => Catches("3-dimensions/thing.sql", load, "3-dimensions/thing.sql:1: ", what);

    private static IReadOnlyList<string> Messages(params (string Path, string Text)[] scripts) => TransactSqlProof.Messages([Table, .. scripts.Select(script => new SqlScript(script.Path, script.Text))]);

    private static void Catches(string path, string text, string start, string word) =>
        Assert.Contains(Messages((path, text)), message => message.StartsWith(start, StringComparison.Ordinal) && message.Contains(word, StringComparison.Ordinal));
}
