#include "views/queue/queuedelegate.h"

#include "models/tickets/queuemodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace sc {

void QueueDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(QueueModel::LeavingRole).toBool())
        option->font.setStrikeOut(true); // told without colour; the tool tip says why
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(QueueModel::HeadingRole).isValid())
        paintHeading(painter, option, index);
    else
        paintCell(painter, option, index);
}

void QueueDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
}

void QueueDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // Each cell draws its part of one text that begins at the left of the row: no spans, which would have to move
    // with every row.
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Button));
    painter->setPen(option.palette.color(QPalette::Active, QPalette::ButtonText));
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int left = view ? option.rect.left() - view->columnViewportPosition(index.column()) : option.rect.left();
    const QRect text(left + 8, option.rect.top(), view ? view->viewport()->width() : option.rect.width(), option.rect.height());
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace sc
