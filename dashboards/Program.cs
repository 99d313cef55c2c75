using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Analytics.Dashboards.Api;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Hosting.Desk;
using Analytics.Dashboards.Packs;
using Analytics.Dashboards.Pages;
using Analytics.Etl.Health;
using Analytics.Etl.Observability;
using Analytics.WarehouseSql;
using Microsoft.Extensions.WebEncoders;

if (args.Any(word => word is "--help" or "-h" or "-?"))
{
    await Console.Out.WriteLineAsync(StartWords.Usage);
    return 0;
}

if (args is [StartWords.Settings])
{
    await Console.Out.WriteAsync(SettingsReference.Markdown());
    return 0;
}

var pack = PackArguments.Read(args);
if (pack is { Wrong: not "" })
{
    await Console.Error.WriteLineAsync($"{pack.Wrong}\n{PackArguments.Usage}");
    return PackCommand.WrongUse;
}

if (pack is null && StartWords.Wrong(args) is { } wrongWord)
{
    await Console.Error.WriteLineAsync($"{wrongWord} Se vad som finns med --help.");
    return PackCommand.WrongUse;
}

WebApplicationBuilder builder;
StartSettings settings;
try
{
    // --sample has no value; the configuration's command line would take the next word for one.
    builder = StartSettings.Builder(pack is not null ? [] : [.. args.Where(word => word != StartWords.Sample)]);
    if (args.Contains(StartWords.Sample))
    {
        builder.Configuration[StartUp.SampleKey] = "true";
    }

    if (pack is not null)
    {
        PackCommand.Prepare(builder);
    }
    else if (!Address.IsConfigured(builder.Configuration))
    {
        builder.WebHost.UseUrls(Address.Default);
    }

    settings = StartSettings.Read(builder.Configuration, builder.Environment.WebRootPath);
    LogOptions.AddDefaults(builder.Configuration);
    LogOptions.Add(builder.Logging, builder.Configuration);
    WebSignals.Add(builder.Services, builder.Configuration);
}
catch (WarehouseException wrong)
{
    // A setting that cannot be used: say which and stop, without a stack trace.
    await Console.Error.WriteLineAsync(wrong.Message);
    return 1;
}

ServerLimits.Set(builder, settings.SignIn.IsConfigured && settings.SignIn.IsSecure);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(services =>
{
    var configuration = services.GetRequiredService<IConfiguration>();
    return new Warehouse(WarehouseOptions.Read(key => configuration[key]));
});
builder.Services.AddSingleton<StartUp>();
Jobs.Add(builder.Services, builder.Configuration);
SignInFlow.Add(builder.Services, settings.SignIn);
Keys.Add(builder.Services);
builder.Services.AddSingleton<AccessLog>();
builder.Services.AddSingleton<AccessRows>();
builder.Services.AddSingleton<InnerWork>();
builder.Services.AddSingleton<ReleaseShelf>();
builder.Services.AddSingleton(settings.Open);
builder.Services.AddSingleton<ShownChoice>();
builder.Services.AddSingleton<ReleaseLedger>();
builder.Services.AddSingleton<ReleaseReading>();
builder.Services.AddSingleton<ReleaseChanges>();
builder.Services.AddSingleton<ReleaseArchives>();
builder.Services.AddSingleton<ReleaseWork>();
builder.Services.AddScoped<Shown>();
builder.Services.AddScoped<Reading>();
builder.Services.AddScoped<IndicatorRows>();
builder.Services.AddScoped<ComparisonRows>();
builder.Services.AddScoped<AnnotationRows>();
builder.Services.AddScoped<FigureReader>();
builder.Services.AddScoped<PlaceReader>();
builder.Services.AddScoped<StandingRows>();
builder.Services.AddScoped<StandingReader>();
builder.Services.AddScoped<GoalReader>();
builder.Services.AddScoped<EquityRows>();
builder.Services.AddScoped<EquityReader>();
builder.Services.AddScoped<ReferralRows>();
builder.Services.AddScoped<ReferralReader>();
builder.Services.AddScoped<CatalogueRows>();
builder.Services.AddScoped<DeliveryRows>();
builder.Services.AddScoped<ValueRows>();
builder.Services.AddScoped<WithheldValues>();
builder.Services.AddScoped<ProtectionRows>();
builder.Services.AddScoped<PlaceRows>();
builder.Services.AddScoped<FeedRows>();
builder.Services.AddScoped<OfferRows>();
builder.Services.AddScoped<OfferReader>();
builder.Services.AddScoped<CentreRows>();
builder.Services.AddScoped<CentreReader>();
builder.Services.AddScoped<AttentionRows>();
builder.Services.AddScoped<PublicationRows>();
builder.Services.AddScoped<ValueWords>();
builder.Services.AddScoped<FileNotes>();
builder.Services.AddScoped<JsonStat>();
builder.Services.AddScoped<PackReader>();
builder.Services.AddScoped<ValueFiles>();
builder.Services.AddScoped<InnerRows>();
DeskServices.Add(builder.Services);
Health.Add(builder.Services);
builder.Services.AddSingleton<OpenDataOptions>();
builder.Services.AddScoped<FeedClock>();
builder.Services.AddSingleton<WarehouseMoment>();
builder.Services.AddSingleton<PageCache>();
builder.Services.AddHostedService<WarmUp>();
Packing.Add(builder.Services);
// Nothing that is sent is secret, so its length may be seen.
builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);
RequestLimit.Add(builder.Services, builder.Configuration);
builder.Services.AddRazorPages();
builder.Services.AddProblemDetails();
// å, ä and ö as they are: a page that is read as text should read as Swedish.
builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
builder.Services.AddOpenApi(ApiDescription.Describe);
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower);

var app = builder.Build();
if (settings.Proxies is { } proxies)
{
    app.UseForwardedHeaders(proxies);
}

app.Use(SecurityHeaders.Set);
app.UseAuthentication();
app.Use(Site.Find);
app.UseWhen(context => !context.Request.Path.StartsWithSegments("/jobs") && !context.Request.Path.StartsWithSegments("/inre"), all => all.UseResponseCompression());
app.Use(ReadOnlyPages.Guard);
app.UseExceptionHandler("/fel");
app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=3600" });
app.UseWhen(ErrorPages.AreWanted, pages => pages.UseStatusCodePagesWithReExecute("/fel/{0}"));
app.UseWhen(context => !ErrorPages.AreWanted(context), programs => programs.UseStatusCodePages(Problems.OfStatus));
app.Use(SignInFlow.KeepPrivate);
app.UseWhen(context => !Health.IsAsked(context), readers => readers.Use(app.Services.GetRequiredService<ShownChoice>().Choose));
app.Use(Zones.Guard);
Jobs.Use(app);
app.Use(app.Services.GetRequiredService<PageCache>().Serve);
app.UseRouting();
app.Use(Zones.Prove);
app.UseRateLimiter();
app.MapRazorPages();
app.MapOpenApi("/openapi/{documentName}.json");
Health.Map(app);
IndicatorFile.Map(app);
ValuesApi.Map(app);
AreasApi.Map(app);
PeriodsApi.Map(app);
DeliveriesApi.Map(app);
FeedsApi.Map(app);
IndicatorsApi.Map(app);
ProblemsApi.Map(app);
CatalogueFile.Map(app);
DataCatalogue.Map(app);
FeedFiles.Map(app);
OffersApi.Map(app);
OfferFile.Map(app);
CentreFile.Map(app);
ReleasesApi.Map(app);
ChangesApi.Map(app);
ReleaseFile.Map(app);
SignInRoutes.Map(app);
AccessLogFile.Map(app);
PaperStyles.Map(app);
PackFiles.Map(app);

if (pack is not null)
{
    await app.StartAsync();
    var code = await PackCommand.Run(app.Services, pack, Console.Out, app.Lifetime.ApplicationStopping);
    await app.StopAsync();
    return code;
}

try
{
    _ = app.Services.GetRequiredService<UploadDesk>().Setting;
    StartSettings.TellUnknown(app.Configuration, app.Services.GetRequiredService<ILogger<StartSettings>>());
    app.Services.GetRequiredService<StartUp>().Run();
}
catch (WarehouseException wrong)
{
    // An unknown setting: say which and stop, without a stack trace.
    await Console.Error.WriteLineAsync(wrong.Message);
    return 1;
}

try
{
    await app.RunAsync();
    return 0;
}
catch (Exception broken) when (ListenFailure.Sentence(broken) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
