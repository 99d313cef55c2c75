namespace Analytics.Etl.Publications;

/// <summary>How a figure is made and what it counts, in Swedish words.</summary>
/// <param name="Method">The catalogue's value_method.</param>
/// <param name="Name">The unit, such as <c>procent av samtalen</c>.</param>
/// <param name="Counted">What the denominator counts, such as <c>hänvisningar</c>.</param>
public sealed record FigureUnit(string Method, string Name, string Counted);
