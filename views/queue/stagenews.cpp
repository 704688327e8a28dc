#include "views/queue/stagenews.h"

namespace sc {

StageNews::StageNews(QueueModel &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    connect(&queue, &QueueModel::countsChanged, this, &StageNews::compare);
    connect(&queue, &QueueModel::loaded, this, [this] {
        m_dueSoon = m_queue.count(Queue::DueSoon);
        m_breached = m_queue.count(Queue::Breached);
        m_isLoaded = true;
    });
}

void StageNews::compare()
{
    const int dueSoon = m_queue.count(Queue::DueSoon), breached = m_queue.count(Queue::Breached);
    QStringList words;
    if (breached > m_breached)
        words.append(tr("Bei %n Vorgängen ist die Frist überschritten.", nullptr, breached));
    if (dueSoon > m_dueSoon)
        words.append(tr("%n Vorgänge sind bald fällig.", nullptr, dueSoon));
    m_dueSoon = dueSoon;
    m_breached = breached;
    if (m_isLoaded && !words.isEmpty())
        Q_EMIT told(words.join(u' '));
}

} // namespace sc
