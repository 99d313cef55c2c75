namespace Analytics.Tests.Dashboards;

/// <summary>What an address gives to whom.</summary>
public enum Gives
{
    /// <summary>Figures: to everybody those of the release, to who sees what is not released the newest; the newest to all where nobody signs in.</summary>
    Figures,

    /// <summary>The same, in an answer that names neither publication nor the count that differs.</summary>
    Lists,

    /// <summary>The same to everybody, whatever is published.</summary>
    Same,

    /// <summary>Of a release that everybody may read: the same to all.</summary>
    Release,

    /// <summary>A page of a release, in the frame of what the reader sees.</summary>
    ReleasePage,

    /// <summary>Whether the server works; the newest publication's number only where everybody sees that publication.</summary>
    Health,

    /// <summary>A page that does not exist for anybody; its frame is of what the reader sees.</summary>
    Nothing,

    /// <summary>The same for programs, in an answer without a frame.</summary>
    NothingForPrograms,

    /// <summary>The same within a release: its frame is of the release.</summary>
    NothingOfARelease,

    /// <summary>For handläggare.</summary>
    Inner,

    /// <summary>For handläggare, and tells of releases too.</summary>
    InnerReleases,

    /// <summary>Hangfire's page, where the schedule is not in this process: for handläggare, who do not find it.</summary>
    Jobs,

    /// <summary>A file for the owner.</summary>
    OwnerFile,

    /// <summary>For the owner.</summary>
    Owner,

    /// <summary>Where people sign in, and only where that is configured.</summary>
    Entrance,

    /// <summary>The page that says that it failed.</summary>
    Failure,

    /// <summary>Who is signed in: to each their own.</summary>
    SignIns,

    /// <summary>Where people sign out.</summary>
    Exit,
}

/// <summary>The closed table of all addresses: a new one stops the build until somebody has said here who gets what there.</summary>
internal static class AudienceTable
{
    /// <summary>Route, what it gives, and the addresses to ask it by.</summary>
    public static readonly IReadOnlyList<(string Route, Gives Gives, string[] Addresses)> Routes =
    [
        ("", Gives.Figures, ["/", "/en"]),
        ("definitioner", Gives.Figures, ["/definitioner?group=K"]),
        ("familjecentraler", Gives.Figures, ["/familjecentraler"]),
        ("hanvisningar", Gives.Figures, ["/hanvisningar"]),
        ("indikator/{code}", Gives.Figures, ["/indikator/K01", "/en/indikator/K01?period=2025", "/indikator/K01?area=1440"]),
        ("jamlikhet", Gives.Figures, ["/jamlikhet"]),
        ("kommun", Gives.Figures, ["/kommun"]),
        ("kommun/{code}", Gives.Figures, ["/kommun/1440"]),
        ("leveranser", Gives.Figures, ["/leveranser"]),
        ("leveranser/{feed}", Gives.Figures, ["/leveranser/kva"]),
        ("om", Gives.Figures, ["/om"]),
        ("om/skydd", Gives.Figures, ["/om/skydd"]),
        ("om/tillganglighet", Gives.Figures, ["/om/tillganglighet"]),
        ("omrade/{code}", Gives.Figures, ["/omrade/lan"]),
        ("rapporter", Gives.ReleasePage, ["/rapporter"]),
        ("rapporter/andringar", Gives.ReleasePage, ["/rapporter/andringar"]),
        ("rapporter/{code}", Gives.ReleasePage, ["/rapporter/" + SignInSite.Code]),
        ("rapporter/{code}/andringar", Gives.ReleasePage, [$"/rapporter/{SignInSite.Code}/andringar"]),
        ("rapporter/{code}/underlag", Gives.ReleasePage, [$"/rapporter/{SignInSite.Code}/underlag"]),
        // The pack has not been made.
        ("rapporter/{code}/underlag/{name}", Gives.Nothing, [$"/rapporter/{SignInSite.Code}/underlag/underlag.pdf"]),
        ("rapporter/{code}/data.zip", Gives.Release, [$"/rapporter/{SignInSite.Code}/data.zip"]),
        ("inget-slappt", Gives.Nothing, ["/inget-slappt"]),
        ("underlag", Gives.Figures, ["/underlag"]),
        ("sro", Gives.Figures, ["/sro"]),
        ("underlag/sidor.css", Gives.Figures, ["/underlag/sidor.css"]),
        ("sro/sidor.css", Gives.Figures, ["/sro/sidor.css"]),
        ("tackning", Gives.Figures, ["/tackning"]),
        ("utbud", Gives.Figures, ["/utbud"]),

        ("indikator/{code}.{extension:regex(^(csv|xlsx|json|parquet)$)}", Gives.Figures, ["/indikator/K01.csv?area=lan&period=2025", "/indikator/K01.xlsx", "/indikator/K01.json", "/indikator/K01.parquet"]),
        ("indikator/{code}/jamforelser.csv", Gives.Lists, ["/indikator/K01/jamforelser.csv"]),
        ("definitioner.{extension:regex(^(csv|xlsx|json)$)}", Gives.Lists, ["/definitioner.csv", "/definitioner.json"]),
        // The invented warehouse holds no centre and no offer, hence no file.
        ("familjecentraler.csv", Gives.Nothing, ["/familjecentraler.csv"]),
        ("tackning.csv", Gives.Nothing, ["/tackning.csv"]),
        ("utbud.csv", Gives.Nothing, ["/utbud.csv"]),
        ("leveranser/mall/{feed}.{extension}", Gives.Lists, ["/leveranser/mall/kva.csv"]),
        ("leveranser/{feed}/avvisade.csv", Gives.Lists, ["/leveranser/kva/avvisade.csv"]),
        ("data/dcat.rdf", Gives.Lists, ["/data/dcat.rdf"]),
        ("api/v1/values", Gives.Figures, ["/api/v1/values?indicator=K01&area=lan", "/api/v1/values?indicator=K01&area=lan&format=csv"]),
        ("api/v1/areas", Gives.Lists, ["/api/v1/areas"]),
        ("api/v1/periods", Gives.Lists, ["/api/v1/periods"]),
        ("api/v1/indicators", Gives.Lists, ["/api/v1/indicators"]),
        ("api/v1/deliveries", Gives.Lists, ["/api/v1/deliveries"]),
        ("api/v1/feeds", Gives.Lists, ["/api/v1/feeds"]),
        ("api/v1/offers", Gives.Lists, ["/api/v1/offers"]),
        ("api/v1/releases", Gives.Release, ["/api/v1/releases"]),
        // There is no release before it to compare with.
        ("api/v1/releases/{code}/changes", Gives.NothingForPrograms, [$"/api/v1/releases/{SignInSite.Code}/changes"]),
        ("api/v1/problems", Gives.Same, ["/api/v1/problems"]),
        ("api/v1/problems/{code}", Gives.Same, ["/api/v1/problems/not_found"]),
        ("openapi/{documentName}.json", Gives.Same, ["/openapi/v1.json"]),
        ("health/live", Gives.Same, ["/health/live"]),
        ("health/ready", Gives.Health, ["/health/ready"]),

        ("fel/{code:int?}", Gives.Nothing, ["/fel", "/fel/500"]),
        ("logga-in", Gives.Entrance, ["/logga-in"]),
        ("logga-in/fel", Gives.Failure, ["/logga-in/fel?skal=utgangen"]),
        ("inloggningar", Gives.SignIns, ["/inloggningar"]),
        ("logga-ut", Gives.Exit, ["/logga-ut"]),
        ("inre", Gives.Inner, ["/inre", "/en/inre", "/INRE"]),
        ("inre/siffror", Gives.Inner, ["/inre/siffror?indicator=K01&area=lan"]),
        ("inre/ladda-upp", Gives.Inner, ["/inre/ladda-upp"]),
        ("inre/leveranser", Gives.Inner, ["/inre/leveranser"]),
        ("inre/leveranser/{key:long}", Gives.Inner, ["/inre/leveranser/60"]),
        ("inre/forslag", Gives.Inner, ["/inre/forslag"]),
        ("inre/anteckningar", Gives.Inner, ["/inre/anteckningar"]),
        ("inre/jobb", Gives.Inner, ["/inre/jobb"]),
        ("inre/journal", Gives.Inner, ["/inre/journal"]),
        ("inre/slapp", Gives.InnerReleases, ["/inre/slapp"]),
        // Nobody has work under way.
        ("inre/arbete/{id}", Gives.Jobs, ["/inre/arbete/x"]),
        ("inre/atkomst", Gives.Owner, ["/inre/atkomst", "/inre/Atkomst/"]),
        ("inre/atkomst/logg.csv", Gives.OwnerFile, ["/inre/atkomst/logg.csv"]),
    ];

    /// <summary>Addresses that are no route: files, what leads nowhere, and what tries to get around the guard.</summary>
    public static readonly IReadOnlyList<(Gives Gives, string Address)> Others =
    [
        (Gives.Same, "/css/site.css"), (Gives.Same, "/css/tables.css"), (Gives.Same, "/js/offers.js"), (Gives.Same, "/fonts/LiberationSans-Regular.ttf"),
        (Gives.Nothing, "/ingenstans"), (Gives.NothingForPrograms, "/api/v1/ingenstans"), (Gives.Nothing, "//inre"), (Gives.Nothing, "/inre%2Fatkomst"), (Gives.Nothing, "/en/jobs"), (Gives.Jobs, "/jobs"),
        (Gives.NothingOfARelease, "/slapp/" + SignInSite.Code + "/inre"), (Gives.NothingOfARelease, "/slapp/" + SignInSite.Code + "/inre/atkomst/logg.csv"), (Gives.Nothing, "/data/keys"), (Gives.Nothing, "/warehouse.db"),
    ];
}
