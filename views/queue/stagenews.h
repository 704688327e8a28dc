#pragma once

#include "models/tickets/queuemodel.h"

namespace sc {

/** Says when tickets come into a graver stage of their response clock while nobody looks: more are due soon, or
 * breached (A11Y-1). */
class StageNews final : public QObject
{
    Q_OBJECT

public:
    explicit StageNews(QueueModel &queue, QObject *parent = nullptr);

Q_SIGNALS:
    void told(const QString &words);

private:
    void compare();

    QueueModel &m_queue;
    bool m_isLoaded = false; ///< what was so before is no news
    int m_dueSoon = 0;
    int m_breached = 0;
};

} // namespace sc
