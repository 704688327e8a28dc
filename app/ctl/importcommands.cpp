#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/exchange/incidentimport.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

int importIncidents(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Imports an event log of incidents. The whole file is checked before anything is written; a second import changes nothing, an interrupted one goes on."_s);
    parser.addPositionalArgument(u"FILE"_s, u"CSV, UTF-8."_s);
    parser.addOptions({ databaseOption(), loginOption(), { u"mapping"_s, u"Shipped mapping: servicenow."_s, u"NAME"_s, u"servicenow"_s },
                        { u"as-of"_s, u"Only events up to this instant."_s, u"T"_s } });
    if (const auto done = parse(parser, u"import incidents"_s, arguments))
        return *done;
    const auto name = onlyArgument(parser, u"FILE"_s);
    if (!name)
        return BadInput;
    const auto asOf = instantFrom(parser, u"as-of"_s, SystemClock().now());
    const auto mapping = IncidentMapping::shipped(parser.value(u"mapping"_s));
    if (!asOf)
        return BadInput;
    if (!mapping) {
        complain(mapping.error());
        return BadInput;
    }
    QFile file(*name);
    if (!file.open(QIODevice::ReadOnly)) {
        err() << file.fileName() << ": " << file.errorString() << '\n';
        return BadInput;
    }
    const QByteArray bytes = file.readAll();
    if (const auto plan = IncidentImport(ServiceProfile::shipped(), *mapping).plan(bytes, *asOf); !plan) // before a database is made
        return complain(plan.error());
    const auto desk = openDesk(parser, true);
    if (!desk)
        return Failed;
    const auto profile = deskProfile(*desk);
    if (!profile)
        return Failed;
    const SystemClock clock;
    const auto report = IncidentImport(*profile, *mapping).run(*desk, Ledger(clock), bytes, *asOf, [](int done, int total) {
        err() << '\r' << done << " of " << total << " events" << (done == total ? "\n" : "");
        err().flush();
        return true;
    });
    if (!report)
        return complain(report.error());
    for (const QString &line : report->remarks + report->refused)
        err() << line << '\n';
    err().flush();
    out() << report->incidents << " incidents, " << report->events << " events: " << report->imported << " imported, " << report->known << " known already, "
          << report->refused.size() << " refused, " << report->remarks.size() << " values replaced by a default\n";
    return report->refused.isEmpty() ? Ok : Failed;
}

} // namespace sc::ctl
