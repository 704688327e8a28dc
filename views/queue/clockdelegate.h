#pragma once

#include "views/queue/queueproxy.h"

#include <QStyledItemDelegate>

namespace sc {

/** Draws the countdown: a shape for the stage, the words, and the share of the service time used as a bar (SLA-9). */
class ClockDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ClockDelegate(const QueueProxy &queue, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QueueProxy &m_queue;
};

} // namespace sc
