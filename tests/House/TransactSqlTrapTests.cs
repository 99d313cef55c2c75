using Xunit;

namespace Analytics.Tests.House;

/// <summary>The traps that SQLite lets pass without a word, each tried on a view, load or table made up here.</summary>
public class TransactSqlTrapTests
{
    private static readonly SqlScript Table = new("1-tables/0001_things.sql", "create table thing (\n    thing_key int not null primary key,\n    thing_name nvarchar(40) not null\n);\n");

    [Theory]
    [InlineData("select t.thing_key / t.thing_key as n from thing t", "division by t.thing_key: write nullif")]
    [InlineData("select t.thing_key % 0 as n from thing t", "division by 0: write nullif")]
    [InlineData("select 1 / cast(t.thing_key as float) as n from thing t", "division by cast(t.thing_keyasfloat): write nullif")]
    [InlineData("select t.thing_key from thing t where t.thing_name like 'a'", "like: ")]
    [InlineData("select n = t.thing_key from thing t", "name = expression: ")]
    [InlineData("select t.thing_key from thing t where t.thing_name = '≥'", "≥ in a plain text: ")]
    [InlineData("select t.thing_key from thing t where t.thing_key = @delivery_key", "@delivery_key: leave it out")]
    [InlineData("select t.thing_key from thing t join thing s on s.thing_key = t.thing_key and thing_name = ''", "thing_name without its table: ")]
    [InlineData("select t.thing_key from thing t where t.thing_key in (select thing_key from thing s)", "thing_key without its table: ")]
    [InlineData("select t.thing_key from thing t where exists (select 1 from thing s where thing_key = 1)", "thing_key without its table: ")]
    [InlineData("select t.thing_name collate Finnish_Swedish_CI_AS as n from thing t", "do it in C#")]
    [InlineData("select t.thing_key & 1 as n from thing t", "do it in C#")]
    [InlineData("select t.thing_key from thing t option (recompile)", "OptimizerHint: ")]
    [InlineData("select t.thing_key from thing t for json auto", "JsonForClause")]
    [InlineData("select t.thing_key from thing t where t.thing_key is distinct from 1", "DistinctPredicate: ")]
    [InlineData("select t.thing_key from thing t tablesample (10 percent)", "TableSampleClause: ")]
    public void A_trap_in_a_view_is_caught(string view, string what) => Catches("2-staging/stg_thing.sql", view, what);

    [Theory]
    [InlineData("insert into thing select t.thing_key, t.thing_name from thing t;", "insert without column names: ")]
    [InlineData("insert into thing (thing_key, thing_name) select t.thing_key from thing t;", "insert of 1 values into 2 columns: ")]
    [InlineData("update thing set thing.thing_name = '';", "set thing.thing_name: ")]
    [InlineData("delete from thing where thing_key = @last_delivery;", "@last_delivery: use @delivery_key")]
    public void A_trap_in_a_load_is_caught(string load, string what) => Catches("3-dimensions/thing.sql", load, what);

    [Theory]
    [InlineData("create table other (a nvarchar not null);", "nvarchar: write nvarchar(n)")]
    [InlineData("create table other (a nvarchar(max) not null);", "nvarchar(max): write nvarchar(n)")]
    [InlineData("alter table thing add a int, b int;", "alter table … add of several things: ")]
    public void A_trap_in_a_table_is_caught(string table, string what) => Catches("1-tables/0002_more.sql", table, what);

    [Fact]
    public void What_is_guarded_and_qualified_is_left_alone() => Rule.Holds(TransactSqlProof.Messages(
    [
        Table,
        new("2-staging/stg_thing.sql", """
            -- stg_thing: one row per thing; 5 % and [brackets] and || in a comment are no matter.
            with n as (select thing_key, thing_name from thing)
            select n.thing_key / 100 as hundreds, cast(n.thing_key as float) / nullif(s.thing_key, 0) as share, 'å' as text
            from   n
            left join thing s on s.thing_key = n.thing_key
            where  n.thing_key not in (select t.thing_key from thing t where t.thing_name = n.thing_name)
            """),
        new("3-dimensions/thing.sql", "delete from thing where thing_key = @delivery_key and thing_name not in (select s.thing_name from thing s);"),
    ]));

    private static void Catches(string path, string text, string what) => Assert.Contains(
        TransactSqlProof.Messages([Table, new(path, text)]),
        message => message.StartsWith(path + ":1: ", StringComparison.Ordinal) && message.Contains(what, StringComparison.Ordinal));
}
