using System.Net.Mime;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs;

/// <summary>A page of the release, printed.</summary>
/// <param name="path">The page's address within the release.</param>
public abstract class PrintedPart(string path) : PackPart
{
    /// <inheritdoc/>
    public override string MediaType => MediaTypeNames.Application.Pdf;

    /// <inheritdoc/>
    public override async Task<PackFile> Make(PackContext context, CancellationToken cancellation)
    {
        var print = context.Services.GetRequiredService<BrowserPrint>();
        if (print.Browser is null)
        {
            return PackFile.Without(print.IsNotWhereSaid ? Texts.PackWrongBrowser : Texts.PackNoBrowser);
        }

        var folder = Directory.CreateTempSubdirectory("analytics-print-");
        try
        {
            var address = $"{context.Language.Prefix}{Hosting.Site.ReleasePrefix}/{context.Release.ReleaseCode}{path}";
            var page = await context.Services.GetRequiredService<PageSnapshot>().Save(context.Release.ReleaseCode, address, folder.FullName, cancellation);
            return PackFile.Of(await print.Print(page, folder.FullName, cancellation));
        }
        finally
        {
            PrintFolder.Delete(folder);
        }
    }
}

/// <summary>The meeting document as PDF.</summary>
public sealed class PdfPart() : PrintedPart("/underlag")
{
    /// <inheritdoc/>
    public override string FileName => "underlag.pdf";

    /// <inheritdoc/>
    public override Text Name => Texts.PackPdf;
}

/// <summary>The two pages for SRO as PDF.</summary>
public sealed class SroPart() : PrintedPart("/sro")
{
    /// <inheritdoc/>
    public override string FileName => "sro.pdf";

    /// <inheritdoc/>
    public override Text Name => Texts.PackSro;
}

/// <summary>The folder of one print.</summary>
internal static class PrintFolder
{
    private const int Attempts = 5;

    /// <summary>Deletes it. A browser that has just been ended may hold a file of its profile a moment longer; what is left then is the system's to tidy.</summary>
    public static void Delete(DirectoryInfo folder)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (Exception held) when (held is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(50 * attempt);
            }
        }
    }
}
