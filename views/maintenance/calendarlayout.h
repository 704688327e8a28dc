#pragma once

#include "models/domain/clock.h"

#include <QDate>
#include <QList>
#include <QRect>

namespace sc {

/** Where days and entries of a month or a week are drawn; pure geometry on Berlin's calendar. */
class CalendarLayout
{
public:
    enum class Span { Month, Week };

    struct Measures
    {
        QSize size; ///< of the viewport
        int heading = 0; ///< height of the line of weekdays
        int line = 0; ///< height of a day's number and of an entry in a line
        int gutter = 0; ///< week: width of the clock times at the left
        int hour = 0; ///< week: least height of an hour
    };
    /** A piece of an entry: the part on one day, or in one week of a month. */
    struct Piece
    {
        int row = 0; ///< of the entry
        QRect rect; ///< in content coordinates; empty: no room, see hiddenOn()
        bool isFirst = true; ///< the entry begins here
        bool isLine = true; ///< in a line of text, not to scale
    };
    struct Stretch
    {
        Instant from = 0;
        Instant to = 0;
    };

    CalendarLayout(Span span, QDate day, const Measures &measures);

    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_first.addDays(m_weeks * 7 - 1); } ///< inclusive
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] int strip() const { return m_strip; } ///< week: height of the lines above the scale, after place()
    /// The cell, or the column below the heading; empty when it is not shown
    [[nodiscard]] QRect dayRect(QDate day) const;
    [[nodiscard]] QDate dayAt(const QPoint &place) const;
    /// Week: the instant at \p place, to the quarter of an hour; month: midnight of the day.
    [[nodiscard]] Instant instantAt(const QPoint &place) const;
    /// Week: y of an instant on its day.
    [[nodiscard]] int yOf(Instant at) const;

    /// Places entries given in order of their start. In a month all in lines, in a week those of a day and longer;
    /// where a day has no room left the rest is counted.
    [[nodiscard]] QList<Piece> place(const QList<Stretch> &entries);
    [[nodiscard]] int hiddenOn(QDate day) const;

private:
    [[nodiscard]] int dayIndex(Instant at) const;
    [[nodiscard]] int left(int column) const;
    void placeInLines(int row, int firstDay, int lastDay, QList<Piece> &pieces);
    void placeToScale(const QList<Stretch> &entries, const QList<int> &rows, QList<Piece> &pieces) const;
    [[nodiscard]] int scaleTop() const { return m_measures.heading + m_strip; }

    Span m_span;
    Measures m_measures;
    QDate m_first;
    int m_weeks = 1;
    int m_strip = 0;
    QList<QList<bool>> m_taken; ///< by day, by line
    QList<int> m_hidden; ///< by day
};

} // namespace sc
