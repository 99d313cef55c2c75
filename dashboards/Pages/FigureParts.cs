using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;

namespace Analytics.Dashboards.Pages;

/// <summary>A chart as every page shows it: what it says, the drawing for wide and narrow screens, and its unit; or why nothing is drawn.</summary>
/// <param name="Drawings">SVG elements, one for each kind of screen.</param>
/// <param name="Unit">What the figures are counted in.</param>
/// <param name="Describes">How the marks are to be read; empty where they explain themselves.</param>
/// <param name="WhyNot">Why nothing is drawn; empty where something is.</param>
public sealed record FigureChart(Func<IEnumerable<string>> Drawings, string Unit, string Describes = "", string WhyNot = "");

/// <summary>What stands under a figure on every page: definition, source, freshness and what to bear in mind. <c>_Source</c> writes it.</summary>
/// <param name="Indicator">The catalogue's entry.</param>
/// <param name="Freshness">What is in force of its feeds; empty to leave that out.</param>
/// <param name="Period">The period of the figure; null where there is none.</param>
/// <param name="Deliveries">The deliveries in force that the period rests on, by feed.</param>
/// <param name="Site">Where the request came in.</param>
public sealed record FigureSource(Indicator Indicator, IReadOnlyList<Freshness> Freshness, Period? Period, ILookup<string, SourceDelivery> Deliveries, Site Site);
