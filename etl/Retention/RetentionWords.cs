using System.Globalization;

namespace Analytics.Etl.Retention;

/// <summary>Tells in Swedish what was erased.</summary>
public static class RetentionWords
{
    /// <summary>What <c>etl erase</c> leaves to others, who erases it and when: whoever reads its table must not take it for all that is kept.</summary>
    public const string Elsewhere =
        "erase gallrar bara det som står i tabellen. Levererade filer i done och failed tas bort av varje inläsning efter Inbox:KeepDays. "
        + "Inloggningar och uppladdade filer som prövas tas bort av webbservern.\n"
        + "Filer som väntar i inkorgen, säkerhetskopior, lager som lagts åt sidan (.former och .damaged) och driftloggar tas bort av den som driver systemet.\n"
        + "Gallrade pseudonymer finns kvar i leveransens fil i done och i säkerhetskopior tills de tas bort. Tiderna står i docs/retention.md.";

    /// <summary>One sentence per rule that found anything; else that nothing was old enough.</summary>
    public static string Of(IReadOnlyList<Erased> erased)
    {
        var found = erased.Where(done => done.Rows > 0).ToList();
        return found.Count == 0 ? "Inget var gammalt nog att gallra."
            : "Gallrat: " + string.Join("; ", found.Select(done => string.Create(CultureInfo.InvariantCulture, $"{done.Swedish} före {done.Before:yyyy-MM-dd} ({Words.Rows(done.Rows)})"))) + ".";
    }
}
