using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Analytics.Tests.House;

/// <summary>In a grouped query every column that is shown must be grouped or aggregated; SQLite takes any row's value instead, and says nothing.</summary>
internal sealed class TransactSqlGrouping : TSqlFragmentVisitor
{
    private readonly SqlScript script;
    private readonly List<string> messages = [];

    private TransactSqlGrouping(SqlScript script) => this.script = script;

    /// <summary>What is wrong in one script.</summary>
    public static IEnumerable<string> Messages(SqlScript script)
    {
        var grouping = new TransactSqlGrouping(script);
        script.Tree.Accept(grouping);
        return grouping.messages;
    }

    /// <inheritdoc/>
    public override void Visit(QuerySpecification node)
    {
        var shown = node.SelectElements.OfType<SelectScalarExpression>().Select(element => element.Expression).ToList<TSqlFragment>();
        var aliases = node.SelectElements.OfType<SelectScalarExpression>().Select(element => element.ColumnName?.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (node.HavingClause is not null)
        {
            shown.Add(node.HavingClause);
        }

        if (node.GroupByClause is null && node.HavingClause is null && !shown.Exists(HasAggregate))
        {
            return;
        }

        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var key in node.GroupByClause?.GroupingSpecifications ?? [])
        {
            if (key is ExpressionGroupingSpecification { Expression: var expression })
            {
                keys.Add(TextOf(expression));
            }
            else
            {
                messages.Add(TransactSqlProof.At(script, key, $"{TextOf(key)} in group by", "group by plain expressions, and gather several groupings with union all"));
            }
        }

        var sources = new Sources();
        node.FromClause?.Accept(sources);
        foreach (var part in shown.Concat(node.OrderByClause is null ? [] : [node.OrderByClause]))
        {
            var parts = new Parts(keys);
            part.Accept(parts);
            foreach (var (column, isInner) in parts.Columns.Where(column => !parts.IsCovered(column.Column)))
            {
                var names = column.MultiPartIdentifier.Identifiers;
                var isOurs = !isInner || (names.Count > 1 && sources.Names.Contains(names[0].Value));
                var isAlias = part == node.OrderByClause && names.Count == 1 && aliases.Contains(names[0].Value);
                if (isOurs && !isAlias)
                {
                    messages.Add(TransactSqlProof.At(script, column, $"{TextOf(column)} is neither grouped nor aggregated", $"add it to group by, written the same way, or take min({TextOf(column)})"));
                }
            }
        }
    }

    /// <summary>An expression's words without comments and blanks, so that two of them can be compared.</summary>
    internal static string TextOf(TSqlFragment fragment) => string.Concat(fragment.ScriptTokenStream.Skip(fragment.FirstTokenIndex).Take(fragment.LastTokenIndex - fragment.FirstTokenIndex + 1)
        .Where(token => token.TokenType is not (TSqlTokenType.SingleLineComment or TSqlTokenType.MultilineComment))
        .Select(token => token.TokenType == TSqlTokenType.WhiteSpace ? " " : token.Text)).Replace(" ", "", StringComparison.Ordinal);

    private static bool HasAggregate(TSqlFragment fragment)
    {
        var finder = new Aggregates();
        fragment.Accept(finder);
        return finder.Found;
    }

    private static bool IsAggregate(FunctionCall call) => call.OverClause is null && TransactSqlWords.Aggregates.Contains(call.FunctionName.Value);

    // An aggregate of the query itself; one inside a subquery groups that.
    private sealed class Aggregates : TSqlFragmentVisitor
    {
        public bool Found { get; private set; }

        public override void ExplicitVisit(ScalarSubquery node)
        {
        }

        public override void Visit(FunctionCall node) => Found |= IsAggregate(node);
    }

    private sealed class Sources : TSqlFragmentVisitor
    {
        public HashSet<string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override void ExplicitVisit(QueryDerivedTable node) => Names.Add(node.Alias.Value);

        public override void Visit(NamedTableReference node) => Names.Add(node.Alias?.Value ?? node.SchemaObject.BaseIdentifier.Value);
    }

    // The columns of an expression, and the stretches of it that are grouped or aggregated whole.
    private sealed class Parts(HashSet<string> keys) : TSqlFragmentVisitor
    {
        private readonly List<(int First, int Last)> covered = [];
        private int depth;

        public List<(ColumnReferenceExpression Column, bool IsInner)> Columns { get; } = [];

        public bool IsCovered(ColumnReferenceExpression column) => covered.Exists(range => column.FirstTokenIndex >= range.First && column.LastTokenIndex <= range.Last);

        public override void ExplicitVisit(ScalarSubquery node)
        {
            depth++;
            base.ExplicitVisit(node);
            depth--;
        }

        public override void Visit(ScalarExpression node)
        {
            if (keys.Contains(TextOf(node)) || (node is FunctionCall call && depth == 0 && IsAggregate(call)))
            {
                covered.Add((node.FirstTokenIndex, node.LastTokenIndex));
            }
        }

        public override void Visit(ColumnReferenceExpression node)
        {
            if (node.ColumnType == ColumnType.Regular)
            {
                Columns.Add((node, depth > 0));
            }
        }
    }
}
