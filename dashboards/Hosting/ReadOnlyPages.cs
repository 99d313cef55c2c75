using System.Net.Mime;

namespace Analytics.Dashboards.Hosting;

/// <summary>Pages and files are read and nothing else: another method gets 405 and hears which there are. What takes orders guards itself: the page of jobs, and what stands behind the sign-in.</summary>
public static class ReadOnlyPages
{
    private const string Allowed = "GET, HEAD";

    private static readonly string[] TakeOrders = ["/jobs", "/inre", "/logga-in", "/logga-ut"];

    /// <summary>Lets through what reads; the API tells its own callers.</summary>
    public static Task Guard(HttpContext context, Func<Task> next)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || Array.Exists(TakeOrders, part => request.Path.StartsWithSegments(part)) || !ErrorPages.AreWanted(context))
        {
            return next();
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = Allowed;
        context.Response.ContentType = MediaTypeNames.Text.Plain + "; charset=utf-8";
        return context.Response.WriteAsync("Sidorna kan bara läsas (GET eller HEAD). The pages can only be read (GET or HEAD).", context.RequestAborted);
    }
}
