#include "views/queue/clockdelegate.h"

#include "views/widgets/theme.h"

#include <QApplication>
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
    case Stage::OnTrack:
        path.addEllipse(box);
        break;
    case Stage::Warning:
        path.addPolygon(QPolygonF { { c.x(), box.top() }, box.bottomRight(), box.bottomLeft(), { c.x(), box.top() } });
        break;
    case Stage::Urgent:
        path.addPolygon(QPolygonF { { c.x(), box.top() }, { box.right(), c.y() }, { c.x(), box.bottom() }, { box.left(), c.y() }, { c.x(), box.top() } });
        break;
    case Stage::Breached:
        path.addRect(box);
        break;
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
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const auto reading = m_queue.reading(index.row());
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QColor color = stageColor(reading.stage, item.palette);
    const QColor ink = isSelected ? item.palette.color(QPalette::HighlightedText) : color;
    const QRect inner = item.rect.adjusted(6, 0, -6, 0);

    painter->save();
    if (reading.stage != Stage::NoDeadline && reading.stage != Stage::Met && reading.stage != Stage::MetLate) {
        const QRect track(inner.left(), item.rect.bottom() - 4, inner.width(), 3);
        painter->fillRect(track, isSelected ? item.palette.color(QPalette::Highlight).darker(120) : item.palette.color(QPalette::AlternateBase).darker(108));
        painter->fillRect(QRect(track.topLeft(), QSize(static_cast<int>(track.width() * std::min(1.0, reading.share)), track.height())), isSelected ? ink : color);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal size = item.fontMetrics.ascent() * 0.75;
    const QRectF box(inner.left(), item.rect.center().y() - size / 2 - 1, size, size);
    painter->fillPath(shapeOf(reading.stage, box), ink);
    painter->setPen(ink);
    painter->setFont(item.font);
    const QRect textBox = inner.adjusted(static_cast<int>(size) + 6, 0, 0, -3);
    painter->drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft, item.fontMetrics.elidedText(text, Qt::ElideRight, textBox.width()));
    painter->restore();
}

QSize ClockDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    return { item.fontMetrics.horizontalAdvance(tr("dringend · noch 00:00 h · Pause bis Mo 07:00")) + item.fontMetrics.ascent() + 24, item.fontMetrics.height() + 12 };
}

} // namespace sc
