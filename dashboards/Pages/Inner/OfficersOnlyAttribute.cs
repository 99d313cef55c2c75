using Analytics.Dashboards.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Analytics.Dashboards.Pages;

/// <summary>
/// The inner zone exists for handläggare alone: to everybody else its addresses lead nowhere, whatever is sent to them. It is asked before the form is read,
/// and no answer is kept anywhere. It is never read as of a release.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OfficersOnlyAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    // Forms are proven at 1000.
    private const int BeforeForms = 0;

    /// <inheritdoc/>
    public int Order => BeforeForms;

    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        http.Response.OnStarting(() =>
        {
            http.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        if (!Audience.Of(http).IsOfficer || Site.Of(http).Release is not null)
        {
            context.Result = new NotFoundResult();
        }
    }
}
