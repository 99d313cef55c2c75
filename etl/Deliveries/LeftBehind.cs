using Analytics.WarehouseSql;

namespace Analytics.Etl.Deliveries;

/// <summary>Files that have been taken and still lie in the inbox, since the account may not move or delete them.</summary>
public static class LeftBehind
{
    /// <summary>What to do about one; a personal number in its name is masked.</summary>
    public static string Sentence(Delivery delivery) => delivery.HoldsIdentity == 1
        ? $"Filen innehåller personnummer men kunde inte raderas: {delivery.FilePath} ligger kvar i inkorgen. Ta bort den, och ge kontot rätt att skriva i mappen."
        : $"Filen kunde inte flyttas: {delivery.FilePath} ligger kvar i inkorgen. Ge kontot rätt att skriva i dess mapp och i done och failed; nästa load flyttar den.";

    /// <summary>The deliveries whose files should have been let go by the run that took them.</summary>
    public static List<Delivery> Read(Warehouse warehouse) =>
        Ledger.All(warehouse).FindAll(delivery => delivery.FileState == FileState.Inbox && delivery.State != DeliveryState.Loading);
}
