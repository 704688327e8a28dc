#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/domain/localtime.h"
#include "models/servicetime/explanation.h"
#include "models/tickets/queuestore.h"
#include "models/tickets/ticketstore.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

int queues(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The queues with their counts, and the open tickets with their countdowns."_s);
    parser.addOptions({ databaseOption(), loginOption() });
    if (const auto done = parse(parser, u"queues list"_s, arguments))
        return *done;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const auto viewer = actingSession(parser, *desk);
    if (!viewer)
        return BadInput;
    const auto tickets = TicketStore::queue(*desk, 500).and_then([&](const QList<Ticket> &all) {
        return TicketStore::visible(*desk, *viewer, all);
    }); // INC-15
    if (!tickets)
        return complain(tickets.error());
    const Instant now = SystemClock().now();
    const auto profile = deskProfile(*desk);
    if (!profile)
        return Failed;
    const QueueRules rules(*profile, viewer->login);
    constexpr std::array names { "Mine",      "My team",  "Unassigned", "1st level",    "2nd level",
                                 "3rd level", "Due soon", "Breached",   "To inform",    "Follow-ups today",
                                 "Waiting",   "All open", "Closed",     "Recorded late" };
    static_assert(names.size() == QueueCount);
    for (int queue = 0; queue < QueueCount; ++queue) {
        if (queue == static_cast<int>(Queue::Closed)) { // of all, not only of the newest
            const auto closed = QueueStore::closedCount(*desk, *viewer);
            if (!closed)
                return complain(closed.error());
            out() << QString::fromLatin1(names.at(static_cast<size_t>(queue))).leftJustified(18)
                  << QString::number(*closed).rightJustified(6) << '\n';
            continue;
        }
        const auto in = std::count_if(tickets->begin(), tickets->end(),
                                      [&](const Ticket &t) { return rules.queuesOf(t, now) >> queue & 1U; });
        out() << QString::fromLatin1(names.at(static_cast<size_t>(queue))).leftJustified(18)
              << QString::number(in).rightJustified(6) << '\n';
    }
    QList<Ticket> open = *tickets;
    open.removeIf([](const Ticket &t) { return !isOpen(t.state) || t.notifiedAt; });
    std::stable_sort(open.begin(), open.end(), [&](const Ticket &a, const Ticket &b) {
        return rules.dueAt(a).value_or(0) < rules.dueAt(b).value_or(0);
    });
    out() << "\nStill to inform, by deadline:\n";
    for (const Ticket &t : open) {
        const auto reading = rules.read(t, now);
        QString left = (reading.remaining < 0 ? u"breached by "_s : u"in "_s)
            + servicetime::durationText(std::abs(reading.remaining) / 60 * 60);
        if (reading.isPaused && reading.resumesAt && reading.remaining >= 0)
            left += u", paused until "_s + toIso(*reading.resumesAt).mid(5, 11).replace(u'T', u' ');
        out() << t.number << "  " << servicetime::code(t.disruptionClass).leftJustified(9) << left.leftJustified(44)
              << t.title << '\n';
    }
    return Ok;
}

} // namespace sc::ctl
