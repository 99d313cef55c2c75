using Analytics.Etl.Schedule;
using Analytics.Etl.Settings;
using Analytics.WarehouseSql;
using Hangfire;
using Hangfire.Dashboard;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// The schedule inside the web server, on the embedded engine, and Hangfire's page at <c>/jobs</c>. It is for handläggare. Where nobody can sign in it answers
/// nobody but a person at the machine itself, and only where that is configured; to everybody else it does not exist.
/// </summary>
public static class Jobs
{
    /// <summary>Configuration key: let requests from the machine itself see and run jobs. Off unless set.</summary>
    public const string OpenOnLoopbackKey = "Jobs:OpenOnLoopback";

    /// <summary>Where the page is.</summary>
    public const string Address = "/jobs";

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(OpenOnLoopbackKey, "false", "Where nobody signs in: let a person at the machine itself see and run jobs at `/jobs`."),
    ];

    /// <summary>Stops at a word that is neither yes nor no.</summary>
    /// <exception cref="WarehouseException">The sentence names the setting.</exception>
    public static void Check(IConfiguration configuration)
    {
        _ = SettingValue.IsOn(configuration, OpenOnLoopbackKey, usual: false);
        _ = SettingValue.IsOn(configuration, FeedSchedule.EnabledKey, usual: true);
    }

    private static readonly object Marker = new();

    /// <summary>Hosts the schedule, where it runs in this process.</summary>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        if (IsHosted(configuration))
        {
            ScheduleServer.Add(services);
            services.AddHangfire(hangfire => { });
            services.AddLogging(logging => logging.AddFilter("Hangfire", LogLevel.Warning));
        }
    }

    /// <summary>No schedule runs beside a command.</summary>
    public static void TurnOff(IConfiguration configuration) => configuration[FeedSchedule.EnabledKey] = "false";

    /// <summary>Puts Hangfire's page at <c>/jobs</c>, behind the gate.</summary>
    public static void Use(WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Address), jobs =>
        {
            if (!IsHosted(app.Configuration))
            {
                return;
            }

            jobs.Use((context, next) =>
            {
                if (IsOpenTo(context, app.Configuration))
                {
                    context.Items[Marker] = true;
                    return next();
                }

                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            });
            jobs.UseHangfireDashboard(Address, new DashboardOptions
            {
                Authorization = [new Gate(app.Configuration)],
                AppPath = null,
                DashboardTitle = "Jobb",
                DisplayStorageConnectionString = false,
            });
        });
    }

    /// <summary>Whether the answer is Hangfire's page, which needs a policy of its own. Hangfire moves the address, hence the mark.</summary>
    public static bool IsPage(HttpContext context) => context.Items.ContainsKey(Marker) && context.Response.StatusCode < StatusCodes.Status400BadRequest;

    /// <summary>Whether this request may see and run jobs.</summary>
    private static bool IsOpenTo(HttpContext context, IConfiguration configuration) => context.RequestServices.GetRequiredService<SignInOptions>().IsConfigured
        ? Audience.Of(context).IsOfficer
        : IsOpenAtTheMachine(context, configuration);

    private static bool IsOpenAtTheMachine(HttpContext context, IConfiguration configuration) =>
        // Anything but the word true leaves it closed.
        string.Equals(configuration[OpenOnLoopbackKey], "true", StringComparison.OrdinalIgnoreCase)
        && OwnMachine.IsAsking(context);

    // On SQL Server the schedule has a process of its own (etl serve).
    internal static bool IsHosted(IConfiguration configuration) =>
        WarehouseOptions.Read(key => configuration[key]).Engine == EngineKind.Sqlite && SettingValue.IsOn(configuration, FeedSchedule.EnabledKey, usual: true);

    private sealed class Gate(IConfiguration configuration) : IDashboardAuthorizationFilter
    {
        public bool Authorize(DashboardContext context) => IsOpenTo(context.GetHttpContext(), configuration);
    }
}
