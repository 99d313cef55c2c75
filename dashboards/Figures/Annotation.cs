namespace Analytics.Dashboards.Figures;

/// <summary>A note beside a figure, written by those who know what lies behind it.</summary>
public sealed class Annotation
{
    public long AnnotationKey { get; init; }
    public string IndicatorCode { get; init; } = "";

    /// <summary>Empty where it holds for every area.</summary>
    public string AreaCode { get; init; } = "";
    public string PeriodCode { get; init; } = "";

    /// <summary>First day of its period, yyyymmdd.</summary>
    public long FirstDay { get; init; }

    /// <summary>Last day of its period, yyyymmdd.</summary>
    public long LastDay { get; init; }
    public string PeriodSv { get; init; } = "";
    public string PeriodEn { get; init; } = "";
    public string TextSv { get; init; } = "";

    /// <summary>Empty where nobody has translated it.</summary>
    public string TextEn { get; init; } = "";
}

/// <summary>A note at a point of a trend.</summary>
/// <param name="Number">Its number in the chart and in the list beneath, from 1.</param>
/// <param name="Place">The point, from 0.</param>
/// <param name="Annotation">The note.</param>
public sealed record Mark(int Number, int Place, Annotation Annotation);

/// <summary>The notes of one indicator and place.</summary>
/// <param name="notes">All of them.</param>
public sealed class Annotations(IReadOnlyList<Annotation> notes)
{
    /// <summary>None.</summary>
    public static readonly Annotations None = new([]);

    /// <summary>
    /// The notes at the points of a trend, numbered in the order of time. A note stands at the point of its own period, else at the first one in which its
    /// period is over: a note about March at the quarter. One from before the first point, or after the last, is left out.
    /// </summary>
    public IReadOnlyList<Mark> In(IReadOnlyList<Cell> points) =>
        [.. notes.Select(note => (Place: PlaceOf(note, points), Note: note)).Where(found => found.Place >= 0)
            .OrderBy(found => found.Place).ThenBy(found => found.Note.LastDay).ThenBy(found => found.Note.AnnotationKey)
            .Select((found, at) => new Mark(at + 1, found.Place, found.Note))];

    private static int PlaceOf(Annotation note, IReadOnlyList<Cell> points)
    {
        for (var place = 0; place < points.Count; place++)
        {
            if (points[place].PeriodCode == note.PeriodCode)
            {
                return place;
            }
        }

        for (var place = 0; place < points.Count; place++)
        {
            if (points[place].LastDay >= note.LastDay)
            {
                return place > 0 || note.LastDay >= FirstDay(points[place]) ? place : -1;
            }
        }

        return -1;
    }

    // How far back the first point reaches is told by nothing but its kind.
    private static long FirstDay(Cell cell)
    {
        var last = WarehouseSql.Calendar.Day(cell.LastDay).AddDays(1);
        return WarehouseSql.Calendar.Key(cell.PeriodKind switch
        {
            "month" => last.AddMonths(-1),
            "quarter" => last.AddMonths(-3),
            "half_year" => last.AddMonths(-6),
            _ => last.AddYears(-1),
        });
    }
}
