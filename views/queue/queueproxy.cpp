#include "views/queue/queueproxy.h"

#include "views/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

QueueProxy::QueueProxy(QueueModel &queue, const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_queue(queue)
    , m_clock(clock)
{
    setSourceModel(&m_queue);
}

servicetime::ClockReading QueueProxy::reading(int row) const
{
    const Ticket *ticket = m_queue.ticketAt(row);
    return ticket ? m_queue.rules().read(*ticket, m_clock.now()) : servicetime::ClockReading();
}

QString QueueProxy::words(const Ticket &t, int row, int column) const
{
    switch (column) {
    case QueueModel::Number: return t.number;
    case QueueModel::Title: return t.title;
    case QueueModel::Clock: return Words::clock(reading(row), t.promised);
    case QueueModel::Class: return Words::of(t.disruptionClass);
    case QueueModel::State: return Words::of(t.state);
    case QueueModel::Priority: return u"P%1"_s.arg(t.priority);
    case QueueModel::Level: return QString::number(t.level);
    case QueueModel::Owner: return t.owner;
    case QueueModel::Caller: return t.callerName;
    case QueueModel::Channel: return Words::of(t.channel);
    case QueueModel::Reported: return Words::shortMoment(t.reportedAt);
    case QueueModel::FollowUp: return t.followUpAt ? Words::shortMoment(*t.followUpAt) : QString();
    default: return {};
    }
}

QVariant QueueProxy::data(const QModelIndex &index, int role) const
{
    const Ticket *ticket = index.isValid() ? m_queue.ticketAt(index.row()) : nullptr;
    if (!ticket)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(*ticket, index.row(), index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (index.column() == QueueModel::Clock)
            return tr("%1. Frist: %2").arg(words(*ticket, index.row(), index.column()),
                                           m_queue.rules().dueAt(*ticket) ? Words::moment(*m_queue.rules().dueAt(*ticket)) : tr("keine"));
        return words(*ticket, index.row(), index.column());
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant QueueProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QueueModel::Number: return tr("Nummer");
    case QueueModel::Title: return tr("Titel");
    case QueueModel::Clock: return tr("Reaktionszeit");
    case QueueModel::Class: return tr("Störungsklasse");
    case QueueModel::State: return tr("Status");
    case QueueModel::Priority: return tr("Prio");
    case QueueModel::Level: return tr("Level");
    case QueueModel::Owner: return tr("Bearbeiter");
    case QueueModel::Caller: return tr("Meldende Person");
    case QueueModel::Channel: return tr("Eingang");
    case QueueModel::Reported: return tr("Gemeldet");
    case QueueModel::FollowUp: return tr("Wiedervorlage");
    default: return {};
    }
}

} // namespace sc
