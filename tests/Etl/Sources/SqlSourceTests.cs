using System.Data;
using Analytics.Etl.Sources;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Analytics.Tests.Etl.Sources;

/// <summary>The rows of a query become a delivery file; a reader is a reader, whichever database gives it.</summary>
public sealed class SqlSourceTests
{
    // The assumed extract of the care database: one row per contact, its codes in one cell.
    private const string Vega = """
        create table kontakt (datum text, hsaid text, lk text, kva text);
        insert into kontakt values ('2020-01-04', 'SE2321000131-E000000012345', '1488', 'DU055 AU118'), ('2020-01-05', 'SE2321000131-E000000012345', '1488', 'DU056'),
            ('2020-01-06', 'SE2321000131-E000000012345', '1488', 'du057  DU055 DU055'), ('2020-01-07', 'SE2321000131-E000000012345', null, 'AU118'),
            ('2020-01-08', 'SE2321000131-E000000012345', '1488', null), ('2020-02-01', 'SE2321000131-E000000012345', '1488', 'DU055');
        """;

    private const string Query = """
        select datum as registreringsdatum, hsaid as enhet_hsaid, kva as kva_kod, lk as kommunkod from kontakt
        where datum >= @first_day and datum <= @last_day order by datum
        """;

    private static SourceBench Bench() => new()
    {
        Settings = { ["ConnectionStrings:Vega"] = "Data Source=:memory:" },
        Open = text =>
        {
            // As in life it comes closed; the table is made when it opens.
            var connection = new SqliteConnection(text);
            connection.StateChange += (_, change) =>
            {
                if (change.CurrentState == ConnectionState.Open)
                {
                    using var command = connection.CreateCommand();
                    command.CommandText = Vega;
                    command.ExecuteNonQuery();
                }
            };
            return connection;
        },
    };

    private static Dictionary<string, string?> Source() => new()
    {
        ["Name"] = "vega", ["Kind"] = "sql", ["Feed"] = "kva", ["ConnectionName"] = "Vega", ["Period"] = "previous-month", ["Query"] = Query,
        ["Unpivot"] = "kva_kod", ["Keep"] = "DU055,DU056,DU057", ["RetryDelaySeconds"] = "0.01", ["Retries"] = "1",
    };

    [Fact]
    public void ContactWithSeveralCodes_BecomesALinePerKeptCode_AndLoads()
    {
        using var bench = Bench();
        Assert.Equal(new FetchResult("vega", "kva", FetchOutcome.Fetched, Path.Combine("kva", "kva_2020-01.csv"), 1,
            "kva_2020-01.csv hämtad: 4 rader, 2 lästa rader utan någon av koderna i Keep. Ladda med load."), bench.Fetch(Source()));
        Assert.Equal("""
            registreringsdatum;enhet_hsaid;kva_kod;kommunkod
            2020-01-04;SE2321000131-E000000012345;DU055;1488
            2020-01-05;SE2321000131-E000000012345;DU056;1488
            2020-01-06;SE2321000131-E000000012345;du057;1488
            2020-01-06;SE2321000131-E000000012345;DU055;1488

            """, bench.Text("kva/kva_2020-01.csv").TrimStart('\ufeff'));
        Assert.Equal(["kva/kva_2020-01.csv"], bench.Files);
        Assert.Equal("4 av 4 rader laddade.", bench.Warehouse.Load().Files.Single().Message);
    }

    [Fact]
    public void NoRows_GiveAFileWithItsHeader()
    {
        using var bench = Bench();
        var source = Source();
        source["Period"] = "2019-12";
        Assert.Equal("kva_2019-12.csv hämtad: 0 rader. Ladda med load.", bench.Fetch(source).Message);
        Assert.Equal("\ufeffregistreringsdatum;enhet_hsaid;kva_kod;kommunkod\n", bench.Text("kva/kva_2019-12.csv"));
    }

    [Theory]
    [InlineData("Query", "select datum from finns_inte", "Databasen svarade med ett fel. Kontrollera Query och ConnectionStrings__Vega. Inget hämtades.")]
    [InlineData("Query", "select datum as a, kva as a, lk as kva_kod from kontakt", "Kolumnen a finns två gånger i frågan. Ge den ena ett annat namn med as.")]
    [InlineData("Unpivot", "KVÅ", "Frågan ger ingen kolumn KVÅ, som står i Unpivot. Kolumnerna är registreringsdatum, enhet_hsaid, kva_kod, kommunkod.")]
    [InlineData("Query", "select kva as kva_kod, x'00' as bild from kontakt", "Kolumnen bild är binär och har ingen form i en CSV-fil. Ta bort den ur frågan eller gör om den till text.")]
    [InlineData("ConnectionName", "Annan", "Anslutningssträngen Annan saknas. Ange den i miljövariabeln ConnectionStrings__Annan.")]
    [InlineData("MaxBytes", "100", "Filen blir större än 100 byte. Inget hämtades. Fråga efter mindre, eller höj MaxBytes om storleken är rimlig.")]
    [InlineData("Period", "2020K1", "Flödet kva tar inte emot perioden 2020K1. Rätta Period; en fil heter till exempel kva_2026-03.csv.")]
    public void WhatCannotBeUsed_LeavesNoFile_AndSaysWhy(string key, string value, string sentence)
    {
        using var bench = Bench();
        var source = Source();
        source[key] = value;
        Assert.Equal((FetchOutcome.Failed, sentence), (bench.Fetch(source).Outcome, bench.Fetch(source).Message));
        Assert.Empty(bench.Files);
    }

    [Fact]
    public void ConnectionString_IsShownNowhere()
    {
        using var bench = new SourceBench { Settings = { ["ConnectionStrings:Vega"] = "Server=x;Password=hemligt;Nonsens=hemligt" } };
        var result = bench.Fetch(Source());
        Assert.Equal("Anslutningssträngen Vega går inte att tolka. Rätta miljövariabeln ConnectionStrings__Vega. Inget hämtades.", result.Message);
        Assert.DoesNotContain("hemligt", string.Concat(bench.Warehouse.Rows("select message from source_state")), StringComparison.Ordinal);
        var options = bench.Options([Source()]).Sources.Single().Options!;
        Assert.Contains("hemligt", options.ConnectionString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", options.ToString(), StringComparison.Ordinal);
        Assert.Equal("ReadOnly", new SqlConnectionStringBuilder(SqlSource.Open("Server=x;Database=y").ConnectionString).ApplicationIntent.ToString());
    }

    [Fact]
    public async Task EveryTypeOfValue_HasOneForm()
    {
        using var table = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        object[] values =
        [
            "text; med \"citat\"\noch rad", "fyllt   ", new DateTime(2026, 3, 14), new DateTime(2026, 3, 14, 9, 5, 0), new DateOnly(2026, 3, 14),
            12.50m, 0.1, 0.1f, 1e-5, 1234567L, true, DBNull.Value, Guid.Empty,
        ];
        foreach (var (value, number) in values.Select((value, number) => (value, number)))
        {
            table.Columns.Add("k" + number.ToString(System.Globalization.CultureInfo.InvariantCulture), value == DBNull.Value ? typeof(string) : value.GetType());
        }

        table.Rows.Add(values);
        using var target = new MemoryStream();
        using var reader = table.CreateDataReader();
        Assert.Equal(new RowFileCounts(1, 1, 0), await RowFile.Write(reader, target, null, [], TestContext.Current.CancellationToken));
        Assert.Equal("\ufeffk0;k1;k2;k3;k4;k5;k6;k7;k8;k9;k10;k11;k12\n"
            + "\"text; med \"\"citat\"\"\noch rad\";fyllt;2026-03-14;2026-03-14T09:05:00;2026-03-14;12.50;0.1;0.1;0.00001;1234567;ja;;00000000-0000-0000-0000-000000000000\n",
            System.Text.Encoding.UTF8.GetString(target.ToArray()));
    }

    [Fact]
    public void SampleQueryOfTheDocs_IsTransactSql()
    {
        var query = House.Repository.Read("docs/sources.md").Split("```sql\n")[1].Split("```")[0];
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(query), out var errors);
        Assert.Contains("string_split", query, StringComparison.Ordinal);
        Assert.Empty(errors.Select(error => error.Message));
    }

    [Fact]
    public void CodesSplitInTheQuery_GiveALinePerCode_OnARealServer()
    {
        // T-SQL's string_split exists on SQL Server alone; on SQLite the same rows come by Unpivot, see above.
        Assert.SkipWhen(TestWarehouse.SqlServer is null, "ANALYTICS_TEST_SQLSERVER is not set: no SQL Server to test against.");
        using var bench = new SourceBench { Settings = { ["ConnectionStrings:Vega"] = TestWarehouse.SqlServer } };
        var source = Source();
        source["Unpivot"] = source["Keep"] = null;
        source["Query"] = """
            with kontakt as (
                select * from (values (cast('2020-01-04' as date), N'SE2321000131-E000000012345', N'1488', N'DU055 AU118'),
                                      (cast('2020-01-05' as date), N'SE2321000131-E000000012345', N'1488', N'DU056'))
                              as k (Vårdkontaktdatum, Enhet_HSAID, LK, KVÅ))
            select k.Vårdkontaktdatum as registreringsdatum, k.Enhet_HSAID as enhet_hsaid, kod.value as kva_kod, k.LK as kommunkod
            from kontakt k cross apply string_split(k.KVÅ, ' ') kod
            where k.Vårdkontaktdatum between @first_day and @last_day and kod.value in ('DU055', 'DU056', 'DU057')
            """;
        Assert.Equal("kva_2020-01.csv hämtad: 2 rader. Ladda med load.", bench.Fetch(source).Message);
    }
}
