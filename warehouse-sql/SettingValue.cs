using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Analytics.WarehouseSql;

/// <summary>Values of single settings. What is not set, or empty, is the usual value; what cannot be used is told in a sentence that names the setting.</summary>
public static class SettingValue
{
    /// <summary>A whole number within bounds.</summary>
    /// <exception cref="WarehouseException">It is another thing.</exception>
    public static int Whole(IConfiguration configuration, string key, int usual, int least, int most)
    {
        var given = configuration[key];
        return string.IsNullOrWhiteSpace(given) ? usual
            : int.TryParse(given.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
            : throw Wrong(key, given, $"Ange ett heltal från {Text(least)} till {Text(most)}.");
    }

    /// <summary>A share: from 0, nothing, to 1, all.</summary>
    /// <exception cref="WarehouseException">It is another thing.</exception>
    public static double Share(IConfiguration configuration, string key, double usual)
    {
        var given = configuration[key];
        return string.IsNullOrWhiteSpace(given) ? usual
            : double.TryParse(given.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share
            : throw Wrong(key, given, "Ange en andel från 0 till 1 med decimalpunkt, till exempel 0.05 för fem procent.");
    }

    /// <summary>Yes or no, written <c>true</c> or <c>false</c>.</summary>
    /// <exception cref="WarehouseException">It is another word.</exception>
    public static bool IsOn(IConfiguration configuration, string key, bool usual)
    {
        var given = configuration[key];
        return string.IsNullOrWhiteSpace(given) ? usual
            : bool.TryParse(given.Trim(), out var isOn) ? isOn
            : throw Wrong(key, given, "Tillåtna värden är true och false.");
    }

    /// <summary>A web address, without a slash at the end; empty when it is not set.</summary>
    /// <exception cref="WarehouseException">It is no address.</exception>
    public static string WebAddress(IConfiguration configuration, string key)
    {
        var given = configuration[key];
        return string.IsNullOrWhiteSpace(given) ? ""
            : Uri.TryCreate(given.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? given.Trim()
            : throw Wrong(key, given, "Ange en fullständig adress som börjar med https://.");
    }

    /// <summary>The whole path of a folder: the one that is set, or one with a usual name beside the embedded warehouse, and in <c>data</c> where the warehouse is on a server.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="key">The setting.</param>
    /// <param name="beside">The warehouse's own folder (<see cref="Engine.Folder"/>); null on a server.</param>
    /// <param name="name">The usual name.</param>
    public static string Folder(IConfiguration configuration, string key, string? beside, string name) =>
        Path.GetFullPath(configuration[key] is { } given && !string.IsNullOrWhiteSpace(given) ? given.Trim() : Path.Combine(beside ?? "data", name));

    /// <summary>The sentence for a setting that cannot be used.</summary>
    public static WarehouseException Wrong(string key, string given, string todo) => new($"Inställningen {key} är ”{given}”. {todo}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
