#include "models/tickets/queuemodel.h"

#include "models/storage/fold.h"
#include "models/session/deliver.h"
#include "models/tickets/ticketstore.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QueueModel::QueueModel(Database &database, TicketDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
    , m_desk(desk)
    , m_rules(desk.profile(), desk.session().login)
{
    connect(&m_desk, &TicketDesk::ticketsChanged, this, &QueueModel::refresh);
    connect(&m_desk, &TicketDesk::deadlinesMoved, this, &QueueModel::rederive);
}

void QueueModel::load()
{
    const int generation = ++m_generation;
    deliver(m_database.run([viewer = m_desk.session()](Connection &connection) {
        return TicketStore::queue(connection, ClosedShown).and_then([&](const QList<Ticket> &tickets) { return TicketStore::visible(connection, viewer, tickets); });
    }), this, [this, generation](const Result<QList<Ticket>> &tickets) {
            if (generation != m_generation)
                return;
            if (!tickets) {
                Q_EMIT loadFailed(tickets.error());
                return;
            }
            adopt(*tickets);
        });
}

void QueueModel::adopt(const QList<Ticket> &tickets)
{
    beginResetModel();
    m_entries.clear();
    m_places.clear();
    m_entries.reserve(static_cast<size_t>(tickets.size()));
    for (const Ticket &ticket : tickets) {
        m_places.insert(ticket.id.value, static_cast<int>(m_entries.size()));
        m_entries.push_back(entryFor(ticket));
    }
    rebuild();
    endResetModel();
    recount();
    Q_EMIT loaded(count(Queue::AllOpen));
}

QueueModel::Entry QueueModel::entryFor(const Ticket &ticket) const
{
    return { ticket, fold(ticket.number + u' ' + ticket.title + u' ' + ticket.callerName + u' ' + ticket.owner),
             m_rules.dueAt(ticket).value_or(std::numeric_limits<Instant>::max()), false };
}

bool QueueModel::belongs(const Entry &entry, Instant now) const
{
    if (entry.isGone || !(m_rules.queuesOf(entry.ticket, now) >> static_cast<int>(m_queue) & 1U))
        return false;
    return std::all_of(m_filter.begin(), m_filter.end(), [&](const QString &word) { return entry.words.contains(word); });
}

void QueueModel::rebuild()
{
    const Instant now = m_desk.clock().now();
    m_rows.clear();
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (belongs(m_entries[i], now))
            m_rows.push_back(static_cast<int>(i));
    arrange(m_rows);
    m_arrivals.clear();
    Q_EMIT newCountChanged(0);
}

void QueueModel::arrange(std::vector<int> &rows) const
{
    std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) {
        const Entry &left = m_entries[static_cast<size_t>(a)];
        const Entry &right = m_entries[static_cast<size_t>(b)];
        return m_sortOrder == Qt::AscendingOrder ? lessThan(left, right) : lessThan(right, left);
    });
}

bool QueueModel::lessThan(const Entry &a, const Entry &b) const
{
    const Ticket &s = a.ticket;
    const Ticket &t = b.ticket;
    constexpr Instant never = std::numeric_limits<Instant>::max();
    switch (m_sortColumn) {
    case Title: return a.ticket.title.compare(b.ticket.title, Qt::CaseInsensitive) < 0;
    case Clock: // what still needs a notification first, then by deadline
        return std::pair(s.notifiedAt.has_value(), a.due) < std::pair(t.notifiedAt.has_value(), b.due);
    case Class: return s.disruptionClass < t.disruptionClass;
    case State: return s.state < t.state;
    case Priority: return s.priority < t.priority;
    case Level: return s.level < t.level;
    case Owner: return s.owner < t.owner;
    case Caller: return s.callerName.compare(t.callerName, Qt::CaseInsensitive) < 0;
    case Channel: return s.channel < t.channel;
    case Reported: return s.reportedAt < t.reportedAt;
    case FollowUp: return s.followUpAt.value_or(never) < t.followUpAt.value_or(never);
    default: return s.number < t.number;
    }
}

void QueueModel::setQueue(Queue queue)
{
    beginResetModel();
    m_queue = queue;
    rebuild();
    endResetModel();
}

void QueueModel::setFilterText(const QString &text)
{
    beginResetModel();
    m_filter = foldedWords(text);
    rebuild();
    endResetModel();
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    std::vector<int> before = m_rows;
    arrange(m_rows);
    QHash<int, int> rowOfEntry;
    for (size_t row = 0; row < m_rows.size(); ++row)
        rowOfEntry.insert(m_rows[row], static_cast<int>(row));
    const auto persistent = persistentIndexList();
    for (const QModelIndex &old : persistent)
        changePersistentIndex(old, index(rowOfEntry.value(before[static_cast<size_t>(old.row())]), old.column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void QueueModel::setPinned(const QStringList &ids)
{
    m_pinned = { ids.begin(), ids.end() };
}

void QueueModel::showNew()
{
    beginResetModel();
    rebuild();
    endResetModel();
}

void QueueModel::recount()
{
    std::array<int, QueueCount> counts {};
    const Instant now = m_desk.clock().now();
    for (const Entry &entry : m_entries) {
        if (entry.isGone)
            continue;
        const quint32 in = m_rules.queuesOf(entry.ticket, now);
        for (size_t queue = 0; queue < counts.size(); ++queue)
            counts.at(queue) += static_cast<int>(in >> queue & 1U);
    }
    if (counts != m_counts) {
        m_counts = counts;
        Q_EMIT countsChanged();
    }
}

void QueueModel::refresh(const QStringList &ids)
{
    deliver(m_database
        .run([ids, viewer = m_desk.session()](Connection &connection) -> Result<QList<Seen>> {
            QList<Seen> tickets;
            for (const QString &id : ids) {
                auto ticket = TicketStore::byId(connection, id);
                const auto hidden = ticket ? TicketStore::isHidden(connection, viewer, id) : Result<bool>(false);
                if (!ticket || !hidden)
                    return tl::unexpected(ticket ? hidden.error() : ticket.error());
                tickets.append({ *hidden ? std::nullopt : *ticket, *hidden });
            }
            return tickets;
        }), this, [this, ids](const Result<QList<Seen>> &tickets) {
            if (!tickets) {
                Q_EMIT loadFailed(tickets.error());
                return;
            }
            for (qsizetype i = 0; i < ids.size(); ++i)
                takeChanged(ids.at(i), tickets->at(i));
            recount();
        });
}

void QueueModel::rederive()
{
    for (Entry &entry : m_entries)
        entry.due = m_rules.dueAt(entry.ticket).value_or(std::numeric_limits<Instant>::max());
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Clock), index(rowCount() - 1, Clock));
    recount();
}

void QueueModel::takeChanged(const QString &id, const Seen &seen)
{
    const std::optional<Ticket> &ticket = seen.ticket;
    if (seen.isHidden)
        m_pinned.remove(id); // it became confidential: not even a selection keeps it (INC-15)
    const int row = rowOf(id);
    if (ticket) {
        const auto place = m_places.constFind(id);
        if (place == m_places.constEnd()) {
            m_places.insert(id, static_cast<int>(m_entries.size()));
            m_entries.push_back(entryFor(*ticket));
        } else {
            m_entries[static_cast<size_t>(*place)] = entryFor(*ticket);
        }
    } else if (const auto place = m_places.constFind(id); place != m_places.constEnd()) {
        m_entries[static_cast<size_t>(*place)].isGone = true;
    } else {
        return;
    }
    const bool isHere = belongs(m_entries[static_cast<size_t>(m_places.value(id))], m_desk.clock().now());
    const auto arrivals = m_arrivals.size();
    if (row >= 0 && (isHere || m_pinned.contains(id))) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    } else if (isHere) {
        m_arrivals.insert(id);
    } else {
        m_arrivals.remove(id);
    }
    if (m_arrivals.size() != arrivals)
        Q_EMIT newCountChanged(newCount());
}

int QueueModel::rowOf(const QString &id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return -1;
    const auto row = std::find(m_rows.begin(), m_rows.end(), *place);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

const Ticket *QueueModel::ticketAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[static_cast<size_t>(m_rows[static_cast<size_t>(row)])].ticket : nullptr;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(m_rows[static_cast<size_t>(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
        return raw(entry, index.column());
    case IdRole:
        return entry.ticket.id.value;
    default:
        return {};
    }
}

QVariant QueueModel::raw(const Entry &entry, int column) const
{
    const Ticket &t = entry.ticket;
    switch (column) {
    case Number: return t.number;
    case Title: return t.title;
    case Clock: return entry.due;
    case Class: return static_cast<int>(t.disruptionClass);
    case State: return static_cast<int>(t.state);
    case Priority: return t.priority;
    case Level: return t.level;
    case Owner: return t.owner;
    case Caller: return t.callerName;
    case Channel: return static_cast<int>(t.channel);
    case Reported: return t.reportedAt;
    case FollowUp: return t.followUpAt ? QVariant(*t.followUpAt) : QVariant();
    default: return {};
    }
}

} // namespace sc
