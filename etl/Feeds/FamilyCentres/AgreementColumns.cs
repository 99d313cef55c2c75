using Analytics.Etl.Formats;
using Calendar = Analytics.WarehouseSql.Calendar;

namespace Analytics.Etl.Feeds.FamilyCentres;

/// <summary>A centre's local agreement: from and to, both or neither, and which of the fifteen points of section 15 it has.</summary>
public sealed class AgreementColumns
{
    /// <summary>The points that a local agreement must have (samverkansavtal familjecentraler, section 15).</summary>
    public const int Points = 15;

    private static readonly Problem Half = new("avtal", "bara den ena av avtal_fran och avtal_till är ifylld. Fyll i båda, eller ingen om avtal saknas.");
    private static readonly Problem Ends = new("avtal", "avtal_till ligger före avtal_fran. Rätta datumen.");

    private readonly Field<int> from;
    private readonly Field<int> to;
    private readonly Field<string> points;
    private long strayPoints;

    /// <summary>Binds the columns.</summary>
    public AgreementColumns(HeaderBinding header)
    {
        from = header.Bind(new Column<int>("avtal_fran", false, new DateDomain(), DateDomain.Open, "avtal_från"));
        to = header.Bind(new Column<int>("avtal_till", false, new DateDomain(), DateDomain.Open));
        points = header.Bind(new Column<string>("avtalspunkter", false, new ListDomain("avtalspunkt", new PointDomain()), ""));
    }

    /// <summary>Number of members of a list kept as <c>|a|b|</c>.</summary>
    public static int ItemsIn(string list) => list.Length == 0 ? 0 : list.Count(c => c == '|') - 1;

    /// <summary>Notes what is wrong between the columns; true when nothing is.</summary>
    public bool AreWhole(IRowSource row, RowVerdict verdict)
    {
        if (from.Value == DateDomain.Open != (to.Value == DateDomain.Open))
        {
            verdict.Add(Half, from.Value == DateDomain.Open ? from.Name : to.Name, "");
        }
        else if (to.Value < from.Value)
        {
            verdict.Add(Ends, to.Name, row.Cell(to.Index));
        }

        return verdict.IsAccepted;
    }

    /// <summary>What the file's rows gave reason to warn of.</summary>
    public IEnumerable<Warning> Warnings()
    {
        if (strayPoints > 0)
        {
            yield return new Warning("avtalspunkter", strayPoints, FormattableString.Invariant(
                $"{Words.Rows(strayPoints)} har avtalspunkter men inget avtal. Punkterna räknas inte; fyll i avtal_fran och avtal_till om avtal finns."));
        }
    }

    /// <summary>Fills from, to, months, points and their number.</summary>
    public RawRow Fill(RawRow raw)
    {
        var hasAgreement = from.Value != DateDomain.Open;
        strayPoints += !hasAgreement && points.Value.Length > 0 ? 1 : 0;
        return raw.AddDay(from.Value).AddDay(to.Value).AddOptional(hasAgreement ? Months() : WholeNumberDomain.Missing)
            .Add(points.Value).Add(hasAgreement ? ItemsIn(points.Value) : 0);
    }

    // In whole months, rounded: an agreement to 28 February in a leap year is three years as much as one to the 29th.
    private int Months()
    {
        var days = Calendar.Day(to.Value).DayNumber + 1 - Calendar.Day(from.Value).DayNumber;
        return (int)Math.Round(days / (365.2425 / 12));
    }

    /// <summary>One of the points, by its number; two digits, so that the list sorts by number.</summary>
    private sealed class PointDomain : Domain<string>
    {
        private static readonly WholeNumberDomain Number = new("avtalspunkt", 1, Points);

        public override Problem WhenMissing => Number.WhenMissing;

        public override (string Value, Problem? Problem) Read(string text)
        {
            var (value, problem) = Number.Read(text);
            return (value.ToString("00", System.Globalization.CultureInfo.InvariantCulture), problem);
        }
    }
}
