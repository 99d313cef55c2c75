using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting.Desk;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>One file is uploaded and tried; what it would do stands on the page of the work.</summary>
[TakesUpload]
public sealed class UploadModel(Reading reading, UploadDesk desk, DeskWork work, FeedRows feeds) : InnerPage(reading)
{
    /// <summary>The page's address.</summary>
    public const string Address = "/inre/ladda-upp";

    /// <summary>In the address when the form was too large to be read.</summary>
    public const string TooLarge = "stor";

    /// <inheritdoc/>
    public override string Title => L[Texts.InnerUpload];

    /// <summary>The feeds by name, with their names in words.</summary>
    public IReadOnlyList<(UploadFeed Feed, string Name)> Feeds { get; private set; } = [];

    /// <summary>The largest file, in megabytes.</summary>
    public int MaxMegabytes => desk.Setting.MaxMegabytes;

    /// <summary>What this person has asked for lately.</summary>
    public IReadOnlyList<DeskTask> Mine => work.Of(Who);

    /// <summary>The chosen feed.</summary>
    public string Feed { get; private set; } = "";

    /// <summary>The written sender.</summary>
    public string Sender { get; private set; } = "";

    /// <summary>Why the file was not taken; empty when it was, or none came.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>Shows the form.</summary>
    public void OnGet(string? feed, string? stor)
    {
        Feed = feed ?? "";
        Fault = stor is null ? "" : L.Say(Texts.UploadLarge, MaxMegabytes);
        Read();
    }

    /// <summary>Takes the file and begins to try it.</summary>
    public async Task<IActionResult> OnPostAsync(string? feed, string? sender, IFormFile? file)
    {
        Feed = feed ?? "";
        Sender = sender ?? "";
        var (task, wrong) = await desk.Take(file, Feed, Sender, Who, HttpContext.RequestAborted);
        if (task is not null)
        {
            Note("uploaded", $"fil {task.Sha256} i flödet {Feed}", Unprotected);
            return Redirect(Site.ToLive(WorkModel.AddressOf(task)));
        }

        Fault = L.Say(wrong!.Value.Why, wrong.Value.Values);
        Read();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private void Read()
    {
        var names = Reading.State is WarehouseState.Published or WarehouseState.Empty ? feeds.All().ToDictionary(feed => feed.Feed) : [];
        Feeds = [.. UploadDesk.Feeds.Select(feed => (feed, names.TryGetValue(feed.Name, out var row) ? FeedWords.Name(row, L) : feed.Name)).OrderBy(item => item.Item2, L.PlaceOrder)];
    }
}
