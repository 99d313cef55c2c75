using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Analytics.Tests.House;

/// <summary>The words of SQL that do not work, or not alike, on both engines, and what to write instead.</summary>
internal sealed class TransactSqlWords : TSqlFragmentVisitor
{
    /// <summary>Functions that make one value of many rows.</summary>
    internal static readonly HashSet<string> Aggregates = new(["sum", "count", "min", "max", "string_agg", "avg"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Ranked = new(["row_number", "rank", "dense_rank", "lag", "lead", "first_value", "last_value", "percent_rank", "cume_dist", "ntile"], StringComparer.OrdinalIgnoreCase);

    // coalesce, nullif, iif and cast are words of the language and not in the list. Add a function only after trying it on both engines.
    private static readonly HashSet<string> Plain = new(["concat", "concat_ws", "abs", "round", "floor", "ceiling", "sign", "sqrt", "power", "replace", "substring", "trim", "ltrim", "rtrim"], StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Instead = new(StringComparer.OrdinalIgnoreCase)
    {
        ["isnull"] = "use coalesce(a, b)",
        ["ifnull"] = "use coalesce(a, b)",
        ["datediff"] = "reckon with the whole days of dim_date, or in C#",
        ["dateadd"] = "reckon with the whole days of dim_date, or in C#",
        ["getdate"] = "pass the time as a parameter",
        ["len"] = "compare with '' or measure in C#; len leaves out trailing blanks and SQLite calls it length",
        ["length"] = "compare with '' or measure in C#; SQL Server calls it len and leaves out trailing blanks",
        ["avg"] = "write sum(cast(x as float)) / nullif(count(x), 0): avg of whole numbers is whole on SQL Server",
        ["upper"] = "store codes in one case, or compare in C#: SQLite changes only a-z",
        ["lower"] = "store codes in one case, or compare in C#: SQLite changes only a-z",
        ["group_concat"] = "use string_agg(x, ',')",
    };

    private static readonly HashSet<string> Types = new(["float", "int", "bigint", "nvarchar", "varbinary"], StringComparer.OrdinalIgnoreCase);

    private readonly SqlScript script;
    private readonly List<string> messages = [];

    private TransactSqlWords(SqlScript script) => this.script = script;

    /// <summary>What is wrong in one script; a file for SQL Server alone may say what it likes.</summary>
    public static IEnumerable<string> Messages(SqlScript script)
    {
        var words = new TransactSqlWords(script);
        if (!script.IsServerOnly)
        {
            script.Tree.Accept(words);
        }

        return words.messages;
    }

    /// <inheritdoc/>
    public override void Visit(FunctionCall node)
    {
        var name = node.FunctionName.Value;
        if (node.CallTarget is not null || !(Plain.Contains(name) || Ranked.Contains(name) || (Aggregates.Contains(name) && !Instead.ContainsKey(name))))
        {
            Add(node, $"{name}()", Instead.GetValueOrDefault(name, "no engine but one is known to have it; use a function from the list in TransactSqlWords, or try it on both engines and add it there"));
            return;
        }

        if (Ranked.Contains(name) && node.OverClause?.OrderByClause is null)
        {
            Add(node, $"{name}() without over (… order by …)", "say the order; SQL Server demands it");
        }

        if (name is "min" or "max" && node.Parameters.Count != 1)
        {
            Add(node, $"{name}() of several values", "use iif(a < b, a, b)");
        }

        if (node.WithinGroupClause is not null)
        {
            Add(node, "an ordered string_agg", "order in C#; SQLite has no within group");
        }

        if (Aggregates.Contains(name) && node.Parameters.Any(HasSubquery))
        {
            Add(node, $"a subquery inside {name}()", "join it first; SQL Server refuses it");
        }
    }

    /// <inheritdoc/>
    public override void Visit(CastCall node) => CheckType(node, node.DataType);

    /// <inheritdoc/>
    public override void Visit(ColumnDefinition node)
    {
        if (node.IdentityOptions is not null)
        {
            Add(node, "identity", "give keys with max(key) + row_number()");
        }

        CheckType(node, node.DataType);
    }

    /// <inheritdoc/>
    public override void Visit(PrimaryExpression node)
    {
        var wrong = node switch
        {
            TryCastCall or TryConvertCall or TryParseCall or ParseCall or ConvertCall => "validate in C#, then cast(x as float|int|bigint)",
            LeftFunctionCall or RightFunctionCall => "use substring(x, from, length)",
            ParameterlessCall or AtTimeZoneCall => "pass time and user as parameters",
            NextValueForExpression => "use max(key) + row_number()",
            _ => null,
        };
        Add(node, node.GetType().Name, wrong);
    }

    /// <inheritdoc/>
    public override void Visit(GlobalVariableExpression node) => Add(node, node.Name, "pass what is needed as a parameter");

    /// <inheritdoc/>
    public override void Visit(MergeStatement node) => Add(node, "merge", "write an update and an insert … where not exists");

    /// <inheritdoc/>
    public override void Visit(TopRowFilter node) => Add(node, "top", "number the rows with row_number() and filter on it, or take the first rows in C#");

    /// <inheritdoc/>
    public override void Visit(OffsetClause node) => Add(node, "offset … fetch", "number the rows with row_number() and filter on it, or take the rows in C#");

    /// <inheritdoc/>
    public override void Visit(SelectStarExpression node) =>
        Add(node, "select *", script.Role == SqlRole.Code && node.Qualifier is not null ? null : "name the columns"); // In code n.* of a derived table is what stands right below.

    /// <inheritdoc/>
    public override void Visit(UnqualifiedJoin node) => Add(node, "cross apply", node.UnqualifiedJoinType == UnqualifiedJoinType.CrossJoin ? null : "join a CTE that numbers its rows with row_number()");

    /// <inheritdoc/>
    public override void Visit(InlineDerivedTable node) => Add(node, "a table of values with column names", "write select … union all select …");

    /// <inheritdoc/>
    public override void Visit(SubqueryComparisonPredicate node) => Add(node, "all, any or some", "compare with max or min, or use exists");

    /// <inheritdoc/>
    public override void Visit(WindowFrameClause node) => Add(node, "a range frame", node.WindowFrameType == WindowFrameType.Rows ? null : "use rows on a dense grid");

    /// <inheritdoc/>
    public override void Visit(SchemaObjectName node)
    {
        var name = node.BaseIdentifier.Value;
        Add(node, $"the temporary table {name}", name.StartsWith('#') ? "use a CTE" : null);
        Add(node, $"the schema before {name}", node.SchemaIdentifier is null || node.BaseIdentifier is null ? null : "leave it out; SQLite has none");
    }

    /// <inheritdoc/>
    public override void Visit(NamedTableReference node) => Add(node, "a table hint", node.TableHints.Count == 0 ? null : "leave it out");

    /// <inheritdoc/>
    public override void Visit(DeleteSpecification node) => Add(node, "delete … from … join", node.FromClause is null ? null : "use where exists (…)");

    /// <inheritdoc/>
    public override void Visit(UpdateSpecification node)
    {
        var from = new Aliases();
        node.FromClause?.Accept(from);
        var target = (node.Target as NamedTableReference)?.SchemaObject.BaseIdentifier.Value ?? "";
        Add(node, $"update of {target}, which from names again", from.Names.Contains(target) ? "update the full table name, leave it out of from, and tie the two in where" : null);
    }

    /// <inheritdoc/>
    public override void Visit(BinaryExpression node)
    {
        if (node.BinaryExpressionType == BinaryExpressionType.Add && (node.FirstExpression is StringLiteral || node.SecondExpression is StringLiteral))
        {
            Add(node, "text + text", "use concat(a, b); SQLite adds them as numbers");
        }
    }

    /// <inheritdoc/>
    public override void Visit(SelectStatement node)
    {
        if (script.Role == SqlRole.View)
        {
            CheckPart(node.QueryExpression, "a view");
        }
    }

    /// <inheritdoc/>
    public override void Visit(CommonTableExpression node) => CheckPart(node.QueryExpression, "a CTE", node.Columns.Count > 0);

    /// <inheritdoc/>
    public override void Visit(QueryDerivedTable node)
    {
        CheckPart(node.QueryExpression, "a derived table");
        Add(node, "column names after a derived table", node.Columns.Count == 0 ? null : "name the columns inside, with as");
    }

    /// <inheritdoc/>
    public override void Visit(ScalarSubquery node) => CheckPart(node.QueryExpression, "a subquery", isNamed: true);

    private static bool HasSubquery(ScalarExpression expression)
    {
        var aliases = new Aliases();
        expression.Accept(aliases);
        return aliases.HasSubquery;
    }

    private void CheckType(TSqlFragment place, DataTypeReference? type)
    {
        var name = type?.Name?.BaseIdentifier.Value ?? "";
        Add(place, $"the type {name}", Types.Contains(name) ? null : $"use one of {string.Join(", ", Types)}");
    }

    private void CheckPart(QueryExpression query, string part, bool isNamed = false)
    {
        Add(query, $"order by in {part}", query.OrderByClause is null ? null : "order where the rows are read; SQL Server refuses it here");
        foreach (var element in isNamed || query is not QuerySpecification first ? [] : first.SelectElements.OfType<SelectScalarExpression>())
        {
            Add(element, $"a column without a name in {part}", element.ColumnName is null && element.Expression is not ColumnReferenceExpression ? "name it with as" : null);
        }
    }

    private void Add(TSqlFragment place, string what, string? instead)
    {
        if (instead is not null)
        {
            messages.Add(TransactSqlProof.At(script, place, what, instead));
        }
    }

    private sealed class Aliases : TSqlFragmentVisitor
    {
        public HashSet<string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

        public bool HasSubquery { get; private set; }

        public override void Visit(NamedTableReference node) => Names.UnionWith([node.SchemaObject.BaseIdentifier.Value, node.Alias?.Value ?? ""]);

        public override void Visit(ScalarSubquery node) => HasSubquery = true;
    }
}
