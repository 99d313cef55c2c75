using System.Text.Json;
using System.Text.Json.Serialization;

namespace Analytics.Dashboards.Packs;

/// <summary>A file of a pack that has been made.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Title">What it is, for readers.</param>
/// <param name="MediaType">As in an answer's head.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Sha256">The hash of its content.</param>
public sealed record MadeFile(string Name, string Title, string MediaType, long Bytes, string Sha256);

/// <summary>A file that could not be made, and why.</summary>
public sealed record MissingFile(string Name, string Title, string Reason);

/// <summary>What lies in a finished pack. It is kept beside the files as <see cref="FileName"/>.</summary>
public sealed record MadePack
{
    /// <summary>The name of the file that holds it.</summary>
    public const string FileName = "innehall.json";

    private static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The code of the release.</summary>
    public required string Release { get; init; }

    /// <summary>Its name.</summary>
    public required string ReleaseName { get; init; }

    /// <summary>SHA-256 of the release's data.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The publication that it froze.</summary>
    public required long Publication { get; init; }

    /// <summary>sv or en.</summary>
    public required string Language { get; init; }

    /// <summary>Which build of the program made it.</summary>
    public required string Program { get; init; }

    /// <summary>When, UTC.</summary>
    public required string MadeAt { get; init; }

    /// <summary>What was made, in the pack's order.</summary>
    public required IReadOnlyList<MadeFile> Files { get; init; }

    /// <summary>What is missing, and why.</summary>
    public required IReadOnlyList<MissingFile> Missing { get; init; }

    /// <summary>Whether nothing is missing.</summary>
    [JsonIgnore]
    public bool IsWhole => Missing.Count == 0;

    /// <summary>As it is kept.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Form);

    /// <summary>Reads it back; null for what is none.</summary>
    public static MadePack? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<MadePack>(json, Form);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
