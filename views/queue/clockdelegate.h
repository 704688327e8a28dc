#pragma once

#include "views/queue/queuedelegate.h"
#include "views/queue/queueproxy.h"

namespace sc {

/** Draws the countdown: a shape for the stage, the words, and the share of the service time used as a bar (SLA-9). */
class ClockDelegate final : public QueueDelegate
{
    Q_OBJECT

public:
    ClockDelegate(const QueueProxy &queue, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QueueProxy &m_queue;
};

} // namespace sc
