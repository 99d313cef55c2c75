using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Hosting.Desk;

namespace Analytics.Dashboards.Pages;

/// <summary>A page of the inner zone: for handläggare alone, always of the newest publication, never kept.</summary>
[OfficersOnly]
public abstract class InnerPage(Reading reading) : SitePage(reading)
{
    /// <summary>In the log: figures or rows before protection.</summary>
    protected const string Unprotected = AccessLog.Unprotected;

    /// <summary>In the log: nothing but what everybody may read.</summary>
    protected const string Protected = AccessLog.Protected;

    /// <summary>Whether figures or counts before protection stand on the page; then it says that they must not be passed on.</summary>
    public virtual bool IsUnprotected => false;

    /// <summary>Who works here, as the ledger writes it.</summary>
    public string Who => Audience.Of(HttpContext).Who is { Length: > UploadDesk.LongestWho } longer ? longer[..UploadDesk.LongestWho] : Audience.Of(HttpContext).Who;

    /// <summary>Notes what is done in the inner zone, before it is done; what cannot be noted is not done.</summary>
    /// <param name="action">What, in one word.</param>
    /// <param name="what">With what: an indicator, a delivery's number; never a value.</param>
    /// <param name="protection"><see cref="Unprotected"/> or <see cref="Protected"/>.</param>
    /// <exception cref="AccessLogException">It cannot be noted.</exception>
    protected void Note(string action, string what, string protection) => HttpContext.RequestServices.GetRequiredService<AccessLog>().Note(HttpContext, action, what, protection);
}
