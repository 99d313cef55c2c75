using Analytics.Etl.Feeds.Agreements;
using Analytics.Etl.Feeds.Deviations;
using Analytics.Etl.Feeds.FamilyCentres;
using Analytics.Etl.Feeds.Offers;
using Analytics.Etl.Feeds.Partnership;
using Analytics.Etl.Feeds.Population;
using Analytics.Etl.Feeds.Procedures;
using Analytics.Etl.Feeds.Referrals;
using Analytics.Etl.Feeds.Representatives;
using Analytics.Etl.Feeds.Sips;
using Analytics.Etl.Feeds.Surveys;
using Analytics.Etl.Feeds.Targets;
using Analytics.Etl.Feeds.Units;

namespace Analytics.Etl.Feeds;

/// <summary>Every feed, in the order in which a run takes them: what others refer to comes first.</summary>
public static class FeedList
{
    /// <summary>The feeds.</summary>
    public static IReadOnlyList<Feed> All { get; } =
    [
        new UnitFeed(), new PopulationFeed(), new ProcedureFeed(), new OfferFeed(), new ReferralFeed(), new FamilyCentreFeed(), new TargetFeed(),
        new DeviationFeed(), new SipFeed(), new RepresentativeFeed(), new AgreementFeed(), new PartnershipFeed(), new SurveyFeed(),
    ];

    /// <summary>Their names, for a sentence.</summary>
    public static string Names => string.Join(", ", All.Select(feed => feed.Name));

    /// <summary>A feed by its name; null when there is none.</summary>
    public static Feed? Named(string name) => All.FirstOrDefault(feed => string.Equals(feed.Name, name, StringComparison.OrdinalIgnoreCase));
}
