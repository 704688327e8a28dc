#pragma once

#include "models/domain/profile.h"
#include "views/maintenance/calendarlayout.h"

#include <QPalette>

class QPainter;

namespace sc {

/** What lies under the entries: days and their numbers, holidays, and the hours that count: core, service, staffed
 * (TIME-1..3). */
class CalendarGround
{
public:
    CalendarGround(CalendarLayout::Span span, const ServiceProfile &profile)
        : m_span(span)
        , m_profile(profile)
    {
    }

    /// Of a month with \p month; \p today is marked. The painter stands in content coordinates.
    void paint(QPainter &painter, const CalendarLayout &layout, const CalendarLayout::Measures &measures,
               const QPalette &palette, QDate month, QDate today) const;

    enum class Hours { Staffed, Core, Service };
    /// The ground of those hours; told apart by lightness, and by the steps in which they lie side by side.
    [[nodiscard]] static QColor colorOf(Hours hours, const QPalette &palette);

private:
    void paintHours(QPainter &painter, const CalendarLayout &layout, const QPalette &palette, QDate day,
                    const QRect &cell) const;
    void paintScale(QPainter &painter, const CalendarLayout &layout, const CalendarLayout::Measures &measures,
                    const QPalette &palette) const;

    CalendarLayout::Span m_span;
    const ServiceProfile &m_profile;
};

} // namespace sc
