using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds.Population;

/// <summary>
/// One line of SCB's table: in the wide layout a column per year, in the long one <c>år</c> and <c>folkmängd</c>. Only the years of the file's
/// period are read; totals, other counties and missing figures make no row and are told of.
/// </summary>
public sealed partial class PopulationRow : RowReader
{
    private static readonly Problem Again = new("dubblett", "region, ålder, kön och år finns redan på en tidigare rad. Ta bort den ena.");
    private static readonly Problem WrongYear = new("period", "året ligger utanför filens period. Flytta raden till rätt fil eller rätta året.");

    private readonly HashSet<(string Region, int Age, string Sex, int Year)> seen = [];
    private readonly (int First, int Last) years;
    private readonly Field<string> region;
    private readonly Field<int> age;
    private readonly Field<string> sex;
    private readonly List<(int Year, Field<int> People)> wide = [];
    private readonly Field<int>? year;
    private readonly Field<int>? people;
    private readonly List<string> otherYears = [];
    private long totals;
    private long outside;
    private long missing;

    /// <summary>Binds the columns.</summary>
    /// <exception cref="FileRefusedException">No column holds a year of the period.</exception>
    public PopulationRow(HeaderBinding header, FilePeriod period, ReferenceData reference)
        : base(header)
    {
        years = (period.FirstDay / 10000, period.LastDay / 10000);
        region = header.Bind(new Column<string>("region", true, new RegionDomain(reference), ""));
        age = header.Bind(new Column<int>("ålder", true, new AgeDomain(), 0, "alder"));
        sex = header.Bind(new Column<string>("kön", true, new PopulationSexDomain(), "", "kon"));
        BindYears(header);
        if (wide.Count > 0)
        {
            return;
        }

        if (otherYears.Count > 0)
        {
            throw new FileRefusedException("period",
                $"Filen har kolumner för {string.Join(", ", otherYears)} men ingen för perioden {period.Code} i filnamnet. Rätta namnet eller filen.");
        }

        year = header.Bind(new Column<int>("år", true, new WholeNumberDomain("år", 1900, 2100), 0, "ar", "tid"));
        people = header.Bind(new Column<int>("folkmängd", true, new WholeNumberDomain("folkmängd", 0), WholeNumberDomain.Missing, "folkmangd", "antal", "värde"));
    }

    /// <inheritdoc/>
    public override IEnumerable<Warning> Warnings()
    {
        if (otherYears.Count > 0)
        {
            yield return new Warning("annat_år", 0, $"Kolumnerna för {string.Join(", ", otherYears)} ligger utanför filens period och lästes inte.");
        }

        if (totals > 0)
        {
            yield return new Warning("summarad", totals, FormattableString.Invariant($"{Words.Rows(totals)} är summor eller gäller andra län eller riket. De används inte."));
        }

        if (outside > 0)
        {
            yield return new Warning("utomläns", outside, FormattableString.Invariant($"{Words.Rows(outside)} gäller kommuner utanför länet. De används inte."));
        }

        if (missing > 0)
        {
            yield return new Warning("värde_saknas", missing, FormattableString.Invariant($"{Words.Count(missing, "värde", "värden")} saknas (.. eller tomt). Ett sådant värde är inte noll utan okänt."));
        }
    }

    /// <inheritdoc/>
    protected override void Accept(IRowSource row, RowVerdict verdict, RowSink sink)
    {
        if (region.Value == RegionDomain.Ignored || age.Value == AgeDomain.Total || sex.Value == PopulationSexDomain.Total)
        {
            totals++;
            return;
        }

        if (year is not null && (year.Value < years.First || year.Value > years.Last))
        {
            verdict.Add(WrongYear, year.Name, row.Cell(year.Index));
            return;
        }

        var isOutside = region.Value == MunicipalityDomain.Outside;
        var firstYear = year?.Value ?? wide[0].Year;
        if (!isOutside && !seen.Add((region.Value, age.Value, sex.Value, firstYear)))
        {
            verdict.Add(Again, region.Name, row.Cell(region.Index));
            return;
        }

        outside += isOutside ? 1 : 0;
        if (year is not null)
        {
            Write(row, sink, year.Value, people!.Value);
        }

        foreach (var column in wide)
        {
            Write(row, sink, column.Year, column.People.Value);
        }
    }

    private void BindYears(HeaderBinding header)
    {
        foreach (var (name, at) in header.Unbound)
        {
            if (YearColumn().Match(name) is not { Success: true } match)
            {
                continue;
            }

            var found = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            if (found >= years.First && found <= years.Last)
            {
                wide.Add((found, header.BindAt(new Column<int>(name, false, new WholeNumberDomain("folkmängd", 0), WholeNumberDomain.Missing), at)));
            }
            else
            {
                header.BindAt(new Column<string?>(name, false, new TextDomain(200), null), at);
                otherYears.Add(match.Groups[1].Value);
            }
        }
    }

    private void Write(IRowSource row, RowSink sink, int yearNo, int count)
    {
        if (count == WholeNumberDomain.Missing)
        {
            missing++;
            return;
        }

        sink.Row(row.LineNo).Add(yearNo).Add(region.Value).Add(age.Value).Add(sex.Value).Add(count);
    }

    // SCB heads the column with the year, or with the measure and the year: "Folkmängd 2025".
    [GeneratedRegex(@"^(?:\D*\s)?([12][0-9]{3})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearColumn();
}
