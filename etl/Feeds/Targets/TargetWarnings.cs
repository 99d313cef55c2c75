using System.Globalization;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Feeds.Targets;

/// <summary>What the targets of a list that came into force give reason to warn of, beside the catalogue. All of them are loaded as they stand.</summary>
public static class TargetWarnings
{
    private const int Named = 20;

    private sealed class Target
    {
        public long LineNo { get; init; }

        public string IndicatorCode { get; init; } = "";

        public double BaseValue { get; init; }

        public double TargetValue { get; init; }

        public string Direction { get; init; } = "";

        public string State { get; init; } = "";

        public string ValueMethod { get; init; } = "";

        public double Multiplier { get; init; }

        public long Municipalities { get; init; }

        public long IsLevel { get; init; }

        public bool IsMeasured => State == "measured";

        public bool IsPercentage => IsMeasured && ValueMethod == "share" && Multiplier is 100;

        public bool Contradicts => (Direction == "öka" && TargetValue < BaseValue) || (Direction == "minska" && TargetValue > BaseValue);

        public bool IsOutside => IsPercentage && (BaseValue is < 0 or > 100 || TargetValue is < 0 or > 100);

        // No guess at what was meant: a target that equals the number of municipalities is only told how it is read.
        public bool IsNumberOfPlaces => IsPercentage && Municipalities > 1 && TargetValue == Municipalities;
    }

    /// <summary>The warnings, each naming the lines and the indicators.</summary>
    public static IEnumerable<Warning> Of(Change change, long key)
    {
        var targets = change.Query<Target>("""
            select t.line_no, t.indicator_code, t.base_value, t.target_value, t.direction, i.state, i.value_method, i.multiplier,
                   coalesce(z.municipalities, 0) as municipalities, case when l.indicator_code is null then 0 else 1 end as is_level
            from   fact_target t
            join   dim_area a on a.area_key = t.area_key
            join   dim_indicator i on i.indicator_code = t.indicator_code
            and    i.version_no = (select max(v.version_no) from dim_indicator v where v.indicator_code = i.indicator_code)
            left join dim_indicator_level l on l.indicator_code = t.indicator_code and l.area_kind = a.area_kind
            left join ind_area_size z on z.area_key = t.area_key
            where  t.delivery_key = @key
            order by t.line_no
            """, new { key }).ToList();
        return new[]
        {
            About(targets, "riktning", target => target.Contradicts, "går riktningen emot basvärde och målvärde. Det som står är laddat; kontrollera riktningen."),
            About(targets, "andel_utanför", target => target.IsOutside,
                "ligger basvärdet eller målvärdet under 0 eller över 100, fast indikatorn visas i procent. Det som står är laddat; kontrollera att värdena är skrivna i procent."),
            About(targets, "andel_som_antal", target => target.IsNumberOfPlaces,
                "är målvärdet lika med antalet kommuner i området. Indikatorn visas i procent, så värdet läses som procent. Gäller målet alla kommuner i området skrivs 100."),
            About(targets, "mål_utan_mått", target => !target.IsMeasured, "gäller målet en indikator som inte mäts. Det är laddat, men ingen väg mot målet kan visas."),
            About(targets, "mål_för_beräknat_tal", target => target.IsMeasured && target.ValueMethod == "need",
                "gäller målet ett tal som är beräknat av en modell och inte räknat. Det är laddat, men ingen väg mot målet kan visas."),
            About(targets, "mål_utan_nivå", target => target.IsMeasured && target.IsLevel == 0,
                "gäller målet en sorts område som indikatorn inte mäts för. Det är laddat, men ingen väg mot målet kan visas."),
        }.OfType<Warning>();
    }

    private static Warning? About(List<Target> targets, string code, Predicate<Target> isMeant, string text)
    {
        var meant = targets.FindAll(isMeant);
        var lines = string.Join(", ", meant.Take(Named).Select(target => string.Create(CultureInfo.InvariantCulture, $"{target.LineNo} ({target.IndicatorCode})")));
        return meant.Count == 0 ? null : new Warning(code, meant.Count, $"På rad {lines}{(meant.Count > Named ? " med flera" : "")} {text}");
    }
}
