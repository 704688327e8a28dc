#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <QList>

namespace sc {

/**
 * On which days something recurs: a rule of RFC 5545 (RRULE) by days, weeks, months or years. A value; the calendar
 * library stays behind it. Times of day do not belong to it, so clock changes cannot shift a day (M01).
 */
class Recurrence
{
public:
    /// \p rule like "FREQ=MONTHLY;BYDAY=-1SA". Errors: Invalid; also for rules by hours or finer, and for UNTIL, as an
    /// end is a date of whoever has the rule.
    [[nodiscard]] static Result<Recurrence> parse(const QString &rule);

    [[nodiscard]] QString text() const { return m_rule; } ///< as it was given
    /// The days in [from, to], in order, of the series that begins with the first match on or after \p first.
    [[nodiscard]] QList<QDate> days(QDate first, QDate from, QDate to) const;
    /// The first day on or after \p from; invalid when there is none within ten years.
    [[nodiscard]] QDate firstOn(QDate from) const;

private:
    explicit Recurrence(QString rule);
    QString m_rule;
};

} // namespace sc
