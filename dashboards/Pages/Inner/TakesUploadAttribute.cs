using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Hosting.Desk;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Analytics.Dashboards.Pages;

/// <summary>A form with a file may be as large as the setting says, and no larger: what says that it is more is not read at all.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesUploadAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    // After who asks is known, before the form is read.
    private const int BeforeForms = 1;

    /// <inheritdoc/>
    public int Order => BeforeForms;

    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (context.Result is not null || !http.Request.HasFormContentType)
        {
            return;
        }

        var setting = http.RequestServices.GetRequiredService<UploadDesk>().Setting;
        if (http.Request.ContentLength > setting.MaxRequest)
        {
            context.Result = new RedirectResult(Site.Of(http).ToLive(UploadModel.Address) + "?" + UploadModel.TooLarge + "=1");
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = setting.MaxRequest;
        }

        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = setting.MaxRequest }));
    }
}
