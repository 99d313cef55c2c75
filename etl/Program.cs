using Analytics.Etl.Commands;
using Spectre.Console.Cli;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var names = new List<string>();
var app = new CommandApp();
app.Configure(commands =>
{
    commands.SetApplicationName("etl");
    commands.SetApplicationCulture(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"));
    commands.UseStrictParsing();
    commands.PropagateExceptions();
    commands.SetInterceptor(new ValueGuard());
    void add<TCommand>(string name)
        where TCommand : class, ICommand
    {
        names.Add(name);
        commands.AddCommand<TCommand>(name);
    }

    add<UpgradeCommand>("upgrade");
    add<FetchCommand>("fetch");
    add<LoadCommand>("load");
    add<StatusCommand>("status");
    add<DeliveriesCommand>("deliveries");
    add<RejectsCommand>("rejects");
    add<ConfirmCommand>("confirm");
    add<WithdrawCommand>("withdraw");
    add<TraceCommand>("trace");
    add<ProtectCommand>("protect");
    add<ProposalsCommand>("proposals");
    add<AcceptCommand>("accept");
    add<RebuildCommand>("rebuild");
    add<CheckCommand>("check");
    add<ReleaseCommand>("release");
    add<ReleasesCommand>("releases");
    add<ReleaseTimeCommand>("release-time");
    add<ReleaseReaderCommand>("release-reader");
    add<RemoveReleaseCommand>("remove-release");
    add<EraseCommand>("erase");
    add<ServeCommand>("serve");
    add<HealthCommand>("health");
    add<JournalCommand>("journal");
    add<BackupCommand>("backup");
    add<RestoreCommand>("restore");
});

const int ExitWrongUse = 2;
try
{
    return app.Run(args);
}
catch (Exception wrong) when (wrong is CommandAppException or WrongUseException)
{
    var sentence = $"{WrongUse.Sentence(wrong.Message, args, names)} Se kommandona med --help.";
    if (args.Contains("--json"))
    {
        Host.WriteJson(new { error = sentence });
    }

    Console.Error.WriteLine(sentence);
    return ExitWrongUse;
}
