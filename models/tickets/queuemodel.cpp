#include "models/tickets/queuemodel.h"

#include "models/session/deliver.h"
#include "models/storage/fold.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

QueueModel::QueueModel(Database &database, TicketDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
    , m_desk(desk)
    , m_rules(desk.profile(), desk.session().login)
{
    connect(&m_desk, &TicketDesk::ticketsChanged, this, &QueueModel::refresh);
    connect(&m_desk.presence(), &PresenceBoard::changed, this, [this](const QStringList &ids) {
        for (const QString &id : ids)
            if (const int row = rowOf(id); row >= 0)
                Q_EMIT dataChanged(index(row, Title), index(row, Title));
    });
    connect(&m_desk, &TicketDesk::deadlinesMoved, this, &QueueModel::rederive);
}

void QueueModel::load()
{
    const int generation = ++m_generation;
    const auto first = std::make_shared<QueueRows>(); // of the database thread
    if (!m_isWhole) {
        const auto page = m_database.run(
            [first, profile = m_desk.profile(), session = m_desk.session()](Connection &connection) {
                return QueueStore::first(connection, profile, session, FirstShown)
                    .map([&first](const std::shared_ptr<QueueStore::Loaded> &loaded) {
                        *first = loaded->rows;
                        return loaded;
                    });
            });
        deliver(page, this, [this, generation](const Result<std::shared_ptr<QueueStore::Loaded>> &loaded) {
            if (generation == m_generation && loaded && showsFirst()) // a failure is told by what follows
                adopt(**loaded);
        });
    }
    const auto all = m_database.run(
        [first, profile = m_desk.profile(), session = m_desk.session()](Connection &connection) {
            return QueueStore::load(connection, profile, session, ClosedShown, *first);
        });
    deliver(all, this, [this, generation](const Result<std::shared_ptr<QueueStore::Loaded>> &loaded) {
        if (generation != m_generation)
            return;
        if (!loaded) {
            Q_EMIT loadFailed(loaded.error());
            return;
        }
        m_isWhole = true;
        adopt(**loaded);
        Q_EMIT countsChanged();
        fetchForFilter();
        Q_EMIT this->loaded(count(Queue::AllOpen));
    });
}

bool QueueModel::showsFirst() const
{
    return m_queue == Queue::AllOpen && m_sortColumn == Clock && m_sortOrder == Qt::AscendingOrder
        && m_grouping == Grouping::None && m_filter.isEmpty();
}

void QueueModel::adopt(QueueStore::Loaded &answer)
{
    beginResetModel();
    m_rules.setTeam(answer.rules);
    m_tickets = std::move(answer.rows);
    m_standings.assign(static_cast<size_t>(m_tickets.size()), {});
    m_pinned.clear();
    m_pointed = -1;
    m_shown = {};
    recount({});
    m_reached = answer.reached;
    m_older = answer.closedCount - m_counts.at(static_cast<size_t>(Queue::Closed));
    m_isFetching = false;
    rebuild();
    endResetModel();
}

bool QueueModel::belongs(int place) const
{
    if (m_tickets.at(place).isGone
        || !(m_standings[static_cast<size_t>(place)].queues >> static_cast<int>(m_queue) & 1U))
        return false;
    return std::all_of(m_filter.begin(), m_filter.end(),
                       [words = m_tickets.words(place)](const QString &word) { return words.contains(word.toUtf8()); });
}

void QueueModel::rebuild()
{
    const std::vector<quint8> isMatch = m_tickets.matching(m_filter);
    std::vector<int> places;
    for (int place = 0; place < m_tickets.size(); ++place) {
        Standing &standing = m_standings[static_cast<size_t>(place)];
        standing.isNew = false;
        standing.isLeaving = false;
        if (isMatch[static_cast<size_t>(place)] != 0 && standing.queues >> static_cast<int>(m_queue) & 1U
            && !m_tickets.at(place).isGone)
            places.push_back(place);
    }
    QueueOrder::sort(m_tickets, places, m_sortColumn, m_sortOrder);
    m_shown.set(std::move(places), m_tickets, m_grouping);
    m_newCount = 0;
    m_leavingCount = 0;
    Q_EMIT pendingChanged();
}

void QueueModel::setQueue(Queue queue)
{
    beginResetModel();
    m_queue = queue;
    rebuild();
    endResetModel();
    fetchForFilter();
}

void QueueModel::setFilterText(const QString &text)
{
    beginResetModel();
    m_filter = foldedWords(text);
    rebuild();
    endResetModel();
    fetchForFilter();
}

void QueueModel::setGrouping(Grouping grouping)
{
    beginResetModel();
    m_grouping = grouping;
    rebuild();
    endResetModel();
}

void QueueModel::showNew()
{
    beginResetModel();
    rebuild();
    endResetModel();
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order;
    const ShownRows before = m_shown;
    std::vector<int> places = m_shown.places();
    QueueOrder::sort(m_tickets, places, column, order);
    m_shown.set(std::move(places), m_tickets, m_grouping);
    const auto persistent = persistentIndexList();
    for (const QModelIndex &old : persistent) {
        const int place = before.placeAt(old.row());
        changePersistentIndex(old, place < 0 ? QModelIndex() : createIndex(m_shown.rowOf(place), old.column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void QueueModel::setPinned(const std::vector<int> &rows)
{
    m_pinned.clear();
    for (const int row : rows)
        if (const int place = placeAt(row); place >= 0)
            m_pinned.push_back(place);
}

void QueueModel::setPointed(int row)
{
    m_pointed = placeAt(row);
}

int QueueModel::lastPinnedRow() const
{
    int last = m_pointed >= 0 ? m_shown.rowOf(m_pointed) : -1;
    for (const int place : m_pinned)
        last = std::max(last, m_shown.rowOf(place));
    return last;
}

void QueueModel::tick()
{
    const Instant now = m_desk.clock().now();
    if (now >= m_nextChange || now < m_countedAt)
        recount({});
}

void QueueModel::recount(const std::vector<int> &changed)
{
    const Instant now = m_desk.clock().now();
    m_countedAt = now;
    m_nextChange = QueueTimes::Never;
    std::array<int, QueueCount> counts {};
    std::vector<int> moved = changed;
    for (int place = 0; place < m_tickets.size(); ++place) {
        const QueueRow &row = m_tickets.at(place);
        const QueueTimes times = row.times();
        const auto queues = static_cast<quint16>(row.isGone ? 0 : times.at(now));
        if (!row.isGone)
            m_nextChange = std::min(m_nextChange, times.nextAfter(now));
        for (size_t queue = 0; queue < counts.size(); ++queue)
            counts[queue] += queues >> queue & 1U;
        quint16 &known = m_standings[static_cast<size_t>(place)].queues;
        if (std::exchange(known, queues) != queues)
            moved.push_back(place);
    }
    settle(moved);
    if (m_isWhole && counts != m_counts) {
        m_counts = counts;
        Q_EMIT countsChanged();
    }
}

void QueueModel::refresh(const QStringList &ids)
{
    const auto reread = m_database.run([ids, session = m_desk.session()](Connection &connection) {
        return QueueStore::reread(connection, session, ids);
    });
    deliver(reread, this, [this](const Result<QList<QueueStore::Reread>> &answers) {
        if (answers)
            takeChanged(*answers);
        else
            Q_EMIT loadFailed(answers.error());
    });
}

void QueueModel::rederive()
{
    m_tickets.rederive(m_rules);
    if (rowCount() > 0)
        Q_EMIT dataChanged(createIndex(0, Clock), createIndex(rowCount() - 1, Clock));
    recount({});
}

void QueueModel::takeChanged(const QList<QueueStore::Reread> &answers)
{
    std::vector<int> changed;
    const int known = m_tickets.size();
    for (const QueueStore::Reread &answer : answers) {
        if (answer.ticket)
            changed.push_back(m_tickets.put(*answer.ticket, answer.names, m_rules));
        else if (const int place = m_tickets.find(answer.id); place >= 0) {
            m_tickets.drop(place, answer.isHidden);
            changed.push_back(place);
        }
    }
    m_standings.resize(static_cast<size_t>(m_tickets.size()));
    recount(changed);
    if (m_tickets.size() > known && m_older > 0)
        countOlder(); // it may have been one of the older ones
}

bool QueueModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_queue == Queue::Closed && m_older > 0 && !m_reached.id.isEmpty() && !m_isFetching;
}

void QueueModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    const auto older = m_database.run([session = m_desk.session(), after = m_reached](Connection &connection) {
        return QueueStore::older(connection, session, after, ClosedPage);
    });
    deliver(older, this, [this, generation = m_generation](const Result<QueueStore::OlderPage> &page) {
        if (generation != m_generation)
            return;
        m_isFetching = false;
        if (page)
            takeOlder(*page);
        else
            Q_EMIT loadFailed(page.error());
    });
}

void QueueModel::takeOlder(const QueueStore::OlderPage &page)
{
    const Instant now = m_desk.clock().now();
    std::vector<int> places;
    for (const QueueStore::Reread &older : page.tickets) {
        if (older.isHidden || m_tickets.find(older.id) >= 0) // or it came by a change already
            continue;
        const int place = m_tickets.put(*older.ticket, older.names, m_rules);
        m_standings.push_back({ static_cast<quint16>(m_tickets.at(place).times().at(now)) });
        places.push_back(place);
    }
    m_reached = page.reached;
    m_older = m_reached.id.isEmpty() ? 0 : m_older - static_cast<int>(places.size());
    std::erase_if(places, [this](int place) { return !belongs(place); });
    appendOlder(std::move(places));
    recount({});
    fetchForFilter();
}

void QueueModel::appendOlder(std::vector<int> places)
{
    if (places.empty())
        return;
    if (m_grouping != Grouping::None) { // they belong into groups that are shown
        showNew();
        return;
    }
    QueueOrder::sort(m_tickets, places, m_sortColumn, m_sortOrder);
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(places.size()) - 1);
    m_shown.append(places);
    endInsertRows();
}

void QueueModel::fetchForFilter()
{
    constexpr int few = 50;
    if (!m_filter.isEmpty() && rowCount() < few)
        fetchMore({});
}

void QueueModel::countOlder()
{
    const auto closed = m_database.run(
        [session = m_desk.session()](Connection &connection) { return QueueStore::closedCount(connection, session); });
    deliver(closed, this, [this, generation = m_generation](const Result<int> &count) {
        if (!count || generation != m_generation)
            return;
        m_older = std::max(0, *count - m_counts.at(static_cast<size_t>(Queue::Closed)));
        Q_EMIT countsChanged();
    });
}

void QueueModel::setWaiting(int place, bool isNew, bool isLeaving)
{
    Standing &standing = m_standings[static_cast<size_t>(place)];
    m_newCount += (isNew ? 1 : 0) - (standing.isNew ? 1 : 0);
    m_leavingCount += (isLeaving ? 1 : 0) - (standing.isLeaving ? 1 : 0);
    standing.isNew = isNew;
    standing.isLeaving = isLeaving;
}

void QueueModel::settle(const std::vector<int> &places)
{
    const std::pair before(m_newCount, m_leavingCount);
    const int lastPinned = lastPinnedRow();
    std::vector<int> leaving;
    std::vector<int> touched;
    for (const int place : places) {
        const int row = m_shown.rowOf(place);
        const bool isHere = belongs(place);
        // What became confidential goes at once: not even a selection keeps it (INC-15).
        const bool stays = isHere || (row <= lastPinned && !m_tickets.at(place).isHidden);
        setWaiting(place, row < 0 && isHere, row >= 0 && !isHere && stays);
        if (row >= 0)
            (stays ? touched : leaving).push_back(row);
    }
    std::sort(touched.begin(), touched.end());
    for (size_t first = 0; first < touched.size();) { // neighbours in one signal
        size_t last = first;
        while (last + 1 < touched.size() && touched[last + 1] <= touched[last] + 1)
            ++last;
        Q_EMIT dataChanged(createIndex(touched[first], 0), createIndex(touched[last], ColumnCount - 1));
        first = last + 1;
    }
    removeRowsAt(std::move(leaving));
    if (before != std::pair(m_newCount, m_leavingCount))
        Q_EMIT pendingChanged();
}

void QueueModel::removeRowsAt(std::vector<int> rows)
{
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end(), std::greater());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (size_t first = 0; first < rows.size();) { // from below, neighbours at once
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] - 1)
            ++last;
        beginRemoveRows({}, rows[last], rows[first]);
        m_shown.remove(rows[last], rows[first]);
        endRemoveRows();
        first = last + 1;
    }
    recountHeadings();
}

void QueueModel::recountHeadings()
{
    if (m_grouping == Grouping::None)
        return;
    m_shown.recount();
    for (int row = rowCount() - 1; row >= 0; --row) {
        const ShownRows::Heading *heading = m_shown.headingAt(row);
        if (!heading)
            continue;
        if (heading->count > 0) {
            Q_EMIT dataChanged(createIndex(row, 0), createIndex(row, ColumnCount - 1));
            continue;
        }
        beginRemoveRows({}, row, row);
        m_shown.remove(row, row);
        endRemoveRows();
    }
}

int QueueModel::rowOf(const QString &id) const
{
    const int place = m_tickets.find(id);
    return place < 0 ? -1 : m_shown.rowOf(place);
}

servicetime::ClockReading QueueModel::reading(int place, Instant now) const
{
    const QueueRow &row = m_tickets.at(place);
    const auto instant = [](quint32 at) {
        return at == QueueRow::NoInstant ? std::nullopt : std::optional<Instant>(at);
    };
    return m_rules.read(row.clockFrom, instant(row.due), instant(row.notifiedAt), now);
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown.size();
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    // A heading is not enabled, so the cursor keys pass it by.
    return placeAt(index.row()) < 0 ? Qt::ItemFlags(Qt::NoItemFlags)
                                    : QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const ShownRows::Heading *heading = m_shown.headingAt(index.row()))
        return role == HeadingRole     ? headingValue(*heading)
            : role == HeadingCountRole ? QVariant(heading->count)
                                       : QVariant();
    const int place = placeAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return raw(place, index.column());
    case IdRole: return m_tickets.id(place);
    case LeavingRole: return m_standings[static_cast<size_t>(place)].isLeaving;
    default: return {};
    }
}

QVariant QueueModel::headingValue(const ShownRows::Heading &heading) const
{
    if (m_grouping == Grouping::Owner || m_grouping == Grouping::Tenant)
        return m_tickets.name(heading.group);
    return heading.group;
}

QVariant QueueModel::raw(int place, int column) const
{
    const QueueRow &row = m_tickets.at(place);
    const auto instant = [](quint32 at) { return at == QueueRow::NoInstant ? QVariant() : QVariant(qint64 { at }); };
    switch (column) {
    case Number: return m_tickets.number(place);
    case Title: return m_tickets.title(place);
    case Clock: return instant(row.due);
    case Class: return row.disruptionClass;
    case State: return row.state;
    case Priority: return row.priority;
    case Level: return row.level;
    case Owner: return m_tickets.name(row.owner);
    case Caller: return m_tickets.name(row.caller);
    case Channel: return row.channel;
    case Reported: return instant(row.reportedAt);
    case FollowUp: return instant(row.followUpAt);
    case Tenant: return m_tickets.name(row.tenant);
    case Service: return m_tickets.name(row.service);
    default: return {};
    }
}

} // namespace sc
