#pragma once

#include "views/maintenance/calendarmodel.h"

#include <QStyledItemDelegate>

namespace sc {

/** Paints one entry of the calendar. What it is shows in edge and words: solid, dashed (another time), struck out (left
 * out), double (emergency), hatched (freeze); a triangle says that something is wrong, a dot that something is due. */
class CalendarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CalendarDelegate(const CalendarModel &model, QObject *parent = nullptr);

    /// option.rect is the piece; State_Selected: it is the current one; State_HasFocus: and the view has the focus.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    [[nodiscard]] static QColor mixed(const QColor &ground, const QColor &tone, double share);

private:
    const CalendarModel &m_model;
};

} // namespace sc
