#pragma once

#include "models/maintenance/collisions.h"
#include "models/maintenance/windowchecks.h"

#include <QAbstractTableModel>

namespace sc {

/** An outage as the calendar shows it. */
struct OutageEntry
{
    QString id;
    QString title;
    Instant from = 0;
    Instant to = 0;
};

/** What lies on the calendar in a span: windows, changes, releases, freezes, and outages; one row each, by start. */
class CalendarModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Title, Kind, State, Hints, ColumnCount };
    enum Role { FromRole = Qt::UserRole, ToRole, KeyRole };
    enum class What { Window, Freeze, Change, Release, Outage };

    struct Entry
    {
        What what = What::Window;
        QString key;
        QString title;
        Instant from = 0;
        Instant to = 0;
        std::optional<Occurrence> window;
        std::optional<PlannedWork> work; ///< a change or release
        QList<Collision> collisions;
        QList<OwedMessage> owed;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// The profile may be another one later; call rebuild() then.
    explicit CalendarModel(const ServiceProfile &profile, QObject *parent = nullptr);

    void setBook(const MaintenanceBook &book);
    void setOutages(const QList<OutageEntry> &outages);
    void show(Instant from, Instant to); ///< half-open
    void setNow(Instant now); ///< what is owed depends on it
    void rebuild();

    [[nodiscard]] const MaintenanceBook &book() const { return m_book; }
    [[nodiscard]] const Entry &entry(int row) const { return m_rows.at(row); }
    /// What \p work would meet at its time.
    [[nodiscard]] QList<Collision> collisionsAt(const PlannedWork &work) const;
    [[nodiscard]] QModelIndex byKey(const QString &key) const;
    /// The worst that a row has to tell: 0 nothing, 1 something is due, 2 late or a collision.
    [[nodiscard]] static int severity(const Entry &entry);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString kindOf(const Entry &entry);
    [[nodiscard]] static QStringList hintsOf(const Entry &entry);

private:
    [[nodiscard]] QList<Entry> entriesInSpan() const;
    void take(const QList<Entry> &rows);

    const ServiceProfile &m_profile;
    MaintenanceBook m_book;
    QList<OutageEntry> m_outages;
    Instant m_from = 0;
    Instant m_to = 0;
    Instant m_now = 0;
    QList<Entry> m_rows;
};

} // namespace sc
