#pragma once

#include "models/tickets/queuestore.h"
#include "models/tickets/shownrows.h"
#include "models/tickets/ticketdesk.h"

#include <QAbstractTableModel>

#include <array>

namespace sc {

/**
 * The tickets of one queue. All of them are held in memory as keys (QueueRows) with deadlines, never remaining times;
 * shown rows are places in there, so changing queue, order, groups or filter reads nothing. Raw values in roles; words
 * are the proxy's, pixels the delegate's. No work in data().
 *
 * A row never moves by itself: the order stands until the user asks for another; changed rows stay where they are;
 * arrivals wait in newCount() until showNew(). A row that leaves the queue goes at once only when nothing pinned
 * (selected, under the pointer) stands at it or below it, as that would move; else it waits in leavingCount().
 *
 * Of closed tickets the newest are held; older ones come by (closed_at, id) as the user goes on to them (fetchMore),
 * behind those that are shown. While a filter finds little, they are fetched without asking. Counts are of all.
 *
 * At the first loading the tickets whose deadlines come first are shown at once, if that is the order; the others
 * follow, and the counts with them (isWhole).
 *
 * Grouped, each group begins with a heading row that has no ticket and cannot be selected.
 */
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = QueueColumns::Column;
    using enum QueueColumns::Column;
    enum Role {
        IdRole = Qt::UserRole + 1,
        HeadingRole, ///< of a heading row: code of class, level or state, or the name; not set for tickets
        HeadingCountRole, ///< tickets under the heading
        LeavingRole, ///< true: no longer belongs here, waits for showNew()
    };
    static constexpr int FirstShown = 200; ///< before all are read
    static constexpr int ClosedShown = 500; ///< at first
    static constexpr int ClosedPage = 1000; ///< fetched at once

    QueueModel(Database &database, TicketDesk &desk, QObject *parent = nullptr);

    /// Reads the tickets off the GUI thread; loaded() or loadFailed() follows.
    void load();
    [[nodiscard]] bool isWhole() const { return m_isWhole; } ///< all are read
    [[nodiscard]] const PresenceBoard &presence() const { return m_desk.presence(); }
    [[nodiscard]] const QueueRules &rules() const { return m_rules; }
    [[nodiscard]] const QueueRows &tickets() const { return m_tickets; }
    void setQueue(Queue queue);
    [[nodiscard]] Queue queue() const { return m_queue; }
    void setFilterText(const QString &text); ///< folded words; all must occur in number, title, caller, owner or tenant
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setPinned(const std::vector<int> &rows); ///< the selected ones
    void setPointed(int row); ///< the one under the pointer, −1: none
    [[nodiscard]] int newCount() const { return m_newCount; }
    [[nodiscard]] int leavingCount() const { return m_leavingCount; }
    void showNew(); ///< takes the arrivals in, drops what left, sorts anew

    /// Of all tickets, also of those that are not held.
    [[nodiscard]] int count(Queue queue) const
    {
        return m_counts.at(static_cast<size_t>(queue)) + (queue == Queue::Closed ? m_older : 0);
    }
    void tick(); ///< once a second; counts anew exactly when time alone changed a count

    [[nodiscard]] int rowOf(const QString &id) const; ///< −1 when not shown
    [[nodiscard]] int placeAt(int row) const
    {
        return m_shown.placeAt(row);
    } ///< in tickets(); −1 for headings and outside
    [[nodiscard]] servicetime::ClockReading reading(int place, Instant now) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override; ///< off the GUI thread; the rows come later

Q_SIGNALS:
    void loaded(int openTickets);
    void loadFailed(const sc::Error &error);
    void countsChanged();
    void pendingChanged(); ///< newCount() or leavingCount()

private:
    /// What a place is at the moment, beside its keys.
    struct Standing
    {
        quint16 queues = 0;
        bool isNew = false;
        bool isLeaving = false;
    };

    void adopt(QueueStore::Loaded &answer);
    [[nodiscard]] bool showsFirst() const; ///< as QueueStore::first() reads them
    void refresh(const QStringList &ids);
    void rederive(); ///< deadlines, after a change of the profile; no row moves, nothing is read
    void takeChanged(const QList<QueueStore::Reread> &answers);
    void takeOlder(const QueueStore::OlderPage &page);
    void appendOlder(std::vector<int> places);
    void fetchForFilter();
    void countOlder(); ///< anew, by what the database holds
    void recount(const std::vector<int> &changed);
    void settle(const std::vector<int> &places);
    [[nodiscard]] bool belongs(int place) const;
    void setWaiting(int place, bool isNew, bool isLeaving);
    [[nodiscard]] int lastPinnedRow() const;
    void removeRowsAt(std::vector<int> rows);
    void recountHeadings();
    void rebuild();
    [[nodiscard]] QVariant raw(int place, int column) const;
    [[nodiscard]] QVariant headingValue(const ShownRows::Heading &heading) const;

    Database &m_database;
    TicketDesk &m_desk;
    QueueRules m_rules;
    QueueRows m_tickets;
    std::vector<Standing> m_standings; ///< by place
    ShownRows m_shown;
    std::vector<int> m_pinned; ///< places
    int m_pointed = -1; ///< place
    Queue m_queue = Queue::AllOpen;
    QStringList m_filter;
    Grouping m_grouping = Grouping::None;
    int m_sortColumn = Clock;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::array<int, QueueCount> m_counts {};
    int m_newCount = 0;
    int m_leavingCount = 0;
    Instant m_countedAt = 0;
    Instant m_nextChange = QueueTimes::Never; ///< the next instant at which time alone changes a count
    QueueStore::ClosedPlace m_reached; ///< the oldest closed ticket that was fetched
    int m_older = 0; ///< closed tickets that are not held
    bool m_isWhole = false;
    bool m_isFetching = false;
    int m_generation = 0; ///< late answers of an older load are dropped
};

} // namespace sc
