using Analytics.Etl.Commands;
using Spectre.Console.Cli;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var app = new CommandApp();
app.Configure(commands =>
{
    commands.SetApplicationName("etl");
    commands.SetApplicationCulture(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"));
    commands.UseStrictParsing();
    commands.PropagateExceptions();
    commands.SetInterceptor(new ValueGuard());
    commands.AddCommand<UpgradeCommand>("upgrade");
    commands.AddCommand<FetchCommand>("fetch");
    commands.AddCommand<LoadCommand>("load");
    commands.AddCommand<StatusCommand>("status");
    commands.AddCommand<DeliveriesCommand>("deliveries");
    commands.AddCommand<RejectsCommand>("rejects");
    commands.AddCommand<ConfirmCommand>("confirm");
    commands.AddCommand<WithdrawCommand>("withdraw");
    commands.AddCommand<TraceCommand>("trace");
    commands.AddCommand<ProtectCommand>("protect");
    commands.AddCommand<ProposalsCommand>("proposals");
    commands.AddCommand<AcceptCommand>("accept");
    commands.AddCommand<RebuildCommand>("rebuild");
    commands.AddCommand<CheckCommand>("check");
    commands.AddCommand<ReleaseCommand>("release");
    commands.AddCommand<ReleasesCommand>("releases");
    commands.AddCommand<ReleaseTimeCommand>("release-time");
    commands.AddCommand<ReleaseReaderCommand>("release-reader");
    commands.AddCommand<RemoveReleaseCommand>("remove-release");
    commands.AddCommand<EraseCommand>("erase");
    commands.AddCommand<ServeCommand>("serve");
    commands.AddCommand<HealthCommand>("health");
    commands.AddCommand<JournalCommand>("journal");
    commands.AddCommand<BackupCommand>("backup");
    commands.AddCommand<RestoreCommand>("restore");
});

const int ExitWrongUse = 2;
try
{
    return app.Run(args);
}
catch (Exception wrong) when (wrong is CommandAppException or WrongUseException)
{
    var sentence = $"{WrongUse.Sentence(wrong.Message)} Se kommandona med --help.";
    if (args.Contains("--json"))
    {
        Host.WriteJson(new { error = sentence });
    }

    Console.Error.WriteLine(sentence);
    return ExitWrongUse;
}
