#include "views/maintenance/calendarlayout.h"

#include "models/domain/localtime.h"
#include "models/domain/profile.h"

#include <algorithm>

namespace sc {

namespace {

constexpr int Day = 86400;
constexpr int Grain = 900; // seconds to which the pointer is read
constexpr int LongestStrip = 4; // lines above a week's scale

const servicetime::ServiceCalendar &wallCalendar()
{
    return *ServiceProfile::shipped().versions().front().service;
}

int secondOfDay(Instant at)
{
    const qint64 local = at + wallCalendar().offsetAt(at);
    return static_cast<int>(((local % Day) + Day) % Day);
}

} // namespace

CalendarLayout::CalendarLayout(Span span, QDate day, const Measures &measures)
    : m_span(span)
    , m_measures(measures)
{
    const QDate begin = span == Span::Month ? QDate(day.year(), day.month(), 1) : day;
    m_first = begin.addDays(1 - begin.dayOfWeek());
    if (span == Span::Month)
        m_weeks = static_cast<int>(m_first.daysTo(begin.addMonths(1).addDays(-1))) / 7 + 1;
    m_taken.resize(m_weeks * 7LL);
    m_hidden.fill(0, m_weeks * 7LL);
}

int CalendarLayout::contentHeight() const
{
    return m_span == Span::Month ? m_measures.size.height()
                                 : std::max(m_measures.size.height(), scaleTop() + 24 * m_measures.hour);
}

int CalendarLayout::left(int column) const
{
    return m_measures.gutter + (m_measures.size.width() - m_measures.gutter) * column / 7;
}

QRect CalendarLayout::dayRect(QDate day) const
{
    const int index = static_cast<int>(m_first.daysTo(day));
    if (index < 0 || index >= m_weeks * 7LL)
        return {};
    const int x = left(index % 7);
    const int height = contentHeight() - m_measures.heading;
    const int top = m_measures.heading + height * (index / 7) / m_weeks;
    const int bottom = m_measures.heading + height * (index / 7 + 1) / m_weeks;
    return { x, top, left(index % 7 + 1) - x, bottom - top };
}

QDate CalendarLayout::dayAt(const QPoint &place) const
{
    for (int index = 0; index < m_weeks * 7; ++index)
        if (const QDate day = m_first.addDays(index); dayRect(day).contains(place))
            return day;
    return {};
}

Instant CalendarLayout::instantAt(const QPoint &place) const
{
    const QDate day = dayAt(place);
    if (!day.isValid())
        return 0;
    if (m_span == Span::Month)
        return wallCalendar().toUtc(day, 0);
    const qint64 second = qint64(std::max(0, place.y() - scaleTop())) * Day / std::max(1, contentHeight() - scaleTop());
    return wallCalendar().toUtc(day, static_cast<int>(std::min<qint64>(second / Grain * Grain, Day - Grain)));
}

int CalendarLayout::yOf(Instant at) const
{
    return scaleTop() + static_cast<int>(qint64(contentHeight() - scaleTop()) * secondOfDay(at) / Day);
}

int CalendarLayout::dayIndex(Instant at) const
{
    return static_cast<int>(m_first.daysTo(wallCalendar().localDate(at)));
}

void CalendarLayout::placeInLines(int row, int firstDay, int lastDay, QList<Piece> &pieces)
{
    const int last = m_weeks * 7 - 1;
    for (int day = std::max(0, firstDay); day <= std::min(lastDay, last);) {
        const int until = std::min({ lastDay, last, day / 7 * 7 + 6 });
        const QRect cell = dayRect(m_first.addDays(day));
        const int offset = m_span == Span::Month ? m_measures.line : 0;
        const int lines = m_span == Span::Month ? (cell.height() - offset) / m_measures.line : LongestStrip;
        int line = 0;
        const auto isFree = [&](int candidate) {
            return std::none_of(m_taken.begin() + day, m_taken.begin() + until + 1,
                                [candidate](const QList<bool> &taken) { return taken.value(candidate); });
        };
        while (!isFree(line))
            ++line;
        const bool hasRoom = line < lines;
        for (int i = day; i <= until; ++i) {
            while (m_taken.at(i).size() <= line)
                m_taken[i].append(false);
            m_taken[i][line] = true;
            m_hidden[i] += hasRoom ? 0 : 1;
        }
        const int right = dayRect(m_first.addDays(until)).right();
        const int top = (m_span == Span::Month ? cell.top() : m_measures.heading) + offset + line * m_measures.line;
        pieces.append({ row,
                        hasRoom ? QRect(cell.left() + 2, top, right - cell.left() - 3, m_measures.line - 2) : QRect(),
                        day == firstDay, true });
        day = until + 1;
    }
}

void CalendarLayout::placeToScale(const QList<Stretch> &entries, const QList<int> &rows, QList<Piece> &pieces) const
{
    struct Part
    {
        int row;
        int from; // seconds of the day
        int to;
        bool isFirst;
        int lane = 0;
    };
    for (int day = 0; day < 7; ++day) {
        QList<Part> parts;
        for (const int row : rows) {
            const int first = dayIndex(entries.at(row).from);
            const int last = dayIndex(entries.at(row).to - 1);
            if (day < first || day > last)
                continue;
            const int end = secondOfDay(entries.at(row).to);
            parts.append({ row, day == first ? secondOfDay(entries.at(row).from) : 0,
                           day == last && end != 0 ? end : Day, day == first });
        }
        QList<int> lanes; // end of the last part in each
        for (Part &part : parts) {
            while (part.lane < lanes.size() && lanes.at(part.lane) > part.from)
                ++part.lane;
            if (part.lane == lanes.size())
                lanes.append(0);
            lanes[part.lane] = part.to;
        }
        const QRect column = dayRect(m_first.addDays(day));
        const int width = lanes.isEmpty() ? 0 : (column.width() - 4) / static_cast<int>(lanes.size());
        const qint64 height = contentHeight() - scaleTop();
        for (const Part &part : std::as_const(parts)) {
            const int top = scaleTop() + static_cast<int>(height * part.from / Day);
            const int bottom = scaleTop() + static_cast<int>(height * part.to / Day);
            pieces.append({ part.row,
                            QRect(column.left() + 2 + part.lane * width, top, width - 2,
                                  std::max(bottom - top, m_measures.line - 2)),
                            part.isFirst, false });
        }
    }
}

QList<CalendarLayout::Piece> CalendarLayout::place(const QList<Stretch> &entries)
{
    QList<Piece> pieces;
    QList<int> toScale;
    for (auto &day : m_taken)
        day.clear();
    m_hidden.fill(0, m_weeks * 7LL);
    for (int row = 0; row < entries.size(); ++row) {
        const Stretch &entry = entries.at(row);
        if (m_span == Span::Month || entry.to - entry.from >= Day)
            placeInLines(row, dayIndex(entry.from), dayIndex(entry.to - 1), pieces);
        else
            toScale.append(row);
    }
    if (m_span == Span::Week) {
        qsizetype lines = 0;
        for (const auto &day : std::as_const(m_taken))
            lines = std::max(lines, day.size());
        m_strip = static_cast<int>(std::min<qsizetype>(lines, LongestStrip)) * m_measures.line;
        placeToScale(entries, toScale, pieces);
    }
    return pieces;
}

int CalendarLayout::hiddenOn(QDate day) const
{
    return m_hidden.value(static_cast<int>(m_first.daysTo(day)));
}

} // namespace sc
