namespace Analytics.WarehouseSql;

/// <summary>Public holidays, from lag (1989:253) om allmänna helgdagar; Sundays are told apart as such.</summary>
public static class SwedishHolidays
{
    /// <summary>Whether a day is a public holiday other than an ordinary Sunday.</summary>
    public static bool IsHoliday(DateOnly day)
    {
        var easter = EasterSunday(day.Year);
        return (day.Month, day.Day) is (1, 1) or (1, 6) or (5, 1) or (6, 6) or (12, 25) or (12, 26)
            || (day.DayNumber - easter.DayNumber) is -2 or 0 or 1 or 39 or 49
            || day.DayOfWeek == DayOfWeek.Saturday
            && ((day.Month == 6 && day.Day is >= 20 and <= 26) || (day.Month == 10 && day.Day == 31) || (day.Month == 11 && day.Day <= 6));
    }

    /// <summary>Easter Sunday of a year of the Gregorian calendar (Meeus, Astronomical Algorithms, ch. 8).</summary>
    public static DateOnly EasterSunday(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var h = (19 * a + b - d - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var day = h + l - 7 * m + 114;
        return new DateOnly(year, day / 31, day % 31 + 1);
    }
}
