using System.Net;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Packs;

/// <summary>The command <c>pack</c>: makes a release's meeting pack without a running server, writes it where it is asked for, and mails it.</summary>
public sealed class PackCommand(Warehouse warehouse, ReleaseShelf shelf, PackMaker maker, PackMail mail, TextWriter say)
{
    private const int Well = 0;
    private const int Failed = 1;

    /// <summary>Everything was asked for in the wrong way.</summary>
    public const int WrongUse = 2;

    /// <summary>The program as the command needs it: it listens on a free address of the machine's own, whatever the server is configured to, and runs nothing by itself.</summary>
    public static void Prepare(WebApplicationBuilder builder)
    {
        builder.Configuration[Analytics.Dashboards.Hosting.WarmUp.EnabledKey] = "false";
        Jobs.TurnOff(builder.Configuration);
        // Unless somebody wants more of it.
        builder.Configuration["Logging:LogLevel:Default"] ??= "Warning";
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Configure(new ConfigurationBuilder().Build());
            kestrel.Listen(IPAddress.Loopback, 0);
        });
    }

    /// <summary>Runs it in a started program.</summary>
    public static async Task<int> Run(IServiceProvider services, PackArguments asked, TextWriter say, CancellationToken stop) =>
        await new PackCommand(services.GetRequiredService<Warehouse>(), services.GetRequiredService<ReleaseShelf>(), services.GetRequiredService<PackMaker>(), services.GetRequiredService<PackMail>(), say)
            .Run(asked, stop);

    private async Task<int> Run(PackArguments asked, CancellationToken stop)
    {
        try
        {
            if (!warehouse.IsCreated() || warehouse.MissingScripts().Count > 0)
            {
                return Say(Failed, "Lagret är inte skapat eller inte uppgraderat. Kör dotnet run --project etl -- upgrade först.");
            }

            var (receivers, wrong) = asked.Receivers.Count == 0 ? ([], null) : MailReceiver.Read(asked.Receivers);
            if (wrong is not null)
            {
                return Say(WrongUse, wrong.Sv);
            }

            if (receivers.Count > 0 && mail.WhyNot is { } whyNot)
            {
                // Before the minutes that a pack takes, not after.
                return Say(Failed, whyNot.Sv);
            }

            if (shelf.Find(asked.Code) is not { } release)
            {
                return Say(Failed, $"Inget släpp har koden {asked.Code}. Se alla med dotnet run --project etl -- releases.");
            }

            return release.State == ReleaseState.Removed ? Say(Failed, $"Släppet {release.Name} är borttaget, så dess underlag kan inte göras.") : await Make(release, asked, receivers, stop);
        }
        catch (Exception failed) when (failed is WarehouseException or System.Data.Common.DbException)
        {
            return Say(Failed, failed.Message);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return Say(Failed, $"Underlaget gick inte att spara: {failed.Message}");
        }
    }

    private async Task<int> Make(Release release, PackArguments asked, IReadOnlyList<string> receivers, CancellationToken stop)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var pack = await maker.Make(release, asked.Language, PackParts.All, Tell, (name, content) =>
        {
            files[name] = content;
            return Task.CompletedTask;
        }, stop);
        files[MadePack.FileName] = System.Text.Encoding.UTF8.GetBytes(pack.ToJson());
        await Write(pack, files, asked.Out, stop);
        Say(Well, $"Underlaget till {release.Name} är skrivet i {Path.GetFullPath(asked.Out)}:");
        foreach (var file in pack.Files)
        {
            Say(Well, $"  {file.Name}  {Language.Swedish.Whole(Math.Ceiling(file.Bytes / 1024.0))} kB  {file.Title}");
        }

        foreach (var missing in pack.Missing)
        {
            Say(Well, $"  {missing.Name} saknas. {missing.Reason}");
        }

        var outcomes = receivers.Count == 0 ? [] : await mail.Send(release, asked.Language, pack, name => files[name], receivers, Environment.UserName, stop);
        foreach (var outcome in outcomes)
        {
            Say(Well, $"  {outcome.Receiver}: {outcome.Said.Sv}");
        }

        return pack.IsWhole && !outcomes.Any(outcome => outcome.IsFailure) ? Well : Failed;
    }

    private static async Task Write(MadePack pack, Dictionary<string, byte[]> files, string target, CancellationToken stop)
    {
        if (target.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            await Whole(target, async part =>
            {
                await using var zip = File.Create(part);
                await PackShelf.Zip(pack, name => files[name], zip);
            });
            return;
        }

        Directory.CreateDirectory(target);
        foreach (var (name, content) in files)
        {
            await Whole(Path.Combine(target, name), part => File.WriteAllBytesAsync(part, content, stop));
        }
    }

    // A file bears its name only when all of it is there: one cut short by a full disk must not be taken for a document.
    private static async Task Whole(string target, Func<string, Task> write)
    {
        var part = target + ".part";
        try
        {
            await write(part);
            File.Move(part, target, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }

    private void Tell(PackProgress progress)
    {
        if (progress.Part is { } part)
        {
            say.WriteLine($"{progress.Done + 1} av {progress.Of}: {part.Sv}");
        }
    }

    private int Say(int code, string sentence)
    {
        say.WriteLine(sentence);
        return code;
    }
}
