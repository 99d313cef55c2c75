using Analytics.Dashboards.Hosting;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Analytics.Tests.Dashboards;

/// <summary>Settings of who may read and from where: what is wrong stops the start with a sentence that names the key.</summary>
public class SignInSettingsTests
{
    private const string Enough = "SignIn:Authority=https://login.example.se;SignIn:ClientId=x;SignIn:ClientSecret=y;SignIn:Roles:Officer=h";

    [Theory]
    [InlineData("SignIn:ClientId=x", "Inställningen SignIn:Authority saknas")]
    [InlineData("SignIn:Roles:Officer=x", "Inställningen SignIn:Authority saknas")]
    [InlineData("SignIn:Authority=https://a.se", "Inställningen SignIn:ClientId saknas")]
    [InlineData("SignIn:Authority=https://a.se;SignIn:ClientId=x", "Inställningen SignIn:ClientSecret saknas")]
    [InlineData("SignIn:Authority=https://a.se;SignIn:ClientId=x;SignIn:ClientSecret=y", "Inställningen SignIn:Roles:Officer saknas")]
    [InlineData(Enough + ";SignIn:Authority=a.se", "Inställningen SignIn:Authority är ”a.se”")]
    [InlineData(Enough + ";SignIn:Authority=http://login.example.se", "Inställningen SignIn:Authority är ”http://login.example.se”. Adressen måste börja med https://")]
    [InlineData(Enough + ";SignIn:Scopes=profile", "Inställningen SignIn:Scopes är ”profile”. Ordet openid måste vara med")]
    [InlineData(Enough + ";SignIn:SessionHours=0", "Inställningen SignIn:SessionHours är ”0”")]
    [InlineData(Enough + ";SignIn:SessionHours=åtta", "Inställningen SignIn:SessionHours är ”åtta”")]
    [InlineData(Enough + ";SignIn:IdleMinutes=4", "Inställningen SignIn:IdleMinutes är ”4”. Ange ett heltal från 5 till 1440.")]
    [InlineData(Enough + ";SignIn:RecheckMinutes=-1", "Inställningen SignIn:RecheckMinutes är ”-1”. Ange ett heltal från 0 till 1440.")]
    [InlineData(Enough + ";SignIn:CallbackPath=https://b.se", "Inställningen SignIn:CallbackPath är ”https://b.se”")]
    [InlineData(Enough + ";SignIn:RequiredAcr=,", "Inställningen SignIn:RequiredAcr är ”,” och innehåller inget värde. Ange minst ett värde")]
    [InlineData(Enough + ";SignIn:RequiredAmr= , ,", "Inställningen SignIn:RequiredAmr är ” , ,” och innehåller inget värde.")]
    [InlineData(Enough + ";SignIn:Roles:Owner=,", "Inställningen SignIn:Roles:Owner är ”,” och innehåller inget värde.")]
    [InlineData(Enough + ";SignIn:Autority=x", "Inställningen SignIn:Autority finns inte")]
    [InlineData(Enough + ";SignIn:Roles:Boss=x", "Inställningen SignIn:Roles:Boss finns inte")]
    public void SignIn_ThatIsIncompleteOrWrong_NamesTheKey(string settings, string sentence) =>
        Assert.StartsWith(sentence, Assert.Throws<WarehouseException>(() => SignInOptions.Read(Of(settings))).Message, StringComparison.Ordinal);

    [Fact]
    public void SignIn_HasDefaults()
    {
        var options = SignInOptions.Read(Of(Enough));

        Assert.Equal(
            ("roles", "preferred_username", "openid profile email", TimeSpan.FromHours(8), "/signin-oidc", true, true),
            (options.RoleClaim, options.NameClaim, string.Join(' ', options.Scopes), options.Session, options.CallbackPath, options.IsSecure, options.IsConfigured));
        Assert.False(SignInOptions.Read(Of("")).IsConfigured);
        Assert.False(SignInOptions.Read(Of(Enough + ";SignIn:Authority=http://127.0.0.1:5000")).IsSecure);
    }

    [Fact]
    public void Secret_InAFile_IsRefused()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{ "SignIn": { "ClientSecret": "y" } }""");
        var configuration = new ConfigurationBuilder().AddJsonFile(file).AddInMemoryCollection([new("SignIn:Authority", "https://a.se"), new("SignIn:ClientId", "x"), new("SignIn:Roles:Officer", "h")]).Build();

        var wrong = Assert.Throws<WarehouseException>(() => SignInOptions.Read(configuration));

        File.Delete(file);
        Assert.Equal("Inställningen SignIn:ClientSecret står i en fil, där den kan komma på avvägar. Ta bort den därifrån och ange den i miljövariabeln SignIn__ClientSecret.", wrong.Message);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("urls=http://localhost:5080", null)]
    [InlineData("urls=http://127.0.0.1:5080", null)]
    [InlineData("urls=http://[::1]:5080", null)]
    [InlineData("urls=http://localhost:1;http_ports=8080", null)]
    [InlineData("urls=http://0.0.0.0:5080", "http://0.0.0.0:5080")]
    [InlineData("urls=http://localhost:1,http://*:2", "http://*:2")]
    [InlineData("urls=https://uppfoljning.example.se", "https://uppfoljning.example.se")]
    [InlineData("http_ports=8080", "http://*:8080")]
    [InlineData("Kestrel:Endpoints:a:Url=http://10.0.0.1:80;urls=http://localhost:1", "http://10.0.0.1:80")]
    public void Address_ThatOthersReach_MustBeSaidTogetherWithWhatTheyRead(string settings, string? address)
    {
        // The list of addresses is separated by what separates the settings here.
        string? Wrong(string more) => Address.Wrong(Of(settings + more, ','));

        Assert.Equal(address is null ? null : $"Adressen {address} når andra än den egna datorn, men ingen inloggning är inställd.", Wrong("")?.Split(" Ställ in")[0]);
        Assert.Null(Wrong(";Audience:Open=released"));
        Assert.Null(Wrong(";Audience:Open=current"));
        Assert.Null(Wrong(";" + Enough));
    }

    [Theory]
    [InlineData("Proxy:Known=proxy1", "Inställningen Proxy:Known innehåller ”proxy1”")]
    [InlineData("Proxy:Known=10.0.0.1,10.0.0.0/99", "Inställningen Proxy:Known innehåller ”10.0.0.0/99”")]
    [InlineData("Proxy:Known=10.0.0.1,0.0.0.0/0", "Inställningen Proxy:Known innehåller ”0.0.0.0/0”, ett så stort nät på internet att servern skulle lita på främmande datorer")]
    [InlineData("Proxy:Known=128.0.0.0/1", "Inställningen Proxy:Known innehåller ”128.0.0.0/1”, ett så stort nät")]
    [InlineData("Proxy:Known=::/0", "Inställningen Proxy:Known innehåller ”::/0”, ett så stort nät")]
    [InlineData("Proxy:Known=::ffff:0.0.0.0/96", "Inställningen Proxy:Known innehåller ”::ffff:0.0.0.0/96”, ett så stort nät")]
    [InlineData("Proxy:Known=11.0.0.0/8", "Inställningen Proxy:Known innehåller ”11.0.0.0/8”, ett så stort nät")]
    [InlineData("Proxy:Known=172.0.0.0/8", "Inställningen Proxy:Known innehåller ”172.0.0.0/8”, ett så stort nät")]
    [InlineData("Proxy:Known=2000::/8", "Inställningen Proxy:Known innehåller ”2000::/8”, ett så stort nät")]
    [InlineData("Proxy:Known=2002::/16", "Inställningen Proxy:Known innehåller ”2002::/16”, ett så stort nät")]
    [InlineData("Proxy:Known=::/80", "Inställningen Proxy:Known innehåller ”::/80”, ett så stort nät")]
    [InlineData("Proxy:Known=64:ff9b::/96", "Inställningen Proxy:Known innehåller ”64:ff9b::/96”, ett så stort nät")]
    [InlineData("Proxy:Known=::ffff:11.0.0.0/104", "Inställningen Proxy:Known innehåller ”::ffff:11.0.0.0/104”, ett så stort nät")]
    [InlineData("ForwardedHeaders_Enabled=true", "Inställningen ForwardedHeaders_Enabled gör att servern litar på vem som helst")]
    public void Proxy_ThatIsNoAddress_OrAnybody_IsRefused(string settings, string sentence) =>
        Assert.StartsWith(sentence, Assert.Throws<WarehouseException>(() => Proxies.Read(Of(settings))).Message, StringComparison.Ordinal);

    [Fact]
    public void Proxy_OnTheLargestPrivateNetworks_IsBelieved() => Assert.Equal(6, Proxies.Read(Of("Proxy:Known=10.0.0.0/8, fc00::/7, ::ffff:10.0.0.0/104, 172.16.0.0/12, 193.0.0.0/16, 2001:db8::/48"))!.KnownIPNetworks.Count);

    private static IConfigurationRoot Of(string settings, char listed = '\0') => new ConfigurationBuilder().AddInMemoryCollection(
        settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(setting => KeyValuePair.Create(setting[..setting.IndexOf('=', StringComparison.Ordinal)], (string?)setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..].Replace(listed, ';')))
            .GroupBy(pair => pair.Key).Select(pair => pair.Last())).Build();
}
