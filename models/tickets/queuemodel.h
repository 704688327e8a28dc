#pragma once

#include "models/domain/profile.h"
#include "models/ledger/commanddesk.h"
#include "models/session/session.h"

#include <QAbstractTableModel>
#include <QFuture>

namespace sc {

/** The queues of the desk; which tickets belong where is decided here and nowhere else. */
enum class Queue {
    Mine, MyTeam, Unassigned, Level1, Level2, Level3, DueSoon, Breached, ToInform, FollowUps, Waiting, Closed, AllOpen
};
inline constexpr int QueueCount = 13;

/**
 * The open tickets as item model: sort and filter keys in memory, deadlines (never remaining times) held per row, no
 * work in data(). Raw values in roles; words and pixels are the proxy's and the delegate's.
 * Sorting and filtering are the model's own (indices, not a proxy): an order stands until the user asks for a new one;
 * arrivals wait in newCount() until showNew() (architecture, flow 2).
 */
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Sla, Class, State, Priority, Level, Owner, Team, Tenant, Service, Reported, FollowUp, Channel, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        DueRole, ///< qint64 epoch seconds, or invalid ('keine Frist')
        ClockFromRole, ///< qint64
        NotifiedRole, ///< qint64 or invalid
        NotifiedDueRole, ///< qint64 or invalid
        PromisedRole, ///< bool
        ClassRole, ///< int servicetime::DisruptionClass
        StateRole, ///< int TicketState
        PriorityRole, ///< int
        LevelRole, ///< int
        VersionRole, ///< qint64
        RawRole ///< sort value of the column
    };

    QueueModel(Database &database, CommandDesk &commands, const ServiceProfile &profile, const Clock &clock,
               Session session, QObject *parent = nullptr);
    ~QueueModel() override;

    /// Reads the open tickets off the GUI thread; emits loaded() when the rows are there.
    void load();
    void setQueue(Queue queue);
    [[nodiscard]] Queue queue() const;
    void setFilterText(const QString &text); ///< folded words, all must occur
    void sort(int column, Qt::SortOrder order) override;
    void setPinned(const QStringList &ids); ///< rows under selection or pointer: never move or vanish by themselves
    [[nodiscard]] int newCount() const; ///< arrivals not yet shown
    void showNew(); ///< takes the arrivals in and sorts anew
    [[nodiscard]] int count(Queue queue) const; ///< live count of any queue, as of the last tick
    void tick(); ///< once a second or minute: recounts time-dependent queues, no model signal unless a row changed
    [[nodiscard]] int rowOf(const QString &id) const; ///< −1 when not shown
    [[nodiscard]] QString idAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded(int openTickets);
    void loadFailed(const sc::Error &error);
    void countsChanged();
    void newCountChanged(int count);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sc
