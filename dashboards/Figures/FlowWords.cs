using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>The steps from referral to support in words.</summary>
public static class FlowWords
{
    /// <summary>What the step is.</summary>
    public static Text Head(FlowStep step) => step.Kind switch
    {
        FlowKind.Referred => Texts.FlowReferred,
        FlowKind.ContactInTime => Texts.FlowInTime,
        FlowKind.Contact => Texts.FlowContact,
        FlowKind.Decided => Texts.FlowDecided,
        FlowKind.Ended => Texts.FlowEnded,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, null),
    };

    /// <summary>What is counted in it.</summary>
    public static Text What(FlowStep step) => step.Kind switch
    {
        FlowKind.Referred => Texts.FlowReferredWhat,
        FlowKind.ContactInTime => Texts.FlowInTimeWhat,
        FlowKind.Contact => Texts.FlowContactWhat,
        FlowKind.Decided => Texts.FlowDecidedWhat,
        FlowKind.Ended => Texts.FlowEndedWhat,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, null),
    };

    /// <summary>Its parts in the order of the bar, or why there are none.</summary>
    public static string Words(FlowStep step, Language language)
    {
        if (step.Count is not { } count)
        {
            return language.Say(Texts.FlowNotShown, language[CodeWords.Status(step.Reason)]);
        }

        var text = (step.Kind, step.Rest) switch
        {
            (FlowKind.Referred, _) => count == 1 ? Texts.FlowReferredOne : Texts.FlowReferredSay,
            (FlowKind.ContactInTime, null) => Texts.FlowInTimeShort,
            (FlowKind.ContactInTime, _) => Texts.FlowInTimeSay,
            (FlowKind.Contact, null) => Texts.FlowContactShort,
            (FlowKind.Contact, _) => Texts.FlowContactSay,
            (FlowKind.Decided, null) => Texts.FlowDecidedShort,
            (FlowKind.Decided, _) => Texts.FlowDecidedSay,
            _ => Texts.FlowEndedSay,
        };
        return language.Say(text, language.Whole(count), language.Whole(step.Base ?? 0), language.Whole(step.Rest ?? 0));
    }

    /// <summary>A number of the table.</summary>
    public static string Number(double? number, FlowStep step, Language language) =>
        number is { } told ? language.Whole(told) : step.IsShown ? language[Texts.FlowNotTold] : language[CodeWords.Status(step.Reason)];
}
