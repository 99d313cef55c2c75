using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Analytics.WarehouseSql;
using DuckDB.NET.Data;

namespace Analytics.Tests.Bench;

/// <summary>
/// The yardstick: the same kva files, loaded and summed by DuckDB with the same rules written as SQL. Per file, as ours: the file's hash, the search for
/// personal numbers, every cell judged, the raw rows kept, the facts joined to their dimensions, the month's sums, one commit. What it does not do: name the
/// refused cell in a sentence, tolerate other headers, separators and encodings, keep a ledger. It is what a fast engine needs for the same sums, not a
/// replacement.
/// </summary>
public static class DuckYardstick
{
    // Titles of columns that a generated file has; the domains are those of ProcedureRow.
    private const string Judged = """
        case
            when try_strptime(registreringsdatum, '%Y-%m-%d') is null then 'datum'
            when try_strptime(registreringsdatum, '%Y-%m-%d')::date not between $first::date and $last::date then 'datum'
            when not regexp_full_match(trim(enhet_hsaid), 'SE[0-9]{10}-[A-Z0-9]{1,18}') then 'hsaid'
            when trim(vardniva) <> '' and not exists (select 1 from dim_care_level d where d.code = lower(trim(r.vardniva))) then 'vårdnivå'
            when not exists (select 1 from dim_procedure_code d where d.code = upper(trim(r.kva_kod))) then 'kod'
            when not exists (select 1 from dim_municipality d where d.code = trim(r.kommunkod)) then 'kommun'
            when trim(aldersgrupp) <> '' and not exists (select 1 from dim_age_group d where d.code = lower(trim(r.aldersgrupp))) then 'ålder'
            when trim(grund) <> '' and not exists (select 1 from dim_ground d where d.code = trim(r.grund)) then 'grund'
            when trim(antal) <> '' and (try_cast(antal as integer) is null or try_cast(antal as integer) < 1) then 'antal'
            when length(pseudonym) > 200 then 'pseudonym'
        end
        """;

    // As PersonalNumber looks for them: ten or twelve digits on word boundaries, with or without a separator.
    private const string PersonalNumber = @"(^|[^\p{L}\p{Nd}])(\d{6}|\d{8})[-+ ]?\d{4}($|[^\p{L}\p{Nd}])";

    private static readonly string[] Columns = ["registreringsdatum", "enhet_hsaid", "vardniva", "kva_kod", "kommunkod", "aldersgrupp", "grund", "antal", "pseudonym"];

    private static readonly (string Table, string Sql)[] Dimensions =
    [
        ("dim_care_level", "select care_level_code, care_level_key from dim_care_level"),
        ("dim_procedure_code", "select procedure_code, procedure_code_key from dim_procedure_code"),
        ("dim_municipality", "select municipality_code, municipality_key from dim_municipality where valid_to = 99991231"),
        ("dim_age_group", "select age_group_code, age_group_key from dim_age_group"),
        ("dim_ground", "select ground_code, ground_key from dim_ground"),
        ("dim_unit", "select unit_code, unit_key from dim_unit where covers_to = 99991231"),
    ];

    /// <summary>Loads the files of a folder into a new database beside it.</summary>
    /// <param name="warehouse">An upgraded warehouse with the units loaded: the dimensions are taken from it, outside the time that is measured.</param>
    /// <param name="folder">The folder with the kva files.</param>
    /// <param name="database">The new database.</param>
    public static LoadedTalks Load(Warehouse warehouse, string folder, string database)
    {
        using var connection = new DuckDBConnection("Data Source=" + database);
        connection.Open();
        foreach (var (table, sql) in Dimensions)
        {
            Run(connection, $"create table {table} (code varchar primary key, key integer)");
            using var appender = connection.CreateAppender(table);
            foreach (var (code, key) in warehouse.Query<(string Code, long Key)>(sql))
            {
                appender.CreateRow().AppendValue(code).AppendValue((int)key).EndRow();
            }
        }

        Run(connection, $"create table raw_procedure (file integer, line_no bigint, {string.Join(", ", Columns.Select(column => column + " varchar"))})");
        Run(connection, "create table rejection (file integer, line_no bigint, rule varchar)");
        Run(connection, "create table fact_procedure (file integer, line_no bigint, date_key integer, unit_key integer, procedure_code_key integer, municipality_key integer, age_group_key integer, ground_key integer, care_level_key integer, quantity integer)");
        Run(connection, "create table fact_procedure_month (file integer, month_no integer, municipality_key integer, breakdown varchar, talks bigint, families bigint, squared_talks bigint)");
        Run(connection, "create table fact_procedure_unit_month (file integer, month_no integer, unit_key integer, talks bigint, first_line bigint)");
        Run(connection, "create table delivery (file integer, name varchar, sha256 varchar, rows bigint, rejected bigint)");

        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var number = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            LoadFile(connection, file, ++number);
        }

        var (seconds, processor) = (watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        return new LoadedTalks(seconds, One(connection, "select count(*) from raw_procedure"), One(connection, "select count(*) from fact_procedure"),
            One(connection, "select coalesce(sum(talks), 0)::bigint from fact_procedure_month where breakdown = ''"), One(connection, "select coalesce(sum(families), 0)::bigint from fact_procedure_month where breakdown = ''"))
        {
            ProcessorSeconds = processor,
        };
    }

    private static void LoadFile(DuckDBConnection connection, string file, int number)
    {
        var month = DateOnly.ParseExact(Path.GetFileNameWithoutExtension(file)[4..11], "yyyy-MM", CultureInfo.InvariantCulture);
        string hash;
        using (var bytes = File.OpenRead(file))
        {
            hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        }

        using var transaction = connection.BeginTransaction();
        Run(connection, $"create or replace temp table r as select row_number() over () + 1 as line_no, * from read_csv('{file.Replace("'", "''", StringComparison.Ordinal)}', delim=';', header=true, all_varchar=true, quote='\"', null_padding=false)");
        var personal = string.Join(" or ", Columns.Select(column => $"regexp_matches(coalesce(r.{column}, ''), '{PersonalNumber}')"));
        var judged = Judged.Replace("$first", $"'{month:yyyy-MM-dd}'", StringComparison.Ordinal).Replace("$last", $"'{month.AddMonths(1).AddDays(-1):yyyy-MM-dd}'", StringComparison.Ordinal);
        Run(connection, $"create or replace temp table judged as select r.*, case when {personal} then 'personnummer' else {judged} end as rule from (select line_no, {string.Join(", ", Columns.Select(column => $"coalesce({column}, '') as {column}"))} from r) r");
        Run(connection, FormattableString.Invariant($"insert into rejection select {number}, line_no, rule from judged where rule is not null"));
        Run(connection, FormattableString.Invariant($"insert into raw_procedure select {number}, line_no, {string.Join(", ", Columns)} from judged where rule is null"));
        // A unit that no list knows gets a member of its own.
        Run(connection, "insert into dim_unit select distinct trim(j.enhet_hsaid), (select max(key) from dim_unit) + dense_rank() over (order by trim(j.enhet_hsaid)) from judged j where j.rule is null and not exists (select 1 from dim_unit u where u.code = trim(j.enhet_hsaid))");
        Run(connection, FormattableString.Invariant($"""
            insert into fact_procedure
            select {number}, s.line_no, strftime(s.registreringsdatum::date, '%Y%m%d')::integer, u.key, p.key, m.key, coalesce(a.key, 0), coalesce(g.key, 0), coalesce(c.key, 0), coalesce(try_cast(s.antal as integer), 1)
            from   raw_procedure s
            left join dim_unit u on u.code = trim(s.enhet_hsaid)
            left join dim_procedure_code p on p.code = upper(trim(s.kva_kod))
            left join dim_municipality m on m.code = trim(s.kommunkod)
            left join dim_age_group a on a.code = lower(trim(s.aldersgrupp))
            left join dim_ground g on g.code = trim(s.grund)
            left join dim_care_level c on c.code = lower(trim(s.vardniva))
            where  s.file = {number}
            """));
        // By family within the month, whole and by code, as ours: dependent events widen the intervals, so their squares are kept.
        foreach (var breakdown in (string[])["''", "'code=' || f.procedure_code_key"])
        {
            Run(connection, FormattableString.Invariant($"""
                insert into fact_procedure_month
                select {number}, x.month_no, x.municipality_key, x.breakdown, sum(x.talks), count(*), sum(x.talks * x.talks)
                from   (select f.date_key // 100 as month_no, f.municipality_key, {breakdown} as breakdown, r.pseudonym, sum(f.quantity) as talks
                        from   fact_procedure f join raw_procedure r on r.file = f.file and r.line_no = f.line_no
                        where  f.file = {number}
                        group by all) x
                group by all
                """));
        }

        foreach (var breakdown in (string[])["'ground=' || f.ground_key", "'age=' || f.age_group_key", "'level=' || f.care_level_key"])
        {
            Run(connection, FormattableString.Invariant($"""
                insert into fact_procedure_month
                select {number}, f.date_key // 100, f.municipality_key, {breakdown}, sum(f.quantity), null, sum(f.quantity)
                from   fact_procedure f
                where  f.file = {number}
                group by all
                """));
        }

        Run(connection, FormattableString.Invariant($"insert into fact_procedure_unit_month select {number}, f.date_key // 100, f.unit_key, sum(f.quantity), min(f.line_no) from fact_procedure f where f.file = {number} group by all"));

        // The promises that ours proves before each commit: every row is a fact, every fact has its members, the sums agree.
        var broken = One(connection, FormattableString.Invariant($"select (select count(*) from raw_procedure where file = {number}) - (select count(*) from fact_procedure where file = {number} and unit_key is not null and procedure_code_key is not null and municipality_key is not null)"));
        if (broken != 0)
        {
            throw new InvalidOperationException($"{file}: {broken} rows were lost.");
        }

        Run(connection, FormattableString.Invariant($"insert into delivery select {number}, '{Path.GetFileName(file)}', '{hash}', (select count(*) from judged), (select count(*) from judged where rule is not null)"));
        transaction.Commit();
    }

    private static void Run(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long One(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
