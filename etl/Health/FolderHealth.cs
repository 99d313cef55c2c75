using System.Globalization;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Observability;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Health;

/// <summary>The checks of folders, of the disks that they lie on, and of where telemetry goes.</summary>
internal static class FolderHealth
{
    private const int Told = 3;
    private const long Megabyte = 1024 * 1024;

    /// <summary>Whether files can be taken from the inbox, which means to move them.</summary>
    public static (PartStatus Status, string Message) Inbox(HealthSubject subject)
    {
        var inbox = InboxOf(subject);
        if (!Directory.Exists(inbox))
        {
            return (PartStatus.Degraded, $"Inkorgen {inbox} finns inte. Skapa mappen, eller ange en annan med Inbox:Path.");
        }

        if (!IsWritable(inbox))
        {
            return (PartStatus.Degraded, $"Kontot får inte skriva i inkorgen {inbox}, så filer kan inte tas om hand. Ge det rätt att skriva där.");
        }

        var box = new Inbox(inbox);
        var folders = box.Folders().ToLookup(Deliveries.Inbox.IsReadable);
        var faults = Left(subject).Select(delivery => delivery.HoldsIdentity == 1
                ? $"Filen till leverans {delivery.DeliveryKey} innehåller personnummer men kunde inte raderas: {delivery.FilePath} ligger kvar i inkorgen. Ta bort den."
                : $"Filen till leverans {delivery.DeliveryKey} ligger kvar i inkorgen; nästa load flyttar den om kontot får skriva där.")
            .Concat(folders[false].Select(folder => $"Kontot får inte läsa mappen {folder}, så det som ligger i den laddas inte. Ge det rätt att läsa där."))
            .Concat(folders[true].Concat(box.KeptFolders()).Where(folder => !IsWritable(folder)).Select(folder => $"Kontot får inte skriva i mappen {folder}, så filer kan inte flyttas eller raderas. Ge det rätt att skriva där."))
            .ToList();
        return faults.Count == 0 ? (PartStatus.Healthy, "Inkorgen går att läsa och skriva.") : (PartStatus.Degraded, Several(faults));
    }

    // Of a load that is going on nothing is said: its file is moved in the next second.
    private static List<Delivery> Left(HealthSubject subject)
    {
        try
        {
            var before = UtcText.Of(subject.Clock.GetUtcNow().AddMinutes(-1));
            return subject.Warehouse.IsCreated() ? LeftBehind.Read(subject.Warehouse).FindAll(delivery => string.CompareOrdinal(delivery.FinishedAt, before) < 0) : [];
        }
        catch (Exception broken) when (broken is System.Data.Common.DbException or WarehouseException)
        {
            // The part warehouse says so.
            return [];
        }
    }

    private static string Several(List<string> faults) =>
        string.Join(' ', faults.Take(Told)) + (faults.Count > Told ? $" Och {Words.Count(faults.Count - Told, "fel", "fel")} till." : "");

    /// <summary>Whether there is room for the next load.</summary>
    public static (PartStatus Status, string Message) Disk(HealthSubject subject)
    {
        var least = (long)subject.Options.FreeMegabytes;
        var folders = new[] { subject.Warehouse.Engine.Folder, InboxOf(subject), Beside(subject, "Releases:Path", "releases"), Beside(subject, "Keys:Path", "keys") };
        var tight = folders.OfType<string>().Select(Path.GetFullPath).Where(Directory.Exists).Distinct(StringComparer.Ordinal).DistinctBy(Mount)
            .Select(folder => (Folder: folder, Free: Free(folder) / Megabyte)).Where(disk => disk.Free < least).ToList();
        return tight.Count == 0
            ? (PartStatus.Healthy, string.Create(CultureInfo.InvariantCulture, $"Det finns minst {least} MB ledigt där lagret och filerna ligger."))
            : (PartStatus.Degraded, string.Join(' ', tight.Select(disk => string.Create(CultureInfo.InvariantCulture, $"Bara {disk.Free} MB är ledigt på disken med {disk.Folder}; gränsen är {least} MB.")))
                + " Frigör plats: när disken är full kan inget laddas.");
    }

    /// <summary>Whether metrics and traces are sent.</summary>
    public static (PartStatus Status, string Message) Telemetry(HealthSubject subject) => TelemetryOptions.Read(subject.Configuration) is { } options
        ? (PartStatus.Healthy, $"Mätvärden och spår skickas till {options.Endpoint.Host}:{options.Endpoint.Port.ToString(CultureInfo.InvariantCulture)}.")
        : (PartStatus.Healthy, "Inga mätvärden skickas; ingen adress är inställd.");

    internal static string InboxOf(HealthSubject subject) => Path.GetFullPath(subject.Inbox ?? EtlOptions.Read(subject.Configuration).Inbox);

    /// <summary>The folder that a setting names, or the one beside the warehouse.</summary>
    internal static string Beside(HealthSubject subject, string key, string name) =>
        SettingValue.Folder(subject.Configuration, key, subject.Warehouse.Engine.Folder, name);

    // The disk that a folder lies on, so that each is told of once.
    private static string Mount(string folder) => DriveInfo.GetDrives().Select(drive => Ended(drive.RootDirectory.FullName))
        .Where(root => Ended(folder).StartsWith(root, StringComparison.OrdinalIgnoreCase)).MaxBy(root => root.Length) ?? folder;

    private static string Ended(string folder) => Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;

    private static long Free(string folder) => new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(folder)! : folder).AvailableFreeSpace;

    /// <summary>Whether a file of so many bytes can be made there.</summary>
    // By writing: rights can be granted and refused in more ways than one can ask for. A name of this kind is no delivery.
    internal static bool IsWritable(string folder, int bytes = 0)
    {
        try
        {
            using var probe = new FileStream(Path.Combine(folder, $".halsa-{Guid.NewGuid():N}.tmp"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            probe.Write(new byte[bytes]);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
