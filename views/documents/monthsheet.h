#pragma once

#include "models/domain/profile.h"

#include <QCoreApplication>
#include <QDate>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace sc {

/** One line of a day on the month's sheet. */
struct SheetLine
{
    Instant from = 0;
    Instant to = 0;
    QString title;
    QString note; ///< kind, state of the announcement, what is wrong
    bool isCancelled = false;
};

/** The maintenance calendar of a month on A4 across: a grid of days, and below it a table of all entries; page x of y.
 */
class MonthSheet
{
    Q_DECLARE_TR_FUNCTIONS(MonthSheet)

public:
    /// \p lines by start; as of \p now, \p printedBy is named in the foot.
    MonthSheet(QDate month, QList<SheetLine> lines, const ServiceProfile &profile, const QString &printedBy,
               Instant now);

    [[nodiscard]] QString title() const { return m_title; } ///< also the name of a file
    void paint(QPagedPaintDevice &device) const;
    static void prepare(QPagedPaintDevice &device); ///< A4 across

private:
    void paintFrame(QPainter &painter, const QRectF &page, int number, int count) const;
    void paintGrid(QPainter &painter, const QRectF &area) const;
    void paintDay(QPainter &painter, QDate day, const QRectF &cell) const;
    /// Paints rows from \p first on; gives the first one that found no room.
    qsizetype paintTable(QPainter *painter, const QRectF &area, double line, qsizetype first) const;

    QDate m_month;
    QList<SheetLine> m_lines;
    ServiceProfile m_profile;
    QString m_title;
    QString m_foot;
};

} // namespace sc
