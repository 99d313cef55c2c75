using System.ComponentModel;
using Analytics.Etl.Codes;

namespace Analytics.Etl.Commands;

/// <summary>Lists codes that no list knows, for a person to judge with <c>accept</c>.</summary>
[Description("Listar koder som ingen lista känner, med de närmaste kända.")]
public sealed class ProposalsCommand : HostCommand<HostSettings>
{
    /// <inheritdoc/>
    protected override int Run(HostSettings settings)
    {
        var proposals = new Proposals(new Host().MustExist().Warehouse).All();
        if (settings.IsJson)
        {
            Host.WriteJson(proposals.Select(proposal => new
            {
                kind = proposal.Kind.Name, written = proposal.Written, rows = proposal.Rows, deliveries = proposal.Deliveries,
                nearest = proposal.Nearest.Select(near => new { code = near.Code, name = near.Name, distance = near.Distance }),
            }));
            return 0;
        }

        foreach (var proposal in proposals)
        {
            Host.WriteLine(FormattableString.Invariant($"{proposal.Kind.Name} {proposal.Written}: {proposal.Rows} rader i {proposal.Deliveries} leveranser."));
            foreach (var near in proposal.Nearest)
            {
                Host.WriteLine(FormattableString.Invariant($"  närmast {near.Code} {near.Name} ({near.Distance} tecken skiljer)"));
            }
        }

        Host.WriteLine(proposals.Count == 0
            ? "Alla koder i leveranserna är kända eller bedömda."
            : "Bestäm med accept KIND WRITTEN CODE, eller accept KIND WRITTEN --new eller --ignore.");
        return 0;
    }
}
