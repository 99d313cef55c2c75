using System.Net.Mime;

namespace Analytics.Dashboards.Hosting;

/// <summary>Pages and files are read and nothing else: another method gets 405 and hears which there are. The inner zone takes orders by POST as well, and guards itself.</summary>
public static class ReadOnlyPages
{
    private const string Allowed = "GET, HEAD";
    private const string AllowedWithOrders = "GET, HEAD, POST";

    // What is posted there is guarded there.
    private static readonly string[] TakesOrders = [Jobs.Address, "/inre", SignInFlow.OutAddress, SignInFlow.SessionsAddress];

    /// <summary>Lets through what reads; the API tells its own callers.</summary>
    public static Task Guard(HttpContext context, Func<Task> next)
    {
        var request = context.Request;
        var takesOrders = Packs.PackFiles.IsOrder(request.Path) || Array.Exists(TakesOrders, part => request.Path.StartsWithSegments(part));
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || takesOrders && HttpMethods.IsPost(request.Method) || !ErrorPages.AreWanted(context))
        {
            return next();
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = takesOrders ? AllowedWithOrders : Allowed;
        context.Response.ContentType = MediaTypeNames.Text.Plain + "; charset=utf-8";
        return context.Response.WriteAsync("Sidorna kan bara läsas (GET eller HEAD). The pages can only be read (GET or HEAD).", context.RequestAborted);
    }
}
