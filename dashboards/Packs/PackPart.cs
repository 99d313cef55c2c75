using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs;

/// <summary>What a part of a meeting pack is made from: one release, in one language.</summary>
/// <param name="Services">A scope whose reading is of the release, see <see cref="Hosting.Shown"/>.</param>
/// <param name="Release">The release.</param>
/// <param name="Language">The language of its texts.</param>
public sealed record PackContext(IServiceProvider Services, Release Release, Language Language);

/// <summary>What became of a part: its bytes, or the sentence that says why it is missing.</summary>
public sealed record PackFile(byte[]? Content, Text? Missing)
{
    /// <summary>A part that was made.</summary>
    public static PackFile Of(byte[] content) => new(content, null);

    /// <summary>A part that could not be made here, and why.</summary>
    public static PackFile Without(Text why) => new(null, why);
}

/// <summary>One file of a meeting pack.</summary>
public abstract class PackPart
{
    /// <summary>Its name in addresses and folders, with its ending: <c>underlag.pdf</c>.</summary>
    public abstract string FileName { get; }

    /// <summary>What it is, for readers.</summary>
    public abstract Text Name { get; }

    /// <summary>As in the answer's head.</summary>
    public abstract string MediaType { get; }

    /// <summary>Makes it.</summary>
    public abstract Task<PackFile> Make(PackContext context, CancellationToken cancellation);
}
