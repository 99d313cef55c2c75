using System.Globalization;
using System.Security.Cryptography;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Packs;

/// <summary>How far the making of a pack has come.</summary>
/// <param name="Done">Parts that are finished.</param>
/// <param name="Of">Parts in all.</param>
/// <param name="Part">The one that is being made; null when all are finished.</param>
public sealed record PackProgress(int Done, int Of, Text? Part);

/// <summary>Makes the files of a release's meeting pack, one after the other. A part that fails is missing with its reason, and the others are made all the same.</summary>
public sealed partial class PackMaker(IServiceScopeFactory scopes, ReleaseShelf shelf, TimeProvider clock, ILogger<PackMaker> log)
{
    /// <summary>Which build this is: another build may write other files from the same release.</summary>
    public static string Program { get; } = typeof(PackMaker).Module.ModuleVersionId.ToString("N")[..12];

    /// <summary>Makes all parts.</summary>
    /// <param name="release">The release.</param>
    /// <param name="language">The language of the files.</param>
    /// <param name="parts">What the pack is made of.</param>
    /// <param name="told">Hears how far it has come.</param>
    /// <param name="write">Takes a finished file.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="WarehouseException">The release's data cannot be opened.</exception>
    /// <exception cref="IOException">A file could not be written.</exception>
    public async Task<MadePack> Make(
        Release release, Language language, IReadOnlyList<PackPart> parts, Action<PackProgress> told, Func<string, byte[], Task> write, CancellationToken stop)
    {
        using var span = WebSignals.Pack();
        // As a request has it: what a part writes follows the language and not the machine.
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language.Culture, language.Culture);
        var frozen = shelf.Open(release);
        var files = new List<MadeFile>();
        var missing = new List<MissingFile>();
        foreach (var part in parts)
        {
            told(new PackProgress(files.Count + missing.Count, parts.Count, part.Name));
            var made = await MakePart(part, release, frozen, language, stop);
            if (made.Content is not { } content)
            {
                missing.Add(new MissingFile(part.FileName, language[part.Name], language[made.Missing!]));
                continue;
            }

            await write(part.FileName, content);
            files.Add(new MadeFile(part.FileName, language[part.Name], part.MediaType, content.LongLength, Convert.ToHexStringLower(SHA256.HashData(content))));
        }

        told(new PackProgress(parts.Count, parts.Count, null));
        return new MadePack
        {
            Release = release.ReleaseCode,
            ReleaseName = release.Name,
            ContentHash = release.ContentHash,
            Publication = release.PublicationKey,
            Language = language.Tag,
            Program = Program,
            MadeAt = UtcText.Of(clock.GetUtcNow()),
            Files = files,
            Missing = missing,
        };
    }

    private async Task<PackFile> MakePart(PackPart part, Release release, Warehouse frozen, Language language, CancellationToken stop)
    {
        using var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<Shown>().Show(release, frozen);
        try
        {
            return await part.Make(new PackContext(scope.ServiceProvider, release, language), stop);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            if (failed is NotPrintedException or PageNotFetchedException or IOException or UnauthorizedAccessException)
            {
                NotMade(log, part.FileName, release.ReleaseCode, failed.Message);
            }
            else
            {
                Failed(log, part.FileName, release.ReleaseCode, failed);
            }

            return PackFile.Without(failed switch
            {
                NotPrintedException => Texts.PackNotPrinted,
                PageNotFetchedException => Texts.PackNotFetched,
                IOException or UnauthorizedAccessException => Texts.PackNoRoom,
                _ => Texts.PackPartFailed,
            });
        }
    }

    [LoggerMessage(EventId = 2307, EventName = "PackPartNotMade", Level = LogLevel.Error, Message = "{File} of {Release} could not be made: {Reason}")]
    private static partial void NotMade(ILogger log, string file, string release, string reason);

    [LoggerMessage(EventId = 2302, EventName = "PackPartFailed", Level = LogLevel.Error, Message = "{File} of {Release} could not be made.")]
    private static partial void Failed(ILogger log, string file, string release, Exception failed);
}
