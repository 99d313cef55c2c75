using System.Xml;
using System.Xml.Linq;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// The files of the keys. One that is damaged, or that the account may not read, is passed over and told of in one sentence: who signed in by it signs in again, and a
/// new key is made where none is left. What takes keys back (a revocation) is never passed over.
/// </summary>
public sealed partial class KeyFolder(DirectoryInfo folder, ILoggerFactory logs) : FileSystemXmlRepository(folder, logs)
{
    private const string Key = "key-";

    private readonly ILogger log = logs.CreateLogger<KeyFolder>();

    /// <inheritdoc/>
    public override IReadOnlyCollection<XElement> GetAllElements()
    {
        // It may have been taken away since the start.
        Keys.OwnFolder(Directory.FullName);
        return [.. Directory.EnumerateFiles("*.xml").Select(Read).OfType<XElement>()];
    }

    /// <inheritdoc/>
    /// <exception cref="WarehouseException">It cannot be kept; the sentence says where.</exception>
    public override void StoreElement(XElement element, string friendlyName)
    {
        try
        {
            Keys.OwnFolder(Directory.FullName);
            base.StoreElement(element, friendlyName);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new WarehouseException($"Nyckeln till inloggning och formulär går inte att spara i {Directory.FullName}. Ge kontot rätt att skriva där, och kontrollera att disken inte är full.", refused);
        }
    }

    private XElement? Read(FileInfo file)
    {
        try
        {
            using var opened = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return XElement.Load(opened);
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or XmlException && file.Name.StartsWith(Key, StringComparison.Ordinal))
        {
            PassedOver(log, $"Nyckeln {file.FullName} {(refused is XmlException ? "är skadad" : "får kontot inte läsa")}, så de som loggat in med den måste logga in igen. etl health säger vad som ska göras.");
            return null;
        }
    }

    [LoggerMessage(EventId = 2007, EventName = "KeyPassedOver", Level = LogLevel.Warning, Message = "{Sentence}")]
    private static partial void PassedOver(ILogger log, string sentence);
}
