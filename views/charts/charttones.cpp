#include "views/charts/charttones.h"

namespace sc {

ChartTones ChartTones::of(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const bool isDark = ground.lightness() < 128;
    return { ground,
             palette.color(QPalette::Text),
             palette.color(QPalette::Mid),
             isDark ? QColor(0xff56b4e9) : QColor(0xff0072b2),
             isDark ? QColor(0xffff9e66) : QColor(0xffc04a00),
             isDark ? QColor(0xffa3abb5) : QColor(0xff5a636e) };
}

ChartTones ChartTones::paper()
{
    return { Qt::white, Qt::black, QColor(0xff9aa1a9), QColor(0xff0072b2), QColor(0xffc04a00), QColor(0xff5a636e) };
}

} // namespace sc
