#pragma once

#include "models/tickets/queuerules.h"
#include "models/tickets/ticketdesk.h"

#include <QAbstractTableModel>
#include <QSet>

#include <array>

namespace sc {

/**
 * The tickets of one queue. All open tickets are held in memory with their sort and filter keys and deadlines (never
 * remaining times); rows are indices into them, so changing queue, order or filter reads nothing. Raw values in roles;
 * words are the proxy's, pixels the delegate's. No work in data().
 *
 * A row never moves by itself: the order stands until the user asks for another; changed rows stay where they are;
 * arrivals wait in newCount() until showNew(); a pinned row (selected, under the pointer) stays even when its ticket
 * no longer belongs here.
 */
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Clock, Class, State, Priority, Level, Owner, Caller, Channel, Reported, FollowUp, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 };
    static constexpr int ClosedShown = 500;

    QueueModel(Database &database, TicketDesk &desk, QObject *parent = nullptr);

    /// Reads the tickets off the GUI thread; loaded() or loadFailed() follows.
    void load();
    [[nodiscard]] const QueueRules &rules() const { return m_rules; }
    void setQueue(Queue queue);
    [[nodiscard]] Queue queue() const { return m_queue; }
    void setFilterText(const QString &text); ///< folded words; all must occur in number, title, caller or owner
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setPinned(const QStringList &ids);
    [[nodiscard]] int newCount() const { return static_cast<int>(m_arrivals.size()); }
    void showNew(); ///< takes the arrivals in, drops what left, sorts anew
    [[nodiscard]] int count(Queue queue) const { return m_counts.at(static_cast<size_t>(queue)); }
    void recount(); ///< of all queues, now; once a tick

    [[nodiscard]] int rowOf(const QString &id) const; ///< −1 when not shown
    [[nodiscard]] const Ticket *ticketAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded(int openTickets);
    void loadFailed(const sc::Error &error);
    void countsChanged();
    void newCountChanged(int count);

private:
    struct Entry
    {
        Ticket ticket;
        QString words; ///< folded, what the filter looks at
        Instant due = 0; ///< far future when there is none
        bool isGone = false; ///< undone or left the queue's window
    };

    /// A changed ticket as it stands; nullopt when it is gone or hidden from this user (INC-15).
    struct Seen
    {
        std::optional<Ticket> ticket;
        bool isHidden = false;
    };

    void adopt(const QList<Ticket> &tickets);
    void refresh(const QStringList &ids);
    void rederive(); ///< deadlines, after a change of the profile; no row moves, nothing is read
    void takeChanged(const QString &id, const Seen &seen);
    [[nodiscard]] Entry entryFor(const Ticket &ticket) const;
    [[nodiscard]] bool belongs(const Entry &entry, Instant now) const;
    [[nodiscard]] bool lessThan(const Entry &a, const Entry &b) const;
    void rebuild();
    void arrange(std::vector<int> &rows) const;
    [[nodiscard]] QVariant raw(const Entry &entry, int column) const;

    Database &m_database;
    TicketDesk &m_desk;
    QueueRules m_rules;
    std::vector<Entry> m_entries;
    QHash<QString, int> m_places; ///< id → index in m_entries
    std::vector<int> m_rows; ///< shown, in order
    QSet<QString> m_arrivals;
    QSet<QString> m_pinned;
    Queue m_queue = Queue::AllOpen;
    QStringList m_filter;
    int m_sortColumn = Clock;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::array<int, QueueCount> m_counts {};
    int m_generation = 0; ///< late answers of an older load are dropped
};

} // namespace sc
