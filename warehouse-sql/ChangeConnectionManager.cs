using System.Data;
using DbUp.Engine;
using DbUp.Engine.Output;
using DbUp.Engine.Transactions;

namespace Analytics.WarehouseSql;

/// <summary>Lets DbUp run its scripts inside a change of ours, so that tables, views and seeds are upgraded in one transaction.</summary>
internal sealed class ChangeConnectionManager(Change change) : IConnectionManager
{
    public TransactionMode TransactionMode { get; set; } = TransactionMode.NoTransaction;

    public bool IsScriptOutputLogged { get; set; }

    public int? ExecutionTimeoutSeconds { get; set; }

    public IDisposable OperationStarting(IUpgradeLog upgradeLog, List<SqlScript> executedScripts) => new Nothing();

    public void ExecuteCommandsWithManagedConnection(Action<Func<IDbCommand>> action) => action(change.CreateCommand);

    public T ExecuteCommandsWithManagedConnection<T>(Func<Func<IDbCommand>, T> actionWithResult) => actionWithResult(change.CreateCommand);

    public IEnumerable<string> SplitScriptIntoCommands(string scriptContents) => [scriptContents];

    public bool TryConnect(IUpgradeLog upgradeLog, out string errorMessage)
    {
        errorMessage = string.Empty;
        return true;
    }

    private sealed class Nothing : IDisposable
    {
        public void Dispose()
        {
            // The change outlives DbUp's operation; its owner ends it.
        }
    }
}
