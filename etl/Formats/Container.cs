namespace Analytics.Etl.Formats;

/// <summary>What the first bytes of a file show it to be.</summary>
public enum Container
{
    /// <summary>Nothing that packs other files.</summary>
    None,

    /// <summary>A zip archive, which XLSX is.</summary>
    Zip,

    /// <summary>OLE: an old .xls, or an XLSX with a password.</summary>
    Ole,
}

/// <summary>The marks of the containers.</summary>
internal static class Containers
{
    /// <summary>The container that bytes begin.</summary>
    public static Container Of(ReadOnlySpan<byte> start) =>
        start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8) ? Container.Zip
        : start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? Container.Ole
        : Container.None;
}
