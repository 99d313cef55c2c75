using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using DocumentFormat.OpenXml.Wordprocessing;
using Text = Analytics.Dashboards.Resources.Text;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>The chapters of the Word document. Every figure is bound to the release; every sentence is the page's own.</summary>
/// <param name="content">What it says.</param>
/// <param name="figures">Where figures are bound.</param>
/// <param name="publisher">The licence.</param>
/// <param name="writer">What it is written with.</param>
internal sealed class WordBody(PackContent content, BoundTexts figures, OpenDataOptions publisher, WordWriter writer)
{
    private readonly Language language = content.Language;

    /// <summary>Writes all chapters.</summary>
    public void Write()
    {
        InBrief();
        writer.Heading(1, language[Texts.OfficeGoals]);
        writer.Line("", figures.Sentence("partnership", language[Texts.GoalsPeriod]));
        Listed(content.Goals.Goals.Shared);
        foreach (var point in content.Points)
        {
            Point(point);
        }

        Equity();
        Decisions();
        Definitions();
        How();
    }

    private void InBrief()
    {
        writer.Heading(1, language[Texts.GoalsShort]);
        Sentences("lead", content.Words.Lead(), "Lead");
        Brief(Texts.GoalsGood, Judgement.Good);
        Brief(Texts.GoalsPoor, Judgement.Poor);
        Where();
    }

    private void Brief(Text title, Judgement judgement)
    {
        writer.Heading(2, language[title]);
        var (main, others) = content.Goals.Goals.Split(judgement);
        if (main.Count == 0)
        {
            writer.Line("", language[Texts.GoalsNone]);
        }

        Brief(main);
        if (others.Count > 0)
        {
            writer.Line("", language[Texts.GoalsOthers]);
            Brief(others);
        }
    }

    private void Brief(IReadOnlyList<Standing> standings)
    {
        foreach (var standing in standings)
        {
            var words = content.WordsOf(standing);
            writer.Line("ListBullet", WordWriter.Strong(words.Name), ": ", figures.Of(standing.Cell, standing.Indicator.IndicatorCode, "kort", words.InBrief));
        }
    }

    private void Where()
    {
        writer.Heading(2, language[Texts.GoalsWhere]);
        var lines = content.Goals.Goals.Main.Select(standing => (Standing: standing, Words: content.WordsOf(standing))).Where(line => line.Words.Worse.Count > 0).ToList();
        writer.Line("", language[lines.Count == 0 ? Texts.GoalsNoWhere : Texts.GoalsWhereLead]);
        foreach (var (standing, words) in lines)
        {
            // A document has no map to send its reader to: all are named.
            writer.Line("ListBullet", WordWriter.Strong(words.Name), ": ", figures.Of(standing.Cell, standing.Indicator.IndicatorCode, "samre",
                language.List([.. words.Worse.Select(place => language.Of(place.LabelSv, place.LabelEn))]) + "."));
        }

        var without = content.Goals.WithoutOffer;
        if (without.Count > 0)
        {
            writer.Line("ListBullet", figures.Sentence("without", language.Count(without.Count, Texts.GoalsWithoutOne, Texts.GoalsWithout) + " "
                + language.List([.. without.Select(cell => language.Of(cell.AreaSv, cell.AreaEn))]) + "."));
        }

        writer.Line("Quiet", language[Texts.ExplainSurely]);
    }

    private void Point(PackPoint own)
    {
        var point = own.Point;
        writer.Heading(2, content.TitleOf(point));
        writer.Line("PointLead", figures.Sentence(point.Code, content.Words.Of(point)));
        if (point.Main.Count > 0)
        {
            writer.Table(language.Say(Texts.OfficeTableOfPoint, point.Number), language[Texts.OfficeTableOfPointAbout],
                [language[Texts.OfficeHeadMeasure], language[Texts.OfficeHeadFigure], language[Texts.OfficeHeadHow]], [28, 24, 48], point.Main.Select(Row));
        }

        if (own.Chart is { } chart)
        {
            writer.Picture(chart);
            writer.Line("", figures.Sentence(point.Code + ".chart", chart.Says));
            writer.Line("Quiet", chart.Reading(language));
        }

        if (point.More.Count > 0)
        {
            writer.Heading(3, language[Texts.OfficeMore]);
            Listed(point.More);
        }

        if (point.Unmeasured.Count > 0)
        {
            writer.Heading(3, language[Texts.OfficeUnmeasured]);
            foreach (var indicator in point.Unmeasured)
            {
                writer.Line("ListBullet", WordWriter.Strong(language.Of(indicator.NameSv, indicator.NameEn) + "."), " " + language.Of(indicator.ReasonSv, indicator.ReasonEn));
            }
        }

        writer.Heading(3, language[Texts.OfficeJudgement]);
        writer.Line("Choose", language[Texts.OfficeStands], writer.Choose("lage-" + point.Code, language.Say(Texts.OfficeChoiceOf, point.Number), Packs.Decisions.Choices(language)));
        writer.Write("bedomning-" + point.Code, language.Say(Texts.OfficeJudgementOf, point.Number), language[Texts.OfficeWrite]);
    }

    private Paragraph[][] Row(Standing standing)
    {
        var words = content.WordsOf(standing);
        var code = standing.Indicator.IndicatorCode;
        BoundText Bound(string kind, string text) => figures.Of(standing.Cell, code, kind, text);
        var how = new List<Paragraph> { writer.Paragraph("TableFigure", Bound("lage", words.Judged)) };
        foreach (var (label, kind, text) in new[]
        {
            (Texts.RowTarget, "mal", words.Target), (Texts.RowChange, "ar", words.Change), (Texts.RowTrend, "trend", words.Trend),
            (Texts.RowAreas, "omraden", words.Areas), (Texts.RowMunicipalities, "kommuner", words.Municipalities),
        })
        {
            if (text != "")
            {
                how.Add(writer.Paragraph("TableText", language.Say(Texts.OfficeLine, language[label]), Bound(kind, text)));
            }
        }

        List<Paragraph> figure = [writer.Paragraph("TableFigure", Bound("hel", words.Whole))];
        if (words.Interval != "")
        {
            figure.Add(writer.Paragraph("TableText", language.Say(Texts.OfficeLine, language[Texts.Interval]), Bound("intervall", words.Interval)));
        }

        return [[writer.Paragraph("TableText", WordWriter.Strong(words.Name)), writer.Paragraph("TableText", words.Period)], [.. figure], [.. how]];
    }

    private void Listed(IEnumerable<Standing> standings)
    {
        foreach (var standing in standings)
        {
            var words = content.WordsOf(standing);
            writer.Line("ListBullet", WordWriter.Strong(words.Name), ": ", figures.Of(standing.Cell, standing.Indicator.IndicatorCode, "hel", words.Whole), ", " + words.Period + ".");
        }
    }

    private void Equity()
    {
        var equity = content.Equity;
        writer.Heading(1, language[Texts.EquityTitle]);
        if (equity.Period is not { } period)
        {
            writer.Line("", language[Texts.EquityNothing]);
            return;
        }

        var label = language.Of(period.LabelSv, period.LabelEn);
        Sentences("equity", new EquityWords(equity, language).Lead(), "Lead");
        writer.Line("Quiet", language[Texts.EquitySurely]);
        writer.Line("Quiet", language[Texts.EquityEcological]);
        writer.Table(language.Say(Texts.OfficeEquityTable, label), language[Texts.OfficeEquityTableAbout],
            [language[Texts.EquityHeadMeasure], language[Texts.EquityHeadLevel], language[Texts.EquityHeadGap], language[Texts.EquityHeadRatio], language[Texts.EquityHeadParts]],
            [24, 22, 23, 17, 14], equity.Measures.Select(LevelAndGap));
        writer.Line("Quiet", language[Texts.EquityTableLead] + " " + language[Texts.EquityPair]);
        foreach (var measure in equity.Measures)
        {
            Measure(measure, label);
        }
    }

    private Paragraph[][] LevelAndGap(EquityMeasure measure)
    {
        var words = content.WordsOf(measure);
        Paragraph[] Bound(string kind, string text) => [writer.Paragraph("TableText", figures.Sentence($"equity.{measure.Indicator.IndicatorCode}.{kind}", text, measure.Indicator.IndicatorCode))];
        return [[writer.Paragraph("TableText", WordWriter.Strong(words.Name))], Bound("niva", words.Level), Bound("gap", words.Gap), Bound("kvot", words.Ratio), Bound("delar", words.Parts)];
    }

    private void Measure(EquityMeasure measure, string period)
    {
        var words = content.WordsOf(measure);
        var code = measure.Indicator.IndicatorCode;
        writer.Heading(2, words.Name);
        Sentences("equity." + code, [.. words.Sentences().Where(sentence => sentence != "")], "", code);
        if (PackReader.AreasOf(measure, content.Equity, language) is { } chart)
        {
            writer.Picture(chart);
            writer.Line("Quiet", chart.Reading(language));
        }

        foreach (var reason in measure.Areas.Where(cell => !cell.IsShown).Select(cell => Reasons.Of(cell.Reason)).OfType<Text>().Distinct())
        {
            writer.Line("Quiet", language[reason]);
        }

        writer.Table(language.Say(Texts.OfficeAreaTable, words.Name, period), language[Texts.OfficeAreaTableAbout],
            [language[Texts.Place], measure.Unit.Heading(language), .. measure.IsFact ? Array.Empty<string>() : [language[Texts.Interval]], language[Texts.EquityHeadAgainst]],
            measure.IsFact ? [40, 30, 30] : [34, 24, 20, 22],
            [.. measure.County is { } county ? new[] { Area(measure, county, "–") } : [], .. measure.Areas.Select(area => Area(measure, area, words.Against(area)))]);
        writer.Line("Quiet", words.Source);
    }

    private Paragraph[][] Area(EquityMeasure measure, Cell cell, string against)
    {
        var (code, decimals) = (measure.Indicator.IndicatorCode, measure.Indicator.Decimals);
        Paragraph[] Bound(string kind, string text) => [writer.Paragraph("TableText", figures.Of(cell, code, kind, text))];
        var name = cell is { AreaKind: "care_area", CareArea: not "" } ? cell.CareArea : language.Of(cell.AreaSv, cell.AreaEn);
        return
        [
            [writer.Paragraph("TableText", WordWriter.Strong(name))], Bound("varde", CellWords.Value(cell, decimals, language)),
            .. measure.IsFact ? Array.Empty<Paragraph[]>() : [Bound("osakerhet", CellWords.Interval(cell, decimals, language))], Bound("mot", against),
        ];
    }

    private void Decisions()
    {
        writer.Heading(1, language[Texts.OfficeDecisions]);
        writer.Line("", language[Texts.OfficeDecisionsLead]);
        var number = 0;
        foreach (var decision in content.Decisions.Where(decision => !decision.IsPoint))
        {
            writer.Heading(2, decision.Question);
            for (var at = 0; at < decision.Lines.Count; at++)
            {
                // A document has no notes to send its reader to.
                var line = decision.Lines[at] == language[Texts.DecideWho] ? language[Texts.DecideWhoInWord] : decision.Lines[at];
                writer.Line("ListBullet", figures.Sentence(FormattableString.Invariant($"{decision.Code}.{at}"), line));
            }

            writer.Write("beslut-" + decision.Code, language.Say(Texts.OfficeDecisionOf, ++number), language[Texts.OfficeWriteDecision]);
        }
    }

    private void Definitions()
    {
        writer.Heading(1, language[Texts.OfficeDefinitions]);
        writer.Line("", language[Texts.OfficeDefinitionsLead] + " "
            + language.Say(Texts.CatalogueProposed, content.Told.Count(indicator => indicator.Adoption == "proposed"), content.Told.Count));
        foreach (var indicator in content.Told)
        {
            writer.Line("", WordWriter.Strong($"{language.Of(indicator.NameSv, indicator.NameEn)} ({indicator.IndicatorCode}). "), string.Join(' ', new[]
            {
                language.Of(indicator.DefinitionSv, indicator.DefinitionEn),
                language.Say(Texts.OfficeLine, language[Texts.Source]) + language.Of(indicator.SourceSv, indicator.SourceEn).TrimEnd('.') + ".",
            }.Where(part => part != "")));
        }
    }

    private void How()
    {
        writer.Heading(1, language[Texts.OfficeHow]);
        writer.Line("", content.Made + " " + language[Texts.OfficeLocked]);
        foreach (var (symbol, meaning) in PackSymbols.All(language))
        {
            writer.Line("ListBullet", WordWriter.Strong(symbol), ": " + meaning);
        }

        writer.Line("", language[Texts.ProtectionBriefNote]);
        writer.Line("Quiet", language.Say(Texts.OfficeLine, language[Texts.NoteLicence]) + publisher.Licence);
        writer.Line("Quiet", language.Say(Texts.OfficeHash, content.Release.ContentHash));
    }

    private void Sentences(string id, IReadOnlyList<string> sentences, string style, string indicator = "")
    {
        for (var at = 0; at < sentences.Count; at++)
        {
            writer.Line(style, figures.Sentence(FormattableString.Invariant($"{id}.{at}"), sentences[at], indicator));
        }
    }
}
