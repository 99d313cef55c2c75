using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Analytics.Tests.House;

/// <summary>The scripts that an administrator runs on SQL Server by hand. No server runs them here: they are read as T-SQL, and must hold what docs/backup.md says of them.</summary>
public class ServerScriptTests
{
    [Theory]
    [InlineData("backup.sql", typeof(BackupDatabaseStatement), typeof(BackupTransactionLogStatement), typeof(RestoreStatement), typeof(DbccStatement))]
    [InlineData("restore.sql", typeof(RestoreStatement), typeof(BackupTransactionLogStatement), typeof(AlterDatabaseSetStatement), typeof(DbccStatement))]
    public void Script_of_the_administrator_is_valid_and_does_what_is_told(string file, params Type[] steps)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "install", "sql", file));
        var tree = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(text), out var errors);

        Assert.Empty(errors.Select(error => $"{file}:{error.Line}: {error.Message}"));
        var statements = tree.Batches.SelectMany(batch => batch.Statements).ToList();
        Assert.All(steps, step => Assert.Contains(statements, step.IsInstanceOfType));
        // What is not proven by its checksum is no copy.
        Assert.All(statements.OfType<BackupStatement>(), backup => Assert.Contains(backup.Options, option => option.OptionKind == BackupOptionKind.Checksum));
        Assert.Contains("no server has run it", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Restore_knows_the_ways_that_the_document_names()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "install", "sql", "restore.sql"));
        var options = ((TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(text), out _)).Batches
            .SelectMany(batch => batch.Statements).OfType<RestoreStatement>().SelectMany(restore => restore.Options).Select(option => option.OptionKind).ToHashSet();

        Assert.Superset(new HashSet<RestoreOptionKind> { RestoreOptionKind.Replace, RestoreOptionKind.Move, RestoreOptionKind.StopAt, RestoreOptionKind.NoRecovery, RestoreOptionKind.Recovery, RestoreOptionKind.Checksum }, options);
    }
}
