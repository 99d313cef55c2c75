namespace Analytics.Etl.Feeds.FamilyCentres;

/// <summary>The yearly joint plan: made, followed up, evaluated; each step wants the one before it.</summary>
public sealed class PlanColumns
{
    private readonly Field<string> made;
    private readonly Field<string> followedUp;
    private readonly Field<string> evaluated;
    private long skipped;

    /// <summary>Binds the columns.</summary>
    public PlanColumns(HeaderBinding header)
    {
        made = header.Bind(Step("plan_upprattad", "plan_upprättad"));
        followedUp = header.Bind(Step("plan_foljd_upp", "plan_följd_upp"));
        evaluated = header.Bind(Step("plan_utvarderad", "plan_utvärderad"));
    }

    /// <summary>Notes a step told of without the one before it.</summary>
    public void Look() => skipped += (followedUp.Value == "ja" && made.Value == "nej") || (evaluated.Value == "ja" && followedUp.Value == "nej") ? 1 : 0;

    /// <summary>What the file's rows gave reason to warn of.</summary>
    public IEnumerable<Warning> Warnings()
    {
        if (skipped > 0)
        {
            yield return new Warning("plan", skipped, FormattableString.Invariant(
                $"På {Words.Rows(skipped)} är planen följd upp utan att vara upprättad, eller utvärderad utan att vara följd upp. Det som står är laddat; kontrollera det."));
        }
    }

    /// <summary>Fills the three steps.</summary>
    public RawRow Fill(RawRow raw) => raw.Add(made.Value).Add(followedUp.Value).Add(evaluated.Value);

    private static Column<string> Step(string name, string alias) => new(name, true, new YesNoDomain("plan", name), "nej", alias);
}
