namespace Analytics.Etl.Formats;

/// <summary>What a file claims to be by its extension; that decides what its bytes are checked for and who reads it.</summary>
public enum FileKind
{
    /// <summary>Lines of delimited text.</summary>
    Text,

    /// <summary>JSON of any shape.</summary>
    Json,

    /// <summary>An Excel workbook, XLSX.</summary>
    Workbook,
}

/// <summary>Extensions and kinds.</summary>
public static class FileKinds
{
    /// <summary>The kind of a file by its name.</summary>
    public static FileKind Of(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".json" => FileKind.Json,
        ".xlsx" => FileKind.Workbook,
        _ => FileKind.Text,
    };
}
