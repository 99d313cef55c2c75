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
    public static IConfigurationRoot Read() => Guarded(() =>
    {
        MustBeAFile(Path.Combine(Directory.GetCurrentDirectory(), Name));
        return new ConfigurationBuilder().SetBasePath(Directory.GetCurrentDirectory()).AddJsonFile(Name, optional: true).AddEnvironmentVariables().Build();
    });

    /// <summary>
    /// Adds the file to what ASP.NET Core reads by itself, which looks beside the program: after that file, and before the environment, which holds over both.
    /// </summary>
    /// <exception cref="WarehouseException">The file cannot be read.</exception>
    public static void AddTo(IConfigurationBuilder settings)
    {
        var sources = settings.Sources;
        var at = sources.Select((source, place) => (source, place)).LastOrDefault(entry => entry.source is JsonConfigurationSource, (null!, -1)).place + 1;
        var file = new JsonConfigurationSource { Path = Path.Combine(Directory.GetCurrentDirectory(), Name), Optional = true };
        MustBeAFile(file.Path);
        file.ResolveFileProvider();
        Guarded(() =>
        {
            sources.Insert(at, file);
            return true;
        });
    }

    // A folder of that name would be passed over.
    private static void MustBeAFile(string path)
    {
        if (Directory.Exists(path))
        {
            throw new WarehouseException($"{path} är en mapp, men ska vara en fil med inställningar. Ta bort mappen eller byt namn på den.");
        }
    }

    /// <summary>Reads settings; a file that is broken is told of by its path and line.</summary>
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
            var file = Named(broken);
            throw new WarehouseException(line is { } before
                ? string.Create(CultureInfo.InvariantCulture, $"Filen {file} går inte att läsa: rad {before + 1} är inte JSON. Kontrollera citattecken, kommatecken och klamrar där och på raden innan.")
                : $"Filen {file} går inte att läsa som JSON. Den ska börja med {{ och sluta med }}.", broken);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw new WarehouseException($"Filen {Named(broken)} finns men kontot får inte läsa den, eller så är den öppen i ett annat program.", broken);
        }
    }

    // Two are read, beside the program and in the working directory; which one it is stands, between quotes, in the framework's words alone.
    private static string Named(Exception broken) => broken.Message.Split('\'').FirstOrDefault(File.Exists) ?? Name;

    private static IEnumerable<Exception> Causes(Exception? broken)
    {
        for (; broken is not null; broken = broken.InnerException)
        {
            yield return broken;
        }
    }
}
