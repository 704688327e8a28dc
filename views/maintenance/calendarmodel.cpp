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

CalendarModel::What whatOf(CalendarEntry::Kind kind)
{
    switch (kind) {
    case CalendarEntry::Kind::Change: return CalendarModel::What::Change;
    case CalendarEntry::Kind::Release: return CalendarModel::What::Release;
    case CalendarEntry::Kind::Outage: return CalendarModel::What::Outage;
    }
    return CalendarModel::What::Change;
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

void CalendarModel::setEntries(const QList<CalendarEntry> &entries)
{
    m_entries = entries;
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
    for (const Occurrence &one : windows) {
        Entry row { What::Window, one.key(), one.title, one.from, one.to, one, collisionsOf(one, windows, m_entries, m_book.freezes, m_profile), {} };
        QList<Announcement> sent;
        if (one.window)
            std::copy_if(m_book.announcements.begin(), m_book.announcements.end(), std::back_inserter(sent), [&one](const Announcement &each) { return each.windowId == one.window->id; });
        row.owed = owedMessages(one, sent, m_profile, m_now);
        rows.append(row);
    }
    const auto add = [&](What what, const QString &key, const QString &title, Instant from, Instant to) {
        if (from < m_to && to > m_from)
            rows.append({ what, key, title, from, to, {}, {}, {} });
    };
    for (const Freeze &freeze : m_book.freezes)
        add(What::Freeze, freeze.id, freeze.name, freeze.from, freeze.to);
    for (const CalendarEntry &entry : m_entries)
        add(whatOf(entry.kind), entry.id, entry.title, entry.from, entry.to);
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

QModelIndex CalendarModel::byKey(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Entry &row) { return row.key == key; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int CalendarModel::severity(const Entry &entry)
{
    int worst = entry.collisions.isEmpty() ? 0 : 2;
    for (const OwedMessage &owed : entry.owed)
        worst = std::max(worst, owed.urgency >= OwedMessage::Urgency::Late ? 2 : owed.urgency >= OwedMessage::Urgency::DraftDue ? 1 : 0);
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
        if (row.window)
            lines.append(MaintenanceWords::of(row.window->state));
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
    case State: return row.window ? MaintenanceWords::of(row.window->state) : QString();
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
    case State: return tr("Ankündigung");
    case Hints: return tr("Hinweise");
    default: return {};
    }
}

} // namespace sc
