#include "views/maintenance/calendarmodel.h"

#include "views/maintenance/maintenancewords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

bool isBefore(const CalendarModel::Entry &a, const CalendarModel::Entry &b)
{
    return a.from != b.from ? a.from < b.from : a.key < b.key;
}

/// Empty for what has none.
QString stateOf(const CalendarModel::Entry &row)
{
    if (row.window)
        return MaintenanceWords::of(row.window->state);
    return row.work ? MaintenanceWords::of(row.work->state) : QString();
}

} // namespace

CalendarModel::CalendarModel(const ServiceProfile &profile, QObject *parent)
    : QAbstractTableModel(parent)
    , m_profile(profile)
{
}

void CalendarModel::setBook(const MaintenanceBook &book)
{
    m_book = book;
    rebuild();
}

void CalendarModel::setOutages(const QList<OutageEntry> &outages)
{
    m_outages = outages;
    rebuild();
}

void CalendarModel::show(Instant from, Instant to)
{
    m_from = from;
    m_to = to;
    rebuild();
}

void CalendarModel::setNow(Instant now)
{
    m_now = now;
    rebuild();
}

void CalendarModel::rebuild()
{
    take(entriesInSpan());
}

QList<CalendarModel::Entry> CalendarModel::entriesInSpan() const
{
    QList<Entry> rows;
    const auto windows = WindowCalendar(m_book, m_profile).between(m_from, m_to);
    const auto occupations = occupationsOf(windows, m_book.works);
    const auto collisions = [&](const Occupation &one) {
        return collisionsOf(one, occupations, m_book.freezes, m_profile);
    };
    for (const Occurrence &one : windows) {
        Entry row { What::Window, one.key(), one.title, one.from, one.to, one, {}, {}, {} };
        if (one.isHeld())
            row.collisions = collisions(occupationOf(one));
        QList<Announcement> sent;
        if (one.window)
            std::copy_if(m_book.announcements.begin(), m_book.announcements.end(), std::back_inserter(sent),
                         [&one](const Announcement &each) { return each.windowId == one.window->id; });
        row.owed = owedMessages(one, sent, m_profile, m_now);
        rows.append(row);
    }
    const auto add = [&](const Entry &row) {
        if (row.from < m_to && row.to > m_from)
            rows.append(row);
    };
    for (const PlannedWork &work : m_book.works)
        add({ work.kind == PlannedWork::Kind::Release ? What::Release : What::Change,
              work.id,
              work.title,
              work.from,
              work.to,
              {},
              work,
              work.state == PlannedWork::State::Cancelled ? QList<Collision>() : collisions(occupationOf(work)),
              {} });
    for (const Freeze &freeze : m_book.freezes)
        add({ What::Freeze, freeze.id, freeze.name, freeze.from, freeze.to, {}, {}, {}, {} });
    for (const OutageEntry &outage : m_outages)
        add({ What::Outage, outage.id, outage.title, outage.from, outage.to, {}, {}, {}, {} });
    std::sort(rows.begin(), rows.end(), isBefore);
    return rows;
}

void CalendarModel::take(const QList<Entry> &rows)
{
    const auto isKept = [&rows](const Entry &row) {
        const auto place = std::lower_bound(rows.begin(), rows.end(), row, isBefore);
        return place != rows.end() && place->key == row.key && place->from == row.from;
    };
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (isKept(m_rows.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < rows.size(); ++row) { // what is left stands in the order of the new rows
        if (row < m_rows.size() && m_rows.at(row).key == rows.at(row).key && m_rows.at(row).from == rows.at(row).from) {
            if (m_rows.at(row) == rows.at(row))
                continue;
            m_rows[row] = rows.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, rows.at(row));
        endInsertRows();
    }
}

QList<Collision> CalendarModel::collisionsAt(const PlannedWork &work) const
{
    const auto windows = WindowCalendar(m_book, m_profile).between(work.from, work.to);
    return collisionsOf(occupationOf(work), occupationsOf(windows, m_book.works), m_book.freezes, m_profile);
}

QModelIndex CalendarModel::byKey(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Entry &row) { return row.key == key; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int CalendarModel::severity(const Entry &entry)
{
    int worst = entry.collisions.isEmpty() ? 0 : 2;
    for (const OwedMessage &owed : entry.owed)
        worst = std::max(worst,
                         owed.urgency >= OwedMessage::Urgency::Late           ? 2
                             : owed.urgency >= OwedMessage::Urgency::DraftDue ? 1
                                                                              : 0);
    return entry.window && !entry.window->closedDay.isEmpty() ? std::max(worst, 1) : worst;
}

QString CalendarModel::kindOf(const Entry &entry)
{
    switch (entry.what) {
    case What::Window: return MaintenanceWords::kind(*entry.window);
    case What::Freeze: return tr("Sperrzeit");
    case What::Change: return tr("Change");
    case What::Release: return tr("Release");
    case What::Outage: return tr("Ausfall");
    }
    return {};
}

QStringList CalendarModel::hintsOf(const Entry &entry)
{
    QStringList hints;
    for (const Collision &collision : entry.collisions)
        hints.append(MaintenanceWords::of(collision));
    if (entry.window && !entry.window->closedDay.isEmpty())
        hints.append(tr("geschlossen: %1").arg(entry.window->closedDay));
    for (const OwedMessage &owed : entry.owed)
        if (owed.urgency != OwedMessage::Urgency::Planned)
            hints.append(MaintenanceWords::of(owed));
    return hints;
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &row = m_rows.at(index.row());
    switch (role) {
    case FromRole: return row.from;
    case ToRole: return row.to;
    case KeyRole: return row.key;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        if (role == Qt::AccessibleTextRole && index.column() != Title)
            return {}; // said once in a row
        QStringList lines { row.title, MaintenanceWords::span(row.from, row.to), kindOf(row) };
        if (const QString state = stateOf(row); !state.isEmpty())
            lines.append(state);
        lines.append(hintsOf(row));
        return lines.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
    }
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (index.column()) {
    case When: return MaintenanceWords::span(row.from, row.to);
    case Title: return row.title;
    case Kind: return kindOf(row);
    case State: return stateOf(row);
    case Hints: return hintsOf(row).join(u" · "_s);
    default: return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("Zeit");
    case Title: return tr("Bezeichnung");
    case Kind: return tr("Art");
    case State: return tr("Stand");
    case Hints: return tr("Hinweise");
    default: return {};
    }
}

} // namespace sc
