using System.Globalization;
using Analytics.Tests.Bench;

// Measures a load:            dotnet run -c Release --project tests/Bench -- <inbox> [runs]
// Measures the publications:  dotnet run -c Release --project tests/Bench -- refresh <inbox, or a folder that build made> <facts> [runs]
// Measures the pages:         dotnet run -c Release --project tests/Bench -- pages <Dashboards.dll> <folder with data/warehouse.db> [rounds]
// Makes a warehouse for it:   dotnet run -c Release --project tests/Bench -- build <inbox> <facts> <new folder>, which gets data/warehouse.db
// Ours beside DuckDB:         dotnet run -c Release --project tests/Bench -- yardstick <inbox> <rows, or several sizes as 100000,1000000> [runs]
// Fuzzes the parsers:         dotnet run -c Release --project tests/Bench -- fuzz <seconds> [seed] [http://localhost:5080], which must stand on figures
// Hours of running:           dotnet run -c Release --project tests/Bench -- soak <Dashboards.dll> <inbox> [simulated hours] [seed]   see docs/soak.md
// The inbox is copied, never touched. Peak memory is the whole process's.
if (args.Length is 3 or 4 && args[0] == "refresh" && Directory.Exists(args[1]))
{
    Refresh.Run(args[1], int.Parse(args[2], CultureInfo.InvariantCulture), args.Length == 4 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 3);
    return 0;
}

if (args.Length == 4 && args[0] == "build" && Directory.Exists(args[1]))
{
    Refresh.Build(args[1], int.Parse(args[2], CultureInfo.InvariantCulture), Path.Combine(args[3], "data"));
    return 0;
}

if (args.Length is 3 or 4 && args[0] == "pages" && File.Exists(args[1]) && Directory.Exists(args[2]))
{
    await Pages.Run(args[1], args[2], args.Length == 4 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 5);
    return 0;
}

if (args.Length is >= 3 and <= 5 && args[0] == "soak" && File.Exists(args[1]) && Directory.Exists(args[2]))
{
    var hours = args.Length > 3 ? double.Parse(args[3], CultureInfo.InvariantCulture) : 8;
    return await Analytics.Tests.Bench.Soak.SoakRun.Run(args[1], args[2], hours, args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : Environment.TickCount) ? 0 : 1;
}

if (args is ["yardstick", .. var yardstick])
{
    return YardstickTable.Run(yardstick);
}

if (args.Length == 3 && args[0] == "one" && args[1] is "ours" or "duckdb")
{
    Yardstick.One(args[1], args[2]);
    return 0;
}

if (args.Length is >= 2 and <= 4 && args[0] == "fuzz")
{
    var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
    string[] inboxes = [Path.Combine("etl", "sample-inbox"), .. Directory.GetDirectories(Path.Combine("tests", "Data")).Select(folder => Path.Combine(folder, "inbox"))];
    return await Fuzz.Run(int.Parse(args[1], CultureInfo.InvariantCulture), seed, inboxes, args.Length > 3 ? new Uri(args[3]) : null) == 0 ? 0 : 1;
}

if (args.Length is 0 or > 2 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("Usage: Bench <inbox folder> [runs] | Bench refresh <inbox folder> <facts> [runs] | Bench build <inbox folder> <facts> <new folder> | Bench pages <Dashboards.dll> <folder> [rounds] | Bench yardstick <inbox> <rows,rows,...> [runs] | Bench soak <Dashboards.dll> <inbox> [simulated hours] [seed] | Bench fuzz <seconds> [seed] [address]");
    return 2;
}

var runs = args.Length == 2 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3;
var results = Enumerable.Range(1, runs).Select(run => Measurement.Of(args[0], run)).ToList();
foreach (var result in results)
{
    Console.WriteLine(result);
}

var median = results.OrderBy(result => result.LoadSeconds).ElementAt(results.Count / 2);
Console.WriteLine(FormattableString.Invariant(
    $"median of {runs}: {median.RowsASecond:0} rows/s from file to committed fact, publication {median.PublishSeconds:0.00} s, peak {Measurement.PeakMegabytes():0} MB"));
return 0;
