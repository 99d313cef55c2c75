using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Analytics.Dashboards.Api;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.RateLimiting;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// So many requests a minute may one address make to the API and for files; pages, styles and pictures are not counted. One program in a loop must not keep
/// the readers waiting, and no program that behaves should ever notice.
/// </summary>
public static class RequestLimit
{
    /// <summary>Configuration key: requests a minute from one address.</summary>
    public const string Key = "Api:RequestsPerMinute";

    // No address is written like this, so that what is not counted never shares a limit with somebody.
    private const string NotCounted = "not counted";

    private const int Usual = 600;
    private const int Highest = 1_000_000;

    private static readonly string[] Extensions = [".csv", ".xlsx", ".json", ".parquet"];
    private static readonly PathString[] Counted = ["/api", "/data"];
    private static readonly PathString[] Files = ["/openapi", "/css", "/js", "/fonts"];

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(Key, Usual.ToString(CultureInfo.InvariantCulture), "Requests to the API and for files that one address may make in a minute; more get 429. 1 to 1000000."),
    ];

    /// <summary>How many requests one address may make in a minute.</summary>
    /// <exception cref="WarehouseException">It is another thing.</exception>
    public static int Read(IConfiguration configuration) => SettingValue.Whole(configuration, Key, Usual, 1, Highest);

    /// <summary>Sets the limit.</summary>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var most = Read(configuration);
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) => Reject(rejected, most);
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsCounted(context.Request.Path)
                ? RateLimitPartition.GetFixedWindowLimiter(Who(context.Connection.RemoteIpAddress), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter(NotCounted));
        });
    }

    /// <summary>Whether requests to an address are counted.</summary>
    public static bool IsCounted(PathString path) => Counted.Any(part => path.StartsWithSegments(part))
        || Extensions.Any(extension => path.Value?.EndsWith(extension, StringComparison.OrdinalIgnoreCase) == true) && !Files.Any(part => path.StartsWithSegments(part));

    /// <summary>Who asks: the address, of the long ones the part that one connection to the net has for itself.</summary>
    public static string Who(IPAddress? address)
    {
        if (address is null || address.AddressFamily == AddressFamily.InterNetwork || address.IsIPv4MappedToIPv6)
        {
            return address?.MapToIPv4().ToString() ?? "";
        }

        return Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8));
    }

    private static ValueTask Reject(OnRejectedContext rejected, int most)
    {
        var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 60;
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return new ValueTask(Problems.TooMany(most, seconds).ExecuteAsync(rejected.HttpContext));
    }
}
