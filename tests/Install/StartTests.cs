using System.Diagnostics;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Hosting;
using Analytics.Etl.Settings;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Analytics.Tests.Install;

/// <summary>Settings that cannot be used, and names that nobody reads, are told of in a sentence.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("analytics-start-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("Inbox:KeepDays", "ninety", "Inställningen Inbox:KeepDays är ”ninety”. Ange ett heltal från 0 till 3650.")]
    [InlineData("Inbox:KeepDays", "-1", "Inställningen Inbox:KeepDays är ”-1”. Ange ett heltal från 0 till 3650.")]
    [InlineData("Inbox:KeepDays", "99999999999", "Inställningen Inbox:KeepDays är ”99999999999”. Ange ett heltal från 0 till 3650.")]
    [InlineData("Inbox:Path", "/", "Inställningen Inbox:Path är ”/”. Ange en mapp som ligger i en annan mapp: done, failed och upload läggs bredvid den.")]
    [InlineData("Feeds:kva:MaxRejectedShare", "0,05", "Inställningen Feeds:kva:MaxRejectedShare är ”0,05”. Ange en andel från 0 till 1 med decimalpunkt, till exempel 0.05 för fem procent.")]
    [InlineData("Feeds:kva:MaxRejectedShare", "5", "Inställningen Feeds:kva:MaxRejectedShare är ”5”. Ange en andel från 0 till 1 med decimalpunkt, till exempel 0.05 för fem procent.")]
    [InlineData("Feeds:kva:MinRejectedRows", "1.5", "Inställningen Feeds:kva:MinRejectedRows är ”1.5”. Ange ett heltal från 0 till 1000000.")]
    [InlineData("Warehouse:Engine", "oracle", "Inställningen Warehouse:Engine är ”oracle”. Tillåtna värden är sqlite och sqlserver.")]
    [InlineData("ConnectionStrings:Warehouse", "Data Source=a;Pasword=hemligt", "Inställningen ConnectionStrings:Warehouse är ingen anslutningssträng till SQLite: ett ord i den är okänt eller har ett värde som inte går att läsa. Strängen visas inte här, eftersom den kan innehålla ett lösenord.")]
    [InlineData("Schedule:Enabled", "ja", "Inställningen Schedule:Enabled är ”ja”. Tillåtna värden är true och false.")]
    [InlineData("Pages:WarmUp", "no", "Inställningen Pages:WarmUp är ”no”. Tillåtna värden är true och false.")]
    [InlineData("Jobs:OpenOnLoopback", "1", "Inställningen Jobs:OpenOnLoopback är ”1”. Tillåtna värden är true och false.")]
    [InlineData("Browser:Seconds", "0", "Inställningen Browser:Seconds är ”0”. Ange ett heltal från 1 till 3600.")]
    [InlineData("Site:Address", "uppfoljning.example.org", "Inställningen Site:Address är ”uppfoljning.example.org”. Ange en fullständig adress som börjar med https://.")]
    [InlineData("Logging:LogLevel:Default", "Mycket", "Inställningen Logging:LogLevel:Default är ”Mycket”. Tillåtna värden är Trace, Debug, Information, Warning, Error, Critical, None.")]
    [InlineData("Logging:Console:LogLevel:Microsoft", "Mycket", "Inställningen Logging:Console:LogLevel:Microsoft är ”Mycket”. Tillåtna värden är Trace, Debug, Information, Warning, Error, Critical, None.")]
    [InlineData("APP_POOL_ID", "analytics", "Adressen i IIS når andra än den egna datorn, men ingen inloggning är inställd. Ställ in SignIn, eller säg i Audience:Open vad alla får läsa: released (det som har släppts) eller current (allt som är publicerat). Ta annars bort adressen; då svarar servern på http://localhost:5080.")]
    [InlineData("Upload:MaxMegabytes", "0", "Inställningen Upload:MaxMegabytes är ”0”. Ange ett heltal från 1 till 1000.")]
    [InlineData("AccessLog:KeepDays", "0", "Inställningen AccessLog:KeepDays är ”0”. Ange ett heltal från 1 till 3650.")]
    [InlineData("AccessLog:KeepDays", "två år", "Inställningen AccessLog:KeepDays är ”två år”. Ange ett heltal från 1 till 3650.")]
    [InlineData("Keys:Path", "/dev/null/x", "Inställningen Keys:Path är ”/dev/null/x”, men där finns ingen mapp och det går inte att skapa en. Ange en mapp där kontot får skriva.")]
    [InlineData("Keys:Path", "~/keys", "Inställningen Keys:Path är ”~/keys”, som inte är en mapp på datorn. Skriv hela sökvägen, till exempel /var/lib/analytics/keys.")]
    [InlineData("Keys:Path", "http://localhost/keys", "Inställningen Keys:Path är ”http://localhost/keys”, som inte är en mapp på datorn. Skriv hela sökvägen, till exempel /var/lib/analytics/keys.")]
    [InlineData("Keys:Path", "data/inbox/kva", "Inställningen Keys:Path är ”data/inbox/kva”, men i {data/inbox} ligger levererade filer. Ange en mapp som bara är till för nycklar.")]
    [InlineData("Keys:Path", "data/done", "Inställningen Keys:Path är ”data/done”, men i {data/done} ligger levererade filer. Ange en mapp som bara är till för nycklar.")]
    [InlineData("Mail:Host", "mail.example.org", "Mejl kan inte skickas: Mail__From saknas, men Mail__Host är angiven. Ange avsändarens e-postadress.")]
    [InlineData("Mail:From", "a@example.org", "Mejl kan inte skickas: Mail__Host saknas, men andra inställningar för mejl finns. Ange e-postserverns namn.")]
    [InlineData("Mail:Port", "abc", "Mejl kan inte skickas: Mail__Port är ”abc”. Ange ett heltal från 1 till 65535.")]
    [InlineData("Site:ContactMail", "hej", "Inställningen Site:ContactMail är ”hej”. Ange en vanlig e-postadress, som namn@example.org.")]
    public void Server_DoesNotStart_WhenASettingCannotBeUsed(string key, string value, string sentence) =>
        Assert.Equal(Full(sentence), Assert.Throws<WarehouseException>(() => StartSettings.Read(Of((key, value)), null)).Message);

    // A folder in braces is told with its whole path.
    private static string Full(string sentence) => Regex.Replace(sentence, @"\{(data/[a-z]+)\}", found => Path.GetFullPath(found.Groups[1].Value));

    [Fact]
    public void EmptyValue_IsNoValue() => StartSettings.Read(Of(PageSettings.All.SelectMany(group => group.Settings).Select(setting => (setting.Key.Replace("<feed>", "kva", StringComparison.Ordinal), " ")).ToArray()), null);

    [Fact]
    public void NameThatNobodyReads_IsToldWithTheNearest_WhenItStandsUnderASectionOfOurs() => Assert.Equal(
        [
            "Inställningen Feeds:kvo:MinRejectedRows läses inte av någon del av programmet. Närmast i namn är Feeds:kva:MinRejectedRows. Rätta namnet, eller ta bort inställningen.",
            "Inställningen Inbox:KeptDays läses inte av någon del av programmet. Närmast i namn är Inbox:KeepDays. Rätta namnet, eller ta bort inställningen.",
            "Inställningen Mail:Smtp:Port läses inte av någon del av programmet. Närmast i namn är Mail:Port. Rätta namnet, eller ta bort inställningen.",
        ],
        UnknownSettings.Sentences(
            Of(("Inbox:KeptDays", "1"), ("inbox:keepdays", "1"), ("Feeds:kvo:MinRejectedRows", "1"), ("Feeds:KVA:minrejectedrows", "1"), ("Mail:Smtp:Port", "1"), ("Sources:0:Kpis:1", "N1"), ("Sources:3:Selection:Tid", "1"),
                ("Kestrel:Limits:MaxConcurrentConnections", "1"), ("ConnectionStrings:Vega", "x"), ("Other:Thing", "1"), ("MAIL", "/var/mail/root"), ("Inbox:KeepDay", " ")),
            PageSettings.All.SelectMany(group => group.Settings)));

    [Theory]
    [InlineData("Etl.dll status", "Inställningen Inbox:KeepDays är ”ninety”. Ange ett heltal från 0 till 3650.")]
    [InlineData("Dashboards.dll", "Inställningen Inbox:KeepDays är ”ninety”. Ange ett heltal från 0 till 3650.")]
    [InlineData("Etl.dll health", "Inställningen Health:FreeMegabytes är ”abc”. Ange ett heltal från 1 till 2147483647.", "Health__FreeMegabytes", "abc")]
    [InlineData("Etl.dll status", "Inställningen Telemetry:Protocol är ”grcp”. Tillåtna värden är http/protobuf och grpc.", "Telemetry__Protocol", "grcp")]
    [InlineData("Etl.dll serve", "Inställningen Logging:LogLevel:Default är ”Loud”. Tillåtna värden är Trace, Debug, Information, Warning, Error, Critical, None.", "Logging__LogLevel__Default", "Loud")]
    public async Task Program_StopsWithASentence_WhenASettingCannotBeUsed(string program, string sentence, string variable = "Inbox__KeepDays", string value = "ninety")
    {
        var (code, said, told) = await Run(program, (variable, value));

        Assert.Equal((1, sentence, ""), (code, said.Trim(), told));
    }

    [Theory]
    [InlineData("Etl.dll status")]
    [InlineData("Dashboards.dll")]
    public async Task Program_StopsWithFileAndLine_WhenTheFileIsNoJson(string program)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), "{\n  \"Inbox\": {\n    \"KeepDays\": 30\n    \"Path\": \"in\"\n  }\n}\n", TestContext.Current.CancellationToken);

        var (code, said, told) = await Run(program);

        Assert.Equal((1, $"Filen {Path.Combine(folder, "appsettings.json")} går inte att läsa: rad 4 är inte JSON. Kontrollera citattecken, kommatecken och klamrar där och på raden innan.", ""), (code, said.Trim(), told));
    }

    [Fact]
    public async Task Server_ReadsTheFileInItsFolder_TellsOfUnknownNames_AndOfAnAddressThatIsNone()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), """{ "Inbox": { "KeptDays": 30 } }""", TestContext.Current.CancellationToken);

        var (code, said, told) = await Run("Dashboards.dll --urls nonsense", ("ConnectionStrings__Warehouse", "Data Source=" + Path.Combine(folder, "warehouse.db")));

        Assert.Equal((1, "Adressen att lyssna på går inte att läsa. Rätta urls (eller --urls, ASPNETCORE_URLS); så här skrivs den: http://localhost:5080."), (code, said.Trim()));
        Assert.Contains("Inställningen Inbox:KeptDays läses inte", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_TellsOfUnknownNames_AndRunsInTheFolderOfTheEnvironment()
    {
        var (code, said, told) = await Run("Etl.dll status --json", ("Inbox__KeptDays", "30"), ("ANALYTICS_HOME", folder));
        var (missing, why, _) = await Run("Etl.dll status", ("ANALYTICS_HOME", Path.Combine(folder, "nowhere")));

        Assert.Equal(1, code);
        Assert.StartsWith("Inställningen Inbox:KeptDays läses inte av någon del av programmet.", said, StringComparison.Ordinal);
        Assert.Contains($"Lagret {Path.Combine(folder, "data", "warehouse.db")} finns inte än", told, StringComparison.Ordinal);
        Assert.Equal((1, $"Miljövariabeln ANALYTICS_HOME är ”{Path.Combine(folder, "nowhere")}”, en mapp som inte finns eller som kontot inte får läsa. Skapa mappen eller rätta variabeln."), (missing, why.Trim()));
    }

    [Fact]
    public async Task FolderThatIsNamedAsTheFile_IsToldOf_AndNotPassedOver()
    {
        var path = Directory.CreateDirectory(Path.Combine(folder, "appsettings.json")).FullName;

        foreach (var program in (string[])["Etl.dll status", "Dashboards.dll"])
        {
            var (code, said, _) = await Run(program);
            Assert.Equal((1, $"{path} är en mapp, men ska vara en fil med inställningar. Ta bort mappen eller byt namn på den."), (code, said.Trim()));
        }
    }

    [Fact]
    public void SectionThatIsMisspelt_IsToldWithTheNearest() => Assert.Equal(
        [
            "Inställningen ConnectionString:Warehouse läses inte av någon del av programmet. Närmast i namn är ConnectionStrings:Warehouse. Rätta namnet, eller ta bort inställningen.",
            "Inställningen Inbx:KeepDays läses inte av någon del av programmet. Närmast i namn är Inbox:KeepDays. Rätta namnet, eller ta bort inställningen.",
        ],
        UnknownSettings.Sentences(Of(("Inbx:KeepDays", "1"), ("ConnectionString:Warehouse", "x"), ("Nails:Port", "1"), ("Kestrels:x", " "), ("DOTNET:x", "1")), PageSettings.All.SelectMany(group => group.Settings)));

    [Fact]
    public void SecretInAFile_IsToldOf_WithoutTheSecret()
    {
        var path = Path.Combine(folder, "appsettings.json");
        File.WriteAllText(path, """{ "Mail": { "Password": "hemligt", "Host": "a" }, "ConnectionStrings": { "Warehouse": "Data Source=data/warehouse.db", "Vega": "Server=a;Password=hemligt" }, "Telemetry": { "Headers": "" } }""");
        var configuration = new ConfigurationBuilder().AddJsonFile(path).AddInMemoryCollection([new("SignIn:ClientSecret", "hemligt")]).Build();

        Assert.Equal(
            [
                $"Inställningen ConnectionStrings:Vega är hemlig men står i filen {path}, där den kan komma på avvägar. Ta bort den därifrån och ange den i miljövariabeln ConnectionStrings__Vega.",
                $"Inställningen Mail:Password är hemlig men står i filen {path}, där den kan komma på avvägar. Ta bort den därifrån och ange den i miljövariabeln Mail__Password.",
            ],
            SecretsInFiles.Sentences(configuration, PageSettings.All.SelectMany(group => group.Settings)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("settngs", "Det finns inget kommando ”settngs”. Närmast i namn är settings.")]
    [InlineData("--urls http://localhost:0 pakc", "Det finns inget kommando ”pakc”. Närmast i namn är pack.")]
    [InlineData("settings all", "Kommandot settings ska stå ensamt.")]
    [InlineData("--sampel", "Valet --sampel finns inte, eller saknar sitt värde. Närmast i namn är --sample.")]
    [InlineData("--sample --urls", "Valet --urls saknar sitt värde.")]
    [InlineData("--sample --urls http://localhost:5081", null)]
    [InlineData("--urls=http://localhost:5081 /Inbox:Path in Inbox:KeepDays=3", null)]
    public void WordThatIsUnknown_StartsNoServer(string words, string? sentence) => Assert.Equal(sentence, StartWords.Wrong(words.Split(' ')));

    [Fact]
    public async Task Server_IsNotStartedByAMisspeltCommand()
    {
        var (code, said, told) = await Run("Dashboards.dll settngs");

        Assert.Equal((2, "Det finns inget kommando ”settngs”. Närmast i namn är settings. Se vad som finns med --help.", ""), (code, said.Trim(), told));
    }

    private static IConfigurationRoot Of(params (string Key, string Value)[] given) =>
        new ConfigurationBuilder().AddInMemoryCollection(given.Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value))).Build();

    private async Task<(int Code, string Said, string Told)> Run(string program, params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in program.Split(' '))
        {
            start.ArgumentList.Add(start.ArgumentList.Count == 0 ? Path.Combine(AppContext.BaseDirectory, word) : word);
        }

        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start)!;
        var (said, told) = (process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await said, await told);
    }
}
