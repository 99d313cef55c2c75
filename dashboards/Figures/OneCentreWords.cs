using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What the list says of a centre that is alone in its area: in words, since "1 of 1" is nothing that a person would say.</summary>
/// <param name="centre">The centre.</param>
/// <param name="language">The reader's.</param>
public sealed class OneCentreWords(FamilyCentre centre, Language language)
{
    /// <summary>Label, agreement, points, term, coordinator and plan.</summary>
    public IReadOnlyList<string> Summary()
    {
        var sentences = new List<string> { language[centre.LabelAgrees == 1 ? Texts.OneLabelAgrees : Texts.OneLabelDiffers], Agreement() };
        if (centre.HasAgreement == 1)
        {
            sentences.Add(centre.PointCount == 15 ? language[Texts.OnePointsAll] : language.Say(Texts.OnePoints, centre.PointCount));
            sentences.Add(language[centre.TermWithin == 1 ? Texts.OneTermWithin : Texts.OneTermOther]);
        }

        sentences.Add(language[centre.HasCoordinator switch { "ja" => Texts.OneCoordinator, "nej" => Texts.OneCoordinatorNone, _ => Texts.OneCoordinatorUnknown }]);
        sentences.Add(Plan());
        return sentences;
    }

    private string Agreement()
    {
        var state = centre.Agreement;
        var holds = language.Say(state is AgreementState.InForce or AgreementState.Expiring ? Texts.OneAgreement : Texts.OneAgreementNone, language.Day(centre.Day));
        return state == AgreementState.Expiring ? $"{holds} {language[Texts.OneExpiring]}" : holds;
    }

    private string Plan()
    {
        if (centre.PlanMade != "ja")
        {
            return language[centre.PlanMade == "nej" ? Texts.OnePlanNone : Texts.OnePlanUnknown];
        }

        var steps = new List<string> { language[Texts.OnePlanMade] };
        if (centre.PlanFollowedUp == "ja")
        {
            steps.Add(language[Texts.OnePlanFollowedUp]);
        }

        if (centre.PlanEvaluated == "ja")
        {
            steps.Add(language[Texts.OnePlanEvaluated]);
        }

        return language.Say(Texts.OnePlan, language.List(steps));
    }
}
