using Xunit;

namespace Analytics.Tests.House;

/// <summary>SQL in C# is read as SQL Server would read it, like that in files.</summary>
public class TransactSqlInCodeTests
{
    private const string Source = """"
        // "select a.x from nothing a" in a comment is no matter.
        var fine = "select t.thing_key from thing t where t.thing_key in @keys order by t.thing_key";
        var words = "select one of these";
        var pieces = $"select {columns} from thing";
        var wrong = """
            select t.thing_key
            from   things t
            """;
        change.Execute("update thing set thing_name = @name", new { name }); change.Query("select t.thing_key from thing t limit 1");
        """";

    private static readonly SqlScript Table = new("1-tables/0001_things.sql", "create table thing (\n    thing_key int not null primary key,\n    thing_name nvarchar(40) not null\n);\n");

    [Fact]
    public void Every_statement_in_the_code_is_valid_on_sql_server() =>
        Rule.Holds(TransactSqlProof.Messages([.. SqlScript.All(), .. TransactSqlInCode.All()]));

    [Fact]
    public void Statements_are_found_in_the_code() => Assert.True(TransactSqlInCode.All().Count > 30, "Fewer statements than there were: is SQL written in a form that TransactSqlInCode does not see?");

    [Fact]
    public void A_wrong_table_in_the_code_is_caught_on_its_line()
    {
        var messages = TransactSqlProof.Messages([Table, .. TransactSqlInCode.Of("etl/A.cs", Source.Replace(" limit 1", "", StringComparison.Ordinal).Replace("select one of these", "choose", StringComparison.Ordinal))]);

        Assert.Contains(messages, message => message.StartsWith("etl/A.cs:7: ", StringComparison.Ordinal) && message.Contains("[things]", StringComparison.Ordinal));
        Assert.All(messages, message => Assert.Matches("^etl/A.cs:[67]: ", message));
    }

    [Fact]
    public void Limit_in_the_code_is_caught_on_its_line() =>
        Assert.Contains(TransactSqlProof.Messages([Table, .. TransactSqlInCode.Of("etl/A.cs", Source)]), message => message.StartsWith("etl/A.cs:9: limit", StringComparison.Ordinal));
}
