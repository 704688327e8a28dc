#include "app/desktop/maintenanceplace.h"

#include "models/session/deliver.h"
#include "views/availability/outageacts.h"
#include "views/maintenance/calendarwindow.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/tofront.h"

using namespace Qt::Literals::StringLiterals;

namespace sc {

namespace {

constexpr qint64 ShownSeconds = 400LL * 86400; // outages of a year and somewhat more

/// An overrun into core hours as an outage, with what is known of it (AVL-2).
OutageValues overrunOf(const Occurrence &one, Instant from, Instant to)
{
    OutageValues known;
    known.title = MaintenancePlace::tr("Wartung überzogen: %1").arg(one.title);
    known.from = from;
    known.to = to;
    if (one.window)
        known.items = one.window->items;
    return known;
}

} // namespace

MaintenancePlace::MaintenancePlace(MaintenanceDesk &desk, const ProfileDesk &profiles, DirectoryDesk &directory,
                                   OutageDesk &outages, MainWindow &window)
    : m_desk(desk)
    , m_profiles(profiles)
    , m_directory(directory)
    , m_outages(outages)
    , m_window(window)
{
    connect(&m_window, &MainWindow::maintenanceAsked, this, &MaintenancePlace::open);
}

void MaintenancePlace::open()
{
    auto *calendar = m_window.findChild<CalendarWindow *>();
    if (!calendar) {
        calendar = new CalendarWindow(m_desk, m_directory, &m_window);
        connect(&m_profiles, &ProfileDesk::changed, calendar, &CalendarWindow::profileChanged);
        connect(&m_outages, &OutageDesk::changed, calendar, [this, calendar] { showOutages(calendar); });
        auto *outages = new OutageActs(m_outages, calendar);
        connect(outages, &OutageActs::told, calendar, &CalendarWindow::tell);
        connect(
            &calendar->acts(), &CalendarActs::outageProposed, outages,
            [outages](const Occurrence &one, Instant from, Instant to) { outages->record(overrunOf(one, from, to)); });
        showOutages(calendar);
    }
    toFront(*calendar);
}

void MaintenancePlace::showOutages(CalendarWindow *calendar)
{
    const Instant now = m_desk.clock().now();
    deliver(
        m_outages.outages(now - ShownSeconds, now + ShownSeconds), calendar,
        [calendar, now](const Result<QList<OutageRecord>> &outages) {
            if (!outages)
                return; // the availability page tells why
            QList<OutageEntry> entries;
            for (const OutageRecord &outage : *outages)
                entries.append({ outage.id, outage.values.title, outage.values.from, outage.values.to.value_or(now) });
            calendar->setOutages(entries);
        });
}

} // namespace sc
