using Analytics.WarehouseSql;

var w = new Warehouse(WarehouseOptions.Read(_ => null));
var t = System.Diagnostics.Stopwatch.StartNew();
var r = new Upgrader(w, TimeProvider.System).Run();
Console.WriteLine($"{r.Scripts.Count} {r.Views} {r.SeedRows} {t.ElapsedMilliseconds}");
t.Restart();
r = new Upgrader(w, TimeProvider.System).Run();
Console.WriteLine($"{r.Scripts.Count} {r.Views} {r.SeedRows} {t.ElapsedMilliseconds}");
