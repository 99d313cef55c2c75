using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Publications;

/// <summary>
/// What is said where there is no warehouse. Where one has been, none is made on the way: with its disk gone, or another one named, files would go into an empty one
/// and be missing in the real one afterwards.
/// </summary>
public static class MissingWarehouse
{
    /// <summary>Whether files that a warehouse has taken lie beside the inbox.</summary>
    public static bool HasBeen(string inbox) => new Inbox(inbox).HasKept;

    /// <summary>The sentence for the command line, with the warehouse's path.</summary>
    public static string Sentence(Warehouse warehouse, string inbox)
    {
        var name = warehouse.Engine.DataFile is { } path ? $"Lagret {path}" : "Lagret";
        return HasBeen(inbox)
            ? $"{name} finns inte, men bredvid inkorgen {inbox} ligger filer som ett lager har tagit emot. Kontrollera att disken är ansluten och att ConnectionStrings:Warehouse stämmer. Ska ett nytt lager skapas, kör upgrade. Inget har ändrats."
            : $"{name} finns inte än. Skapa det med upgrade, eller ladda inkorgen med load.";
    }

    /// <summary>Stops before one is created where one has been.</summary>
    /// <exception cref="WarehouseException">Beside the inbox lie files that a warehouse has taken.</exception>
    public static void MayCreate(Warehouse warehouse, string inbox)
    {
        if (HasBeen(inbox))
        {
            throw new WarehouseException(Sentence(warehouse, inbox));
        }
    }
}
