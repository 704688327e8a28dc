#pragma once

#include <QBrush>
#include <QColor>
#include <QPalette>

namespace sc {

/**
 * The colours of charts: told apart by people with any kind of colour vision (blue and vermilion of Okabe and Ito), and
 * never alone: what is missed is hatched, what is another year's is dotted.
 */
struct ChartTones
{
    QColor ground;
    QColor text;
    QColor weak; ///< grid, closed days
    QColor met;
    QColor missed;
    QColor other; ///< the year compared with

    [[nodiscard]] static ChartTones of(const QPalette &palette);
    [[nodiscard]] static ChartTones paper();

    [[nodiscard]] QBrush metBrush() const { return QBrush(met); }
    [[nodiscard]] QBrush missedBrush() const { return QBrush(missed, Qt::BDiagPattern); }
    [[nodiscard]] QBrush otherBrush() const { return QBrush(other, Qt::Dense5Pattern); }
};

} // namespace sc
