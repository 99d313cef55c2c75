using System.IO.Compression;
using System.Security.Cryptography;
using Dapper;

namespace Analytics.WarehouseSql;

/// <summary>Keeps frozen files inside the warehouse, compressed and in pieces, so that they are backed up with it and reach every server that reads it.</summary>
public static class FrozenParts
{
    // The largest that a plain column of either engine holds.
    private const int PieceBytes = 8000;

    /// <summary>SHA-256 of a file's bytes.</summary>
    public static string Hash(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>Writes a file's pieces.</summary>
    public static void Store(Change change, long releaseKey, string file)
    {
        using var packed = new MemoryStream();
        using (var source = File.OpenRead(file))
        using (var packing = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            source.CopyTo(packing);
        }

        packed.Position = 0;
        var piece = new byte[PieceBytes];
        for (var (number, length) = (1, packed.ReadAtLeast(piece, PieceBytes, throwOnEndOfStream: false)); length > 0; number++, length = packed.ReadAtLeast(piece, PieceBytes, throwOnEndOfStream: false))
        {
            change.Execute(
                "insert into release_part (release_key, part_no, content) values (@release_key, @part_no, @content)",
                new { release_key = releaseKey, part_no = number, content = piece[..length] });
        }
    }

    /// <summary>Writes a release's file where it can be opened, and proves that it is the one that was frozen.</summary>
    /// <param name="warehouse">The warehouse that keeps it.</param>
    /// <param name="releaseKey">Which release.</param>
    /// <param name="hash">The hash noted when it was frozen.</param>
    /// <param name="file">Where it is to lie; what lies there already is left when it has the hash.</param>
    /// <exception cref="WarehouseException">The pieces are gone or are not what was frozen.</exception>
    public static void Extract(Warehouse warehouse, long releaseKey, string hash, string file)
    {
        if (File.Exists(file) && Hash(file) == hash)
        {
            Close(file);
            return;
        }

        OwnFile.MakeFolder(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var part = $"{file}.{Guid.NewGuid():N}.part";
        try
        {
            using (var unpacking = Unpacking(warehouse, releaseKey))
            using (var target = OwnFile.Create(part))
            {
                unpacking.CopyTo(target);
            }

            MustBe(hash, Hash(part));
            File.Move(part, file, overwrite: true);
        }
        catch (InvalidDataException broken)
        {
            throw Unreadable(broken);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Unpacks a release's file without writing it, and proves that it is the one that was frozen.</summary>
    /// <exception cref="WarehouseException">The pieces are gone or are not what was frozen.</exception>
    public static void Prove(Warehouse warehouse, long releaseKey, string hash)
    {
        try
        {
            using var unpacking = Unpacking(warehouse, releaseKey);
            MustBe(hash, Convert.ToHexStringLower(SHA256.HashData(unpacking)));
        }
        catch (InvalidDataException broken)
        {
            throw Unreadable(broken);
        }
    }

    // An earlier program unpacked files that every account could read, also of a release that was not public yet.
    private static void Close(string file)
    {
        try
        {
            OwnFile.Narrow(file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Another account's file: it can be read, and its owner is the one to close it.
        }
    }

    private static GZipStream Unpacking(Warehouse warehouse, long releaseKey)
    {
        using var connection = warehouse.Open();
        var packed = new MemoryStream();
        foreach (var piece in connection.Query<byte[]>("select content from release_part where release_key = @release_key order by part_no", new { release_key = releaseKey }, buffered: false))
        {
            packed.Write(piece);
        }

        packed.Position = 0;
        return new GZipStream(packed, CompressionMode.Decompress);
    }

    private static void MustBe(string frozen, string found)
    {
        if (found != frozen)
        {
            throw new WarehouseException("Släppets data är inte de som frystes: kontrollsumman stämmer inte. Återställ lagret från en säkerhetskopia.");
        }
    }

    private static WarehouseException Unreadable(Exception broken) => new("Släppets data går inte att läsa. Återställ lagret från en säkerhetskopia.", broken);
}
