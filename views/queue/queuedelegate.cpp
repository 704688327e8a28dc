#include "views/queue/queuedelegate.h"

#include "models/tickets/queuemodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace sc {

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(QueueModel::HeadingRole).isValid())
        paintHeading(painter, option, index);
    else
        paintCell(painter, option, index);
}

void QueueDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    // as the style has it
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    painter->setPen(ink(option));
    paintWords(painter, option.rect.adjusted(margin, 0, -margin, 0), option, index);
}

void QueueDelegate::paintWords(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    // Not by the style, which lays every text out anew: that is most of a frame.
    const QString words = index.data(Qt::DisplayRole).toString();
    m_texts.draw(*painter, box, words, option.font);
    if (index.data(QueueModel::LeavingRole).toBool()) // told without colour; the tool tip says why
        strikeOut(painter, box, words, option.font);
}

void QueueDelegate::strikeOut(QPainter *painter, const QRect &box, const QString &words, const QFont &font)
{
    // Not by the font: the line of a laid-out text stands beside its words (Qt 6.4).
    const QFontMetrics metrics(font);
    const int width = std::min(metrics.horizontalAdvance(words), box.width());
    const int y = box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent() - metrics.strikeOutPos();
    painter->fillRect(box.left(), y, width, std::max(1, metrics.lineWidth()), painter->pen().color());
}

void QueueDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    if (option.state.testFlag(QStyle::State_HasFocus))
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    else if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

QColor QueueDelegate::ink(const QStyleOptionViewItem &option)
{
    const bool isActive = option.state.testFlag(QStyle::State_Active);
    return option.palette.color(isActive ? QPalette::Active : QPalette::Inactive,
                                option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText
                                                                              : QPalette::Text);
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
    const QRect text(left + 8, option.rect.top(), view ? view->viewport()->width() : option.rect.width(),
                     option.rect.height());
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace sc
