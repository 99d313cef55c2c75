using System.Data.Common;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Analytics.Dashboards.Figures;
using Analytics.WarehouseSql;
using Dapper;

namespace Analytics.Dashboards.Exports;

/// <summary>
/// Everything of a release that counts, as one zip: a CSV per indicator, the definitions, what codes stand for, and a list of the files with their
/// hashes. It asks the frozen file for whatever columns it has, so that it can be made whichever program froze it, and is the same bytes each time.
/// </summary>
public static class ReleaseArchive
{
    private const string Values = "pub_value";

    private static readonly (string Table, string File)[] Lists =
        [("pub_indicator", "definitioner.csv"), ("pub_area", "omraden.csv"), ("pub_period", "perioder.csv"), ("pub_breakdown", "uppdelningar.csv")];

    // Of a cell that is not shown none of these is told, should one ever stand there.
    private static readonly string[] Numbers = ["numerator", "value", "value_low", "value_high", "value_low_998", "value_high_998", "part_count", "part_total"];

    /// <summary>The zip's bytes.</summary>
    /// <param name="release">Which release.</param>
    /// <param name="frozen">Its file.</param>
    public static byte[] Write(Release release, Warehouse frozen)
    {
        using var connection = frozen.Open();
        var files = new List<(string Name, byte[] Content)> { ("las-mig.txt", Encoding.UTF8.GetBytes(ReadMe(release))) };
        files.AddRange(Lists.Where(list => connection.ExecuteScalar<long>(frozen.Engine.TableCount, new { name = list.Table }) > 0).Select(list => (list.File, Whole(connection, list.Table))));
        files.AddRange(ByIndicator(connection));
        files.Add(("filer.csv", Contents(files)));
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                // The moment of freezing, so that nothing depends on when the zip is asked for.
                entry.LastWriteTime = UtcText.Moment(release.MadeAt);
                using var target = entry.Open();
                target.Write(content);
            }
        }

        return packed.ToArray();
    }

    private static IEnumerable<(string Name, byte[] Content)> ByIndicator(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select * from {Values} v order by v.indicator_code, v.area_code, v.period_code, v.breakdown";
        using var reader = command.ExecuteReader();
        var names = Names(reader);
        var (code, status) = (names.IndexOf("indicator_code"), names.IndexOf("status"));
        var secret = names.ConvertAll(Numbers.Contains);
        var (current, csv) = ("", new Csv(','));
        while (reader.Read())
        {
            if (reader.GetString(code) != current)
            {
                if (current != "")
                {
                    yield return ($"varden/{current}.csv", Bytes(csv));
                }

                (current, csv) = (reader.GetString(code), new Csv(','));
                csv.Line([.. names]);
            }

            var isShown = reader.GetString(status) == "shown";
            csv.Line([.. names.Select((_, at) => isShown || !secret[at] ? Field(reader.GetValue(at)) : "")]);
        }

        if (current != "")
        {
            yield return ($"varden/{current}.csv", Bytes(csv));
        }
    }

    private static byte[] Whole(DbConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select * from {table} order by 1, 2";
        using var reader = command.ExecuteReader();
        var names = Names(reader);
        var csv = new Csv(',');
        csv.Line([.. names]);
        while (reader.Read())
        {
            csv.Line([.. names.Select((_, at) => Field(reader.GetValue(at)))]);
        }

        return Bytes(csv);
    }

    private static byte[] Contents(IEnumerable<(string Name, byte[] Content)> files)
    {
        var csv = new Csv(',');
        csv.Line("file", "bytes", "sha256");
        foreach (var (name, content) in files)
        {
            csv.Line(name, content.Length.ToString(CultureInfo.InvariantCulture), Convert.ToHexStringLower(SHA256.HashData(content)));
        }

        return Bytes(csv);
    }

    // Nothing here may depend on what became of the release: the bytes are the same for ever.
    private static string ReadMe(Release release) => string.Create(CultureInfo.InvariantCulture, $"""
        Släppet {release.Name} ({release.ReleaseCode}), fryst {release.MadeAt} (UTC) ur publicering {release.PublicationKey}.
        Om det gäller, är ersatt eller borttaget står på /rapporter/{release.ReleaseCode}.
        varden/ har en fil per mått. Kolumnen status säger varför en siffra saknas; hidden betyder dold för att skydda små tal. En tom ruta är aldrig noll.
        definitioner.csv säger vad varje mått är. omraden.csv, perioder.csv och uppdelningar.csv säger vad koderna står för. filer.csv har varje fils kontrollsumma.
        Hela den frysta filens kontrollsumma (SHA-256): {release.ContentHash}

        The release {release.Name} ({release.ReleaseCode}), frozen {release.MadeAt} (UTC), publication {release.PublicationKey}.
        Whether it is in force, superseded or removed stands at /rapporter/{release.ReleaseCode}.
        varden/ has a file per indicator. The column status says why a figure is missing; hidden means hidden to protect small counts. An empty field is never zero.
        definitioner.csv says what each indicator is. omraden.csv, perioder.csv and uppdelningar.csv say what the codes stand for. filer.csv has each file's checksum.
        Checksum of the whole frozen file (SHA-256): {release.ContentHash}

        """).ReplaceLineEndings("\r\n");

    private static List<string> Names(DbDataReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];

    private static byte[] Bytes(Csv csv) => Encoding.UTF8.GetBytes(csv.ToString());

    private static string Field(object value) => value switch
    {
        DBNull => "",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
