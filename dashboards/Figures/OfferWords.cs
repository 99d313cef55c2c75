using System.Globalization;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What the offers say, in plain words made by rule.</summary>
/// <param name="figure">The offers.</param>
/// <param name="language">The reader's.</param>
public sealed class OfferWords(OfferFigure figure, Language language)
{
    /// <summary>How many offers, where they are given and what there is at a distance.</summary>
    public IReadOnlyList<string> Lead()
    {
        var sentences = new List<string> { figure.Filter.IsEmpty ? HowMany() : $"{Choice} {HowMany()}" };
        if (figure.Filter.MayBePhysical)
        {
            sentences.Add(Places());
        }

        var remote = figure.Found.Count(offer => !offer.IsPhysical);
        if (remote > 0)
        {
            sentences.Add(language.Count(remote, Texts.OffersRemoteOne, Texts.OffersRemote));
        }
        else if (figure.Filter.Forms.Count == 0)
        {
            sentences.Add(language.Say(Texts.OffersNoRemote, Fits));
        }

        return sentences;
    }

    /// <summary>What is chosen, so that paper says it too: Valet: dödsfall, fysisk, 7 år. Empty where nothing is.</summary>
    public string Choice
    {
        get
        {
            var filter = figure.Filter;
            string[] parts =
            [
                .. figure.Lists.Grounds.Where(ground => filter.Grounds.Contains(ground.Code)).Select(Ground),
                .. filter.Forms.Select(form => language[OfferCodes.Form(form)]),
                .. filter.Ages.Select(Age),
                .. filter.Languages.Select(code => language[OfferCodes.Language(code)]),
                .. figure.Offers.Where(offer => filter.Organisations.Contains(offer.OrganisationCode)).Select(offer => offer.OrganisationName).Distinct(),
                .. figure.Lists.Areas.Where(area => filter.Areas.Contains(area.Area)).Select(area => language.Of(area.NameSv, area.NameEn)),
            ];
            return parts.Length == 0 ? "" : language.Say(Texts.OffersChoice, string.Join(", ", parts));
        }
    }

    /// <summary>A chosen age, a group's name or years.</summary>
    public string Age(string age) => figure.Lists.AgeGroups.FirstOrDefault(group => group.AgeGroupCode == age) is { } group
        ? language.Of(group.LabelSv, group.LabelEn)
        : language.Say(Texts.AgeYears, age);

    /// <summary>How many municipalities lack an offer in a room; their names follow as links.</summary>
    public string Without()
    {
        var lacking = figure.Municipalities.Count(place => figure.Reached[place.Area] != Coverage.Own);
        return lacking switch
        {
            0 => language.Say(Texts.WithoutNone, InArea, Fits),
            1 => language.Say(Texts.WithoutOne, InArea, Fits),
            _ => language.Say(Texts.WithoutMany, lacking, InArea, Fits),
        };
    }

    /// <summary>The heading over those that lack one.</summary>
    public string WithoutTitle => language.Say(Texts.WithoutTitle, Fits);

    /// <summary>The heading over those of them that are reached in one way.</summary>
    public string WithoutHeading(Coverage coverage, int count) => coverage switch
    {
        Coverage.Elsewhere => language.Say(Texts.WithoutElsewhere, count),
        Coverage.Remote => language.Say(Texts.WithoutRemote, count),
        _ => language.Say(figure.Filter.MayBeRemote ? Texts.WithoutAny : Texts.WithoutAnyPhysical, Fits, count),
    };

    /// <summary>How children are reached.</summary>
    public string Reached(Coverage coverage) => language[coverage switch
    {
        Coverage.Own => Texts.ReachOwn,
        Coverage.Elsewhere => Texts.ReachElsewhere,
        // Where those in a room are left out by the choice, nothing says that there are none.
        Coverage.Remote => figure.Filter.MayBePhysical ? Texts.ReachRemote : Texts.ReachRemoteToo,
        _ => figure.Filter.MayBeRemote ? Texts.ReachNone : Texts.ReachNonePhysical,
    }] + (coverage == Coverage.None ? Fits : "");

    /// <summary>A municipality in one line: Bengtsfors: bara på distans.</summary>
    public string Line(AreaRow place)
    {
        var coverage = figure.Reached[place.Area];
        return $"{place.NameSv}: " + (coverage == Coverage.Own
            ? language.Count(figure.CountOf(place.Area, Coverage.Own), Texts.ReachOwnOne, Texts.ReachOwnMany)
            : Reached(coverage));
    }

    /// <summary>How many offers the list below shows, and which of them.</summary>
    public string Shown(int first, int last) => figure.Found.Count == 1 ? language.Say(Texts.OfferListOne) : language.Say(Texts.OfferListCount, first, last, figure.Found.Count);

    /// <summary>What no offer shown tells of; empty where all is told.</summary>
    public string NotTold()
    {
        var silent = new List<string>();
        Add(silent, Tells(offer => offer.Groups.Count > 0), Texts.OfferNotToldGroups);
        Add(silent, Tells(offer => offer.LastChecked is not null), Texts.OfferNotToldChecked);
        Add(silent, Tells(offer => offer.SeatsPerTerm is not null || offer.FreeSeats is not null || offer.QueueDays is not null), Texts.OfferNotToldSeats);
        return silent.Count == 0 || figure.Found.Count == 0 ? "" : language.Say(Texts.OfferNotTold, language.List(silent));
    }

    /// <summary>Whether any offer that fits tells of something.</summary>
    public bool Tells(Func<Offer, bool> isTold) => figure.Found.Any(isTold);

    /// <summary>The ages: 7–15 år.</summary>
    public string Ages(Offer offer) => offer.AgeFrom == offer.AgeTo ? language.Say(Texts.AgeYears, offer.AgeFrom) : language.Say(Texts.AgeSpan, offer.AgeFrom, offer.AgeTo);

    /// <summary>The grounds in few words, in their order.</summary>
    public string Grounds(Offer offer) => string.Join(", ", figure.Lists.Grounds.Where(ground => offer.GroundCodes.Contains(ground.Code)).Select(Ground));

    /// <summary>A ground in few words.</summary>
    public string Ground(NamedCode ground) => OfferCodes.Ground(ground.Code) is { } few ? language[few] : language.Of(ground.LabelSv, ground.LabelEn);

    /// <summary>The languages, and whether there is an interpreter.</summary>
    public string Languages(Offer offer) => string.Join(", ",
        offer.LanguageCodes.Select(code => language[OfferCodes.Language(code)]).Concat(offer.Interpreter == "ja" ? [language[Texts.OfferInterpreter]] : []));

    /// <summary>The groups that it names.</summary>
    public string Groups(Offer offer) => string.Join(", ", offer.Groups.Select(group =>
        figure.Lists.Codes.FirstOrDefault(item => item.Kind == "group" && item.Code == group) is { } named ? language.Of(named.LabelSv, named.LabelEn) : group));

    /// <summary>For children of which municipalities.</summary>
    public string Serves(Offer offer) => offer.ServesAll ? language[Texts.WholeCounty]
        : string.Join(", ", figure.Lists.Municipalities.Where(place => offer.ServesPlace(place.Area)).Select(place => place.NameSv));

    /// <summary>When it was last checked.</summary>
    public string Checked(Offer offer) => offer.LastChecked is not { } day ? language[Texts.OfferUnknown]
        : figure.IsStale(offer) ? language.Say(Texts.OfferStale, language.Day(day))
        : language.Day(day);

    /// <summary>Places, those free, and the queue.</summary>
    public string Seats(Offer offer)
    {
        var parts = new List<string>();
        Add(parts, offer.SeatsPerTerm, Texts.OfferSeatPerTerm, Texts.OfferSeatsPerTerm);
        Add(parts, offer.FreeSeats, Texts.OfferFreeOne, Texts.OfferFree);
        Add(parts, offer.QueueDays, Texts.OfferQueueOne, Texts.OfferQueue);
        return parts.Count == 0 ? language[Texts.OfferUnknown] : string.Join(", ", parts);
    }

    /// <summary>A month: september 2026.</summary>
    public string Month(string month) => DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("MMMM yyyy", language.Culture);

    private string Fits => figure.Filter.IsEmpty || (figure.Filter.Areas.Count > 0 && (figure.Filter with { Areas = [] }).IsEmpty) ? "" : language[Texts.ThatFits];

    private string InArea => figure.Filter.Areas.Count == 0 ? "" : language[Texts.InTheArea];

    private string HowMany()
    {
        var day = language.Day(figure.Day);
        if (figure.Filter.IsEmpty)
        {
            var organisations = figure.Offers.Select(offer => offer.OrganisationCode).Distinct().Count();
            return language.Say(Texts.OffersLeadAll, day, Offers(figure.Offers.Count), language.Count(organisations, Texts.OrganisationOne, Texts.OrganisationMany));
        }

        return figure.Found.Count switch
        {
            0 => language.Say(Texts.OffersLeadNone, figure.Offers.Count, day),
            1 => language.Say(Texts.OffersLeadSomeOne, figure.Found.Count, figure.Offers.Count, day),
            _ => language.Say(Texts.OffersLeadSome, figure.Found.Count, figure.Offers.Count, day),
        };
    }

    private string Places()
    {
        var (all, own) = (figure.Municipalities.Count, figure.ReachedBy(Coverage.Own).Count);
        if (all == 1)
        {
            return language.Say(own == 1 ? Texts.OffersPlaceHas : Texts.OffersPlaceLacks, figure.Municipalities[0].NameSv, Fits)
                + (figure.ReachedBy(Coverage.Elsewhere).Count == 1 ? language[Texts.OffersPlaceElsewhere] : "");
        }

        return own == all ? language.Say(Texts.OffersPlacesAll, all, InArea, Fits)
            : own == 0 ? language.Say(Texts.OffersPlacesNone, all, InArea, Fits)
            : language.Say(Texts.OffersPlaces, own, all, InArea, Fits, all - own);
    }

    private string Offers(int count) => language.Count(count, Texts.OfferOne, Texts.OfferMany);

    private void Add(List<string> silent, bool isTold, Text what)
    {
        if (!isTold)
        {
            silent.Add(language[what]);
        }
    }

    private void Add(List<string> parts, long? number, Text one, Text many)
    {
        if (number is { } told)
        {
            parts.Add(language.Count((int)told, one, many));
        }
    }
}
