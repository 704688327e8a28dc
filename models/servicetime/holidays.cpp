#include "models/servicetime/holidays.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc::servicetime {

namespace {

/** A holiday by rule: a fixed day, or days after Easter Sunday; month −1: the Wednesday before 23 November. */
struct Rule
{
    const char16_t *name;
    const char16_t *english;
    const char *lands; ///< "*" or codes separated by blanks
    int month; ///< 0: relative to Easter, −1: Day of Repentance
    int day; ///< day of the month, or days after Easter Sunday
    int from; ///< first year
    int until; ///< last year
};

constexpr int Always = 9999;

// From the holiday acts of the Länder as they stand since 1995, the year in which all but Saxony gave the Day of
// Repentance up; years: first and last in force.
constexpr std::array rules {
    Rule { u"Neujahr", u"New Year's Day", "*", 1, 1, 0, Always },
    Rule { u"Heilige Drei Könige", u"Epiphany", "BW BY ST", 1, 6, 0, Always },
    Rule { u"Internationaler Frauentag", u"International Women's Day", "BE", 3, 8, 2019, Always },
    Rule { u"Internationaler Frauentag", u"International Women's Day", "MV", 3, 8, 2023, Always },
    Rule { u"Karfreitag", u"Good Friday", "*", 0, -2, 0, Always },
    Rule { u"Ostersonntag", u"Easter Sunday", "BB", 0, 0, 0, Always },
    Rule { u"Ostermontag", u"Easter Monday", "*", 0, 1, 0, Always },
    Rule { u"Tag der Arbeit", u"Labour Day", "*", 5, 1, 0, Always },
    Rule { u"Tag der Befreiung", u"Liberation Day", "BE", 5, 8, 2020, 2020 },
    Rule { u"Tag der Befreiung", u"Liberation Day", "BE", 5, 8, 2025, 2025 },
    Rule { u"Christi Himmelfahrt", u"Ascension Day", "*", 0, 39, 0, Always },
    Rule { u"Pfingstsonntag", u"Whit Sunday", "BB", 0, 49, 0, Always },
    Rule { u"Pfingstmontag", u"Whit Monday", "*", 0, 50, 0, Always },
    Rule { u"Fronleichnam", u"Corpus Christi", "BW BY HE NW RP SL", 0, 60, 0, Always },
    Rule { u"Jahrestag des 17. Juni 1953", u"Anniversary of 17 June 1953", "BE", 6, 17, 2028, 2028 },
    Rule { u"Mariä Himmelfahrt", u"Assumption Day", "SL", 8, 15, 0, Always },
    Rule { u"Weltkindertag", u"World Children's Day", "TH", 9, 20, 2019, Always },
    Rule { u"Tag der Deutschen Einheit", u"German Unity Day", "*", 10, 3, 0, Always },
    Rule { u"Reformationstag", u"Reformation Day", "BB MV SN ST TH", 10, 31, 0, Always },
    Rule { u"Reformationstag", u"Reformation Day", "HB HH NI SH", 10, 31, 2018, Always },
    Rule { u"Reformationstag (500 Jahre)", u"Reformation Day (500 years)", "BW BY BE HB HH HE NI NW RP SL SH", 10, 31,
           2017, 2017 },
    Rule { u"Allerheiligen", u"All Saints' Day", "BW BY NW RP SL", 11, 1, 0, Always },
    Rule { u"Buß- und Bettag", u"Day of Repentance", "SN", -1, 0, 0, Always },
    Rule { u"1. Weihnachtstag", u"Christmas Day", "*", 12, 25, 0, Always },
    Rule { u"2. Weihnachtstag", u"Boxing Day", "*", 12, 26, 0, Always },
};

QDate dateOf(const Rule &rule, int year, QDate easter)
{
    if (rule.month > 0)
        return { year, rule.month, rule.day };
    if (rule.month == 0)
        return easter.addDays(rule.day);
    const QDate before(year, 11, 22); // the Wednesday before 23 November
    return before.addDays(-((before.dayOfWeek() + 4) % 7));
}

} // namespace

QDate easterSunday(int year)
{
    // Anonymous Gregorian computus (Meeus/Jones/Butcher).
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return { year, n / 31, n % 31 + 1 };
}

QStringList landCodes()
{
    return { u"BW"_s, u"BY"_s, u"BE"_s, u"BB"_s, u"HB"_s, u"HH"_s, u"HE"_s, u"MV"_s,
             u"NI"_s, u"NW"_s, u"RP"_s, u"SL"_s, u"SN"_s, u"ST"_s, u"SH"_s, u"TH"_s };
}

QList<Holiday> publicHolidays(int year, const QString &land)
{
    QList<Holiday> found;
    if (!landCodes().contains(land))
        return found;
    const QDate easter = easterSunday(year);
    for (const Rule &rule : rules) {
        if (year < rule.from || year > rule.until)
            continue;
        const QLatin1StringView lands(rule.lands);
        if (lands == "*"_L1 || lands.contains(land))
            found.append(
                { dateOf(rule, year, easter), QString::fromUtf16(rule.name), QString::fromUtf16(rule.english) });
    }
    std::stable_sort(found.begin(), found.end(), [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
    return found;
}

} // namespace sc::servicetime
