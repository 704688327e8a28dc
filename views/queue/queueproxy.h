#pragma once

#include "models/tickets/queuemodel.h"

#include <QIdentityProxyModel>

namespace sc {

/** Gives the raw values of the queue their words. The countdown is read at the moment it is asked for (SLA-9). */
class QueueProxy final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    QueueProxy(QueueModel &queue, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] servicetime::ClockReading reading(int row) const;

private:
    [[nodiscard]] QList<Presence> othersAt(int place) const;
    [[nodiscard]] QString words(int place, int row, int column) const;
    [[nodiscard]] QString clockTold(int place, int row) const;
    [[nodiscard]] QString heading(const QModelIndex &index) const;

    QueueModel &m_queue;
    const Clock &m_clock;
};

} // namespace sc
