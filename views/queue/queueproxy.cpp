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
    const int place = m_queue.placeAt(row);
    return place >= 0 ? m_queue.reading(place, m_clock.now()) : servicetime::ClockReading();
}

QList<Presence> QueueProxy::othersAt(int place) const
{
    const PresenceBoard &board = m_queue.presence();
    return board.isEmpty() ? QList<Presence>() : board.at(m_queue.tickets().id(place));
}

QString QueueProxy::words(int place, int row, int column) const
{
    const QueueRows &tickets = m_queue.tickets();
    const QueueRow &t = tickets.at(place);
    switch (column) {
    case QueueModel::Number: return tickets.number(place);
    case QueueModel::Title: return tickets.title(place);
    case QueueModel::Clock: return Words::clock(reading(row), t.isPromised);
    case QueueModel::Class: return Words::of(static_cast<servicetime::DisruptionClass>(t.disruptionClass));
    case QueueModel::State: return Words::of(static_cast<TicketState>(t.state));
    case QueueModel::Priority: return u"P%1"_s.arg(t.priority);
    case QueueModel::Level: return QString::number(t.level);
    case QueueModel::Owner: return tickets.name(t.owner);
    case QueueModel::Caller: return tickets.name(t.caller);
    case QueueModel::Channel: return Words::of(static_cast<Channel>(t.channel));
    case QueueModel::Reported: return Words::shortMoment(t.reportedAt);
    case QueueModel::FollowUp:
        return t.followUpAt != QueueRow::NoInstant ? Words::shortMoment(t.followUpAt) : QString();
    case QueueModel::Tenant: return tickets.name(t.tenant);
    case QueueModel::Service: return tickets.name(t.service);
    default: return {};
    }
}

QString QueueProxy::clockTold(int place, int row) const
{
    const QueueRow &t = m_queue.tickets().at(place);
    const auto now = reading(row);
    return Words::clockTold(now, t.isPromised,
                            t.due != QueueRow::NoInstant ? std::optional<Instant>(t.due) : std::nullopt);
}

QString QueueProxy::heading(const QModelIndex &index) const
{
    const QVariant value = index.data(QueueModel::HeadingRole);
    QString name;
    switch (m_queue.grouping()) {
    case Grouping::Class: name = Words::of(static_cast<servicetime::DisruptionClass>(value.toInt())); break;
    case Grouping::State: name = Words::of(static_cast<TicketState>(value.toInt())); break;
    case Grouping::Level: name = tr("Level %1").arg(value.toInt()); break;
    case Grouping::Owner: name = value.toString().isEmpty() ? tr("ohne Bearbeiter") : value.toString(); break;
    case Grouping::Tenant: name = value.toString().isEmpty() ? tr("ohne Mandant") : value.toString(); break;
    case Grouping::None: break;
    }
    return u"%1 (%2)"_s.arg(name).arg(index.data(QueueModel::HeadingCountRole).toInt());
}

QVariant QueueProxy::data(const QModelIndex &index, int role) const
{
    const bool isWords = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole
        || role == Qt::AccessibleTextRole;
    // decoration, font and the like, asked for with every cell
    if (!index.isValid() || (!isWords && role < Qt::UserRole))
        return {};
    if (!isWords)
        return QIdentityProxyModel::data(index, role);
    const int place = m_queue.placeAt(index.row());
    if (place < 0)
        return heading(mapToSource(index));
    if (role == Qt::EditRole) // as a file has it
        return words(place, index.row(), index.column());
    if (role == Qt::DisplayRole)
        return QString((index.column() == QueueModel::Title ? Words::presenceSign(othersAt(place)) : QString())
                       + words(place, index.row(), index.column()));
    QString text = index.column() == QueueModel::Clock ? clockTold(place, index.row())
                                                       : words(place, index.row(), index.column());
    if (const auto others = index.column() == QueueModel::Title ? othersAt(place) : QList<Presence>();
        !others.isEmpty())
        text += u" · "_s + Words::presence(others);
    return index.data(QueueModel::LeavingRole).toBool()
        ? tr("%1 (gehört nicht mehr in diese Liste; F5 frischt sie auf)").arg(text)
        : text;
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
    case QueueModel::Tenant: return tr("Mandant");
    case QueueModel::Service: return tr("Leistung");
    default: return {};
    }
}

} // namespace sc
