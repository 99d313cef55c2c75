namespace Analytics.Dashboards.Resources;

/// <summary>One text in both languages; the compiler sees to it that neither is left out.</summary>
/// <param name="Sv">Swedish.</param>
/// <param name="En">English.</param>
public sealed record Text(string Sv, string En);
