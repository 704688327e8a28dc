#include "views/maintenance/calendarground.h"

#include "views/maintenance/calendardelegate.h"
#include "views/widgets/words.h"

#include <QLocale>
#include <QPainter>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QColor CalendarGround::colorOf(Hours hours, const QPalette &palette)
{
    constexpr std::array shares { 0.06, 0.14, 0.26 };
    return CalendarDelegate::mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight),
                                   shares.at(static_cast<size_t>(hours)));
}

void CalendarGround::paintHours(QPainter &painter, const CalendarLayout &layout, const QPalette &palette, QDate day,
                                const QRect &cell) const
{
    const auto &wall = *m_profile.versions().front().service;
    const Instant begin = wall.toUtc(day, 0);
    const Instant end = wall.toUtc(day.addDays(1), 0);
    const ProfileVersion &version = m_profile.versionFor(begin);
    const std::array kinds { std::pair { Hours::Staffed, version.staffed }, std::pair { Hours::Core, version.core },
                             std::pair { Hours::Service, version.service } };
    constexpr int Step = 3; // the narrower the hours, the more inward, so that they differ without colour
    int inward = 0;
    for (const auto &[hours, calendar] : kinds) {
        for (const servicetime::OpenSpan &span : calendar->spansOf(day)) {
            QRect band;
            if (m_span == CalendarLayout::Span::Week) {
                const int bottom = span.close == end ? cell.bottom() : layout.yOf(span.close);
                band = QRect(cell.left() + inward * Step, layout.yOf(span.open), cell.width() - 2 * inward * Step,
                             bottom - layout.yOf(span.open));
            } else { // a small scale of the day at the foot of its cell
                const auto x = [&](Instant at) {
                    return cell.left() + static_cast<int>(cell.width() * (at - begin) / (end - begin));
                };
                band = QRect(x(span.open), cell.bottom() - 4 * (inward + 1) + 1, x(span.close) - x(span.open), 3);
            }
            painter.fillRect(
                band,
                m_span == CalendarLayout::Span::Week
                    ? colorOf(hours, palette)
                    : CalendarDelegate::mixed(colorOf(hours, palette), palette.color(QPalette::Highlight), 0.25));
        }
        ++inward;
    }
}

void CalendarGround::paintScale(QPainter &painter, const CalendarLayout &layout,
                                const CalendarLayout::Measures &measures, const QPalette &palette) const
{
    const auto &wall = *m_profile.versions().front().service;
    for (int hour = 0; hour < 24; ++hour) {
        const int y = layout.yOf(wall.toUtc(layout.first(), hour * 3600));
        painter.setPen(QPen(palette.color(QPalette::Mid), 1, Qt::DotLine));
        painter.drawLine(measures.gutter, y, measures.size.width(), y);
        if (hour % 2 != 0)
            continue;
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(
            QRect(0, y - measures.line / 2 + (hour == 0 ? measures.line / 2 : 0), measures.gutter - 6, measures.line),
            Qt::AlignRight | Qt::AlignVCenter, u"%1:00"_s.arg(hour, 2, 10, QChar(u'0')));
    }
}

void CalendarGround::paint(QPainter &painter, const CalendarLayout &layout, const CalendarLayout::Measures &measures,
                           const QPalette &palette, QDate month, QDate today) const
{
    const QLocale locale;
    const bool isMonth = m_span == CalendarLayout::Span::Month;
    const auto language = locale.language() == QLocale::English ? servicetime::Language::English
                                                                : servicetime::Language::German;
    const auto &wall = *m_profile.versions().front().service;
    painter.fillRect(QRect(QPoint(), QSize(measures.size.width(), layout.contentHeight())),
                     palette.color(QPalette::Base));
    for (QDate day = layout.first(); day <= layout.last(); day = day.addDays(1)) {
        const QRect cell = layout.dayRect(day);
        const ProfileVersion &version = m_profile.versionFor(wall.toUtc(day, 0));
        const QString closed = version.service->closedName(day, language);
        if (!closed.isEmpty() || day.dayOfWeek() > 5)
            painter.fillRect(cell, palette.color(QPalette::AlternateBase));
        if (!closed.isEmpty())
            painter.fillRect(
                cell,
                QBrush(CalendarDelegate::mixed(palette.color(QPalette::Base), palette.color(QPalette::Mid), 0.35),
                       Qt::Dense6Pattern));
        paintHours(painter, layout, palette, day, cell);
        const bool isOutside = isMonth && day.month() != month.month();
        painter.setPen(palette.color(isOutside ? QPalette::PlaceholderText : QPalette::Text));
        QFont font = painter.font();
        font.setBold(day == today);
        painter.setFont(font);
        const QString number = isMonth ? QString::number(day.day()) : Words::day(day).chopped(4);
        const QString label = closed.isEmpty() ? number : QString(number + u"  "_s + closed);
        const QRect line = isMonth ? QRect(cell.left() + 5, cell.top(), cell.width() - 8, measures.line)
                                   : QRect(cell.left() + 4, 0, cell.width() - 6, measures.heading);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(label, Qt::ElideRight, line.width()));
        font.setBold(false);
        painter.setFont(font);
        painter.setPen(palette.color(QPalette::Mid));
        painter.drawRect(cell.adjusted(0, 0, 0, isMonth ? 0 : -1));
        if (day == today) {
            painter.setPen(QPen(palette.color(QPalette::Highlight), 2));
            painter.drawRect(cell.adjusted(1, 1, -1, -1));
        }
    }
    painter.setPen(palette.color(QPalette::Text));
    if (!isMonth) {
        paintScale(painter, layout, measures, palette);
        return;
    }
    for (int column = 0; column < 7; ++column) {
        const QRect cell = layout.dayRect(layout.first().addDays(column));
        painter.drawText(QRect(cell.left(), 0, cell.width(), measures.heading), Qt::AlignCenter,
                         locale.dayName(column + 1, QLocale::LongFormat));
    }
}

} // namespace sc
