using Analytics.Etl.Disclosure;

namespace Analytics.Etl.Indicators.Derived;

/// <summary>A municipality's shown figure with the children it counts for.</summary>
internal sealed record Local(Place Place, double Children, PublishedValue Figure)
{
    /// <summary>The indicator that says in which municipalities there is a family centre.</summary>
    public const string WithCentre = "C06";

    // By definition 8.2 and 8.3 of the agreement.
    private static readonly string[] Centres = ["C01", "C02"];

    /// <summary>The value.</summary>
    public double Value => Figure.Value!.Value;

    /// <summary>Every municipality with a shown figure and known children, by code.</summary>
    public static List<Local> All(Question question) => [.. question.Places.Municipalities
        .Select(place => Of(question, place)).OfType<Local>()];

    /// <summary>Why there are too few of them.</summary>
    public static string Lacking(Question question) =>
        question.Lacking(question.Places.Municipalities.Select(place => place.Code), question.Subject == WithCentre ? Centres[0] : null);

    private static Local? Of(Question question, Place place)
    {
        var children = question.Subject == WithCentre ? question.Places.Youngest(place.Code, question.Period) : question.Places.Children(place.Code, question.Period);
        var figure = question.Subject == WithCentre ? Centre(question, place, children) : question.Figures.Shown(question.Subject, place.Code, question.Period);
        return children is { } known && figure is not null ? new Local(place, known, figure) : null;
    }

    // The share is catalogued for areas only; in a municipality it is all of the children, or none.
    private static PublishedValue? Centre(Question question, Place place, double? children)
    {
        var cells = Centres.Select(code => question.Figures.Shown(code, place.Code, question.Period)).OfType<PublishedValue>().ToList();
        if (cells.Count < Centres.Length)
        {
            return null;
        }

        var isThere = cells.Any(cell => cell.Numerator > 0);
        return cells[0] with { Numerator = isThere ? children : 0, Denominator = children, Value = isThere ? 100 : 0, Limits = Limits.None, Note = cells.Max(cell => cell.Note)! };
    }
}
