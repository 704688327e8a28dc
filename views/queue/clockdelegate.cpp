#include "views/queue/clockdelegate.h"

#include "views/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace sc {

using servicetime::Stage;

namespace {

/// One shape a stage, told apart without colour.
QPainterPath shapeOf(Stage stage, const QRectF &box)
{
    QPainterPath path;
    const QPointF c = box.center();
    switch (stage) {
    case Stage::OnTrack: path.addEllipse(box); break;
    case Stage::Warning:
        path.addPolygon(QPolygonF { { c.x(), box.top() }, box.bottomRight(), box.bottomLeft(), { c.x(), box.top() } });
        break;
    case Stage::Urgent:
        path.addPolygon(QPolygonF { { c.x(), box.top() },
                                    { box.right(), c.y() },
                                    { c.x(), box.bottom() },
                                    { box.left(), c.y() },
                                    { c.x(), box.top() } });
        break;
    case Stage::Breached: path.addRect(box); break;
    default: // met, met late, no deadline: a bar
        path.addRect(QRectF(box.left(), c.y() - box.height() / 8, box.width(), box.height() / 4));
        break;
    }
    return path;
}

} // namespace

ClockDelegate::ClockDelegate(const QueueProxy &queue, QObject *parent)
    : QueueDelegate(parent)
    , m_queue(queue)
{
}

void ClockDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option);
    const auto reading = m_queue.reading(index.row());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor color = stageColor(reading.stage, option.palette);
    const QColor ink = isSelected ? QueueDelegate::ink(option) : color;
    const QRect inner = option.rect.adjusted(6, 0, -6, 0);
    if (reading.stage != Stage::NoDeadline && reading.stage != Stage::Met && reading.stage != Stage::MetLate) {
        const QRect track(inner.left(), option.rect.bottom() - 4, inner.width(), 3);
        painter->fillRect(track,
                          isSelected ? option.palette.color(QPalette::Highlight).darker(120)
                                     : option.palette.color(QPalette::AlternateBase).darker(108));
        painter->fillRect(QRect(track.topLeft(),
                                QSize(static_cast<int>(track.width() * std::min(1.0, reading.share)), track.height())),
                          isSelected ? ink : color);
    }
    const qreal size = option.fontMetrics.ascent() * 0.75;
    const QRectF box(inner.left(), option.rect.center().y() - size / 2 - 1, size, size);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(shapeOf(reading.stage, box), ink);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(ink);
    paintWords(painter, inner.adjusted(static_cast<int>(size) + 6, 0, 0, -3), option, index);
}

QSize ClockDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    return { item.fontMetrics.horizontalAdvance(tr("dringend · noch 00:00 h · Pause bis Mo 07:00"))
                 + item.fontMetrics.ascent() + 24,
             item.fontMetrics.height() + 12 };
}

} // namespace sc
