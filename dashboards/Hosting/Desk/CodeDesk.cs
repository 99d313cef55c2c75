using System.Globalization;
using Analytics.Etl.Codes;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>A written code that nobody has judged.</summary>
/// <param name="Kind">unit or organisation.</param>
/// <param name="Written">As it stands in the deliveries, masked where it came from a refused row.</param>
/// <param name="Rows">Rows that hold it.</param>
/// <param name="Deliveries">Deliveries that hold it.</param>
/// <param name="Nearest">Known codes that look like it, nearest first.</param>
public sealed record DeskProposal(string Kind, string Written, long Rows, long Deliveries, IReadOnlyList<(string Code, string Name)> Nearest);

/// <summary>Codes at the desk: what no list knows, and deciding what it stands for as <c>etl accept</c> does.</summary>
public sealed class CodeDesk(Warehouse warehouse, TimeProvider clock, DeskWork work)
{
    /// <summary>Decisions: a known code, a code of its own, not to be asked about again.</summary>
    public const string Same = "same", New = "new", Ignore = "ignore";

    /// <summary>All that nobody has judged.</summary>
    public IReadOnlyList<DeskProposal> All() => [.. new Proposals(warehouse).All().Select(proposal => new DeskProposal(
        proposal.Kind.Name, proposal.Written, proposal.Rows, proposal.Deliveries, [.. proposal.Nearest.Select(near => (near.Code, near.Name))]))];

    /// <summary>The codes that the list of a kind knows.</summary>
    public IReadOnlyList<(string Code, string Name)> Known(string kind) =>
        CodeKind.Named(kind) is { } found ? [.. found.Known(warehouse).Select(known => (known.Code, known.Name))] : [];

    /// <summary>Begins to save a decision; null when it is none.</summary>
    public DeskTask? Accept(string kindName, string written, string decisionName, string code, string who)
    {
        CodeDecision? named = decisionName switch { Same when code.Trim() != "" => CodeDecision.Same, New => CodeDecision.New, Ignore => CodeDecision.Ignore, _ => null };
        if (CodeKind.Named(kindName) is not { } kind || named is not { } decision)
        {
            return null;
        }

        return work.Begin(new DeskTask(DeskKind.Accept, Etl.Deliveries.Masking.Of(written), who, clock.GetUtcNow())
        {
            Do = task =>
            {
                using var only = RunLock.Take(warehouse, DeskWork.Patience);
                var resolved = new Acceptance(warehouse, clock, who).Run(kind, written, decision, decision == CodeDecision.Same ? code : null);
                if (kind != CodeKind.Unit)
                {
                    return new DeskOutcome { Sentences = ["Beslutet är sparat. Det gäller nästa gång filen levereras."] };
                }

                task.Tell("Siffrorna beräknas och skyddas. Det kan ta en minut.");
                var publication = new PublicationRun(warehouse, clock).RunIfNeeded();
                return new DeskOutcome
                {
                    Sentences = ["Beslutet är sparat.", $"Omräknade leveranser: {resolved.ToString(CultureInfo.InvariantCulture)}.", DeskRows.Sentence(publication)],
                };
            },
        });
    }
}
