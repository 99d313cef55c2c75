using System.IO.Compression;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs;

/// <summary>
/// Finished packs, in a folder beside the releases: one folder for each release, language and build of the program, so that a pack is made once. They
/// go when their release is removed. Everything here can be made again.
/// </summary>
public sealed class PackShelf(ReleaseShelf releases)
{
    private const string Unfinished = ".gors-";

    // Codes are never used twice; the hash is for who looks into the folder.
    private const int HashLetters = 16;

    private string Folder => Path.Combine(releases.Folder, "underlag");

    /// <summary>The finished pack of a release; null before it has been made.</summary>
    public MadePack? Find(Release release, Language language)
    {
        var manifest = Path.Combine(FolderOf(release, language), MadePack.FileName);
        return release.State != ReleaseState.Removed && File.Exists(manifest) ? MadePack.Parse(File.ReadAllText(manifest)) : null;
    }

    /// <summary>Where a file of a finished pack lies; null where the pack has no such file.</summary>
    public string? FileOf(Release release, Language language, string name) =>
        Find(release, language) is { } pack && (name == MadePack.FileName || pack.Files.Any(file => file.Name == name)) && Path.Combine(FolderOf(release, language), name) is var path && File.Exists(path)
            ? path
            : null;

    /// <summary>Makes a pack and keeps it. What is half-made is never seen.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public async Task<MadePack> Keep(Release release, Language language, Func<Func<string, byte[], Task>, Task<MadePack>> make)
    {
        Directory.CreateDirectory(Folder);
        var half = Directory.CreateDirectory(Path.Combine(Folder, Unfinished + Guid.NewGuid().ToString("N")));
        try
        {
            var pack = await make((name, content) => File.WriteAllBytesAsync(Path.Combine(half.FullName, name), content));
            await File.WriteAllTextAsync(Path.Combine(half.FullName, MadePack.FileName), pack.ToJson());
            var place = FolderOf(release, language);
            if (Directory.Exists(place))
            {
                Directory.Delete(place, recursive: true);
            }

            half.MoveTo(place);
            return pack;
        }
        catch (IOException) when (Find(release, language) is { } other)
        {
            // Another process kept the same pack in the meantime.
            return other;
        }
        finally
        {
            // Once kept it has moved, and its name with it.
            if (half.Name.StartsWith(Unfinished, StringComparison.Ordinal) && half.Exists)
            {
                half.Delete(recursive: true);
            }
        }
    }

    /// <summary>Writes a pack's files and what lies in it as one compressed file.</summary>
    public static async Task Zip(MadePack pack, Func<string, byte[]> read, Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var name in pack.Files.Select(file => file.Name).Append(MadePack.FileName))
        {
            await using var entry = await zip.CreateEntry(name).OpenAsync();
            await entry.WriteAsync(read(name));
        }
    }

    /// <summary>Deletes what no release that can be read needs: packs of removed releases, of former builds, and what was left half-made.</summary>
    public void Sweep()
    {
        if (!Directory.Exists(Folder))
        {
            return;
        }

        var wanted = releases.All().Where(release => release.State != ReleaseState.Removed)
            .SelectMany(release => new[] { Language.Swedish, Language.English }.Select(language => FolderOf(release, language))).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in new DirectoryInfo(Folder).EnumerateDirectories())
        {
            var isBeingMade = folder.Name.StartsWith(Unfinished, StringComparison.Ordinal) && folder.LastWriteTimeUtc > DateTime.UtcNow.AddHours(-1);
            if (!isBeingMade && !wanted.Contains(folder.FullName))
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private string FolderOf(Release release, Language language) => Path.Combine(Folder, $"{release.ReleaseCode}-{release.ContentHash[..HashLetters]}-{language.Tag}-{PackMaker.Program}");
}
