using System.Data.Common;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Etl.Settings;

/// <summary>
/// Secrets that stand in a file of settings, where copies, backups and the wrong reader come by them. They are told of and stop nothing; the sign-in's own stops the start.
/// </summary>
public static class SecretsInFiles
{
    private const string Connections = "ConnectionStrings";
    private static readonly string[] PasswordWords = ["password", "pwd"];

    /// <summary>A sentence for each, without the secret.</summary>
    /// <param name="configuration">What is set, with its sources.</param>
    /// <param name="known">The settings.</param>
    public static IReadOnlyList<string> Sentences(IConfiguration configuration, IEnumerable<Setting> known)
    {
        var secrets = known.Where(setting => setting.IsSecret).Select(setting => setting.Key.Split(':')).ToList();
        var files = configuration is IConfigurationRoot root ? root.Providers.OfType<FileConfigurationProvider>() : [];
        return [.. from file in files
                   from key in Keys(file, null)
                   where secrets.Exists(secret => IsOf(secret, key.Split(':')))
                   where file.TryGet(key, out var value) && IsSecret(key, value)
                   select $"Inställningen {key} är hemlig men står i filen {Where(file)}, där den kan komma på avvägar. Ta bort den därifrån och ange den i miljövariabeln {key.Replace(":", "__", StringComparison.Ordinal)}."];
    }

    private static IEnumerable<string> Keys(FileConfigurationProvider file, string? parent) => file.GetChildKeys([], parent).Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(name => parent is null ? name : ConfigurationPath.Combine(parent, name)).SelectMany(key => Keys(file, key).Prepend(key));

    private static bool IsOf(string[] secret, string[] key) =>
        secret.Length == key.Length && secret.Zip(key).All(pair => pair.First.StartsWith('<') || string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase));

    // A connection string without a password names a file or a server.
    private static bool IsSecret(string key, string? value)
    {
        if (string.IsNullOrWhiteSpace(value) || !key.StartsWith(Connections + ':', StringComparison.OrdinalIgnoreCase))
        {
            return !string.IsNullOrWhiteSpace(value);
        }

        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = value };
            return Array.Exists(PasswordWords, parts.ContainsKey);
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static string Where(FileConfigurationProvider file) => file.Source.FileProvider?.GetFileInfo(file.Source.Path ?? "").PhysicalPath ?? file.Source.Path ?? "";
}
