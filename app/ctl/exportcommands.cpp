#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/exchange/ticketexport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

int exportTickets(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"All tickets with all fields as CSV, names instead of identifiers; deadline and verdict (open, breached, met, met_late) as of an instant."_s);
    parser.addOptions({ databaseOption(),
                        loginOption(),
                        { u"json"_s, u"JSON instead of CSV."_s },
                        { u"as-of"_s, u"Instant of the verdict (default: now)."_s, u"T"_s } });
    if (const auto done = parse(parser, u"export tickets"_s, arguments))
        return *done;
    const auto asOf = instantFrom(parser, u"as-of"_s, SystemClock().now());
    if (!asOf)
        return BadInput;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const auto profile = deskProfile(*desk);
    if (!profile)
        return Failed;
    const auto viewer = actingSession(parser, *desk);
    if (!viewer)
        return BadInput;
    const auto rows = TicketExport::rows(*desk, QueueRules(*profile, {}), *viewer, *asOf);
    if (!rows)
        return complain(rows.error());
    if (parser.isSet(u"json"_s)) {
        QJsonArray list;
        for (const QJsonObject &row : *rows)
            list.append(row);
        out() << QJsonDocument(list).toJson();
    } else {
        out() << QString::fromUtf8(TicketExport::csv(*rows));
    }
    return Ok;
}

} // namespace sc::ctl
