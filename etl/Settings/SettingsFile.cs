using System.Globalization;
using System.Text.Json;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;

namespace Analytics.Etl.Settings;

/// <summary>The file <c>appsettings.json</c> in the working directory.</summary>
public static class SettingsFile
{
    private const string Name = "appsettings.json";

    /// <summary>The settings of a command: the file, where there is one, then the environment.</summary>
    /// <exception cref="WarehouseException">The file cannot be read.</exception>
    public static IConfigurationRoot Read() => Guarded(() => new ConfigurationBuilder().SetBasePath(Directory.GetCurrentDirectory()).AddJsonFile(Name, optional: true).AddEnvironmentVariables().Build());

    /// <summary>
    /// Adds the file to what ASP.NET Core reads by itself, which looks beside the program: after that file, and before the environment, which holds over both.
    /// </summary>
    /// <exception cref="WarehouseException">The file cannot be read.</exception>
    public static void AddTo(IConfigurationBuilder settings)
    {
        var sources = settings.Sources;
        var at = sources.Select((source, place) => (source, place)).LastOrDefault(entry => entry.source is JsonConfigurationSource, (null!, -1)).place + 1;
        var file = new JsonConfigurationSource { Path = Path.Combine(Directory.GetCurrentDirectory(), Name), Optional = true };
        file.ResolveFileProvider();
        Guarded(() =>
        {
            sources.Insert(at, file);
            return true;
        });
    }

    /// <summary>Reads settings; a file that is broken is told of by its name and line.</summary>
    /// <exception cref="WarehouseException">A file cannot be read.</exception>
    public static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException broken)
        {
            // Only the line: what stands there may be a secret that somebody has put in the wrong place.
            var line = Causes(broken).OfType<JsonException>().FirstOrDefault()?.LineNumber;
            throw new WarehouseException(line is { } before
                ? string.Create(CultureInfo.InvariantCulture, $"Filen {Name} går inte att läsa: rad {before + 1} är inte JSON. Kontrollera citattecken, kommatecken och klamrar där och på raden innan.")
                : $"Filen {Name} går inte att läsa som JSON. Den ska börja med {{ och sluta med }}.", broken);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new WarehouseException($"Filen {Name} finns men kontot får inte läsa den, eller så är den öppen i ett annat program.", broken);
        }
    }

    private static IEnumerable<Exception> Causes(Exception? broken)
    {
        for (; broken is not null; broken = broken.InnerException)
        {
            yield return broken;
        }
    }
}
