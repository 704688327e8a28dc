#pragma once

#include "views/widgets/celltext.h"

#include <QStyledItemDelegate>

namespace sc {

/** Draws the cells of the queue: headings of groups across the whole row, what is about to leave the queue struck out.
 */
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// A cell of a row that has a ticket.
    virtual void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Selection and, in the current cell, its frame.
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option);
    /// The colour of words in a cell.
    [[nodiscard]] static QColor ink(const QStyleOptionViewItem &option);
    /// The words of the cell in the painter's pen, elided to \p box.
    void paintWords(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

private:
    static void strikeOut(QPainter *painter, const QRect &box, const QString &words, const QFont &font);
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);

    mutable CellText m_texts; // painting is const
};

} // namespace sc
