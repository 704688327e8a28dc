#include "app/ctl/deskfile.h"
#include "app/ctl/subcommand.h"
#include "models/availability/outagestore.h"
#include "models/exchange/incidentimport.h"
#include "models/exchange/ticketimport.h"
#include "views/widgets/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sc::ctl {

namespace {

std::optional<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    err() << name << ": " << file.errorString() << '\n';
    err().flush();
    return std::nullopt;
}

bool showProgress(int done, int total)
{
    err() << '\r' << done << " of " << total << (done == total ? "\n" : "");
    err().flush();
    return true;
}

/// Says on stderr what could not be mapped or was refused, with line numbers, and on stdout what was done.
int printReport(const ImportReport &report, const QStringList &refusedLines, const QCommandLineParser &parser)
{
    QStringList refused = refusedLines;
    for (const RefusedLine &one : report.refused)
        refused.append(u"line %1: %2"_s.arg(one.line).arg(Words::refusal(one.outcome)));
    for (const QString &line : report.remarks + refused)
        err() << line << '\n';
    err().flush();
    if (parser.isSet(u"json"_s))
        out() << QJsonDocument(QJsonObject { { u"tickets"_s, report.incidents },
                                             { u"lines"_s, report.events },
                                             { u"imported"_s, report.imported },
                                             { u"known"_s, report.known },
                                             { u"refused"_s, QJsonArray::fromStringList(refused) },
                                             { u"remarks"_s, QJsonArray::fromStringList(report.remarks) } })
                     .toJson();
    else
        out() << report.incidents << " tickets, " << report.events << " lines: " << report.imported << " imported, "
              << report.known << " known already, " << refused.size() << " refused, " << report.remarks.size()
              << " values replaced by a default\n";
    return !report.refused.isEmpty() ? Failed : refusedLines.isEmpty() ? Ok : BadInput;
}

QStringList refusedLinesOf(const ImportPlan &plan)
{
    QStringList refused;
    for (const ImportLine &line : plan.lines)
        if (line.what == ImportLine::What::Refused)
            refused.append(u"line %1: %2"_s.arg(line.number).arg(line.detail));
    return refused;
}

template <typename Plan> int printDryRun(const Plan &plan)
{
    const QHash<ImportLine::What, QString> words { { ImportLine::What::New, u"new"_s },
                                                   { ImportLine::What::Changed, u"changed"_s },
                                                   { ImportLine::What::Same, u"same"_s },
                                                   { ImportLine::What::Missing, u"missing"_s },
                                                   { ImportLine::What::Refused, u"refused"_s } };
    out() << "line,what,title,detail\n";
    for (const ImportLine &line : plan.lines)
        out() << csvRecord({ QString::number(line.number), words.value(line.what), line.title, line.detail }) << '\n';
    out().flush();
    err() << plan.count(ImportLine::What::New) << " new, " << plan.count(ImportLine::What::Changed) << " changed, "
          << plan.count(ImportLine::What::Same) << " left as they are, " << plan.count(ImportLine::What::Refused)
          << " refused; nothing was written\n";
    err().flush();
    return plan.count(ImportLine::What::Refused) == 0 ? Ok : BadInput;
}

} // namespace

int importIncidents(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Imports an event log of incidents. The whole file is checked before anything is written; a second import changes nothing, an interrupted one goes on."_s);
    parser.addPositionalArgument(u"FILE"_s, u"CSV, UTF-8."_s);
    parser.addOptions({ databaseOption(),
                        loginOption(),
                        { u"mapping"_s, u"Shipped mapping: servicenow."_s, u"NAME"_s, u"servicenow"_s },
                        { u"as-of"_s, u"Only events up to this instant."_s, u"T"_s },
                        { u"json"_s, u"The report as JSON."_s } });
    if (const auto done = parse(parser, u"import incidents"_s, arguments))
        return *done;
    const auto name = onlyArgument(parser, u"FILE"_s);
    const auto asOf = instantFrom(parser, u"as-of"_s, SystemClock().now());
    const auto bytes = name && asOf ? contentOf(*name) : std::nullopt;
    if (!bytes)
        return BadInput;
    const auto mapping = IncidentMapping::shipped(parser.value(u"mapping"_s));
    if (!mapping) {
        complain(mapping.error());
        return BadInput;
    }
    // before a database is made
    if (const auto plan = IncidentImport(ServiceProfile::shipped(), *mapping).plan(*bytes, *asOf); !plan)
        return complain(plan.error());
    const auto desk = openDesk(parser, true);
    if (!desk)
        return Failed;
    const auto profile = deskProfile(*desk);
    if (!profile)
        return Failed;
    const SystemClock clock;
    const auto report = IncidentImport(*profile, *mapping).run(*desk, Ledger(clock), *bytes, *asOf, showProgress);
    return report ? printReport(*report, {}, parser) : complain(report.error());
}

int importTickets(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes over the open tickets of a predecessor system (INC-13), one line per ticket. A bad line is told with its number and does not keep the others out; "
        "a second import changes nothing, an interrupted one goes on. Columns: resources/mappings/README.md."_s);
    parser.addPositionalArgument(u"FILE"_s, u"CSV, UTF-8, separator ; or ,"_s);
    parser.addOptions({ databaseOption(),
                        loginOption(),
                        { u"mapping"_s, u"Shipped mapping: kis."_s, u"NAME"_s, u"kis"_s },
                        { u"dry-run"_s, u"Writes nothing: CSV line,what,title,detail of what would happen."_s },
                        { u"json"_s, u"The report as JSON."_s } });
    if (const auto done = parse(parser, u"import tickets"_s, arguments))
        return *done;
    const auto name = onlyArgument(parser, u"FILE"_s);
    const auto bytes = name ? contentOf(*name) : std::nullopt;
    if (!bytes)
        return BadInput;
    const auto mapping = TicketMapping::shipped(parser.value(u"mapping"_s));
    if (!mapping) {
        complain(mapping.error());
        return BadInput;
    }
    const SystemClock clock;
    const bool isDryRun = parser.isSet(u"dry-run"_s);
    const auto desk = isDryRun && !QFile::exists(databasePath(parser)) ? nullptr : openDesk(parser, !isDryRun);
    if (!desk && !isDryRun)
        return Failed;
    const auto names = desk ? ImportNames::load(*desk) : ImportNames {};
    if (!names)
        return complain(names.error());
    const auto profile = desk ? deskProfile(*desk) : std::optional(ServiceProfile::shipped());
    if (!profile)
        return Failed;
    const auto plan = TicketImport(*profile, *mapping, *names, desk ? actingLogin(parser, *desk) : newDeskLogin(parser),
                                   clock.now())
                          .plan(*bytes);
    if (!plan)
        return complain(plan.error());
    if (isDryRun)
        return printDryRun(*plan);
    const auto report = ImportRun(*plan).runAll(*desk, Ledger(clock), showProgress);
    return report ? printReport(*report, refusedLinesOf(*plan), parser) : complain(report.error());
}

int importOutages(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Imports outages (AVL-2): our own CSV, or state changes of a monitoring system, as one step that can be taken back. What is here already is left as it is; "
        "an outage that still ran is ended. A bad line is told with its number and does not keep the others out. Columns: resources/mappings/README.md."_s);
    parser.addPositionalArgument(u"FILE"_s, u"CSV, UTF-8, separator ; or ,"_s);
    parser.addOptions({ databaseOption(),
                        loginOption(),
                        { u"mapping"_s, u"csv, uptime-kuma or icinga."_s, u"NAME"_s, u"csv"_s },
                        { u"dry-run"_s, u"Writes nothing: CSV line,what,title,detail of what would happen."_s } });
    if (const auto done = parse(parser, u"import outages"_s, arguments))
        return *done;
    const auto name = onlyArgument(parser, u"FILE"_s);
    const auto bytes = name ? contentOf(*name) : std::nullopt;
    if (!bytes)
        return BadInput;
    const auto desk = openDesk(parser, false);
    if (!desk)
        return Failed;
    const SystemClock clock;
    const auto place = OutageStore::importPlace(*desk, actingLogin(parser, *desk), clock.now());
    if (!place)
        return complain(place.error());
    const auto plan = planOutageImport(*bytes, parser.value(u"mapping"_s), *place);
    if (!plan)
        return complain(plan.error());
    if (parser.isSet(u"dry-run"_s))
        return printDryRun(*plan);
    const auto applied = Ledger(clock).submitAll(*desk, plan->commands);
    if (!applied)
        return complain(applied.error());
    if (!tellRefusals(*applied))
        return Failed;
    for (const ImportLine &line : plan->lines)
        if (line.what == ImportLine::What::Refused)
            err() << "line " << line.number << ": " << line.detail << '\n';
    err().flush();
    const auto count = [&](ImportLine::What what) { return plan->count(what); };
    out() << count(ImportLine::What::New) << " recorded, " << count(ImportLine::What::Changed) << " ended, "
          << count(ImportLine::What::Same) << " known already, " << count(ImportLine::What::Refused) << " refused\n";
    return count(ImportLine::What::Refused) == 0 ? Ok : BadInput;
}

} // namespace sc::ctl
