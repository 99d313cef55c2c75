using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What two periods say beside one another, in words.</summary>
public sealed class PairWords(PeriodPair pair, Language language)
{
    /// <summary>A period in words.</summary>
    public string Name(Period period) => language.Of(period.LabelSv, period.LabelEn);

    /// <summary>How many went up and down between the two.</summary>
    public string Summary()
    {
        var (from, to) = (Name(pair.Earlier), Name(pair.Later));
        if (pair.Break is { } version)
        {
            return language.Say(Texts.PairBreak, from, to, language.Day(version.FirstDay));
        }

        var changes = pair.Places.Select(place => pair.Of(place.Before, place.After)).ToList();
        int Count(Change change) => changes.Count(found => found == change);
        var parts = new List<string>
        {
            language.Count(Count(Change.Higher), Texts.PairHigherOne, Texts.PairHigher),
            language.Count(Count(Change.Lower), Texts.PairLowerOne, Texts.PairLower),
        };
        if (Count(Change.Chance) > 0)
        {
            parts.Add(language.Count(Count(Change.Chance), Texts.PairChanceOne, Texts.PairChance));
        }

        if (Count(Change.Same) > 0)
        {
            parts.Add(language.Count(Count(Change.Same), Texts.PairSameOne, Texts.PairSame));
        }

        var told = language.Say(Texts.PairSummary, from, to, language.List(parts));
        return Count(Change.Unknown) == 0 ? told : told + " " + language.Count(Count(Change.Unknown), Texts.PairUnknownOne, Texts.PairUnknown);
    }

    /// <summary>By what a change is called certain; empty where nothing is left to chance.</summary>
    public string Method() => pair.Break is not null || !pair.HasChance ? "" : language[pair.Tested.Count > 0 ? Texts.PairTested : Texts.PairIntervals];

    /// <summary>A place's change.</summary>
    public string InWords(Cell before, Cell after) => language[pair.Of(before, after) switch
    {
        Change.Higher => Texts.ChangeHigher,
        Change.Lower => Texts.ChangeLower,
        Change.Chance => Texts.ChangeChance,
        Change.Same => Texts.ChangeSame,
        _ => Texts.ChangeUnknown,
    }];
}
