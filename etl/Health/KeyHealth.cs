using System.Xml;
using System.Xml.Linq;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Health;

/// <summary>The check of the folder with keys and open sessions: without it nobody signs in or out, and no form is sent.</summary>
internal static class KeyHealth
{
    // As the web server names them, see SessionShelf.
    private const string Sessions = "sessions";

    // A session is a few kilobytes: on a disk that is full a file of no bytes can still be made.
    private const int Room = 8192;

    /// <summary>Whether keys and sessions can be read and kept, and by the service's account alone.</summary>
    public static (PartStatus Status, string Message) Look(HealthSubject subject)
    {
        var folder = FolderHealth.Beside(subject, "Keys:Path", "keys");
        if (!Directory.Exists(folder))
        {
            return (PartStatus.Healthy, "Mappen för nycklar finns inte än; webbservern skapar den när den behövs.");
        }

        if (new[] { folder, Path.Combine(folder, Sessions) }.FirstOrDefault(part => Directory.Exists(part) && !FolderHealth.IsWritable(part, Room)) is { } closed)
        {
            return (PartStatus.Degraded, $"Det går inte att skriva i {closed}, så ingen kan logga in. Kontrollera att disken inte är full och ge kontot rätt att skriva där, eller ange en annan mapp med Keys:Path.");
        }

        return Unreadable(folder) is { } broken ? (PartStatus.Degraded, broken)
            : OpenToOthers.Keys(folder) is { } open ? (PartStatus.Degraded, open)
            : (PartStatus.Healthy, "Nycklarna till inloggning och formulär går att läsa och spara.");
    }

    private static string? Unreadable(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal))
        {
            try
            {
                using var key = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                XElement.Load(key);
            }
            catch (UnauthorizedAccessException)
            {
                return $"Kontot får inte läsa nyckeln {file}. Ge det rätt att läsa filen. Till dess måste de som loggat in med den logga in igen.";
            }
            catch (XmlException)
            {
                return $"Nyckeln {file} är skadad. Stoppa webbservern, ta bort filen och starta igen. De som loggat in med den får logga in igen.";
            }
            catch (FileNotFoundException)
            {
                // Taken away since the folder was listed.
            }
        }

        return null;
    }
}
