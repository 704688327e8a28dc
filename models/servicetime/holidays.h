#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace sc::servicetime {

struct Holiday
{
    QDate date;
    QString name; ///< German
    QString english;
};

/** The holiday acts are known from here on. */
inline constexpr int FirstHolidayYear = 1995;

/** Easter Sunday of the Gregorian calendar, years 1583 and later. */
[[nodiscard]] QDate easterSunday(int year);

/** Codes of the 16 Länder: BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH. */
[[nodiscard]] QStringList landCodes();

/**
 * Public holidays of a whole Land, by rule (TIME-5 for HE), sorted by date, from FirstHolidayYear on. Municipal
 * holidays (Augsburg; Assumption Day and Corpus Christi in Catholic municipalities of BY, SN and TH) are not among
 * them: they go into the extra closed dates. Two holidays may fall on one day (Labour and Ascension Day 2008). Empty
 * for an unknown code.
 */
[[nodiscard]] QList<Holiday> publicHolidays(int year, const QString &land);

} // namespace sc::servicetime
